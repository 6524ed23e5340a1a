package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Plants of wet warm places: broad arching leaves, trunks on buttresses, lianas, trees hung with moss. */
public final class Jungles {
    private static final int LEAF = 0x4f9f55;
    private static final int BARK = 0x6f5a48;
    private static final int MOSS = 0x8fa878;
    private static final int STEPS = 12;

    private Jungles() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("banana-plant", 1.5, Jungles::banana),
                Figure.of("jungle-trunk", .42, Jungles::trunk),
                Figure.of("lianas", .6, Footing.AIR, Jungles::lianas),
                Figure.of("mangrove", .9, Footing.WATER, Jungles::mangrove),
                Figure.of("sunken-log", 3.2, Footing.WATER, Jungles::log));
    }

    private static void banana(Sketch s) {
        double[] angles = {172, 8, 152, 28, 130, 50, 108, 72, 90};
        for (int i = 0; i < angles.length; i++) {
            double steep = Math.sin(Math.toRadians(angles[i]));
            leaf(
                    s,
                    0,
                    -1,
                    s.between(72, 84) * (.84 + .14 * steep),
                    angles[i] + s.about(5),
                    s.between(8, 11),
                    LEAF,
                    .3 - .04 * i);
        }
    }

    /**
     * One broad leaf that arches over: its two halves catch the light differently.
     *
     * @param degrees direction in which it leaves its foot, counter-clockwise from the right
     * @param width half its width
     */
    public static void leaf(
            Sketch s, double x, double y, double length, double degrees, double width, int rgb, double shade) {
        double a = Math.toRadians(degrees);
        double bow = Math.cos(a) * -.9;
        double[] px = new double[STEPS + 1];
        double[] py = new double[STEPS + 1];
        double[] nx = new double[STEPS + 1];
        double[] ny = new double[STEPS + 1];
        px[0] = x;
        py[0] = y;
        for (int i = 0; i <= STEPS; i++) {
            double at = a + bow * i / STEPS * (.5 + .7 * i / STEPS);
            nx[i] = -Math.sin(at);
            ny[i] = Math.cos(at);
            if (i < STEPS) {
                px[i + 1] = px[i] + Math.cos(at) * length / STEPS;
                py[i + 1] = py[i] + Math.sin(at) * length / STEPS;
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            Path2D half = new Path2D.Double();
            half.moveTo(px[0], py[0]);
            for (int i = 1; i <= STEPS; i++) {
                double t = i / (double) STEPS;
                double wide = width * Math.pow(Math.sin(Math.PI * Math.min(.985, .06 + .94 * t)), .7);
                double torn = i % 4 == 3 ? .8 : 1;
                half.lineTo(px[i] + side * nx[i] * wide * torn, py[i] + side * ny[i] * wide * torn);
            }
            for (int i = STEPS; i > 0; i--) {
                half.lineTo(px[i], py[i]);
            }
            half.closePath();
            double facing = side * (nx[6] * s.lightX() + ny[6] * s.lightY());
            double tone = Math.clamp(shade - .42 * facing, -.8, 1);
            s.blend(
                    half,
                    Rgb.mix(rgb, 0xd6e07c, facing > 0 ? .24 : .06),
                    Math.max(-.9, tone - .1),
                    Rgb.mix(rgb, 0x1f4a4a, .2),
                    Math.min(1, tone + .3),
                    px[STEPS],
                    py[STEPS],
                    px[0],
                    py[0]);
        }
        double[] rib = new double[2 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            rib[2 * i] = px[i];
            rib[2 * i + 1] = py[i];
        }
        s.line(Outlines.curve(rib), length * .014, Rgb.mix(rgb, 0xe6ee9a, .45), shade - .2, .8);
        for (int i = 3; i < STEPS - 1 && s.height() > 90; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double wide = width * .7 * Math.sin(Math.PI * (.06 + .94 * i / STEPS));
                double fx = px[i + 1] + side * nx[i] * wide;
                double fy = py[i + 1] + side * ny[i] * wide;
                s.line(Outlines.polyline(px[i], py[i], fx, fy), length * .006, rgb, Math.min(1, shade + .45), .4);
            }
        }
    }

    private static void trunk(Sketch s) {
        Path2D trunk = Outlines.smooth(
                -19, -2, -10, 7, -6.4, 22, -5.6, 50, -6, 80, -6, 104, 5.6, 104, 5.4, 76, 6, 46, 7, 22, 11, 8, 20, -2, 6,
                1, 0, 3, -7, 0);
        s.inside(trunk, t -> t.across(trunk, BARK, -.15, .85), t -> {
            for (int i = 0; i < 18; i++) {
                double x = t.about(8);
                double y = t.between(-2, 96);
                t.line(
                        Outlines.curve(x, y, x + t.about(.8), y + 7, x + t.about(1), y + t.between(10, 24)),
                        t.between(.25, .6),
                        0x2f2428,
                        .5,
                        .4);
            }
            for (int i = 0; i < 7; i++) {
                double y = t.between(2, 98);
                t.soft(t.side() * 3 + t.about(4), y, t.between(3, 6), t.between(6, 13), 0x7fa65a, -.1, .5);
            }
        });
        double sway = s.side() * 7;
        s.line(Outlines.curve(-sway, 104, -sway * .2, 70, sway * 1.1, 44, sway * .5, 12), .9, 0x4f7a45, .3);
        for (int i = 0; i < 2; i++) {
            double y = s.between(34, 84);
            double side = i == 0 ? -1 : 1;
            for (int k = 0; k < 4; k++) {
                Fronds.fern(s, side * 5, y, s.between(9, 13), (side < 0 ? 130 : 50) + 28 * (k - 1.5), LEAF, .15);
            }
        }
    }

    private static void lianas(Sketch s) {
        for (int i = 0; i < 4; i++) {
            double x = -22 + 15 * i + s.about(5);
            double end = s.between(8, 56);
            double sway = s.about(6);
            s.line(
                    Outlines.curve(x, 101, x + sway, 70, x - sway * .5, (70 + end) / 2, x + sway * .4, end),
                    .9,
                    0x5f6f40,
                    .3);
            for (double y = 96; y > end + 4; y -= s.between(6, 10)) {
                double t = (100 - y) / (100 - end);
                double at = x + sway * Math.sin(Math.PI * Math.min(1, t * 1.4)) * .8;
                for (int side = -1; side <= 1; side += 2) {
                    s.fill(
                            Outlines.leaf(at, y, at + side * s.between(3, 5), y - s.between(2, 4), 1.7, side * .1),
                            s.pick(LEAF, 0x6fae5a, 0x3f8a55),
                            .1 + s.about(.25));
                }
            }
        }
    }

    private static void mangrove(Sketch s) {
        double lean = s.about(4);
        for (int i = -3; i <= 3; i++) {
            if (i != 0) {
                s.across(Outlines.strip(2.4, 1.5, i * .8, 19, i * 4, 13, i * 5.4, -2), BARK, .1, .8);
            }
        }
        s.across(Outlines.strip(9, 4.6, 0, 4, lean * .2, 34, lean, 62), BARK, -.05, .8);
        double[][] limbs = {{-1, 50, 26}, {1, 56, 24}, {-1, 62, 14}, {1, 63, 12}};
        for (double[] limb : limbs) {
            double ex = lean + limb[0] * limb[2];
            s.across(
                    Outlines.strip(
                            3,
                            1.2,
                            lean * .7,
                            limb[1] - 6,
                            lean + limb[0] * limb[2] * .5,
                            limb[1] + 6,
                            ex,
                            limb[1] + 12),
                    BARK,
                    0,
                    .75);
        }
        Foliage.Leaves leaves = new Foliage.Leaves(0x9fb070, 0x5f8a5a, 0x2f5a50, .5);
        Foliage.crown(s, leaves, lean - 22, 70, 17, 12);
        Foliage.crown(s, leaves, lean + 21, 73, 17, 12);
        Foliage.crown(s, leaves, lean, 83, 22, 14);
        for (int i = 0; i < 26; i++) {
            double u = -1 + 2 * (i + .5) / 26 + s.about(.03);
            double top = 64 + 10 * (1 - u * u);
            double end = top - s.between(8, 30);
            double x = lean + u * 37;
            s.line(
                    Outlines.curve(x, top, x + s.about(1), (top + end) / 2, x + s.about(1.2), end),
                    s.between(.7, 1.3),
                    MOSS,
                    .15 + s.about(.2),
                    .8);
        }
    }

    private static void log(Sketch s) {
        Path2D body = Outlines.smooth(-150, 20, -140, 62, -60, 74, 40, 66, 120, 82, 150, 60, 152, 26, 60, 4, -80, 2);
        s.inside(body, t -> t.fall(body, BARK, -.2, .9), t -> {
            for (int i = 0; i < 12; i++) {
                double y = t.between(10, 66);
                double x = t.about(130);
                t.line(Outlines.curve(x - 24, y, x, y + t.about(4), x + 26, y), 1.6, 0x2f2428, .5, .45);
            }
            t.veil(Outlines.smooth(-120, 66, -60, 78, 20, 72, 30, 60, -20, 56, -80, 58), 0x7fa65a, -.15, .75);
        });
        s.across(Outlines.strip(16, 6, 60, 60, 84, 92, 96, 100), BARK, 0, .7);
        s.form(Outlines.ellipse(-147, 40, 12, 22), 0xb08a68, -.2, .5);
        s.line(Outlines.ellipse(-147, 40, 6, 12), 1.4, 0x6f5040, .2);
    }
}
