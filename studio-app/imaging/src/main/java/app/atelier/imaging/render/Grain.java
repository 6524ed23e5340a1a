package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;

/** In which kind of pixels pictures are sampled for documents of a format: packed ones of 8 bits, or floats. */
sealed interface Grain permits PackedGrain, FloatGrain {
    static Grain of(PixelFormat format, Bands bands, RenderCache cache) {
        return format.depth() == Depth.U8 ? new PackedGrain(format, bands, cache) : new FloatGrain(format, bands);
    }

    /** A picture in the form that its rows can be sampled in. */
    Picture readable(Picture picture);

    /** In which form pixels are made. */
    PixelFormat made();

    /** The part of a picture in the form that its pixels can be sampled in at any place. */
    default Picture dotted(Picture part) {
        return part.convertedTo(made());
    }

    /** Whether all pixels of a picture are at hand in that form. */
    default boolean atHand(Picture picture) {
        return picture.flat() && picture.format().equals(made());
    }

    /** A readable picture at half the size, rounded down, but at least a pixel; made as it is looked at. */
    Picture half(Picture picture);

    /** The pixels of a place as a window of a readable picture shows them, as far as they are covered. */
    Picture window(Picture readable, Window window, Interpolation kernel, Cover cover);

    /** Pixels of a place, transparent until they are put. */
    Canvas canvas(Rectangle place);

    /** Takes single pixels; from several threads. */
    interface Canvas {
        Cubic.Sink sink();

        Picture picture();
    }
}
