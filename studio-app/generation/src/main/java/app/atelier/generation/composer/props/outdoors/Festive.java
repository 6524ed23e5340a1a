package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Lanterns, balloons, pumpkins: what feasts are hung with. */
public final class Festive {

    private Festive() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("pumpkin", 1.2, s -> pumpkin(s, false)),
                Figure.of("jack-o-lantern", 1.2, s -> pumpkin(s, true)).with(new Lamp(0, 42, 80, 0xffa83a, .7)),
                Figure.of("lantern", .62, Festive::lantern).with(new Lamp(0, 38, 90, 0xffc566, .75)),
                Figure.of("paper-lantern", .74, Footing.AIR, Festive::paperLantern)
                        .with(new Lamp(0, 48, 80, 0xff9a4a, .65)),
                Figure.of("sky-lantern", .8, Footing.AIR, Festive::skyLantern).with(new Lamp(0, 30, 80, 0xffb04a, .7)),
                Figure.of("balloons", .75, Footing.AIR, Festive::balloons),
                Figure.of(
                        "balloon",
                        .5,
                        Footing.AIR,
                        s -> s.at(0, 66, 1.08, 0, t -> balloon(t, s.pick(0xe8503f, 0x4f9fd0, 0xf2b03f), -64))),
                Figure.of("kite", .8, Footing.AIR, Festive::kite));
    }

    private static void lantern(Sketch s) {
        int iron = 0x3f3a4a;
        s.line(Outlines.curve(-15, 74, -14, 95, 0, 99, 14, 95, 15, 74), 2, iron, -.1);
        s.across(Outlines.rounded(-24, -1, 24, 9, 2), iron, -.35, .5);
        var glass = Outlines.slab(-19, 9, 19, 64);
        s.fade(glass, 0xfff0c8, -.3, .5, .3, 0, 64, 0, 9);
        s.shine(0, 36, 22, 30, 0xffc566, .75);
        s.across(Outlines.slab(-6, 9, 6, 28), 0xfbf0da, -.3, .4);
        s.glow(Outlines.smooth(0, 28, -5, 36, -3, 44, 0, 54, 3, 44, 5, 36), 0xffc04a, 0xff9a3a, 0, 52, 0, 28);
        s.glow(Outlines.smooth(0, 29, -2.6, 35, 0, 44, 2.6, 35), 0xfff6d0, .95);
        for (double x : new double[] {-19, 0, 19}) {
            s.line(Outlines.polyline(x, 9, x, 64), x == 0 ? .8 : 2.2, iron, 0);
        }
        s.across(Outlines.polygon(-25, 62, -16, 76, 16, 76, 25, 62), iron, -.4, .5);
        s.across(Outlines.rounded(-7, 75, 7, 81, 2), iron, -.3, .5);
    }

    private static void paperLantern(Sketch s) {
        s.line(Outlines.polyline(0, 92, 0, 101), .9, 0x3a2a2a, 0);
        Path2D body =
                Outlines.smooth(-12, 12, -28, 24, -34, 50, -28, 78, -12, 90, 12, 90, 28, 78, 34, 50, 28, 24, 12, 12);
        s.inside(body, t -> t.ball(body, 0xe8503a, -.2, .35), t -> {
            t.shine(0, 48, 34, 42, 0xffc05a, .55 + .3 * t.darkness());
            for (int i = 0; i < 7; i++) {
                double y = 16 + i * 11.4;
                t.line(Outlines.curve(-36, y + 2, 0, y - 2.4, 36, y + 2), 1.1, 0x9a2f2a, .1, .55);
            }
        });
        s.across(Outlines.rounded(-13, 88, 13, 94, 1.4), 0x3a2a2a, -.2, .4);
        s.across(Outlines.rounded(-13, 8, 13, 14, 1.4), 0x3a2a2a, -.2, .4);
        for (int i = -2; i <= 2; i++) {
            s.line(Outlines.polyline(i * 1.4, 8, i * 2, -1), .8, 0xf2b84f, -.1);
        }
    }

    private static void skyLantern(Sketch s) {
        Path2D body = Outlines.smooth(-17, 12, -30, 46, -34, 76, -20, 95, 0, 99, 20, 95, 34, 76, 30, 46, 17, 12, 0, 9);
        s.inside(body, t -> t.glow(body, 0xf2a04a, 0xffe08a, 0, 98, 0, 14), t -> {
            for (int i = -2; i <= 2; i++) {
                t.line(Outlines.curve(i * 6, 8, i * 13, 50, i * 13, 80, i * 6, 100), .8, 0xc9702f, .1, .4);
            }
            t.soft(-t.lightX() * 30, 74, 30, 40, 0x9a4a2a, .6, .4);
            t.shine(0, 20, 24, 26, 0xfff6d0, .9);
        });
        s.line(Outlines.ellipse(0, 11, 17, 3), 1.2, 0x8a4a2a, .1);
        s.glow(Outlines.ellipse(0, 10, 5, 3), 0xfffbe0, 1);
    }

    private static void balloon(Sketch t, int rgb, double knot) {
        t.line(Outlines.curve(0, -24, -3, -36, 3, -50, 0, knot), .7, 0xe8e0e8, 0);
        Path2D bag = Outlines.smooth(0, -20, -14, -8, -21, 10, -14, 27, 0, 32, 14, 27, 21, 10, 14, -8);
        t.ball(bag, rgb, -.5, .5);
        t.form(Outlines.polygon(-3.4, -24, 3.4, -24, 0, -19), rgb, 0, .4);
        t.soft(t.lightX() * 9, 12 + t.lightY() * 10, 4.4, 7, 0xffffff, -.8, .75);
    }

    private static void balloons(Sketch s) {
        int[] colours = {0xe8503f, 0xf2b03f, 0x4f9fd0, 0x8f6ac0, 0x5fb07f};
        double[][] at = {{-21, 60, .72}, {22, 58, .74}, {-8, 74, .76}, {12, 80, .7}, {0, 58, .74}};
        for (int i = 0; i < at.length; i++) {
            int k = i;
            s.line(Outlines.curve(at[i][0], at[i][1] - 14, at[i][0] * .4, 24, 0, 0), .5, 0xe8e0e8, 0);
            s.at(at[i][0], at[i][1], at[i][2], -at[i][0] * .4, t -> balloon(t, colours[k], -25));
        }
    }

    private static void kite(Sketch s) {
        s.line(Outlines.curve(4, 40, -6, 28, 6, 18, -8, 8, -2, -1), .8, 0xf6f0e6, 0);
        for (int i = 0; i < 3; i++) {
            double y = 26 - i * 9;
            s.form(
                    Outlines.polygon(-6, y + 3, -6, y - 3, 6, y + 3, 6, y - 3),
                    s.pick(0xf2b03f, 0x4f9fd0, 0xe8503f),
                    -.3,
                    .3);
        }
        s.at(4, 40, 1, -14, t -> {
            t.form(Outlines.polygon(0, 0, -27, 34, 0, 34), 0xe8503f, -.2, .3);
            t.form(Outlines.polygon(0, 0, 27, 34, 0, 34), 0xf2b03f, -.3, .2);
            t.form(Outlines.polygon(0, 57, -27, 34, 0, 34), 0xf2b03f, -.35, .2);
            t.form(Outlines.polygon(0, 57, 27, 34, 0, 34), 0x4f9fd0, -.35, .2);
            t.line(Outlines.polyline(0, 0, 0, 57), 1, 0x8a5f44, 0);
            t.line(Outlines.polyline(-27, 34, 27, 34), 1, 0x8a5f44, 0);
        });
    }

    private static void pumpkin(Sketch s, boolean face) {
        int rgb = 0xf08a30;
        double[] xs = {-38, 38, -26, 26, -13, 13, 0};
        double[] half = {20, 20, 22, 22, 22, 22, 21};
        for (int i = 0; i < xs.length; i++) {
            double u = xs[i] / 58 * s.side();
            s.blendForm(
                    Outlines.ellipse(xs[i], 41, half[i], 41 - Math.abs(xs[i]) * .14),
                    rgb,
                    -.35 - .2 * u,
                    Rgb.mix(rgb, 0xb5402f, .4),
                    .4 - .3 * u);
        }
        s.form(Outlines.smooth(-7, 78, -6, 90, -13, 97, -4, 99, 5, 92, 8, 79, 0, 75), 0x6f8a45, -.3, .5);
        s.line(Outlines.curve(5, 84, 20, 94, 30, 86, 36, 92), 1.4, 0x6f9a4a, 0);
        if (face) {
            for (int k = -1; k <= 1; k += 2) {
                s.glow(Outlines.polygon(k * 28, 42, k * 8, 46, k * 18, 62), 0xfff0a0, 0xffa83a, 0, 62, 0, 42);
            }
            s.glow(Outlines.polygon(-5, 36, 5, 36, 0, 44), 0xffd06a, 1);
            s.glow(
                    Outlines.polygon(
                            -34, 30, -24, 27, -20, 31, -13, 24, -6, 26, -4, 22, 5, 22, 8, 27, 16, 25, 22, 31, 27, 28,
                            34, 30, 24, 14, 8, 9, 5, 14, -4, 13, -8, 9, -24, 14),
                    0xfff0a0,
                    0xffa83a,
                    0,
                    32,
                    0,
                    8);
        }
    }
}
