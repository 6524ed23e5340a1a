package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/** Keeps a main figure apart from what lies behind it: a difference of lightness and a faint glow. */
public final class Separation {
    private static final double NEEDED = .16;
    private static final double NEEDED_IN_THE_DARK = .20;
    private static final double DARK_GROUND = .30;
    private static final double LIGHT_GROUND = .56;
    private static final double MOST_LIFT = 1.5;

    /** Luminance from which a colour is white: it is not darkened, sails and walls would be grey. */
    private static final float PALE = .92f;

    private static final float NOT_PALE = .55f;

    /** How much more colourful a light may make a figure: a factor, and what it adds to the colourless. */
    private static final float MOST_COLOUR = 1.04f;

    private static final float TINT = .07f;

    /** Mean luminance of white fur at night. */
    private static final double MOONLIT = .60;

    /** Mean luminance that black fur has at least, and how much lighter it is made for it: form and face are to be seen. */
    private static final double BLACK_FLOOR = .16;

    private static final double MOST_OF_BLACK = 2.0;

    private static final float SNAP_CONTRAST = 1.12f;
    private static final float SNAP_SKIN = 1.34f;
    private static final float SNAP_SATURATION = 1.10f;

    private Separation() {}

    /** Mean luminance of the canvas behind a cut-out's box, 0..1. */
    public static double behind(Canvas canvas, Cutout c, int left, int top) {
        int x0 = Math.clamp(left, 0, canvas.width() - 1);
        int y0 = Math.clamp(top, 0, canvas.height() - 1);
        int x1 = Math.clamp(left + c.width(), x0 + 1, canvas.width());
        int y1 = Math.clamp(top + c.height(), y0 + 1, canvas.height());
        int step = Math.max(1, (x1 - x0) / 64);
        double sum = 0;
        int count = 0;
        for (int y = y0; y < y1; y += step) {
            for (int x = x0; x < x1; x += step) {
                sum += Rgb.luminance(canvas.pixels()[y * canvas.width() + x]);
                count++;
            }
        }
        return sum / count;
    }

    /** Lightens the cut-out on dark ground or darkens it on light ground if both are too alike. */
    public static void apart(Cutout c, double ground) {
        double mean = c.meanLuminance();
        double gap = mean - ground;
        // One rule fades into the other, so that neighbours in a group are treated alike.
        double dark = Math.clamp((LIGHT_GROUND - ground) / (LIGHT_GROUND - DARK_GROUND), 0, 1);
        double lift = 1;
        if (gap < NEEDED_IN_THE_DARK) {
            lift = Math.clamp((ground + NEEDED_IN_THE_DARK) / Math.max(.08, mean), 1, MOST_LIFT);
        }
        double fall = 1;
        if (Math.abs(gap) < NEEDED) {
            // Whoever is lighter than the ground becomes lighter still; the others darker.
            double towardsDark = Math.clamp((.08 - gap) / .08, 0, 1);
            double lower = 1 - Math.min(.30, 1.5 * (NEEDED + Math.min(0, gap)));
            double higher = 1 + Math.min(.18, 1.5 * (NEEDED - Math.max(0, gap)));
            fall = towardsDark * lower + (1 - towardsDark) * higher;
        }
        double factor = dark * lift + (1 - dark) * fall;
        if (Math.abs(factor - 1) > .01) {
            adjust(c, (float) factor, (float) (1 + Math.max(0, factor - 1) * .5));
        }
    }

