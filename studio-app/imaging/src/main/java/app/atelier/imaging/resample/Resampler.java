package app.atelier.imaging.resample;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import java.awt.Rectangle;

/**
 * Pictures at another size, in their own format. Works on premultiplied values as they are (sRGB-encoded, unless the
 * picture is in linear light), first down the columns, then along the rows.
 */
public final class Resampler {
    private static final int BAND_ROWS = 16;

    private Resampler() {}

    /** At another size by {@link Interpolation#LANCZOS3}: for enlarging and shrinking photographs. */
    public static Picture lanczos3(Picture picture, int width, int height) {
        return resize(picture, width, height, Interpolation.LANCZOS3);
    }

    /** At another size by the mean of the area each new pixel covers; exact for whole factors. */
    public static Picture area(Picture picture, int width, int height) {
        return resize(picture, width, height, Interpolation.AREA);
    }

    public static Picture bicubic(Picture picture, int width, int height) {
        return resize(picture, width, height, Interpolation.BICUBIC);
    }

    public static Picture nearest(Picture picture, int width, int height) {
        return resize(picture, width, height, Interpolation.NEAREST);
    }

    /**
     * All of a picture at another size, edges continued by their pixels.
     *
     * @throws IllegalArgumentException if the new size is out of range
     */
    public static Picture resize(Picture picture, int width, int height, Interpolation kernel) {
        Picture.requireSize(width, height);
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        Window window = Window.whole(picture.width(), picture.height(), width, height);
        if (picture.depth() != Depth.U8) {
            return deep(picture, window, kernel);
        }
        int[] result = new int[width * height];
        packed(picture, window, kernel, Bands.ALL, Cover.FULL, result);
        return Picture.ofArgb(width, height, result, picture.space());
    }

    /**
     * Samples a window of a picture of 8 bits into packed pixels of the same space, row by row; beyond the picture its
     * edge goes on.
     *
     * @param cover how much of each result pixel is covered
     */
    public static void packed(
            Picture picture, Window window, Interpolation kernel, Bands bands, Cover cover, int[] result) {
        Taps across = window.across(picture.width(), kernel);
        Taps down = window.down(picture.height(), kernel);
        int left = min(across.first);
        int span = max(across.first) + across.width - left;
        int top = min(down.first);
        int tall = max(down.first) + down.width - top;
        Rectangle needed = new Rectangle(left, top, span, tall);
        if (!picture.flat() && picture.rowwise()) {
            rowwise(picture, needed, across, down, bands, cover, result);
            return;
        }
        // Of a picture whose pixels are elsewhere only the part that is looked at.
        boolean piece = !picture.flat() && (long) span * tall < (long) picture.width() * picture.height() / 2;
        int[] argb = piece ? picture.part(needed).packed() : picture.packed();
        int stride = piece ? span : picture.width();
        Source source = new Source(argb, stride, piece ? top * span : -left);
        bands.run(window.height(), BAND_ROWS, (from, to) -> new PackedBand(across, down, left, span, cover, result)
                .draw(source, from, to));
    }

    /** Of a picture that has no array of all pixels, fetched band by band. */
    private static void rowwise(
            Picture picture, Rectangle needed, Taps across, Taps down, Bands bands, Cover cover, int[] result) {
        int height = down.first.length;
        Pool pool = new Pool(Long.MAX_VALUE);
        bands.run(height, BAND_ROWS, (from, to) -> {
            int top = least(down.first, from, to);
            int count = most(down.first, from, to) + down.width - top;
            int[] rows = pool.ints(count * needed.width);
            picture.packed(new Rectangle(needed.x, top, needed.width, count), rows, 0, needed.width);
            new PackedBand(across, down, needed.x, needed.width, cover, result)
                    .draw(new Source(rows, needed.width, top * needed.width), from, to);
            pool.give(rows);
        });
    }

    /** Packed pixels: those of row y begin at {@code y · stride − first}, at the leftmost column that is needed. */
    record Source(int[] argb, int stride, int first) {}

    private static Picture deep(Picture picture, Window window, Interpolation kernel) {
        int width = window.width();
        boolean bounded = picture.depth() == Depth.U16;
        float[] result = new float[4 * width * window.height()];
        sample(picture, window, kernel, Bands.ALL, (y, rgba) -> {
            System.arraycopy(rgba, 0, result, 4 * y * width, 4 * width);
            for (int o = 4 * y * width; bounded && o < 4 * (y + 1) * width; o++) {
                // Overshoot of a kernel, cut to what 16 bits hold.
                result[o] = Math.clamp(result[o], 0f, 1f);
            }
        });
        return Picture.ofFloats(width, window.height(), result, picture.space()).convertedTo(picture.format());
    }

    /** Takes finished rows, four floats a pixel: red, green, blue, alpha, premultiplied; from several threads. */
    @FunctionalInterface
    public interface RowSink {
        void row(int y, float[] rgba);
    }

    /**
     * Samples a window of a picture; beyond the picture its edge goes on.
     */
    public static void sample(Picture picture, Window window, Interpolation kernel, Bands bands, RowSink sink) {
        sample(picture, picture.space(), window, kernel, bands, sink);
    }

    /** As {@link #sample(Picture, Window, Interpolation, Bands, RowSink)}, in a colour space: in its light. */
    public static void sample(
            Picture picture, ColourSpace space, Window window, Interpolation kernel, Bands bands, RowSink sink) {
        Taps across = window.across(picture.width(), kernel);
        Taps down = window.down(picture.height(), kernel);
        int left = min(across.first);
        int right = max(across.first) + across.width;
        int span = right - left;
        Rows rows = Rows.preferred();
        bands.run(window.height(), BAND_ROWS, (from, to) -> {
            int top = least(down.first, from, to);
            int tall = most(down.first, from, to) + down.width - top;
            // Rows of a picture that is elsewhere are fetched together.
            RowRing ring = picture.flat()
                    ? new RowRing(picture, space, left, 0, span, down.width, rows)
                    : new RowRing(
                            picture.part(new Rectangle(left, top, span, tall)), space, 0, top, span, down.width, rows);
            int[] offsets = new int[down.width];
            float[] weights = new float[down.width];
            float[] column = new float[span * 4];
            float[] out = new float[window.width() * 4];
            for (int y = from; y < to; y++) {
                for (int k = 0; k < down.width; k++) {
                    offsets[k] = ring.offset(down.first[y] + k);
                    weights[k] = down.weights[y * down.width + k];
                }
                rows.vertical(ring.values(), offsets, weights, down.width, column, 0, span * 4);
                rows.gather(column, left, across.first, across.weights, across.width, out, window.width());
                sink.row(y, out);
            }
        });
    }

    private static int min(int[] values) {
        return least(values, 0, values.length);
    }

    private static int max(int[] values) {
        return most(values, 0, values.length);
    }

    private static int least(int[] values, int from, int to) {
        int least = values[from];
        for (int i = from; i < to; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private static int most(int[] values, int from, int to) {
        int most = values[from];
        for (int i = from; i < to; i++) {
            most = Math.max(most, values[i]);
        }
        return most;
    }
}
