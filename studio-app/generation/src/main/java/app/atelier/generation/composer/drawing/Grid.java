package app.atelier.generation.composer.drawing;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Noise;

/**
 * Smooth noise over the picture, held on a grid in design units, so that it is the same at every number of pixels. Values are 0..1 with a mean of
 * about one half.
 */
public final class Grid {
    private final int columns;
    private final int rows;
    private final double stepX;
    private final double stepY;
    private final double top;
    private final float[] values;

    private Grid(int columns, int rows, double stepX, double stepY, double top, float[] values) {
        this.columns = columns;
        this.rows = rows;
        this.stepX = stepX;
        this.stepY = stepY;
        this.top = top;
        this.values = values;
    }

    /** Noise over the whole picture with cells of the given size in design units. */
    public static Grid of(Frame frame, long seed, double cellX, double cellY, int octaves, double gain) {
        return of(frame, seed, cellX, cellY, octaves, gain, 0, Frame.HEIGHT);
    }

    /** Noise over the rows from {@code top} to {@code bottom}, in design units. */
    public static Grid of(
            Frame frame, long seed, double cellX, double cellY, int octaves, double gain, double top, double bottom) {
        double finest = 1 << octaves - 1;
        double stepX = Math.max(.5, cellX / finest / 3);
        double stepY = Math.max(.5, cellY / finest / 3);
        int columns = (int) Math.ceil(frame.across() / stepX) + 3;
        int rows = (int) Math.ceil((bottom - top) / stepY) + 3;
        float[] values = new float[columns * rows];
        Noise.of(seed).fill(values, columns, rows, cellX / stepX, cellY / stepY, octaves, gain, Bands.ONE);
        return new Grid(columns, rows, stepX, stepY, top, values);
    }

    /** The value at a place in design units. */
    public float at(double x, double y) {
        double gx = Math.clamp(x / stepX, 0, columns - 1.001);
        double gy = Math.clamp((y - top) / stepY, 0, rows - 1.001);
        int ix = (int) gx;
        int iy = (int) gy;
        float u = (float) (gx - ix);
        float v = (float) (gy - iy);
        int at = iy * columns + ix;
        float upper = values[at] + (values[at + 1] - values[at]) * u;
        float lower = values[at + columns] + (values[at + columns + 1] - values[at + columns]) * u;
        return upper + (lower - upper) * v;
    }

    /** The values along a row of pixels whose centres lie {@code 1/scale} design units apart. */
    public void row(double y, double scale, float[] out) {
        double gy = Math.clamp((y - top) / stepY, 0, rows - 1.001);
        int iy = (int) gy;
        float v = (float) (gy - iy);
        int upper = iy * columns;
        int lower = upper + columns;
        double step = 1 / scale / stepX;
        double gx = .5 * step;
        for (int i = 0; i < out.length; i++, gx += step) {
            int ix = Math.min(columns - 2, (int) gx);
            float u = (float) (gx - ix);
            float a = values[upper + ix] + (values[upper + ix + 1] - values[upper + ix]) * u;
            float b = values[lower + ix] + (values[lower + ix + 1] - values[lower + ix]) * u;
            out[i] = a + (b - a) * v;
        }
    }
}
