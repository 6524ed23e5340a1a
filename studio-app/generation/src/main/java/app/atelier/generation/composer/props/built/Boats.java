package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What floats and what flies by hot air. The lowest tenth of a boat lies under water. */
public final class Boats {

    private static final int WOOD = 0x7a4a2e;
    private static final int CLOTH = 0xfbf3e2;

    private Boats() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("rowing-boat", 2.8, Footing.WATER, Boats::rowing),
                Figure.of("fishing-boat", 1.5, Footing.WATER, Boats::fishing)
                        .with(new Lamp(10, 48, 16, Openings.LAMP, .4)),
                Figure.of("raft", 1.6, Footing.WATER, Boats::raft),
                Figure.of("hot-air-balloon", .76, Footing.AIR, Boats::balloon).with(new Lamp(0, 21, 13, 0xffb85a, .4)));
    }

    private static void rowing(Sketch s) {
        int wood = 0xa8683c;
        s.line(Outlines.polyline(-30, 58, -96, 6), 3.4, 0xd9ae78, .1);
        Path2D inside = Outlines.smooth(-124, 84, -80, 68, 0, 60, 84, 68, 132, 92, 84, 78, 0, 74, -80, 78);
        s.fall(inside, Rgb.mix(wood, 0x2a1a20, .45), .2, .6);
        for (double x : new double[] {-60, 0, 60}) {
            s.fall(Outlines.slab(x - 12, 64, x + 12, 71), 0xd0935c, -.3, .2);
        }
        Path2D hull = new Path2D.Double();
        hull.moveTo(-126, 86);
        hull.curveTo(-80, 60, 80, 56, 134, 96);
        hull.curveTo(118, 30, 80, -3, 40, -4);
        hull.lineTo(-64, -4);
        hull.curveTo(-100, 6, -118, 40, -126, 86);
        hull.closePath();
        s.inside(hull, t -> t.blend(hull, wood, -.35, wood, .65, 0, 90, 0, 0), t -> {
            for (int i = 1; i < 5; i++) {
                double d = i * 15;
                t.line(
                        Outlines.curve(-128, 86 - d, -60, 66 - d * .92, 40, 62 - d * .9, 100, 76 - d, 138, 96 - d),
                        1.6,
                        0x4a2a1c,
                        .4,
                        .6);
            }
        });
        s.line(Outlines.curve(-126, 86, -60, 67, 0, 63, 70, 69, 134, 95), 4.4, 0xd9a060, -.3);
        s.line(Outlines.polyline(24, 60, 100, 4), 3.4, 0xe6bd86, -.1);
        s.form(Outlines.leaf(88, 14, 122, -8, 9, 0), 0xe6bd86, -.2, .3);
    }

    private static void fishing(Sketch s) {
        int blue = 0x2f7f9d;
        s.line(Outlines.polyline(-20, 36, -20, 97), 2, 0x6a4632, .1);
        s.line(Outlines.polyline(-20, 92, -62, 44), .5, 0x3a2a2a, .2);
        s.line(Outlines.polyline(-20, 92, 64, 46), .5, 0x3a2a2a, .2);
        for (int i = 0; i < 6; i++) {
            double t = (i + .6) / 6.4;
            double x = -20 + 84 * t;
            double y = 92 - 46 * t;
            s.form(
                    Outlines.polygon(x, y, x + 6, y - 3.6, x + 1.4, y - 8),
                    s.pick(0xe8503f, 0xf6b042, 0x5fb0c8),
                    -.3,
                    .2);
        }
        s.across(Outlines.rounded(-8, 36, 34, 66, 2), 0xfdf4e4, -.3, .45);
        Openings.window(s, -2, 44, 10, 57, 0x8a5f44);
        Openings.window(s, 17, 44, 29, 57, 0x8a5f44);
        s.across(Outlines.rounded(-12, 64, 38, 69, 1.4), 0xd9503c, -.3, .4);
        Path2D hull = new Path2D.Double();
        hull.moveTo(-70, 46);
        hull.curveTo(-40, 34, 30, 32, 74, 54);
        hull.curveTo(68, 24, 58, 4, 46, -3);
        hull.lineTo(-50, -3);
        hull.curveTo(-62, 8, -68, 26, -70, 46);
        hull.closePath();
        s.inside(hull, t -> t.blend(hull, blue, -.3, blue, .6, 0, 50, 0, 0), t -> {
            t.line(Outlines.curve(-72, 38, -20, 28, 30, 28, 78, 48), 2.4, 0xfdf4e4, -.2);
            t.fill(Outlines.slab(-80, -4, 80, 8), 0xb5463a, .35);
        });
        s.line(Outlines.curve(-70, 46, -30, 37, 20, 36, 74, 54), 2.2, 0xa8683c, -.3);
        for (int i = 0; i < 3; i++) {
            s.ball(Outlines.disc(-46 + i * 26, 26, 5), 0xf2a03f, -.4, .5);
            s.fill(Outlines.disc(-46 + i * 26, 26, 2), 0x2f4a5a, .2);
        }
    }

    private static void raft(Sketch s) {
        s.line(Outlines.polyline(0, 20, 0, 97), 2.4, WOOD, .1);
        Path2D sail = Outlines.smooth(-34, 88, 34, 90, 42, 60, 36, 34, 0, 40, -32, 32, -24, 60);
        s.blendForm(sail, CLOTH, -.3, 0xd4bd98, .35);
        s.form(Outlines.disc(2, 62, 10), 0xd9503c, -.1, .25);
        for (int i = 0; i < 7; i++) {
            double x = -66 + i * 22;
            s.ball(Outlines.ellipse(x, 12, 11.6, 11.6), 0xb07a48, -.35, .6);
            s.line(Outlines.disc(x, 12, 6), .8, 0x6a4228, .2, .6);
        }
        s.line(Outlines.curve(-76, 20, 0, 22, 76, 20), 2.2, 0xd9b880, -.1);
    }

    private static void balloon(Sketch s) {
        int[] stripes = {0xe8503f, 0xf6b042, 0xf7efe0, 0x2f8f9d};
        Path2D bag = Outlines.smooth(
                0, 100, 22, 95.5, 35, 80, 36.5, 64, 29, 46, 17, 32, 9, 25.4, 0, 24.6, -9, 25.4, -17, 32, -29, 46, -36.5,
                64, -35, 80, -22, 95.5);
        int shift = s.random().nextInt(4);
        s.inside(bag, t -> t.fill(bag, stripes[shift], 0), t -> {
            int gores = 8;
            for (int i = 0; i < gores; i++) {
                gore(t, -Math.cos(Math.PI * i / gores), -Math.cos(Math.PI * (i + 1) / gores), stripes[(i + shift) % 4]);
            }
            t.fade(Outlines.slab(-40, 20, 40, 56), 0x3a1f4a, .7, 0, .5, 0, 52, 0, 26);
            t.soft(s.lightX() * 18, 66 + s.lightY() * 18, 20, 24, 0xffffff, -.8, .34);
            t.line(Outlines.curve(-40, 52, 0, 45, 40, 52), .8, 0xffffff, -.3, .4);
        });
        s.fill(Outlines.polygon(-9, 25.4, 9, 25.4, 7.4, 22.6, -7.4, 22.6), 0x5b3a2c, .2);
        s.shine(0, 23, 4, 5, 0xffd27a, .8);
        for (double[] rope : new double[][] {{-7.4, -5}, {7.4, 5}, {-2.4, -1.8}, {2.4, 1.8}}) {
            s.line(Outlines.polyline(rope[0], 22.6, rope[1], 10), .4, 0x4a2f24, .1);
        }
        Path2D basket = Outlines.smooth(-5.8, 10.4, -5.2, 4, -4.4, .4, 0, -.2, 4.4, .4, 5.2, 4, 5.8, 10.4, 0, 10.2);
        s.inside(basket, t -> t.across(basket, 0xb5793f, -.35, .6), t -> {
            for (int i = 0; i < 4; i++) {
                t.line(Outlines.polyline(-7, 1.4 + i * 2.4, 7, 1.4 + i * 2.4), .4, 0x6a4224, .3, .7);
            }
        });
        s.across(Outlines.rounded(-6.4, 9.2, 6.4, 11, .8), 0x8a5630, -.3, .4);
    }

    private static void gore(Sketch t, double a, double b, int rgb) {
        Path2D gore = new Path2D.Double();
        gore.moveTo(0, 101);
        gore.curveTo(a * 50, 100, a * 48, 56, a * 9, 24);
        gore.lineTo(b * 9, 24);
        gore.curveTo(b * 48, 56, b * 50, 100, 0, 101);
        gore.closePath();
        double u = (a + b) / 2 * t.side();
        t.blend(gore, rgb, -.1 - .4 * u, rgb, .2 - .42 * u, 0, 100, 0, 30);
        t.line(gore, .3, Rgb.mix(rgb, 0x3a1f2a, .35), .2, .5);
    }
}
