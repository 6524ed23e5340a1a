package app.atelier.generation.composer.finish;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/** The shine around bright places: what is above a threshold, blurred narrow and wide, to be screened; coarse. */
final class Bloom {
    private static final float THRESHOLD = .62f;
    private static final int REDUCED = 4;

    private Bloom() {}

    static Sheet of(Canvas canvas, double strength, Bands bands) {
        int w = (canvas.width() + REDUCED - 1) / REDUCED;
        int h = (canvas.height() + REDUCED - 1) / REDUCED;
        float[][] planes = new float[3][w * h];
        bands.run(h, 16, (from, to) -> bright(canvas, planes, w, from, to));
        int[] argb = new int[w * h];
        double unit = (double) canvas.height() / REDUCED;
        for (int c = 0; c < 3; c++) {
            float[] narrow = new float[w * h];
            float[] wide = new float[w * h];
            GaussianBlur.blur(planes[c], narrow, w, h, unit * .018, bands, Rows.preferred());
            GaussianBlur.blur(planes[c], wide, w, h, unit * .06, bands, Rows.preferred());
            for (int i = 0; i < argb.length; i++) {
                float shine = Math.min(1, (float) (strength * (.6f * narrow[i] + .5f * wide[i])));
                argb[i] = argb[i] << 8 | (int) (shine * 255 + .5f);
            }
        }
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            argb[i] = p | Math.max(p >> 16 & 255, Math.max(p >> 8 & 255, p & 255)) << 24;
        }
        return Sheet.coarse(0, 0, w, h, REDUCED, argb);
    }

    private static void bright(Canvas canvas, float[][] planes, int w, int from, int to) {
        int[] pixels = canvas.pixels();
        float[] table = new float[256];
        for (int i = 0; i < table.length; i++) {
            float v = i / 255f;
            table[i] = Math.max(0, v - THRESHOLD) / (1 - THRESHOLD) * v;
        }
        for (int y = from; y < to; y++) {
            for (int x = 0; x < w; x++) {
                float r = 0;
                float g = 0;
                float b = 0;
                for (int dy = 0; dy < REDUCED; dy++) {
                    int row = Math.min(canvas.height() - 1, y * REDUCED + dy) * canvas.width();
                    for (int dx = 0; dx < REDUCED; dx++) {
                        int p = pixels[row + Math.min(canvas.width() - 1, x * REDUCED + dx)];
                        r += table[p >> 16 & 255];
                        g += table[p >> 8 & 255];
                        b += table[p & 255];
                    }
                }
                int at = y * w + x;
                planes[0][at] = r / (REDUCED * REDUCED);
                planes[1][at] = g / (REDUCED * REDUCED);
                planes[2][at] = b / (REDUCED * REDUCED);
            }
        }
    }
}
