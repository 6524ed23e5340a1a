package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Limbs, feet and markings that several bodies share. */
final class Parts {

    private Parts() {}

    /** The outline of a trunk seen from the front: half widths of shoulders and hips, top and bottom. */
    static Path2D torso(double shoulder, double hip, double top, double bottom) {
        double s = shoulder;
        double h = hip;
        return Outlines.smooth(
                0,
                top,
                s * .8,
                top + 3,
                s + 3,
                52,
                s + 9,
                68,
                h,
                90,
                h * .84,
                bottom - 7,
                0,
                bottom,
                -h * .84,
                bottom - 7,
                -h,
                90,
                -s - 9,
                68,
                -s - 3,
                52,
                -s * .8,
                top + 3);
    }

    /** An arm or leg with its paw from a share of its length on. */
    static void limb(Ink ink, Look look, Ribbon limb, double paw, boolean apart) {
        Path2D shape = limb.shape();
        if (apart) {
            ink.contact(shape, look.limb(), 9);
        }
        ink.form(shape, look.limb(), .42, .45);
        if (look.gloved()) {
            Path2D end = limb.wider(3).part(paw, 1, false, true);
            ink.form(Outlines.common(shape, end), look.paw(), .3, .45);
        }
        if (look.marked("stripes")) {
            for (double t : new double[] {.34, .54}) {
                ink.flat(Outlines.common(shape, limb.wider(6).part(t, t + .09, false, false)), look.dark(), 1);
            }
        }
    }

    static void farLimb(Ink ink, Look look, Ribbon limb, double footX, double footY) {
        ink.farForm(limb.shape(), look.limb());
        ink.farForm(Outlines.ellipse(footX - 4, footY + 3, 15, 9.5), look.paw());
    }

    static void foot(Ink ink, Look look, double x, double y, double rx, double ry, double degrees) {
        Shape foot = look.feet().equals("webbed")
                ? Outlines.smooth(
                        x - rx * .7,
                        y - ry * .6,
                        x - rx * 1.25,
                        y + ry * .55,
                        x - rx * .75,
                        y + ry * .95,
                        x - rx * .4,
                        y + ry * .7,
                        x,
                        y + ry * 1.1,
                        x + rx * .4,
                        y + ry * .7,
                        x + rx * .75,
                        y + ry * .95,
                        x + rx * 1.25,
                        y + ry * .55,
                        x + rx * .7,
                        y - ry * .6)
                : Outlines.turnedBy(Outlines.ellipse(x, y, rx, ry), degrees, x, y);
        ink.contact(foot, look.paw(), 7);
        ink.form(foot, look.paw(), .55, .5);
        if (look.feet().equals("paw") && look.build().equals("animal")) {
            toes(ink, look, x, y + ry * .28, rx * .85, ry * .55);
        }
    }

    static void toes(Ink ink, Look look, double x, double y, double width, double height) {
        for (int i = -1; i <= 1; i += 2) {
            double tx = x + i * width * .31;
            ink.line(Outlines.curve(tx, y, tx + .5, y + height * .5, tx, y + height), Ink.deep(look.paw()), 1.9, .42);
        }
    }

    /** The shadow of the head on what lies below it. */
    static void headShadow(Ink ink, int rgb, double x, double y, double rx, double ry) {
        ink.atop(() -> ink.soft(x, y, rx, ry, Ink.deep(rgb), .62));
    }

    /** A tapering stripe from the edge inwards. */
    static void stripe(Ink ink, Shape body, int rgb, double x0, double y0, double x1, double y1, double width) {
        Path2D stripe = Ribbon.of(
                        new double[] {x0, y0, (x0 + x1) / 2, (y0 + y1) / 2 + 2, x1, y1}, width, width * .9, 1.2)
                .shape();
        ink.flat(Outlines.common(body, stripe), rgb, .95);
    }

    /** An uneven spot. */
    static void patch(Ink ink, Shape body, int rgb, double x, double y, double rx, double ry) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double a = 2 * Math.PI * i / 10;
            xy[2 * i] = x + rx * Math.cos(a) * (1 + .16 * Math.sin(3 * a + x));
            xy[2 * i + 1] = y + ry * Math.sin(a) * (1 + .14 * Math.cos(2 * a + y));
        }
        ink.form(Outlines.common(body, Outlines.smooth(xy)), rgb, .25, .3);
    }
}
