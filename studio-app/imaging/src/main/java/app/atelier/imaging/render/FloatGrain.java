package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;

/**
 * Floats in the document's space, for documents of 16 bits and floats: rows of pictures of any format are read as they
 * are wanted. Linear documents so shrink and turn in linear light.
 */
record FloatGrain(PixelFormat format, Bands bands) implements Grain {
    @Override
    public Picture readable(Picture picture) {
        return picture;
    }

    @Override
    public PixelFormat made() {
        return new PixelFormat(Depth.F32, format.space());
    }

    @Override
    public Picture half(Picture picture) {
        int width = Math.max(1, picture.width() / 2);
        int height = Math.max(1, picture.height() / 2);
        return new Resized(this, picture, width, height, Interpolation.AREA).deferred();
    }

    @Override
    public Picture window(Picture readable, Window window, Interpolation kernel, Cover cover) {
        int width = window.width();
        float[] result = new float[4 * width * window.height()];
        Resampler.sample(readable, format.space(), window, kernel, bands, (y, rgba) -> {
            for (int x = 0, o = 0; x < width; x++, o += 4) {
                put(rgba, o, cover.at(x, y), result, 4 * y * width + o);
            }
        });
        return Picture.ofFloats(width, window.height(), result, format.space());
    }

    @Override
    public Canvas canvas(Rectangle place) {
        float[] result = new float[4 * place.width * place.height];
        return new Canvas() {
            @Override
            public Cubic.Sink sink() {
                return (i, rgba, cover) -> put(rgba, 0, cover, result, 4 * i);
            }

            @Override
            public Picture picture() {
                return Picture.ofFloats(place.width, place.height, result, format.space());
            }
        };
    }

    /** One pixel times its cover; overshoot of a kernel is cut to what alpha can hold, unless light has no limit. */
    private void put(float[] rgba, int from, float cover, float[] result, int at) {
        float alpha = Math.max(0f, Math.min(1f, rgba[from + 3]));
        boolean bounded = format.depth() != Depth.F32;
        for (int c = 0; c < 3; c++) {
            float v = rgba[from + c];
            result[at + c] = cover * (bounded ? Math.max(0f, Math.min(alpha, v)) : v);
        }
        result[at + 3] = cover * alpha;
    }
}
