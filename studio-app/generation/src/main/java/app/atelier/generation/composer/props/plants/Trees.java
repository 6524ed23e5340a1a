package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.plants.Foliage.Leaves;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Leafy and bare trees, bushes, birches. */
public final class Trees {

    private static final int BARK = 0x5a3d2e;

    private Trees() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("broadleaf", .72, s -> leafy(s, summer(s))),
                Figure.of("autumn-tree", .72, s -> leafy(s, autumn(s))),
                Figure.of("blossom-tree", .8, Trees::blossom),
                Figure.of("great-tree", .96, s -> great(s, summer(s))),
                Figure.of("great-autumn-tree", .96, s -> great(s, autumn(s))),
                Figure.of("great-blossom-tree", .96, s -> great(s, new Leaves(0xffe4ee, 0xf9b4d0, 0xe588b4, .18))),
                Figure.painted("bough", 3.4, Footing.GROUND, rgb -> s -> bough(s, rgb), 0x4f9a5f, 0x5fa358),
                Figure.of("bush", 1.5, s -> bush(s, summer(s), 0)),
                Figure.of("flower-bush", 1.5, s -> bush(s, summer(s), s.pick(0xfff1e6, 0xf7a3c0, 0xe2566a))),
                Figure.of("birch", .42, Trees::birch),
                Figure.of("birch-trunk", .07, Trees::birchTrunk),
                Figure.of("tree-trunk", .16, Trees::trunk),
                Figure.of("bare-tree", .95, s -> bare(s, 6, 26, 4.6)),
                Figure.of("bare-shrub", 1.3, s -> {
                    for (int i = 0; i < 3; i++) {
                        double angle = 90 + (i - 1) * 26 + s.about(8);
                        limb(s, (i - 1) * 3, 0, 30 - Math.abs(i - 1) * 5, angle, 3.2, 4, .45);
                    }
                }),
                Figure.of("umbrella-tree", 1.12, Trees::umbrella),
                Figure.of("palm", .92, Palms::palm),
                Figure.of("willow", 1, Trees::willow));
    }

    private static Leaves summer(Sketch s) {
        int hue = s.pick(0x4f9a5f, 0x4f9a5f, 0x5fa358, 0x46906a);
        return new Leaves(Rgb.mix(hue, 0xd8e07a, .5), hue, Rgb.mix(hue, 0x1f5a5a, .3), .5);
    }

    private static Leaves autumn(Sketch s) {
        int hue = s.pick(0xd9772f, 0xe8ad3a, 0xc9643a, 0xd98f35);
        return new Leaves(Rgb.mix(hue, 0xffe08a, .45), hue, Rgb.mix(hue, 0x8a3a3f, .35), .42);
    }

    private static void leafy(Sketch s, Leaves leaves) {
        forkedTrunk(s, 1);
        Foliage.crown(s, leaves, s.about(1.5), 64, 30, 30);
    }

    private static void blossom(Sketch s) {
        forkedTrunk(s, 1.15);
        Foliage.crown(s, new Leaves(0xffe4ee, 0xf9b4d0, 0xe588b4, .18), 0, 64, 34, 30);
        if (s.height() > 120) {
            for (int i = 0; i < 9; i++) {
                double x = s.about(33);
                double y = s.between(2, 30);
                s.fill(Outlines.leaf(x, y, x + 1.8, y + s.about(1), .8, 0), 0xffc9dc, -.1);
            }
        }
    }

    /** An old tree, wide enough for many to sit in it. */
    private static void great(Sketch s, Leaves leaves) {
        Path2D trunk = Outlines.smooth(
                -15, -1.5, -8.5, 3, -6.2, 14, -6, 30, -9, 42, -16, 54, -13, 57, -5, 48, -1, 62, 3, 62, 5, 47, 14, 58,
                17, 55, 9, 42, 6, 28, 6.4, 13, 9, 3, 15, -1.5, 5, 0, 0, 1, -5, 0);
        s.inside(trunk, t -> t.across(trunk, BARK, -.15, .72), t -> {
            for (int i = 0; i < 12; i++) {
                double x = t.about(7);
                double y = t.between(-1, 34);
                t.line(
                        Outlines.curve(x, y, x + t.about(.7), y + 5, x + t.about(.9), y + t.between(8, 14)),
                        t.between(.3, .7),
                        0x2f2028,
                        .5,
                        .4);
            }
        });
        s.fade(trunk, BARK, .9, .7, 0, 0, 60, 0, 30);
        Foliage.crown(s, leaves, -27 + s.about(1.5), 58, 20, 17);
        Foliage.crown(s, leaves, 28 + s.about(1.5), 57, 19, 17);
        Foliage.crown(s, leaves, s.about(1.5), 78, 28, 21);
        Foliage.crown(s, leaves, -18, 73, 20, 16);
        Foliage.crown(s, leaves, 19, 72, 20, 16);
        Foliage.crown(s, leaves, 0, 58, 21, 15);
    }

    /** A piece of a bough that comes out of a crown, with leaves at both ends. */
    private static void bough(Sketch s, int leaf) {
        tuft(s, leaf, -138, 40, 12, 175);
        tuft(s, leaf, 128, 44, 12, 5);
        s.across(Outlines.strip(20, 15, -140, 34, -70, 46, 10, 50, 80, 45, 140, 50), BARK, -.1, .55);
        s.line(Outlines.curve(-120, 46, -40, 55, 40, 57, 110, 52), 3, 0x9a7358, -.3, .6);
        tuft(s, leaf, -112, 30, 9, 205);
        tuft(s, leaf, 108, 36, 9, -25);
        tuft(s, leaf, -52, 34, 5, 250);
        tuft(s, leaf, 46, 36, 5, -70);
    }

    private static void tuft(Sketch s, int leaf, double x, double y, int leaves, double degrees) {
        for (int i = 0; i < leaves; i++) {
            double angle = Math.toRadians(degrees + (i - (leaves - 1) / 2.0) * 150 / leaves + s.about(14));
            double length = s.between(30, 44);
            double x0 = x + s.about(12);
            double y0 = y + s.about(10);
            int tone = Rgb.mix(leaf, i % 3 == 0 ? 0xd8e07a : i % 3 == 1 ? leaf : 0x1f5a4a, .22);
            s.form(
                    Outlines.leaf(x0, y0, x0 + Math.cos(angle) * length, y0 + Math.sin(angle) * length, 13, 0),
                    tone,
                    -.25,
                    .3);
        }
    }

    private static void forkedTrunk(Sketch s, double stout) {
        double lean = s.about(1.5);
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(-5.4 * stout, -.6);
        trunk.quadTo(-2.2 * stout, 8, -2.1 * stout, 24);
        trunk.lineTo(-9, 44);
        trunk.lineTo(-7.2, 46);
        trunk.lineTo(lean, 33);
        trunk.lineTo(8, 49);
        trunk.lineTo(10, 47.5);
        trunk.lineTo(2.3 * stout, 25);
        trunk.quadTo(2.2 * stout, 8, 5.6 * stout, -.6);
        trunk.quadTo(0, 1.2, -5.4 * stout, -.6);
        trunk.closePath();
        s.across(trunk, BARK, -.15, .72);
        s.fade(trunk, BARK, .9, .7, 0, 0, 46, 0, 20);
    }

    private static void bush(Sketch s, Leaves leaves, int flowers) {
        Foliage.crown(s, leaves, -33, 36, 36, 34);
        Foliage.crown(s, leaves, 35, 33, 35, 31);
        Foliage.crown(s, leaves, 2, 48, 44, 46);
        s.soft(0, 4, 74, 12, leaves.deep(), .9, .7);
        if (flowers != 0) {
            for (int i = 0; i < 22; i++) {
                double x = s.about(58);
                double y = s.between(14, 84 - Math.abs(x) * .6);
                double r = s.between(2.6, 4.4);
                s.form(Outlines.blob(x, y, r, r, 6, .22, s.random()), flowers, -.4, .3);
                s.fill(Outlines.disc(x, y, r * .3), 0xf7c85a, 0);
            }
        }
    }

    private static void birch(Sketch s) {
        double lean = s.about(3);
        s.at(0, 0, 1, -lean * .4, t -> t.at(0, 0, .84, 0, u -> bark(u, 2.6)));
        for (int side = -1; side <= 1; side += 2) {
            s.line(Outlines.curve(0, 46, side * 6, 58, side * 12, 66), .9, 0xd8d0c4, .4);
        }
        Leaves leaves = new Leaves(0xd6e07c, 0x8fbf5f, 0x5a9a5f, .38);
        Foliage.crown(s, leaves, -5, 60, 12, 13);
        Foliage.crown(s, leaves, 7, 68, 12, 14);
        Foliage.crown(s, leaves, -1, 80, 13, 17);
    }

    private static void birchTrunk(Sketch s) {
        bark(s, 1.8);
    }

    private static void bark(Sketch s, double half) {
        Path2D trunk = Outlines.polygon(-half * 1.25, -1, -half * .72, 100, half * .72, 100, half * 1.25, -1);
        s.inside(trunk, t -> t.across(trunk, 0xf1ebe0, -.1, .78), t -> {
            int marks = (int) Math.clamp(s.height() / 22, 6, 22);
            for (int i = 0; i < marks; i++) {
                double y = s.between(0, 100);
                double from = s.chance(.5) ? -half * 1.4 : half * s.between(-.2, .6);
                double long_ = half * s.between(.5, 1.5);
                t.veil(
                        Outlines.leaf(from, y, from + long_, y + s.about(.3), half * s.between(.12, .3), 0),
                        0x3f3a44,
                        .3,
                        .8);
            }
        });
    }

    private static void trunk(Sketch s) {
        Path2D trunk =
                Outlines.smooth(-9, -2, -4.6, 8, -4, 40, -4.4, 70, -4, 104, 4, 104, 4.4, 66, 4, 34, 4.9, 8, 9, -2);
        s.inside(trunk, t -> t.across(trunk, 0x6b4a38, -.2, .75), t -> {
            for (int i = 0; i < 16; i++) {
                double x = s.about(6);
                double y = s.between(-4, 90);
                t.line(
                        Outlines.curve(x, y, x + s.about(.8), y + 6, x + s.about(.8), y + s.between(9, 20)),
                        s.between(.2, .5),
                        0x2f2028,
                        .5,
                        .45);
            }
        });
    }

    private static void bare(Sketch s, int levels, double length, double width) {
        limb(s, 0, -1, length, 90 + s.about(5), width, levels, .45);
    }

    private static void limb(
            Sketch s, double x, double y, double length, double degrees, double width, int levels, double shade) {
        double a = Math.toRadians(degrees);
        double bend = Math.toRadians(s.about(12));
        double mx = x + Math.cos(a + bend) * length * .5;
        double my = y + Math.sin(a + bend) * length * .5;
        double ex = x + Math.cos(a) * length;
        double ey = y + Math.sin(a) * length;
        s.across(Outlines.strip(width, width * .62, x, y, mx, my, ex, ey), BARK, shade - .45, shade + .25);
        if (levels <= 0 || width * s.height() / 100 < .5) {
            return;
        }
        int twigs = levels > 3 ? 3 : 2;
        for (int i = 0; i < twigs; i++) {
            double spread = (i - (twigs - 1) / 2.0) * 42 + s.about(14);
            limb(
                    s,
                    ex,
                    ey,
                    length * s.between(.62, .8),
                    degrees + spread,
                    width * .62,
                    levels - 1 - (i == 1 ? 0 : s.random().nextInt(2)),
                    shade);
        }
    }

    private static void umbrella(Sketch s) {
        int bark = 0x4a3428;
        s.across(Outlines.strip(5, 3.4, -2, -1, 0, 18, -2, 42, -6, 52), bark, 0, .7);
        s.across(Outlines.strip(3.4, 1.6, -5, 48, -14, 66, -28, 80), bark, 0, .7);
        s.across(Outlines.strip(3.2, 1.4, -4, 46, 10, 62, 27, 80), bark, .1, .7);
        s.across(Outlines.strip(2.4, 1.4, -6, 52, -1, 68, 3, 84), bark, .1, .7);
        lens(s, -29, 80, 26, 6.4);
        lens(s, 29, 81, 26, 6.4);
        lens(s, 0, 90, 40, 9);
    }

    private static void lens(Sketch s, double cx, double cy, double rx, double ry) {
        int leaf = 0x77803f;
        Path2D crown = new Path2D.Double(Path2D.WIND_NON_ZERO);
        crown.append(Outlines.ellipse(cx, cy, rx * .9, ry * .6), false);
        int n = s.height() > 80 ? 16 : 8;
        for (int i = 0; i < n; i++) {
            double u = -1 + 2 * (i + .5) / n;
            double r = ry * (.30 + .42 * (1 - u * u)) * s.between(.8, 1.2);
            crown.append(Outlines.ellipse(cx + u * rx * .92, cy + (1 - u * u) * ry * .35, r * 1.35, r), false);
        }
        s.fall(crown, leaf, -.1, .75);
        Path2D top = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < n - 2; i++) {
            double u = -.8 + 1.6 * (i + .5) / (n - 2) + s.lightX() * .1;
            double r = ry * .3 * (1.05 - u * u) * s.between(.8, 1.2);
            top.append(Outlines.ellipse(cx + u * rx * .9, cy + (1 - u * u) * ry * .62, r * 2, r), false);
        }
        s.veil(top, 0xc2b85a, -.35, .9);
    }

    private static void willow(Sketch s) {
        s.across(Outlines.strip(9, 5, 1, -1, -1, 20, 2, 50, 0, 66), BARK, -.1, .7);
        Foliage.crown(s, new Leaves(0xc9d67a, 0x86b060, 0x4f8560, .45), 0, 72, 34, 25);
        for (int i = 0; i < 46; i++) {
            double u = -1 + 2 * (i + .5) / 46 + s.about(.04);
            double x = u * 42;
            double y = 62 + 26 * Math.sqrt(Math.max(0, 1 - u * u)) * s.between(.3, 1);
            double end = s.between(8, 30) + (1 - Math.abs(u)) * 16;
            double shade = .35 - .55 * (u * s.side() * .5 + .5) + s.about(.14);
            s.line(
                    Outlines.curve(x * .86, y, x, y * .7 + end * .3, x * 1.04 + s.about(1), end),
                    s.between(.8, 1.5),
                    s.pick(0x86b060, 0xa9c46a, 0x6a9f60),
                    shade,
                    .85);
        }
    }
}
