package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/**
 * Whether a creature is black, white or of another colour as its picture has it. Black stays black in every light, and a rim of light keeps it
 * off dark ground; white stays white, and a rim of shade keeps it off snow.
 */
enum Coat {
    BLACK,
    WHITE,
    /** Light grey: white where it is dark, and nowhere else. */
    PALE,
    OTHER;

    private static final double PALE_MEAN = .70;
    private static final double WHITE_MEAN = .77;

    /** Luminance and distance of the channels below which a pixel is black. */
    private static final float BLACK_LUMINANCE = .42f;

    private static final float BLACK_SPREAD = .20f;

    /** How much of a black creature is black; the rest are eyes, a nose, paws. */
    private static final double MOSTLY = .62;

    /** The grey that pictures draw black with, what is left of it, and the luminance of what is light on it. */
    private static final float DRAWN_BLACK = .36f;

    private static final float DEEPER = .44f;

    private static final float BLACK_ENOUGH = .15f;

    private static final float SHINE = .6f;

    /** How much lighter white fur is on snow, and from which luminance. */
    private static final float WHITER = 1.12f;

    private static final float FUR = .55f;

    /** Ground that is lighter than this takes white for its own. */
    private static final double PALE_GROUND = .60;

    /** Ground that is darker than this takes black for its own. */
    private static final double DARK_GROUND = .42;

    /** Widths of the rims, as shares of the height. */
    private static final double RIM = .010;

    private static final double SHADE = .026;

    /** The coat that a cut-out shows before any light is put on it. */
    static Coat of(Cutout c) {
        int black = 0;
        int all = 0;
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] > .5f) {
                all++;
                black += c.luminance(i) < BLACK_LUMINANCE && spread(c, i) < BLACK_SPREAD ? 1 : 0;
            }
        }
        if (all > 0 && black > MOSTLY * all) {
            return BLACK;
        }
        double mean = c.meanLuminance();
        return mean > WHITE_MEAN ? WHITE : mean > PALE_MEAN ? PALE : OTHER;
    }

    /** Makes grey fur black; what has a colour, and what is light, stays. */
    static void deepen(Cutout c) {
        for (int i = 0; i < c.alpha().length; i++) {
            float own = c.luminance(i);
            if (c.alpha()[i] > 0 && own < SHINE) {
                float grey = Math.clamp((.3f - spread(c, i)) / .12f, 0, 1) * Math.clamp((SHINE - own) / .16f, 0, 1);
                // What is black already keeps its form.
                float k =
                        1 - (1 - DEEPER) * grey * Math.clamp((own - BLACK_ENOUGH) / (DRAWN_BLACK - BLACK_ENOUGH), 0, 1);
                c.red()[i] *= k;
                c.green()[i] *= k;
                c.blue()[i] *= k;
            }
        }
    }

    /** Whether it is the lightest thing in the dark. */
    boolean light() {
        return this == WHITE || this == PALE;
    }

    /** Whether it would be lost on a ground of that luminance. */
    boolean lostOn(double ground) {
        return this == WHITE && ground > PALE_GROUND || this == BLACK && ground < DARK_GROUND;
    }

    /** Draws the edge along its inside: light around black, shade around white. */
    void edge(Cutout c, Mood mood) {
        if (this == WHITE) {
            whiten(c);
        }
        float[] edge = inside(c, (this == BLACK ? RIM : SHADE) * c.height());
        int rgb = this == BLACK ? Rgb.mix(mood.light(), mood.haze(), .4) : Rgb.mix(mood.shadow(), mood.haze(), .42);
        float strength = this == BLACK ? .62f : .72f;
        float r = (float) Rgb.red(rgb);
        float g = (float) Rgb.green(rgb);
        float b = (float) Rgb.blue(rgb);
        for (int i = 0; i < edge.length; i++) {
            float t = strength * edge[i];
            if (t > 0 && this == BLACK) {
                c.red()[i] = 1 - (1 - c.red()[i]) * (1 - t * r);
                c.green()[i] = 1 - (1 - c.green()[i]) * (1 - t * g);
                c.blue()[i] = 1 - (1 - c.blue()[i]) * (1 - t * b);
            } else if (t > 0) {
                c.red()[i] *= 1 - t * (1 - r);
                c.green()[i] *= 1 - t * (1 - g);
                c.blue()[i] *= 1 - t * (1 - b);
            }
        }
    }

    private static void whiten(Cutout c) {
        for (int i = 0; i < c.alpha().length; i++) {
            if (c.alpha()[i] > 0) {
                float k = 1 + (WHITER - 1) * Math.clamp((c.luminance(i) - FUR) * 5, 0, 1);
                c.red()[i] = Math.min(1, c.red()[i] * k);
                c.green()[i] = Math.min(1, c.green()[i] * k);
                c.blue()[i] = Math.min(1, c.blue()[i] * k);
            }
        }
    }

    /** Near 1 at the edge, 0 inside and outside. */
    private static float[] inside(Cutout c, double width) {
        double sigma = Math.max(.8, width);
        int pad = (int) Math.ceil(3 * sigma) + 1;
        int w = c.width() + 2 * pad;
        int h = c.height() + 2 * pad;
        float[] plane = new float[w * h];
        for (int y = 0; y < c.height(); y++) {
            System.arraycopy(c.alpha(), y * c.width(), plane, (y + pad) * w + pad, c.width());
        }
        float[] soft = new float[w * h];
        GaussianBlur.blur(plane, soft, w, h, sigma, Bands.ONE, Rows.preferred());
        float[] edge = new float[c.alpha().length];
        for (int y = 0; y < c.height(); y++) {
            for (int x = 0; x < c.width(); x++) {
                float own = c.alpha()[y * c.width() + x];
                // At a straight edge the blur is a half.
                edge[y * c.width() + x] = own * Math.clamp(2 * (1 - soft[(y + pad) * w + x + pad]), 0, 1);
            }
        }
        return edge;
    }

    private static float spread(Cutout c, int i) {
        return Math.max(c.red()[i], Math.max(c.green()[i], c.blue()[i]))
                - Math.min(c.red()[i], Math.min(c.green()[i], c.blue()[i]));
    }
}
