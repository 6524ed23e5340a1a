package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import java.util.Arrays;

/** A stencil print: three inks with a grain screen and a dark one with dots, a little out of register, on cream paper. */
final class Riso implements Post {
    private static final int[] INKS = {0xffd84a, 0xff5c7a, 0x0078bf, 0x2d2a6e};
    private static final double[][] SHIFTS = {{0, 0}, {2.4, -1.4}, {-1.8, 1.6}, {.6, .8}};
    private static final float[] PAPER = {.973f, .949f, .894f};
    private static final double DOT = 5.2;

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint picture = Paint.of(canvas, painting.bands());
        picture.smooth(4);
        picture.saturate(1.25f);
        float[][] amounts = separations(picture);
        float[] paper = picture.paper(seed.number() + 4, .5f);
        Paint out = picture.copy();
        for (int i = 0; i < paper.length; i++) {
            out.red[i] = PAPER[0] * paper[i];
            out.green[i] = PAPER[1] * paper[i];
            out.blue[i] = PAPER[2] * paper[i];
        }
        for (int ink = 0; ink < INKS.length; ink++) {
            float[] cover =
                    ink < 3 ? grain(picture, amounts[ink], seed.number() + 60 + ink, ink) : dots(picture, amounts[ink]);
            print(out, cover, INKS[ink], picture.noise(seed.number() + 40 + ink, 200, 3, .5));
        }
        return out.sheet(canvas.frame());
    }

    /** How much yellow, pink, blue and dark each pixel needs. */
    private static float[][] separations(Paint p) {
        float[][] out = new float[4][p.red.length];
        for (int i = 0; i < p.red.length; i++) {
            float c = 1 - p.red[i];
            float m = 1 - p.green[i];
            float y = 1 - p.blue[i];
            float k = Math.min(c, Math.min(m, y));
            out[0][i] = Math.clamp((y - k * .45f) * 1.12f, 0f, 1f);
            out[1][i] = Math.clamp((m - k * .45f) * 1.12f, 0f, 1f);
            out[2][i] = Math.clamp((c - k * .45f) * 1.12f, 0f, 1f);
            out[3][i] = Math.clamp((k - .34f) / .62f, 0f, 1f);
        }
        return out;
    }

    /** Blue noise as a screen: white noise less its blur, ranked to be even. */
    private static float[] grain(Paint p, float[] amount, long seed, int ink) {
        float[] white = p.noise(seed, 1.5, 1, .5);
        float[] soft = p.blurred(white, 1.65);
        float[] ranked = new float[white.length / 61 + 1];
        for (int i = 0; i < white.length; i++) {
            white[i] -= soft[i];
            if (i % 61 == 0) {
                ranked[i / 61] = white[i];
            }
        }
        Arrays.sort(ranked);
        float[] out = new float[white.length];
        int dx = (int) Math.round(SHIFTS[ink][0] * p.scale);
        int dy = (int) Math.round(SHIFTS[ink][1] * p.scale);
        p.bands().run(p.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < p.width; x++) {
                    int i = y * p.width + x;
                    int at = Arrays.binarySearch(ranked, white[i]);
                    float threshold = (float) (at < 0 ? -at - 1 : at) / ranked.length;
                    out[i] = Math.clamp((shifted(p, amount, x - dx, y - dy) - threshold) * 5 + .5f, 0f, 1f);
                }
            }
        });
        return out;
    }

    private static float[] dots(Paint p, float[] amount) {
        float[] out = new float[amount.length];
        double turn = Math.PI / (DOT * p.scale) * Math.sqrt(.5);
        int dx = (int) Math.round(SHIFTS[3][0] * p.scale);
        int dy = (int) Math.round(SHIFTS[3][1] * p.scale);
        p.bands().run(p.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < p.width; x++) {
                    float q = shifted(p, amount, x - dx, y - dy);
                    float screen = (float) (.5 + .25 * (Math.cos((x + y) * turn) + Math.cos((y - x) * turn)));
                    out[y * p.width + x] = Math.clamp((q - 1 + screen) * 5 + .5f, 0f, 1f) * Math.clamp(q * 9, 0f, 1f);
                }
            }
        });
        return out;
    }

    private static float shifted(Paint p, float[] plane, int x, int y) {
        return plane[Math.clamp(y, 0, p.height - 1) * p.width + Math.clamp(x, 0, p.width - 1)];
    }

    private static void print(Paint out, float[] cover, int ink, float[] uneven) {
        float r = 1 - (ink >> 16 & 255) / 255f;
        float g = 1 - (ink >> 8 & 255) / 255f;
        float b = 1 - (ink & 255) / 255f;
        for (int i = 0; i < cover.length; i++) {
            float m = cover[i] * Math.clamp(.90f + .22f * (uneven[i] - .5f), 0f, 1f) * .95f;
            out.red[i] *= 1 - r * m;
            out.green[i] *= 1 - g * m;
            out.blue[i] *= 1 - b * m;
        }
    }
}
