package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.colour.Lab;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import java.util.SplittableRandom;

/** Large square pixels out of a palette found by k-means in Lab, with ordered dither. */
final class PixelArt implements Post {
    private static final int ACROSS = 150;
    private static final int COLOURS = 28;
    private static final int ROUNDS = 14;
    private static final int[][] BAYER = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        int block = Math.max(2, Math.round((float) canvas.height() / ACROSS));
        int w = (canvas.width() + block - 1) / block;
        int h = (canvas.height() + block - 1) / block;
        float[][] lab = reduced(canvas, block, w, h);
        float[][] palette = palette(lab, seed.number());
        int[] colours = new int[palette.length];
        float[] rgb = new float[3];
        for (int i = 0; i < palette.length; i++) {
            Lab.toRgb(palette[i][0], palette[i][1], palette[i][2], rgb);
            colours[i] = 0xff000000
                    | (int) (rgb[0] * 255 + .5f) << 16
                    | (int) (rgb[1] * 255 + .5f) << 8
                    | (int) (rgb[2] * 255 + .5f);
        }
        Sheet sheet = Sheet.blank(canvas.frame());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                float dither = BAYER[y & 3][x & 3] / 16f - .47f;
                int colour = colours[
                        nearest(palette, lab[0][i] + dither * 9, lab[1][i] + dither * 2.4f, lab[2][i] + dither * 2.4f)];
                for (int py = y * block; py < Math.min(canvas.height(), (y + 1) * block); py++) {
                    int to = Math.min(canvas.width(), (x + 1) * block);
                    java.util.Arrays.fill(
                            sheet.argb(), py * canvas.width() + x * block, py * canvas.width() + to, colour);
                }
            }
        }
        return sheet;
    }

    /** Means of blocks, richer and sharper, in Lab. */
    private static float[][] reduced(Canvas canvas, int block, int w, int h) {
        float[][] rgb = new float[3][w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double[] sum = new double[3];
                int count = 0;
                for (int py = y * block; py < Math.min(canvas.height(), (y + 1) * block); py++) {
                    for (int px = x * block; px < Math.min(canvas.width(), (x + 1) * block); px++) {
                        int p = canvas.pixels()[py * canvas.width() + px];
                        sum[0] += p >> 16 & 255;
                        sum[1] += p >> 8 & 255;
                        sum[2] += p & 255;
                        count++;
                    }
                }
                double grey = (.2126 * sum[0] + .7152 * sum[1] + .0722 * sum[2]) / count / 255;
                for (int c = 0; c < 3; c++) {
                    rgb[c][y * w + x] = (float) Math.clamp(grey + (sum[c] / count / 255 - grey) * 1.22, 0, 1);
                }
            }
        }
        float[][] lab = new float[3][w * h];
        float[] out = new float[3];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float[] v = new float[3];
                for (int c = 0; c < 3; c++) {
                    float around = 0;
                    int n = 0;
                    for (int dy = -1; dy <= 1; dy++) {
                        for (int dx = -1; dx <= 1; dx++) {
                            int sx = Math.clamp(x + dx, 0, w - 1);
                            int sy = Math.clamp(y + dy, 0, h - 1);
                            around += rgb[c][sy * w + sx];
                            n++;
                        }
                    }
                    float own = rgb[c][y * w + x];
                    v[c] = Math.clamp(own + .7f * (own - around / n), 0f, 1f);
                }
                Lab.of(v[0], v[1], v[2], out);
                for (int c = 0; c < 3; c++) {
                    lab[c][y * w + x] = out[c];
                }
            }
        }
        return lab;
    }

    /** k-means with k-means++ seeding (Arthur and Vassilvitskii 2007) over a sample. */
    private static float[][] palette(float[][] lab, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = Math.min(5000, lab[0].length);
        float[][] sample = new float[n][];
        for (int i = 0; i < n; i++) {
            int at = random.nextInt(lab[0].length);
            sample[i] = new float[] {lab[0][at], lab[1][at], lab[2][at]};
        }
        float[][] centres = new float[COLOURS][];
        centres[0] = sample[0].clone();
        double[] distance = new double[n];
        for (int k = 1; k < COLOURS; k++) {
            double total = 0;
            for (int i = 0; i < n; i++) {
                double d = square(sample[i], centres[k - 1]);
                distance[i] = k == 1 ? d : Math.min(distance[i], d);
                total += distance[i];
            }
            double pick = random.nextDouble() * total;
            int chosen = 0;
            while (chosen < n - 1 && pick > distance[chosen]) {
                pick -= distance[chosen++];
            }
            centres[k] = sample[chosen].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[COLOURS][4];
            for (float[] s : sample) {
                int at = nearest(centres, s[0], s[1], s[2]);
                for (int c = 0; c < 3; c++) {
                    sums[at][c] += s[c];
                }
                sums[at][3]++;
            }
            for (int k = 0; k < COLOURS; k++) {
                if (sums[k][3] > 0) {
                    for (int c = 0; c < 3; c++) {
                        centres[k][c] = (float) (sums[k][c] / sums[k][3]);
                    }
                }
            }
        }
        return centres;
    }

    private static double square(float[] a, float[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    private static int nearest(float[][] centres, float l, float a, float b) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int k = 0; k < centres.length; k++) {
            float x = centres[k][0] - l;
            float y = centres[k][1] - a;
            float z = centres[k][2] - b;
            float d = x * x + y * y + z * z;
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }
}
