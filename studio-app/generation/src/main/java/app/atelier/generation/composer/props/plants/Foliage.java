package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** Leafy crowns: clumps of small discs, dark below, bright towards the light. */
final class Foliage {

    private static final double PLAIN_BELOW_PIXELS = 70;

    private Foliage() {}

    /** Three local colours of a crown, from its sunny leaves to those within. */
    record Leaves(int lit, int middle, int deep, double deepShade) {}

    /** A crown around the middle of an ellipse. */
    static void crown(Sketch s, Leaves leaves, double cx, double cy, double rx, double ry) {
        boolean plain = s.height() < PLAIN_BELOW_PIXELS;
        s.blendForm(
                rim(s, cx, cy, rx, ry, plain ? 9 : 14),
                leaves.middle(),
                leaves.deepShade() * .2,
                leaves.deep(),
                leaves.deepShade() + .14);
        double lx = s.lightX();
        double ly = s.lightY();
        if (plain) {
            s.form(clump(s, cx + lx * rx * .16, cy + ly * ry * .18, rx * .78, ry * .76, 7), leaves.middle(), -.1, .3);
            s.fill(clump(s, cx + lx * rx * .34, cy + ly * ry * .38, rx * .4, ry * .36, 5), leaves.lit(), -.3);
            return;
        }
        clumps(s, leaves, cx, cy, rx, ry);
        dabs(s, leaves, cx, cy, rx, ry);
    }

    private static void clumps(Sketch s, Leaves leaves, double cx, double cy, double rx, double ry) {
        int count = 9;
        for (int i = 0; i < count; i++) {
            // from the shaded foot of the crown to its lit head, so that the bright ones lie on top
            double t = i / (double) (count - 1);
            double angle = Math.atan2(s.lightY(), s.lightX())
                    + (i % 2 == 0 ? 1 : -1) * (Math.PI * (1 - t) * .92 + .3)
                    + s.about(.22);
            double out = .66 - .26 * t;
            double x = cx + Math.cos(angle) * rx * out;
            double y = cy + Math.sin(angle) * ry * out;
            double size = .41 + s.about(.05);
            s.blendForm(
                    clump(s, x, y, rx * size, ry * size * .88, 8),
                    leaves.lit(),
                    .28 - .5 * t,
                    leaves.deep(),
                    leaves.deepShade() - .12 * t);
        }
        s.blendForm(
                clump(s, cx + s.lightX() * rx * .3, cy + s.lightY() * ry * .34, rx * .4, ry * .32, 8),
                leaves.lit(),
                -.45,
                leaves.middle(),
                .1);
    }

    private static void dabs(Sketch s, Leaves leaves, double cx, double cy, double rx, double ry) {
        Path2D bright = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 26; i++) {
            double angle = s.between(0, 2 * Math.PI);
            double q = Math.sqrt(s.random().nextDouble()) * .8;
            double x = Math.cos(angle) * q;
            double y = Math.sin(angle) * q;
            double r = rx * s.between(.022, .05);
            boolean sunny = x * s.lightX() + y * s.lightY() > s.about(.5);
            (sunny ? bright : dark).append(Outlines.disc(cx + x * rx, cy + y * ry, r), false);
        }
        s.veil(bright, leaves.lit(), -.6, .75);
        s.veil(dark, leaves.deep(), leaves.deepShade(), .45);
        Path2D loose = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 8; i++) {
            double angle = s.between(0, 2 * Math.PI);
            double q = s.between(.98, 1.08);
            loose.append(
                    Outlines.disc(
                            cx + Math.cos(angle) * rx * q, cy + Math.sin(angle) * ry * q, rx * s.between(.016, .034)),
                    false);
        }
        s.fill(loose, leaves.middle(), .12);
    }

    private static Path2D rim(Sketch s, double cx, double cy, double rx, double ry, int count) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(Outlines.ellipse(cx, cy, rx * .86, ry * .86), false);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count + s.about(.12);
            double r = rx * s.between(.20, .30);
            path.append(Outlines.disc(cx + Math.cos(angle) * rx * .78, cy + Math.sin(angle) * ry * .78, r), false);
        }
        return path;
    }

    static Path2D clump(Sketch s, double cx, double cy, double rx, double ry, int count) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(Outlines.ellipse(cx, cy, rx * .78, ry * .78), false);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count + s.about(.25);
            double r = rx * s.between(.24, .40);
            path.append(Outlines.disc(cx + Math.cos(angle) * rx * .68, cy + Math.sin(angle) * ry * .68, r), false);
        }
        return path;
    }
}
