package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Noise;

/**
 * Coloured pencils or graphite on rough paper: outlines, and hatching in up to three directions, denser the darker the
 * picture is. The unit is five eighths of the width of a line.
 *
 * @param pressure how dark; 1 usual
 * @param colour 0 (graphite) to 1 (coloured)
 * @param seed of paper and hand
 */
public record Pencilling(double pressure, double colour, long seed) {
    private static final double LINE = 1.6;
    private static final double THRESHOLD = .011;
    private static final double[] ANGLES = {-52, -24, 38};
    private static final float[] BEGIN = {.0f, .34f, .58f};
    private static final float[] WEIGHT = {1f, .75f, .7f};
    private static final double STROKE_LENGTH = 46;
    private static final double STROKE_WIDTH = 2.1;
    private static final float GRAPHITE = .95f;
    private static final float[] SHEET = {.988f, .980f, .957f};

    /** Units around a place that have influence on it. */
    public static final double REACH = 48;

    /** Draws the picture in place. */
    public void paint(Paint picture) {
        float[] lines = lines(picture);
        picture.smooth(2);
        picture.saturate((float) (1 + .4 * colour));
        float[] hatching = hatching(picture);
        float[] tooth = tooth(picture);
        float[] paper = picture.paper(seed + 5, .7f);
        float press = (float) pressure;
        picture.each(i -> {
            float r = density(picture.red[i]);
            float g = density(picture.green[i]);
            float b = density(picture.blue[i]);
            float grey = .2126f * r + .7152f * g + .0722f * b;
            float cover = hatching[i] * tooth[i] * press;
            float line = lines[i] * tooth[i] * GRAPHITE * press;
            float tint = (float) colour;
            picture.red[i] = left(grey + (r - grey) * tint, cover, line, paper[i] * SHEET[0]);
            picture.green[i] = left(grey + (g - grey) * tint, cover, line, paper[i] * SHEET[1]);
            picture.blue[i] = left(grey + (b - grey) * tint, cover, line * (1 - .12f * tint), paper[i] * SHEET[2]);
        });
    }

    private static float density(float value) {
        return (float) -Math.log(value * .86f + .12f);
    }

    private static float left(float density, float cover, float line, float paper) {
        return Paint.clip((float) Math.exp(-density * cover - line) * paper);
    }

    private static float[] lines(Paint p) {
        return p.inkLines(LINE, THRESHOLD);
    }

    /** How much pigment each place gets: strokes of a hand that shades to and fro, crossing in the darks. */
    private float[] hatching(Paint p) {
        float[] tone = p.blurred(p.luma(), 1.5);
        float[] out = new float[p.size()];
        Noise noise = Noise.of(seed);
        for (int k = 0; k < ANGLES.length; k++) {
            Noise hand = noise.derive(k);
            double cos = Math.cos(Math.toRadians(ANGLES[k])) / p.unit();
            double sin = Math.sin(Math.toRadians(ANGLES[k])) / p.unit();
            float begin = BEGIN[k];
            float weight = WEIGHT[k];
            float broad = .65f * (float) p.visible(STROKE_WIDTH);
            float fine = .35f * (float) p.visible(1);
            p.bands().run(p.height, 16, (from, to) -> {
                for (int y = from; y < to; y++) {
                    double v = p.place.top() + y + .5;
                    for (int x = 0; x < p.width; x++) {
                        int i = y * p.width + x;
                        float dark = (1 - tone[i] - begin) / (1 - begin);
                        if (dark <= 0) {
                            continue;
                        }
                        double u = p.place.left() + x + .5;
                        double along = (cos * u + sin * v) / STROKE_LENGTH;
                        double across = (cos * v - sin * u) / STROKE_WIDTH;
                        float stroke = (hand.value(along, across) - .5f) * broad
                                + (hand.value(along * 2.7, across * 2.1) - .5f) * fine;
                        float even = .55f + .45f * dark;
                        out[i] += weight * (even + (2.3f - dark) * stroke) * Math.min(1, dark * 5 + .12f);
                    }
                }
            });
        }
        p.each(i -> out[i] = Math.max(0, out[i]) * .8f);
        return out;
    }

    /** Pencils leave the hollows of the paper white. */
    private float[] tooth(Paint p) {
        float[] fine = p.noise(seed + 8, 1.6, 2, .6);
        p.each(i -> fine[i] = Math.clamp(.42f + 1.25f * fine[i], .3f, 1.4f));
        return fine;
    }
}
