package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Falloff;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The colours of the sky, its light, sun or moon, and stars. */
public final class Sky {
    private static final double[][] CRATERS = {
        {-.35, -.2, .24}, {.28, .1, .18}, {-.1, .42, .13}, {.15, -.48, .12}, {-.55, .3, .09}, {.5, -.2, .08}
    };
    private static final int MOON = 0xf3f1df;

    private Sky() {}

    /** The ramp of the mood's sky down to a height given as a fraction of the picture. */
    public static Sheet ramp(Plan plan, double horizon) {
        return ramp(plan.frame(), plan.mood(), horizon);
    }

    /** The ramp of a mood's sky down to a height given as a fraction of the picture. */
    public static Sheet ramp(Frame frame, Mood mood, double horizon) {
        Sheet sheet = Sheet.blank(frame);
        for (int y = 0; y < frame.height(); y++) {
            int rgb = 0xff000000 | mood.skyAt((y + .5) / frame.height() / horizon);
            Arrays.fill(sheet.argb(), y * frame.width(), (y + 1) * frame.width(), rgb);
        }
        return sheet;
    }

    /** The shine around the light, to be screened. */
    public static Sheet glow(Plan plan, double strength) {
        Falloff falloff = new Falloff(
                3,
                d -> .9
                        * strength
                        * (.55 * Math.exp(-Math.pow(d / .10, 1.2))
                                + .35 * Math.exp(-Math.pow(d / .28, 1.3))
                                + .18 * Math.exp(-d / .7)));
        return radial(plan, plan.mood().light(), falloff);
    }

    /** Two wider discs of faint light around the disc, with hard edges, to be screened. */
    public static Sheet halos(Plan plan, double strength) {
        double r = plan.light().radius() * Frame.HEIGHT;
        int rgb = Rgb.mix(plan.mood().light(), Rgb.WHITE, .3);
        return Sheet.painted(plan.frame(), g -> {
            for (double[] halo : new double[][] {{2.6, .10}, {1.75, .16}}) {
                g.setColor(new Color(Rgb.withAlpha(rgb, halo[1] * strength), true));
                g.fill(circle(plan.lightX(), plan.lightY(), r * halo[0]));
            }
        });
    }

    /** The disc of sun or moon. */
    public static Sheet disc(Plan plan, boolean moon) {
        double r = plan.light().radius() * Frame.HEIGHT;
        Mood mood = plan.mood();
        int rgb = moon ? MOON : Rgb.mix(mood.light(), Rgb.WHITE, .55);
        int crater = Rgb.mix(mood.light(), mood.sky().get(2), .35);
        return Sheet.painted(plan.frame(), g -> {
            g.setColor(new Color(rgb));
            g.fill(circle(plan.lightX(), plan.lightY(), r));
            if (moon) {
                g.setColor(new Color(Rgb.withAlpha(crater, .55), true));
                for (double[] c : CRATERS) {
                    g.fill(circle(plan.lightX() + c[0] * r, plan.lightY() + c[1] * r, c[2] * r));
                }
            }
        });
    }

    /** Stars down to a height given as a fraction of the picture. */
    public static Sheet stars(Plan plan, double density, double horizon) {
        RandomGenerator random = plan.seeds().of("stars");
        Frame frame = plan.frame();
        int count = frame.count(260 * density);
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < count; i++) {
                double x = random.nextDouble() * frame.across();
                double y = Math.pow(random.nextDouble(), 1.5) * horizon * Frame.HEIGHT * .95;
                double q = random.nextDouble();
                double r = .6 + 1.5 * q * q * q * q;
                g.setColor(new Color(Rgb.withAlpha(Rgb.WHITE, .35 + .6 * q), true));
                g.fill(circle(x, y, r));
            }
        });
    }

    /** A few large stars with four points. */
    public static Sheet pointedStars(Plan plan, int count) {
        RandomGenerator random = plan.seeds().of("pointed stars");
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < count; i++) {
                double r = 9 + 7 * random.nextDouble();
                Path2D star = fourPoints();
                star.transform(new AffineTransform(
                        r, 0, 0, r, random.nextDouble() * frame.across(), frame.y(.04 + .5 * random.nextDouble())));
                g.setColor(Color.WHITE);
                g.fill(star);
            }
        });
    }

    /** Light that falls off around the scene's light; distances in picture heights. */
    static Sheet radial(Plan plan, int rgb, Falloff falloff) {
        Falloff units = new Falloff(3 * Frame.HEIGHT, d -> falloff.at((float) (d / Frame.HEIGHT)));
        return Wash.soft(plan.frame(), rgb, 0, 1, Bands.ONE, at -> (y, alpha) -> {
            Arrays.fill(alpha, 0);
            units.addRow(plan.lightX(), plan.lightY(), y, at.scale(), 1, alpha);
        });
    }

    static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Path2D fourPoints() {
        Path2D star = new Path2D.Double();
        star.moveTo(0, -1);
        star.quadTo(0, 0, 1, 0);
        star.quadTo(0, 0, 0, 1);
        star.quadTo(0, 0, -1, 0);
        star.quadTo(0, 0, 0, -1);
        star.closePath();
        return star;
    }
}
