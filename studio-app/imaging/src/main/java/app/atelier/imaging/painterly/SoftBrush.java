package app.atelier.imaging.painterly;

/**
 * A soft painted background as in drawn films: smoothed, lifted, cool shadows, warm lights, a wide shine, faint dabs.
 * The unit is a fifth of the brush.
 *
 * @param tint how cool shadows and how warm lights become; 1 usual
 * @param shine of bright places; 1 usual
 * @param seed of the dabs
 */
public record SoftBrush(double tint, double shine, long seed) {
    private static final float[] COOL = {.357f, .435f, .753f};
    private static final float[] WARM = {1f, .957f, .855f};
    private static final double NEAR = 14;
    private static final double WIDE = 50;

    /** Units around a place that have influence on it. */
    public static final double REACH = 3 * WIDE + 12;

    /** Paints the picture in place. */
    public void paint(Paint picture, float[] focusMask) {
        Paint source = picture.copy();
        picture.smooth(5);
        picture.smooth(3);
        float[] dabs = picture.noise(seed + 4, 80, 32, 3, .5);
        float[] focus = picture.blurred(focusMask, 4);
        float[][] own = {source.red, source.green, source.blue};
        float[][] planes = {picture.red, picture.green, picture.blue};
        picture.each(i -> {
            float keep = .2f + .5f * focus[i];
            float luma = source.luma(i);
            float shade = (float) tint * .22f * Paint.clip(1 - luma / .5f);
            float light = (float) tint * .15f * Paint.clip((luma - .6f) / .4f);
            for (int c = 0; c < 3; c++) {
                float v = Paint.clip(planes[c][i] * (1 - keep) + own[c][i] * keep);
                v = (float) Math.pow(v, .92) * .95f + .035f;
                v = v * (1 - shade) + (v * .4f + COOL[c] * .6f) * shade;
                planes[c][i] = v * (1 - light) + WARM[c] * light;
            }
        });
        picture.saturate(1.24f);
        shine(picture, planes);
        picture.each(i -> {
            float dab = 1 + .1f * (dabs[i] - .5f);
            for (float[] plane : planes) {
                plane[i] = Paint.clip(plane[i] * dab);
            }
        });
    }

    private void shine(Paint picture, float[][] planes) {
        if (shine == 0) {
            return;
        }
        float strength = (float) (.22 * shine);
        float[] bright = new float[picture.size()];
        for (float[] plane : planes) {
            picture.each(i -> bright[i] = Math.max(0, plane[i] - .6f) / .4f * plane[i]);
            float[] near = picture.blurred(bright, NEAR);
            float[] wide = picture.blurred(bright, WIDE);
            picture.each(i -> plane[i] = 1 - (1 - plane[i]) * (1 - Math.min(1, strength * (near[i] + wide[i]))));
        }
    }
}
