package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.Rows;
import java.util.Arrays;

/** Turns sheets into cut paper: two shadows below each, fibres, and a lit upper left edge. */
public final class PaperCut {
    /** Shift x, shift y, blur (design units) and opacity of the near and the far shadow. */
    private static final double[][] SHADOWS = {{3, 4, 2.2, .30}, {7, 11, 9, .34}};

    private PaperCut() {}

    /** What shadows are made of in a mood. */
    public static int shadowColour(Mood mood) {
        return Rgb.mix(mood.shadow(), Rgb.BLACK, .35);
    }

    /** The shadow that a sheet throws on what lies below it. */
    public static Sheet shadow(Frame frame, Sheet sheet, int rgb) {
        double k = frame.scale();
        int pad = (int) Math.ceil(26 * k);
        int w = sheet.width() + 2 * pad;
        int h = sheet.height() + 2 * pad;
        boolean left = sheet.x() <= 0;
        boolean right = sheet.x() + sheet.width() >= frame.width();
        boolean below = sheet.y() + sheet.height() >= frame.height();
        float[] mask = new float[w * h];
        for (int y = 0; y < h; y++) {
            // Beyond the picture's edge the paper goes on.
            int sy = y - pad;
            if (sy >= sheet.height() && below) {
                sy = sheet.height() - 1;
            }
            if (sy < 0 || sy >= sheet.height()) {
                continue;
            }
            for (int x = 0; x < w; x++) {
                int sx = x - pad;
                sx = sx < 0 && left ? 0 : sx >= sheet.width() && right ? sheet.width() - 1 : sx;
                if (sx >= 0 && sx < sheet.width()) {
                    mask[y * w + x] = (sheet.argb()[sy * sheet.width() + sx] >>> 24) / 255f;
                }
            }
        }
        float[] clear = new float[w * h];
        Arrays.fill(clear, 1);
        float[] soft = new float[w * h];
        for (double[] shadow : SHADOWS) {
            GaussianBlur.blur(mask, soft, w, h, shadow[2] * k, Bands.ONE, Rows.preferred());
            int dx = (int) Math.round(shadow[0] * k);
            int dy = (int) Math.round(shadow[1] * k);
            float opacity = (float) shadow[3];
            for (int y = Math.max(0, dy); y < h; y++) {
                for (int x = Math.max(0, dx); x < w; x++) {
                    clear[y * w + x] *= 1 - opacity * soft[(y - dy) * w + x - dx];
                }
            }
        }
        int[] argb = new int[w * h];
        for (int i = 0; i < argb.length; i++) {
            float a = 1 - clear[i];
            argb[i] = (int) (a * 255 + .5f) << 24
                    | (int) (a * (rgb >> 16 & 255) + .5f) << 16
                    | (int) (a * (rgb >> 8 & 255) + .5f) << 8
                    | (int) (a * (rgb & 255) + .5f);
        }
        return Sheet.of(sheet.x() - pad, sheet.y() - pad, w, h, argb);
    }

    /** The sheet with fibres and a lit edge. */
    public static Sheet paper(Frame frame, Sheet sheet, long seed) {
        double k = frame.scale();
        int w = sheet.width();
        int h = sheet.height();
        Noise fibres = Noise.of(seed);
        Noise clouds = Noise.of(seed + 1);
        float[] fine = new float[w];
        float[] coarse = new float[w];
        int dx = (int) Math.max(1, Math.round(1.3 * k));
        int dy = (int) Math.max(1, Math.round(1.8 * k));
        int[] out = new int[w * h];
        int[] in = sheet.argb();
        for (int y = 0; y < h; y++) {
            // Most sheets are narrow somewhere: only what is covered gets fibres.
            int from = 0;
            while (from < w && in[y * w + from] >>> 24 == 0) {
                from++;
            }
            int to = w;
            while (to > from && in[y * w + to - 1] >>> 24 == 0) {
                to--;
            }
            fibres.fill(fine, to - from, 1, 3 * k, 2 * k, 2, .5, from, y, Bands.ONE);
            clouds.fill(coarse, to - from, 1, 26 * k, 26 * k, 3, .5, from, y, Bands.ONE);
            for (int x = from; x < to; x++) {
                int i = y * w + x;
                int p = in[i];
                int a = p >>> 24;
                if (a == 0) {
                    continue;
                }
                float factor = 1 + .09f * (fine[x - from] - .5f) * 2 + .05f * (coarse[x - from] - .5f) * 2;
                int before = y < dy || x < dx
                        ? (sheet.y() + y < dy || sheet.x() + x < dx ? 255 : 0)
                        : in[i - dy * w - dx] >>> 24;
                float edge = .35f * Math.max(0, a - before) / 255f;
                int r = paper(p >> 16 & 255, a, factor, edge);
                int g = paper(p >> 8 & 255, a, factor, edge);
                int b = paper(p & 255, a, factor, edge);
                out[i] = a << 24 | r << 16 | g << 8 | b;
            }
        }
        return Sheet.of(sheet.x(), sheet.y(), w, h, out);
    }

    private static int paper(int value, int alpha, float factor, float edge) {
        float v = Math.min(alpha, value * factor);
        return (int) (v + (alpha - v) * edge + .5f);
    }
}
