package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Screens;

/**
 * A printed comic: strong flat colours in steps of lightness, dots in the half shades, black outlines. The unit is the
 * width of an outline halved.
 *
 * @param levels steps of lightness, 2 to 12
 * @param dots how strong the dots are; 1 usual, 0 none
 */
public record ComicDrawing(int levels, double dots) {
    private static final double LINE = 2;
    private static final double CELL = 8;
    private static final double DEGREES = 33;
    private static final float[] INK = {.07f, .06f, .09f};
    private static final float SATURATION = 1.4f;

    /** Units around a place that have influence on it. */
    public static final double REACH = 48;

    /** Draws the picture in place. */
    public void paint(Paint picture) {
        float[] lines = picture.inkLines(LINE, .011);
        for (double radius : new double[] {5, 4, 3}) {
            picture.smooth(radius);
        }
        picture.blur(1);
        picture.saturate(SATURATION);
        float[] luma = picture.blurred(picture.luma(), 2.6);
        double cell = CELL * picture.unit();
        float soft = (float) Math.min(1, 1 / cell);
        float visible = Paint.clip((float) (cell - 2) / 2) * (float) dots;
        picture.bands().run(picture.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double v = picture.place.top() + y + .5;
                for (int x = 0; x < picture.width; x++) {
                    int i = y * picture.width + x;
                    double u = picture.place.left() + x + .5;
                    float l = luma[i];
                    float stepped = stepped(l);
                    float shade = Paint.clip((.78f - l) / .7f);
                    float density = Paint.smoothstep(0, .8f, shade) * .6f;
                    float dot = Screens.dot(u, v, cell, DEGREES, density, soft);
                    float dark = 1 - visible * (.42f * (dot - density) + .12f * density);
                    float gain = (stepped + .06f) / (l + .06f) * dark;
                    float ink = lines[i];
                    picture.red[i] = inked(picture.red[i] * gain, ink, 0);
                    picture.green[i] = inked(picture.green[i] * gain, ink, 1);
                    picture.blue[i] = inked(picture.blue[i] * gain, ink, 2);
                }
            }
        });
    }

    /** Lightness in steps whose edges are soft by a fifth of a step. */
    private float stepped(float l) {
        float at = Paint.clip(l) * (levels - 1);
        float low = (float) Math.floor(at);
        return (low + Paint.smoothstep(.4f, .6f, at - low)) / (levels - 1);
    }

    private static float inked(float v, float ink, int channel) {
        float kept = Paint.clip(v);
        return kept + (INK[channel] - kept) * ink;
    }
}
