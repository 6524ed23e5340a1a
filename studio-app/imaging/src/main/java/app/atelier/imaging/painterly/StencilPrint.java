package app.atelier.imaging.painterly;

import java.util.Arrays;

/**
 * A stencil print as of a risograph: transparent inks one after another, a little out of register, the light ones with
 * a fine grain, the darkest with round dots, on rough paper. The unit is a fifth of the distance of dots.
 *
 * @param inks colours as {@code 0xRRGGBB}, 1 to 4; the last is printed with dots
 * @param paper its colour
 * @param shift how far inks miss each other in units; 1 usual, 0 exact
 * @param roughness of grain, ink and paper; 1 usual, 0 smooth
 * @param seed of paper and grain
 */
public record StencilPrint(int[] inks, int paper, double shift, double roughness, long seed) {
    private static final double[][] SHIFTS = {{0, 0}, {2.4, -1.4}, {-1.8, 1.6}, {.6, .8}};
    private static final double CELL = 5.2;
    private static final double GRAIN = 1.5;
    private static final float GRAIN_CONTRAST = 1.5f;
    private static final int QUANTILES = 1024;
    private static final int SAMPLE = 256;

    /** Units around a place that have influence on it. */
    public static final double REACH = 20;

    /** Prints the picture in place. */
    public void paint(Paint picture) {
        picture.smooth(3.2);
        picture.saturate(1.12f);
        float[][] amounts = amounts(picture);
        float[] tooth = picture.paper(seed + 4, (float) (.5 * roughness));
        for (int c = 0; c < 3; c++) {
            float[] plane = plane(picture, c);
            float sheet = Paint.component(paper, c);
            picture.each(i -> plane[i] = sheet * tooth[i]);
        }
        for (int k = 0; k < inks.length; k++) {
            boolean dots = k == inks.length - 1 && inks.length > 1;
            float[] cover = dots ? dots(picture, amounts[k], k) : grain(picture, amounts[k], k);
            print(picture, cover, inks[k], picture.noise(seed + 40 + k, 200, 3, .5));
        }
    }

    private static float[] plane(Paint picture, int channel) {
        return channel == 0 ? picture.red : channel == 1 ? picture.green : picture.blue;
    }

    private float[][] amounts(Paint picture) {
        Inks mixing = new Inks(inks, paper, picture.bands());
        float[][] amounts = new float[inks.length][picture.size()];
        picture.bands().run(picture.height, (from, to) -> {
            float[] each = new float[inks.length];
            for (int i = from * picture.width; i < to * picture.width; i++) {
                mixing.of(picture.red[i], picture.green[i], picture.blue[i], each);
                for (int k = 0; k < each.length; k++) {
                    amounts[k][i] = each[k];
                }
            }
        });
        return amounts;
    }

    /** Blue noise as a screen: white noise less its blur, ranked so that every threshold is as frequent. */
    private float[] grain(Paint p, float[] amount, int ink) {
        float[] noise = blueNoise(p.noise(seed + 60 + ink, GRAIN, 1, .5), p);
        float[] quantiles = quantiles(p, ink);
        float low = quantiles[0];
        float step = (QUANTILES - 1) / (quantiles[SAMPLE] - low + 1e-9f);
        float[] ranks = ranks(quantiles, low, step);
        float contrast = GRAIN_CONTRAST;
        float rough = (float) (Math.min(1, roughness) * p.visible(GRAIN));
        float[] out = new float[p.size()];
        int dx = (int) Math.round(SHIFTS[ink][0] * p.unit() * shift);
        int dy = (int) Math.round(SHIFTS[ink][1] * p.unit() * shift);
        p.bands().run(p.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < p.width; x++) {
                    int i = y * p.width + x;
                    float q = shifted(p, amount, x - dx, y - dy);
                    float threshold = ranks[Math.clamp((int) ((noise[i] - low) * step), 0, QUANTILES - 1)];
                    // Full and empty areas stay full and empty; between them the grain shows most.
                    float spread = 4 * q * (1 - q) * rough;
                    float screened = Paint.clip((q - threshold) * contrast + .5f);
                    out[i] = q + (screened - q) * spread;
                }
            }
        });
        return out;
    }

    private static float[] blueNoise(float[] white, Paint p) {
        float[] soft = p.blurred(white, 1.65);
        p.each(i -> white[i] -= soft[i]);
        return white;
    }

    /** How the noise's values are spread, from a piece of it that does not depend on the picture. */
    private float[] quantiles(Paint p, int ink) {
        Paint piece = new Paint(
                SAMPLE,
                SAMPLE,
                new float[0],
                new float[0],
                new float[0],
                new Paint.Place(p.unit(), 0, 0, SAMPLE, SAMPLE, p.bands()));
        float[] values = blueNoise(piece.noise(seed + 60 + ink, GRAIN, 1, .5), piece);
        Arrays.sort(values);
        float[] quantiles = new float[SAMPLE + 1];
        for (int i = 0; i <= SAMPLE; i++) {
            quantiles[i] = values[Math.min(values.length - 1, i * SAMPLE)];
        }
        return quantiles;
    }

    private static float[] ranks(float[] quantiles, float low, float step) {
        float[] ranks = new float[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            int at = Arrays.binarySearch(quantiles, low + i / step);
            ranks[i] = (float) (at < 0 ? -at - 1 : at) / SAMPLE;
        }
        return ranks;
    }

    private float[] dots(Paint p, float[] amount, int ink) {
        float[] out = new float[p.size()];
        double turn = Math.PI / (CELL * p.unit()) * Math.sqrt(.5);
        int dx = (int) Math.round(SHIFTS[ink][0] * p.unit() * shift);
        int dy = (int) Math.round(SHIFTS[ink][1] * p.unit() * shift);
        // Dots too small to be drawn become an even tone.
        float visible = Paint.clip((float) (CELL * p.unit() - 2) / 2);
        float sharp = (float) Math.max(1, 1.1 * CELL * p.unit());
        p.bands().run(p.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double v = p.place.top() + y + .5;
                for (int x = 0; x < p.width; x++) {
                    double u = p.place.left() + x + .5;
                    float q = shifted(p, amount, x - dx, y - dy);
                    double wave = .5 + .25 * (Math.cos((u + v) * turn) + Math.cos((v - u) * turn));
                    float dot = Paint.clip((q - 1 + (float) wave) * sharp * .5f + .5f) * Paint.clip(q * 12);
                    float spread = 4 * q * (1 - q) * visible;
                    out[y * p.width + x] = q + (dot - q) * Math.min(1, spread * 1.4f);
                }
            }
        });
        return out;
    }

    private static float shifted(Paint p, float[] plane, int x, int y) {
        return plane[Math.clamp(y, 0, p.height - 1) * p.width + Math.clamp(x, 0, p.width - 1)];
    }

    private void print(Paint picture, float[] cover, int ink, float[] uneven) {
        float rough = (float) roughness;
        float r = 1 - Paint.component(ink, 0);
        float g = 1 - Paint.component(ink, 1);
        float b = 1 - Paint.component(ink, 2);
        picture.each(i -> {
            float m = cover[i] * Paint.clip(.97f + rough * (.20f * (uneven[i] - .5f) - .03f));
            picture.red[i] = Paint.clip(picture.red[i] * (1 - r * m));
            picture.green[i] = Paint.clip(picture.green[i] * (1 - g * m));
            picture.blue[i] = Paint.clip(picture.blue[i] * (1 - b * m));
        });
    }
}
