package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** A fair's attractions: big wheel, carousel, striped tents, booths. Their bulbs burn at night. */
public final class Fairs {
    private static final int[] GAY = {0xe8574a, 0xf6c445, 0x3fa8a0, 0x8f6ac0, 0xf28ab0, 0x4f9fd8};
    private static final int BULB = 0xffe6a0;

    private Fairs() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("ferris-wheel", 1, Fairs::wheel).with(new Lamp(0, 54, 70, 0xff9ac0, .34)),
                Figure.of("carousel", 1.15, Fairs::carousel).with(new Lamp(0, 40, 70, 0xffcf7a, .5)),
                Figure.of("big-top", 1.5, Fairs::bigTop).with(new Lamp(0, 18, 50, 0xffc56a, .45)),
                Figure.of("booth", .85, Fairs::booth).with(new Lamp(0, 46, 50, 0xffc56a, .45)));
    }

    private static void bulb(Sketch s, double x, double y, double r) {
        s.glow(Outlines.disc(x, y, r), Rgb.mix(0xfff4dc, BULB, s.darkness()), .55 + .45 * s.darkness());
        if (s.darkness() > .3) {
            s.shine(x, y, r * 3.2, r * 3.2, BULB, .5 * s.darkness());
        }
    }

    private static void wheel(Sketch s) {
        double cy = 54;
        double r = 42;
        s.line(Outlines.polyline(0, cy, -25, -1), 2.6, 0xd8dfe8, .1);
        s.line(Outlines.polyline(0, cy, 25, -1), 2.6, 0xd8dfe8, .35);
        s.line(Outlines.polyline(-17, 20, 17, 20), 1.4, 0xc8d0dc, .2);
        s.fall(Outlines.rounded(-32, -2, 32, 3, 1), 0xb06a5a, -.2, .4);
        int spokes = 16;
        for (int i = 0; i < spokes; i++) {
            double a = 2 * Math.PI * i / spokes + .1;
            s.line(Outlines.polyline(0, cy, Math.cos(a) * r, cy + Math.sin(a) * r), .55, 0xf0e8f4, 0, .9);
        }
        s.line(Outlines.disc(0, cy, r), 1.6, 0xf28a9a, -.2);
        s.line(Outlines.disc(0, cy, r * .88), .8, 0xfff0f4, -.1);
        for (int i = 0; i < 2 * spokes; i++) {
            double a = Math.PI * i / spokes + .1;
            bulb(s, Math.cos(a) * r, cy + Math.sin(a) * r, .95);
        }
        for (int i = 0; i < spokes; i += 2) {
            double a = 2 * Math.PI * i / spokes + .1;
            gondola(s, Math.cos(a) * r, cy + Math.sin(a) * r, GAY[i / 2 % GAY.length]);
        }
        s.ball(Outlines.disc(0, cy, 4.6), 0xf6c445, -.5, .4);
    }

    private static void gondola(Sketch s, double x, double y, int rgb) {
        s.line(Outlines.polyline(x, y, x, y - 3), .6, 0xd8dfe8, 0);
        s.form(
                Outlines.smooth(x - 5, y - 6, x - 4, y - 10.6, x, y - 11.6, x + 4, y - 10.6, x + 5, y - 6),
                rgb,
                -.3,
                .45);
        s.pane(Outlines.slab(x - 4, y - 6, x + 4, y - 3.4), 0xcfe6f0, 0xffd890);
        s.fall(Outlines.polygon(x - 5.4, y - 3.6, x, y - 1, x + 5.4, y - 3.6), rgb, -.4, .2);
    }

    private static void stripes(
            Sketch s, Path2D outline, int n, double left, double right, double apexX, double apexY, int rgb) {
        s.inside(outline, t -> t.across(outline, 0xfff4e4, -.2, .35), t -> {
            for (int i = 0; i < n; i += 2) {
                double a = left + (right - left) * i / n;
                double b = left + (right - left) * (i + 1) / n;
                t.across(
                        Outlines.polygon(a, -5, b, -5, b, 40, apexX, apexY, a, 40),
                        rgb,
                        -.15 + .5 * i / n * -t.side(),
                        .3);
            }
            t.fade(outline, 0x3a2048, .6, 0, .45, t.side() * 20, 0, -t.side() * 60, 0);
        });
    }

    private static void carousel(Sketch s) {
        s.soft(0, -1, 62, 4, 0x2a3048, .6, .4);
        s.fall(Outlines.ellipse(0, 4, 54, 6), 0xb04a5a, -.2, .5);
        s.fall(Outlines.ellipse(0, 7, 52, 5), 0xe8b26a, -.2, .3);
        s.across(Outlines.slab(-9, 6, 9, 58), 0xf6d07a, -.35, .5);
        for (int i = 0; i < 3; i++) {
            s.pane(Outlines.rounded(-6 + i * 5, 14, -3 + i * 5, 50, 1), 0xd8ecf4, 0xffe09a);
        }
        double[] xs = {-40, -24, 25, 41};
        for (int i = 0; i < xs.length; i++) {
            double lift = i % 2 == 0 ? 4 : 11;
            s.line(Outlines.polyline(xs[i], 6, xs[i], 62), 1.1, 0xf6d07a, -.2);
            horse(s, xs[i], 14 + lift, GAY[i + 1], i < 2 ? 1 : -1);
        }
        s.fall(Outlines.rounded(-55, 57, 55, 65, 2), 0xe8574a, -.3, .3);
        for (int i = 0; i < 12; i++) {
            s.form(Outlines.ellipse(-50.5 + i * 9.2, 57, 4.6, 5), i % 2 == 0 ? 0xf6c445 : 0xfff4e4, -.2, .3);
        }
        Path2D roof = Outlines.polygon(-57, 64, 0, 95, 57, 64);
        s.inside(roof, t -> t.across(roof, 0xfff4e4, -.2, .35), t -> {
            for (int i = 0; i < 10; i += 2) {
                double a = -57 + 11.4 * i;
                t.fill(Outlines.polygon(a, 63, a + 11.4, 63, 0, 96), 0xe8574a, .15 - .3 * s.side() * (i - 4.5) / 9);
            }
        });
        for (int i = 0; i < 13; i++) {
            bulb(s, -54 + i * 9, 65, 1);
        }
        s.ball(Outlines.disc(0, 96, 3), 0xf6c445, -.5, .3);
    }

    private static void horse(Sketch s, double x, double y, int saddle, int way) {
        s.at(x, y, .16, 0, t -> {
            double w = way;
            t.form(
                    Outlines.smooth(
                            -w * 40, 20, -w * 30, 44, w * 10, 40, w * 26, 70, w * 40, 92, w * 62, 78, w * 50, 66,
                            w * 44, 40, w * 34, 14, 0, 10),
                    0xfffaf0,
                    -.4,
                    .4);
            t.line(Outlines.curve(-w * 30, 16, -w * 44, -6, -w * 58, -18), 9, 0xfffaf0, 0);
            t.line(Outlines.curve(w * 30, 18, w * 52, 2, w * 44, -20), 9, 0xfffaf0, 0);
            t.line(Outlines.curve(-w * 38, 38, -w * 60, 34, -w * 66, 6), 8, saddle, .2);
            t.form(Outlines.ellipse(-w * 4, 38, 22, 12), saddle, -.3, .3);
        });
    }

    private static void bigTop(Sketch s) {
        int rgb = s.pick(0xd9483f, 0x3f7fc0, 0xd9483f);
        s.soft(0, -1, 84, 4, 0x2a3048, .6, .4);
        Path2D wall = Outlines.polygon(-66, -1, -70, 34, 70, 34, 66, -1);
        stripes(s, wall, 13, -70, 70, 0, 300, rgb);
        Path2D roof = new Path2D.Double();
        roof.moveTo(-77, 32);
        roof.quadTo(-30, 50, -3, 88);
        roof.lineTo(3, 88);
        roof.quadTo(30, 50, 77, 32);
        roof.closePath();
        stripes(s, roof, 13, -77, 77, 0, 92, rgb);
        for (int i = 0; i < 14; i++) {
            s.form(Outlines.ellipse(-71.5 + i * 11, 33, 5.6, 5), i % 2 == 0 ? 0xf6c445 : rgb, -.2, .3);
            bulb(s, -71.5 + i * 11, 36.5, .9);
        }
        Path2D door = Outlines.polygon(-13, -1, 0, 30, 13, -1);
        s.pane(door, 0x5a3440, 0xffd27a);
        s.form(Outlines.polygon(-13, -1, 0, 30, -20, 1), 0xfff4e4, -.3, .2);
        s.form(Outlines.polygon(13, -1, 0, 30, 20, 1), 0xfff4e4, -.1, .4);
        s.line(Outlines.polyline(0, 86, 0, 101), 1, 0x8a6a4a, 0);
        s.form(Outlines.smooth(0, 100, 10, 102, 18, 97, 10, 94, 0, 94), 0xf6c445, -.3, .2);
    }

    private static void booth(Sketch s) {
        int rgb = s.pick(0x3fa8a0, 0xf28ab0, 0x4f9fd8);
        s.soft(0, -1, 46, 4, 0x2a3048, .6, .4);
        s.across(Outlines.slab(-36, -1, 36, 70), Rgb.mix(rgb, 0xffffff, .55), -.2, .4);
        s.pane(Outlines.slab(-28, 36, 28, 64), 0x5a4858, 0xffd890);
        s.fall(Outlines.rounded(-40, 31, 40, 37, 1), 0xc98f58, -.3, .3);
        for (int i = 0; i < 6; i++) {
            s.ball(Outlines.disc(-22 + i * 9, 41, 3.4), GAY[i], -.4, .4);
        }
        for (int i = 0; i < 5; i++) {
            s.across(Outlines.slab(-32 + i * 14, 2, -26 + i * 14, 29), rgb, -.1, .4);
        }
        for (int i = 0; i < 8; i++) {
            double a = -44 + 11 * i;
            s.fall(
                    Outlines.smooth(a, 70, a, 66, a + 5.5, 62, a + 11, 66, a + 11, 70, a * .7 + 7, 92, a * .7, 92),
                    i % 2 == 0 ? rgb : 0xfff4e4,
                    -.3,
                    .3);
        }
        for (int i = 0; i < 9; i++) {
            bulb(s, -40 + i * 10, 93, 1.1);
        }
    }
}
