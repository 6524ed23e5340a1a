package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.util.List;

/** Ferns, leafy branches, leaves on their own, cacti and mushrooms. */
public final class Fronds {

    private static final int FERN = 0x4f9a5a;

    private Fronds() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("fern", 1.3, s -> {
                    double[] angles = {158, 22, 138, 42, 118, 62, 90};
                    for (double angle : angles) {
                        fern(
                                s,
                                0,
                                0,
                                s.between(74, 90) * (.72 + .2 * Math.sin(Math.toRadians(angle))),
                                angle + s.about(5),
                                FERN,
                                .1);
                    }
                }),
                Figure.of("leaves", 2, Footing.FLAT, s -> {
                    for (int i = 0; i < 24; i++) {
                        fallen(s, s.about(92), s.between(8, 92), s.between(8, 14));
                    }
                }),
                Figure.of("cactus", .72, Fronds::cactus),
                Figure.of("barrel-cactus", 1, Fronds::barrel),
                Figure.of("mushroom", .95, s -> {
                    mushroom(s, 26, 0, .5, 0xd98a5a);
                    mushroom(s, -8, 0, .92, 0xd9483f);
                }),
                Figure.of("ivy", .5, Footing.WALL, s -> {
                    for (int i = 0; i < 3; i++) {
                        branch(s, -12 + 12 * i, 100, s.between(60, 95), -90 + s.about(8), FERN, .1, .11);
                    }
                }));
    }

    /** A fern leaf: narrow leaflets in pairs on a bending stem. Degrees grow counter-clockwise from the right. */
    public static void fern(Sketch s, double x, double y, double length, double degrees, int rgb, double shade) {
        frond(s, x, y, length, degrees, rgb, shade, 17, .20, .17);
    }

    /** A twig with broad pointed leaves in pairs, {@code leaf} of its length each. */
    public static void branch(
            Sketch s, double x, double y, double length, double degrees, int rgb, double shade, double leaf) {
        frond(s, x, y, length, degrees, rgb, shade, 12, leaf, .34);
    }

    private static void frond(
            Sketch s,
            double x,
            double y,
            double length,
            double degrees,
            int rgb,
            double shade,
            int pairs,
            double leaf,
            double breadth) {
        double a = Math.toRadians(degrees);
        double droop = -Math.cos(a) * .9 / pairs;
        double[] stem = new double[2 * (pairs + 1)];
        double[] along = new double[pairs + 1];
        stem[0] = x;
        stem[1] = y;
        for (int i = 1; i <= pairs; i++) {
            along[i] = a;
            stem[2 * i] = stem[2 * i - 2] + Math.cos(a) * length / pairs;
            stem[2 * i + 1] = stem[2 * i - 1] + Math.sin(a) * length / pairs;
            a += droop * (.4 + i / (double) pairs) + s.about(.03);
        }
        s.line(Outlines.curve(stem), length * .013, Rgb.mix(rgb, 0x6a5a3a, .35), shade + .2);
        int[] greens = {rgb, Rgb.mix(rgb, 0xcfe07a, .22), Rgb.mix(rgb, 0x1f4a4a, .25)};
        for (int i = 1; i <= pairs; i++) {
            double t = i / (double) pairs;
            double l = length * leaf * Math.sin(Math.PI * (.18 + .76 * t)) * s.between(.85, 1.12);
            for (int side = -1; side <= 1; side += 2) {
                double q = along[i] + side * s.between(.72, .95);
                double facing = Math.cos(q) * s.lightX() + Math.sin(q) * s.lightY();
                int tone = s.random().nextInt(3);
                s.fill(
                        Outlines.leaf(
                                stem[2 * i],
                                stem[2 * i + 1],
                                stem[2 * i] + Math.cos(q) * l,
                                stem[2 * i + 1] + Math.sin(q) * l,
                                l * breadth,
                                side * .06),
                        greens[tone],
                        Math.clamp(shade + .14 * tone - .22 * facing, -1, 1));
            }
        }
        double end = along[pairs];
        double l = length * leaf * .5;
        s.fill(
                Outlines.leaf(
                        stem[2 * pairs],
                        stem[2 * pairs + 1],
                        stem[2 * pairs] + Math.cos(end) * l,
                        stem[2 * pairs + 1] + Math.sin(end) * l,
                        l * breadth,
                        0),
                greens[1],
                shade);
    }

    /** A fallen leaf of autumn lying or blowing about. */
    public static void fallen(Sketch s, double x, double y, double size) {
        int rgb = s.pick(0xc9572a, 0xe28a35, 0xf0c04a, 0xb5482f);
        s.at(x, y, size / 20, s.between(0, 360), t -> {
            t.form(Outlines.leaf(-10, 0, 10, s.about(2), 12, s.about(.12)), rgb, -.3, .35);
            t.line(Outlines.curve(-13, -.5, -4, 0, 8, 0), .8, Rgb.mix(rgb, 0x6a2a1a, .4), .2);
        });
    }

    private static void cactus(Sketch s) {
        arm(s, -6, 40, -27, 46, -27, 72, 11);
        arm(s, 6, 28, 26, 32, 26, 58, 10);
        limb(s, Outlines.rounded(-9.5, -3, 9.5, 97, 9.5), -9.5, 9.5, 2, 93);
        s.at(0, 97, .16, 0, t -> Flowers.head(t, 0, 6, 22, 0xff7f9a, -.1));
    }

    private static void arm(Sketch s, double x0, double y0, double x1, double y1, double x2, double y2, double width) {
        s.across(
                Outlines.strip(
                        width,
                        width,
                        x0,
                        y0,
                        (x0 + x1) / 2,
                        y0 - .5,
                        x1 * .92,
                        y0 + 1.5,
                        x1,
                        y1,
                        x2,
                        (y1 + y2) / 2,
                        x2,
                        y2),
                0x4f9a5f,
                -.35,
                .6);
        limb(
                s,
                Outlines.rounded(x2 - width / 2, y0 + 3, x2 + width / 2, y2 + width / 2, width / 2),
                x2 - width / 2,
                x2 + width / 2,
                y1,
                y2);
    }

    private static void limb(Sketch s, Shape body, double x0, double x1, double y0, double y1) {
        s.across(body, 0x4f9a5f, -.4, .68);
        for (int i = 1; i < 4; i++) {
            double x = x0 + (x1 - x0) * i / 4;
            s.line(Outlines.polyline(x, y0, x, y1 - 2), .7, 0x2f6b4a, .4, .55);
            for (double y = y0 + 4; y < y1 - 2; y += 8) {
                s.line(Outlines.polyline(x - 1.6, y + 1.6, x, y, x + 1.6, y + 1.6), .5, 0xf2ecc0, -.3, .8);
            }
        }
    }

    private static void barrel(Sketch s) {
        for (int i = 0; i < 7; i++) {
            double u = i < 3 ? i / 3.0 : i > 3 ? (6 - i) / 3.0 : 1;
            int order = i % 2 == 0 ? i / 2 : 6 - i / 2;
            double x = (order - 3) * 13.5;
            double half = 42 * Math.sqrt(1 - Math.pow((order - 3) / 4.2, 2));
            s.across(Outlines.ellipse(x * .9, 42, 12, half), 0x5aa56a, -.4 + .1 * u, .5);
            for (double y = 42 - half * .7; y < 42 + half * .8; y += 12) {
                s.line(Outlines.polyline(x * .9 - 3, y + 3, x * .9, y, x * .9 + 3, y + 3), .9, 0xf6f0c8, -.4, .9);
            }
        }
        for (int i = 0; i < 5; i++) {
            int k = i;
            s.at(
                    -12 + 6 * i,
                    84 - Math.abs(i - 2) * 2,
                    .3,
                    0,
                    t -> Flowers.head(t, 0, 4, 22, k % 2 == 0 ? 0xff8fb0 : 0xffb0c8, -.1));
        }
    }

    private static void mushroom(Sketch s, double x, double y, double scale, int cap) {
        s.at(x, y, scale, s.about(4), t -> {
            t.across(Outlines.turned(7, 58, 7.5, 30, 12, 4, 10, -1), 0xf6ead6, -.25, .5);
            t.fill(Outlines.ellipse(0, 56, 35, 8), 0xe6d2b4, .45);
            var dome =
                    Outlines.smooth(-42, 54, -38, 74, -20, 94, 2, 99, 22, 93, 38, 74, 42, 54, 20, 60, 0, 62, -20, 60);
            t.ball(dome, cap, -.55, .55);
            double[][] spots = {
                {-22, 78, 6}, {2, 86, 7.5}, {24, 74, 5.5}, {-4, 69, 4.6}, {-33, 63, 3.8}, {13, 65, 3.4}, {33, 62, 3}
            };
            for (double[] spot : spots) {
                t.form(Outlines.blob(spot[0], spot[1], spot[2], spot[2] * .78, 7, .12, s.random()), 0xfff6ea, -.4, .25);
            }
        });
    }
}
