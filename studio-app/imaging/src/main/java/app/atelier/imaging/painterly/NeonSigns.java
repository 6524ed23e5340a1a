package app.atelier.imaging.painterly;

/**
 * Glowing tubes along the edges of things, in four hues, over a dark violet ground. The unit is ten eighteenths of the
 * width of a tube.
 *
 * @param glow strength of the light around tubes; 1 usual
 */
public record NeonSigns(double glow) {
    private static final double LINE = 1.8;
    private static final double THRESHOLD = .007;
    private static final double[] HUES = {188, 280, 318, 30};
    private static final double HUE_WIDTH = 42;
    private static final double[][] GLOWS = {{3, 1.1}, {10, 1.0}, {30, .9}};
    private static final float[] NIGHT = {.027f, .016f, .102f};
    private static final float[] VIOLET = {.353f, .290f, .878f};

    /** Units around a place that have influence on it. */
    public static final double REACH = 100;

    /** Draws the picture in place. */
    public void paint(Paint picture) {
        float[] found = InkLines.find(
                picture.red,
                picture.green,
                picture.blue,
                picture.width,
                picture.height,
                LINE * picture.unit(),
                THRESHOLD,
                picture.bands());
        float[] lines = picture.blurred(found, 1);
        picture.each(i -> lines[i] = Paint.clip(lines[i] * 1.9f));
        float[] core = picture.blurred(lines, .6);
        float[] luma = picture.luma();
        Paint tubes = picture.copy();
        tubes.blur(5);
        tubes.each(i -> push(tubes, i));
        float[][] into = {picture.red, picture.green, picture.blue};
        float[][] colours = {tubes.red, tubes.green, tubes.blue};
        float[] lit = new float[picture.size()];
        for (int c = 0; c < 3; c++) {
            float[] colour = colours[c];
            picture.each(i -> lit[i] = colour[i] * lines[i]);
            float[] shine = shine(picture, lit);
            float[] plane = into[c];
            float violet = VIOLET[c] * .55f;
            float night = NIGHT[c];
            picture.each(i -> {
                float base = (float) Math.pow(luma[i], 1.2) * .48f * (violet + colour[i] * .45f) + night;
                float v = 1 - (1 - base) * (1 - Paint.clip(shine[i]));
                plane[i] = Paint.clip(1 - (1 - v) * (1 - (colour[i] * .55f + .45f) * Paint.clip(core[i])));
            });
        }
    }

    private float[] shine(Paint picture, float[] lit) {
        float[] sum = new float[picture.size()];
        for (double[] one : GLOWS) {
            float[] soft = picture.blurred(lit, one[0]);
            float weight = (float) (one[1] * glow);
            picture.each(i -> sum[i] += weight * soft[i]);
        }
        return sum;
    }

    /** Full brightness, rich colour, and the hue drawn towards the nearest of the signs'. */
    private static void push(Paint p, int i) {
        float high = Math.max(p.red[i], Math.max(p.green[i], p.blue[i]));
        float low = Math.min(p.red[i], Math.min(p.green[i], p.blue[i]));
        float chroma = high - low;
        double own = 0;
        if (chroma > 0) {
            float sixth = high == p.red[i]
                    ? (p.green[i] - p.blue[i]) / chroma
                    : high == p.green[i] ? (p.blue[i] - p.red[i]) / chroma + 2 : (p.red[i] - p.green[i]) / chroma + 4;
            own = sixth * 60;
        }
        double x = 0;
        double y = 0;
        for (double hue : HUES) {
            double d = Math.abs(Math.IEEEremainder(own - hue, 360)) / HUE_WIDTH;
            double weight = Math.exp(-d * d) + 1e-6;
            x += weight * Math.cos(Math.toRadians(hue));
            y += weight * Math.sin(Math.toRadians(hue));
        }
        double hue = Math.toDegrees(Math.atan2(y, x)) / 60 + 6;
        float saturation = Paint.clip((high > 0 ? chroma / high : 0) * 1.5f + .35f);
        p.red[i] = channel(hue, 5, saturation);
        p.green[i] = channel(hue, 3, saturation);
        p.blue[i] = channel(hue, 1, saturation);
    }

    /** One channel of a colour of full value (Smith 1978, in its closed form). */
    private static float channel(double sixths, int offset, float saturation) {
        double k = (offset + sixths) % 6;
        return 1 - saturation * (float) Math.max(0, Math.min(Math.min(k, 4 - k), 1));
    }
}
