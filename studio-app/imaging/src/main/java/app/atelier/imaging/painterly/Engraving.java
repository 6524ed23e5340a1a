package app.atelier.imaging.painterly;

/**
 * An engraving: parallel lines that swell in the darks and bend over forms, crossed where it is darkest, with outlines.
 * The unit is a sixth of the distance of lines.
 *
 * @param degrees angle of the first lines
 * @param ink colour as {@code 0xRRGGBB}
 * @param paper its colour
 */
public record Engraving(double degrees, int ink, int paper) {
    private static final double SPACING = 6;
    private static final double CROSSING = 62;
    private static final float BEND = 2.6f;
    private static final double OUTLINE = 1.3;
    private static final double LOCAL = 26;

    /** Units around a place that have influence on it. */
    public static final double REACH = 3 * LOCAL + 8;

    /** Cuts the picture in place. */
    public void paint(Paint picture) {
        float[] outlines = picture.inkLines(OUTLINE, .012);
        picture.smooth(1.6);
        float[] luma = picture.luma();
        float[] around = picture.blurred(luma, LOCAL);
        float[] form = picture.blurred(luma, 4.5);
        float[] tooth = picture.paper(11, .5f);
        double pixels = SPACING * picture.unit();
        // Lines too fine to be drawn become an even tone.
        float visible = Paint.clip((float) (pixels - 1.5) / 1.5f);
        float sharp = (float) Math.max(1, pixels / 2);
        double first = Math.toRadians(degrees);
        double second = Math.toRadians(degrees + CROSSING);
        picture.bands().run(picture.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double v = picture.place.top() + y + .5;
                for (int x = 0; x < picture.width; x++) {
                    int i = y * picture.width + x;
                    double u = picture.place.left() + x + .5;
                    float tone = Paint.clip(luma[i] + .55f * (luma[i] - around[i]));
                    float dark = 1 - (float) Math.pow(tone, .85);
                    float a = line(u, v, first, pixels, form[i] * BEND, dark * 1.06f - .05f, sharp);
                    float b = line(u, v, second, pixels, form[i] * BEND * .6f, (dark - .5f) * 1.5f, sharp);
                    float drawn = 1 - (1 - a) * (1 - b);
                    float cover = Math.max(outlines[i] * .9f, dark + (drawn - dark) * visible);
                    picture.red[i] = mixed(0, cover, tooth[i]);
                    picture.green[i] = mixed(1, cover, tooth[i]);
                    picture.blue[i] = mixed(2, cover, tooth[i]);
                }
            }
        });
    }

    private float mixed(int channel, float cover, float tooth) {
        float sheet = Paint.component(paper, channel) * tooth;
        return Paint.clip(sheet + (Paint.component(ink, channel) - sheet) * cover);
    }

    /** Coverage of one line of a screen of lines: as wide a part of the spacing as it is dark. */
    private static float line(double u, double v, double angle, double spacing, float bend, float dark, float sharp) {
        if (dark <= .02f) {
            return 0;
        }
        double phase = (Math.cos(angle) * v - Math.sin(angle) * u) / spacing + bend;
        float off = (float) Math.abs(phase - Math.rint(phase)) * 2;
        return Paint.clip((Math.min(.97f, dark) - off) * sharp + .5f);
    }
}
