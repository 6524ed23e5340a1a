package app.atelier.generation.composer.finish;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/** The shine around bright places: what is above a threshold, blurred narrow and wide, to be screened. */
final class Bloom {
    private static final float THRESHOLD = .62f;
    private static final int REDUCED = 4;

    private Bloom() {}

    static Sheet of(Canvas canvas, double strength, Bands bands) {
        int w = (canvas.width() + REDUCED - 1) / REDUCED;
        int h = (canvas.height() + REDUCED - 1) / REDUCED;
        float[][] planes = new float[3][w * h];
        bands.run(h, 16, (from, to) -> bright(canvas, planes, w, from, to));
        float[][] shine = new float[3][];
        for (int c = 0; c < 3; c++) {
            float[] narrow = new float[w * h];
            float[] wide = new float[w * h];
            double unit = (double) canvas.height() / REDUCED;
            GaussianBlur.blur(planes[c], narrow, w, h, unit * .018, bands, Rows.preferred());
            GaussianBlur.blur(planes[c], wide, w, h, unit * .06, bands, Rows.preferred());
            for (int i = 0; i < narrow.length; i++) {
                narrow[i] = Math.min(1, (float) (strength * (.6f * narrow[i] + .5f * wide[i])));
            }
            shine[c] = narrow;
        }
        Sheet sheet = Sheet.blank(canvas.frame());
        bands.run(canvas.height(), (from, to) -> enlarge(shine, w, h, sheet, from, to));
        return sheet;
    }

    private static void bright(Canvas canvas, float[][] planes, int w, int from, int to) {
        int[] pixels = canvas.pixels();
        for (int y = from; y < to; y++) {
            for (int x = 0; x < w; x++) {
                float[] sum = new float[3];
                int count = 0;
                for (int dy = 0; dy < REDUCED; dy++) {
                    int py = Math.min(canvas.height() - 1, y * REDUCED + dy);
                    for (int dx = 0; dx < REDUCED; dx++) {
                        int p = pixels[py * canvas.width() + Math.min(canvas.width() - 1, x * REDUCED + dx)];
                        for (int c = 0; c < 3; c++) {
                            float v = (p >> 16 - 8 * c & 255) / 255f;
                            sum[c] += Math.max(0, v - THRESHOLD) / (1 - THRESHOLD) * v;
                        }
                        count++;
                    }
                }
                for (int c = 0; c < 3; c++) {
                    planes[c][y * w + x] = sum[c] / count;
                }
            }
        }
    }

    private static void enlarge(float[][] planes, int w, int h, Sheet sheet, int from, int to) {
        for (int y = from; y < to; y++) {
            float gy = Math.clamp((y + .5f) / REDUCED - .5f, 0, Math.max(0, h - 1.001f));
            int iy = (int) gy;
            float v = gy - iy;
            int below = Math.min(h - 1, iy + 1) * w;
            for (int x = 0; x < sheet.width(); x++) {
                float gx = Math.clamp((x + .5f) / REDUCED - .5f, 0, Math.max(0, w - 1.001f));
                int ix = (int) gx;
                float u = gx - ix;
                int right = Math.min(w - 1, ix + 1);
                int packed = 0;
                for (int c = 0; c < 3; c++) {
                    float[] p = planes[c];
                    float top = p[iy * w + ix] + (p[iy * w + right] - p[iy * w + ix]) * u;
                    float low = p[below + ix] + (p[below + right] - p[below + ix]) * u;
                    packed = packed << 8 | (int) ((top + (low - top) * v) * 255 + .5f);
                }
                int most = Math.max(packed >> 16 & 255, Math.max(packed >> 8 & 255, packed & 255));
                sheet.argb()[y * sheet.width() + x] = most << 24 | packed;
            }
        }
    }
}
