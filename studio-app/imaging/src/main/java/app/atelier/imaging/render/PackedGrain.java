package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.util.List;

/** Pixels of 8 bits in the document's space; pictures of other formats are converted first. */
record PackedGrain(PixelFormat format, Bands bands, RenderCache cache) implements Grain {
    @Override
    public Picture readable(Picture picture) {
        if (picture.format().equals(format)) {
            return picture;
        }
        return cache.keeps()
                ? cache.get(List.of("converted", picture, format), Picture.class, () -> picture.convertedTo(format))
                : new Converted(picture, format).deferred();
    }

    @Override
    public PixelFormat made() {
        return format;
    }

    @Override
    public Picture half(Picture picture) {
        int width = Math.max(1, picture.width() / 2);
        int height = Math.max(1, picture.height() / 2);
        return picture.width() == 2 * width && picture.height() == 2 * height
                ? picture.halved()
                : new Resized(this, picture, width, height, Interpolation.AREA).deferred();
    }

    @Override
    public Picture window(Picture readable, Window window, Interpolation kernel, Cover cover) {
        int[] argb = new int[window.width() * window.height()];
        Resampler.packed(readable, window, kernel, bands, cover, argb);
        return Picture.ofArgb(window.width(), window.height(), argb, format.space());
    }

    @Override
    public Canvas canvas(Rectangle place) {
        int[] argb = new int[place.width * place.height];
        return new Canvas() {
            @Override
            public Cubic.Sink sink() {
                return (i, rgba, cover) -> argb[i] = Coverage.pixel(rgba[0], rgba[1], rgba[2], rgba[3], cover);
            }

            @Override
            public Picture picture() {
                return Picture.ofArgb(place.width, place.height, argb, format.space());
            }
        };
    }
}
