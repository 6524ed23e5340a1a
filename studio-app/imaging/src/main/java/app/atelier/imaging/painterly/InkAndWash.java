package app.atelier.imaging.painterly;

/**
 * Pale washes under lines of ink whose width varies, and a second grey wash in the darks. The unit is five eighths of
 * the width of a line.
 *
 * @param threshold how faint an edge still gets a line, 0.001 to 0.1
 * @param wash how thick the colour is; 0.55 usual, 0 for none
 * @param margin bare paper along the edges of the page in units; 0 for none
 * @param seed of its noises
 */
public record InkAndWash(double threshold, double wash, double margin, long seed) {
    private static final float[] INK = {.106f, .094f, .141f};
    private static final float[] GREY = {.149f, .149f, .235f};
    private static final double LINE = 1.6;

    /** Units around a place that have influence on it. */
    public static final double REACH = 56;

    /** Draws the picture in place. */
    public void paint(Paint picture, float[] focus) {
        float[] lines = lines(picture);
        float[] dark = new float[picture.size()];
        picture.each(i -> dark[i] = Paint.clip((.30f - picture.luma(i)) / .20f) * .5f);
        float[] grey = picture.blurred(dark, 1.5);
        float[] cloudy = picture.noise(seed + 9, 16, 3, .5);
        float[] edge = picture.toEdge();
        picture.saturate(.8f);
        new Watercolouring(wash, 1, margin, seed + 14).paint(picture, focus);
        float from = (float) margin + 4;
        picture.each(i -> {
            float inside = margin == 0 ? 1 : Paint.clip((edge[i] - from) / 4);
            float veil = grey[i] * (.6f + .8f * cloudy[i]) * inside;
            float ink = lines[i] * .95f * inside;
            picture.red[i] = over(over(picture.red[i], GREY[0], veil), INK[0], ink);
            picture.green[i] = over(over(picture.green[i], GREY[1], veil), INK[1], ink);
            picture.blue[i] = over(over(picture.blue[i], GREY[2], veil), INK[2], ink);
        });
    }

    private static float over(float below, float above, float a) {
        return below * (1 - a) + above * a;
    }

    private float[] lines(Paint picture) {
        float[] lines = picture.inkLines(LINE, threshold);
        float[] pressure = picture.noise(seed + 7, 60, 4, .5);
        picture.each(i -> lines[i] = Paint.clip(lines[i] * 1.4f * Math.clamp(pressure[i] * 1.9f, .6f, 1.3f) - .1f));
        float[] soft = picture.blurred(lines, .5);
        picture.each(i -> soft[i] = Paint.clip(soft[i] * 1.2f));
        return soft;
    }
}
