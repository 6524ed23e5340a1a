package app.atelier.imaging.painterly;

import app.atelier.imaging.colour.LabTables;
import app.atelier.imaging.kernels.Bands;

/**
 * How much of each of a printer's inks a colour needs: found for the corners of a cube of colours by trying, so that
 * the print comes as near in Lab as these inks can with little ink, and read between the corners linearly.
 */
final class Inks {
    private static final int EDGE = 13;
    private static final int LEVELS = 12;
    private static final int SWEEPS = 5;
    private static final float THRIFT = 2.2f;
    private static final float LIGHTNESS_WEIGHT = 1.35f;

    private final int count;
    private final float[][] inks;
    private final float[] paper;
    private final float[] table;
    private float darkest = 100;
    private float lightest;

    /** @param rgbs one colour for each ink, 1 to 4 */
    Inks(int[] rgbs, int paperRgb, Bands bands) {
        count = rgbs.length;
        inks = new float[count][3];
        paper = new float[3];
        for (int c = 0; c < 3; c++) {
            paper[c] = Paint.component(paperRgb, c);
            for (int k = 0; k < count; k++) {
                inks[k][c] = Paint.component(rgbs[k], c);
            }
        }
        table = new float[EDGE * EDGE * EDGE * count];
        range();
        bands.run(EDGE * EDGE, 4, (from, to) -> {
            float[] amounts = new float[count];
            for (int row = from; row < to; row++) {
                for (int i = 0; i < EDGE; i++) {
                    solve(amounts, row / EDGE / (EDGE - 1f), row % EDGE / (EDGE - 1f), i / (EDGE - 1f));
                    System.arraycopy(amounts, 0, table, (row * EDGE + i) * count, count);
                }
            }
        });
    }

    /** Lightness of bare paper and of all inks on each other. */
    private void range() {
        float[] rgb = new float[3];
        float[] lab = new float[3];
        float[] amounts = new float[count];
        print(amounts, rgb);
        LabTables.of(rgb[0], rgb[1], rgb[2], lab);
        lightest = lab[0];
        java.util.Arrays.fill(amounts, 1);
        print(amounts, rgb);
        LabTables.of(rgb[0], rgb[1], rgb[2], lab);
        darkest = lab[0];
    }

    /** What the amounts give on the paper: inks are transparent and multiply. */
    void print(float[] amounts, float[] rgb) {
        for (int c = 0; c < 3; c++) {
            float v = paper[c];
            for (int k = 0; k < count; k++) {
                v *= 1 - amounts[k] * (1 - inks[k][c]);
            }
            rgb[c] = v;
        }
    }

    private void solve(float[] amounts, float r, float g, float b) {
        float[] wanted = new float[3];
        LabTables.of(r, g, b, wanted);
        // All of the picture's lightness has room between the paper and the darkest print.
        wanted[0] = darkest + (lightest - darkest) * (float) Math.pow(wanted[0] / 100, .92);
        java.util.Arrays.fill(amounts, 0);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int k = 0; k < count; k++) {
                float best = 0;
                float least = Float.MAX_VALUE;
                for (int level = 0; level <= LEVELS; level++) {
                    amounts[k] = (float) level / LEVELS;
                    float error = error(amounts, wanted);
                    if (error < least) {
                        least = error;
                        best = amounts[k];
                    }
                }
                amounts[k] = best;
            }
        }
    }

    private float error(float[] amounts, float[] wanted) {
        float[] rgb = new float[3];
        float[] lab = new float[3];
        print(amounts, rgb);
        LabTables.of(rgb[0], rgb[1], rgb[2], lab);
        float l = (lab[0] - wanted[0]) * LIGHTNESS_WEIGHT;
        float a = lab[1] - wanted[1];
        float b = lab[2] - wanted[2];
        float sum = 0;
        for (float amount : amounts) {
            sum += amount;
        }
        return (float) Math.sqrt(l * l + a * a + b * b) + THRIFT * sum;
    }

    /** Writes the amount of each ink, 0…1, for a colour. */
    void of(float r, float g, float b, float[] amounts) {
        float x = Paint.clip(r) * (EDGE - 1);
        float y = Paint.clip(g) * (EDGE - 1);
        float z = Paint.clip(b) * (EDGE - 1);
        int ix = Math.min(EDGE - 2, (int) x);
        int iy = Math.min(EDGE - 2, (int) y);
        int iz = Math.min(EDGE - 2, (int) z);
        float u = x - ix;
        float v = y - iy;
        float w = z - iz;
        for (int k = 0; k < count; k++) {
            float near = mix(
                    mix(at(ix, iy, iz, k), at(ix, iy, iz + 1, k), w),
                    mix(at(ix, iy + 1, iz, k), at(ix, iy + 1, iz + 1, k), w),
                    v);
            float far = mix(
                    mix(at(ix + 1, iy, iz, k), at(ix + 1, iy, iz + 1, k), w),
                    mix(at(ix + 1, iy + 1, iz, k), at(ix + 1, iy + 1, iz + 1, k), w),
                    v);
            amounts[k] = mix(near, far, u);
        }
    }

    private float at(int x, int y, int z, int k) {
        return table[((x * EDGE + y) * EDGE + z) * count + k];
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