    /**
     * Undoes on a main figure what the haze of its light took: it is never grey, and never too dark to read.
     *
     * @param skin whether it shows skin
     * @param black whether its fur is black and stays as dark as that
     */
    public static void snap(Cutout c, Mood mood, boolean skin, boolean black) {
        float mean = (float) c.meanLuminance();
        float contrast = SNAP_CONTRAST;
        // Skin that is a little too grey looks ill long before fur does.
        float most = mood.source() == LightSource.CANDLE ? SNAP_SATURATION : SNAP_SKIN;
        float saturation = skin ? most : SNAP_SATURATION;
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] > 0) {
                float before = c.luminance(i);
                float after = mean + (before - mean) * contrast;
                c.red()[i] = Math.clamp(after + (c.red()[i] - before) * saturation, 0, 1);
                c.green()[i] = Math.clamp(after + (c.green()[i] - before) * saturation, 0, 1);
                c.blue()[i] = Math.clamp(after + (c.blue()[i] - before) * saturation, 0, 1);
            }
        }
        double floor = Rgb.luminance(mood.ambient()) < .66 ? .31 : .33;
        double lift = Math.min(.40, 2.2 * (floor - mean));
        if (black) {
            adjust(c, (float) Math.clamp(BLACK_FLOOR / Math.max(.04, mean), 1, MOST_OF_BLACK), 1);
        } else if (lift > .01) {
            adjust(c, (float) (1 + lift), (float) (1 + .5 * lift));
        }
    }

    /** Distance between the strongest and the weakest channel of each pixel, 0..1. */
    static float[] spreads(Cutout c) {
        float[] spreads = new float[c.alpha().length];
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = spread(c, i);
        }
        return spreads;
    }

    private static float spread(Cutout c, int i) {
        return Math.max(c.red()[i], Math.max(c.green()[i], c.blue()[i]))
                - Math.min(c.red()[i], Math.min(c.green()[i], c.blue()[i]));
    }

    /** A coloured light may tint a figure, but a brown bear does not turn orange in it, nor a grey mouse pink. */
    static void keepColour(Cutout c, float[] before) {
        for (int i = 0; i < before.length; i++) {
            float most = before[i] * MOST_COLOUR + TINT;
            float now = c.alpha()[i] > 0 ? spread(c, i) : 0;
            if (now > most) {
                float share = most / now;
                float grey = c.luminance(i);
                c.red()[i] = grey + (c.red()[i] - grey) * share;
                c.green()[i] = grey + (c.green()[i] - grey) * share;
                c.blue()[i] = grey + (c.blue()[i] - grey) * share;
            }
        }
    }

    /** White fur stays the lightest thing in the dark: lifted, a little cooler, its own shade kept. */
    static void moonlit(Cutout c, double ground) {
        double mean = c.meanLuminance();
        double wanted = Math.max(ground + .24, MOONLIT);
        float factor = (float) Math.clamp(wanted / Math.max(.08, mean), 1, 1.9);
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] > 0) {
                float grey = c.luminance(i);
                // Dark eyes and noses stay dark.
                float lift = 1 + (factor - 1) * Math.clamp(grey * 2.6f - .25f, 0f, 1f);
                c.red()[i] = Math.clamp((c.red()[i] * .6f + grey * .4f * .95f) * lift, 0, 1);
                c.green()[i] = Math.clamp((c.green()[i] * .6f + grey * .4f) * lift, 0, 1);
                c.blue()[i] = Math.clamp((c.blue()[i] * .6f + grey * .4f * 1.10f) * lift, 0, 1);
            }
        }
    }

    private static void adjust(Cutout c, float factor, float saturation) {
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] > 0) {
                float own = c.luminance(i);
                float darkened = Math.clamp((PALE - own) / (PALE - NOT_PALE), 0f, 1f);
                float by = factor < 1 ? 1 - (1 - factor) * darkened : factor;
                float grey = own * by;
                c.red()[i] = Math.clamp(grey + (c.red()[i] * by - grey) * saturation, 0, 1);
                c.green()[i] = Math.clamp(grey + (c.green()[i] * by - grey) * saturation, 0, 1);
                c.blue()[i] = Math.clamp(grey + (c.blue()[i] * by - grey) * saturation, 0, 1);
            }
        }
    }

    /** The glow behind a cut-out; to be screened on dark ground and laid over light ground. */
    public static Sheet glow(Mood mood, Cutout c, int left, int top, double strength) {
        // The glow is wide and soft, so it is made at a quarter of the size.
        int quarter = 4;
        int pad = (int) (c.height() * .30 / quarter) + 2;
        int w = c.width() / quarter + 2 * pad;
        int h = c.height() / quarter + 2 * pad;
        float[] plane = new float[w * h];
        for (int y = 0; y < c.height() / quarter; y++) {
            for (int x = 0; x < c.width() / quarter; x++) {
                plane[(y + pad) * w + x + pad] = c.alpha()[(y * quarter + 2) * c.width() + x * quarter + 2];
            }
        }
        float[] soft = new float[w * h];
        GaussianBlur.blur(plane, soft, w, h, c.height() * .09 / quarter, Bands.ONE, Rows.preferred());
        for (int i = 0; i < soft.length; i++) {
            soft[i] = (float) (strength * Math.max(0, soft[i] - .004f));
        }
        int rgb = Rgb.mix(mood.haze(), mood.light(), .35);
        Sheet glow = Tint.sheet(0, 0, w, h, rgb, soft);
        return Sheet.coarse(left - pad * quarter, top - pad * quarter, w, h, quarter, glow.argb());
    }
}
