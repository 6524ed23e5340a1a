package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What feasts set up: branches in a vase, oil lamps, eggs in a basket, corn, bowls of powder, an arch of flowers. */
public final class Celebrations {
    private static final int[] EGGS = {0xf6a8c0, 0xa8d8f0, 0xf6e08a, 0xb8e0a0, 0xd0b8f0};
    private static final int[] POWDERS = {0xf2387a, 0xf6b51f, 0x2fb8a0, 0x6a5ae0};

    private Celebrations() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("blossom-vase", .75, Celebrations::branches),
                Figure.of("gold-pots", 1.1, Celebrations::kumquat),
                Figure.of("oil-lamps", 1.7, Celebrations::lamps).with(new Lamp(-40, 70, 90, 0xffb04a, .6)),
                Figure.of("rangoli", 2.6, Footing.FLAT, Celebrations::rangoli),
                Figure.of("egg-basket", 1.05, Celebrations::basket),
                Figure.of("painted-eggs", 1.6, Celebrations::eggs),
                Figure.of("corn-shock", .7, Celebrations::corn),
                Figure.of("harvest-basket", 1.5, Celebrations::harvest),
                Figure.of("powder-bowls", 2, Celebrations::powders),
                Figure.of("flower-arch", .85, Celebrations::arch));
    }

    private static void branches(Sketch s) {
        s.soft(0, 0, 26, 4, 0x1a1420, .6, .45);
        Path2D vase = Outlines.turned(9, 38, 8, 33, 16, 24, 17, 12, 10, 0);
        double[][] tips = {{-30, 92}, {-15, 99}, {6, 98}, {24, 90}, {34, 76}, {-36, 74}};
        for (double[] tip : tips) {
            s.line(
                    Outlines.curve(tip[0] * .1, 34, tip[0] * .45, 58, tip[0] * .8, tip[1] * .82, tip[0], tip[1]),
                    1.4,
                    0x5a3a34,
                    .1);
            for (int i = 0; i < 7; i++) {
                double t = s.between(.35, 1);
                double x = tip[0] * (.1 + .9 * t) + s.about(4);
                double y = 36 + (tip[1] - 36) * t + s.about(4);
                for (int k = 0; k < 5; k++) {
                    double a = Math.PI * 2 * k / 5;
                    s.form(
                            Outlines.disc(x + Math.cos(a) * 2, y + Math.sin(a) * 2, 1.9),
                            s.pick(0xf6a0b8, 0xfbc4d0, 0xf27a94),
                            -.4,
                            .2);
                }
                s.fill(Outlines.disc(x, y, 1.1), 0xf6d06a, -.2);
            }
        }
        s.inside(vase, t -> t.across(vase, 0xf4f6fa, -.3, .5), t -> {
            t.line(Outlines.curve(-18, 20, -6, 15, 6, 23, 18, 17), 2, 0x3f6fb8, 0);
            t.line(Outlines.curve(-18, 9, 0, 6, 18, 9), 1.4, 0x3f6fb8, 0);
        });
    }

    private static void kumquat(Sketch s) {
        s.soft(0, 0, 44, 5, 0x1a1420, .6, .45);
        for (int i = 0; i < 26; i++) {
            s.ball(Outlines.disc(s.about(30), s.between(44, 88), 11), 0x3f8a4f, -.3, .5);
        }
        for (int i = 0; i < 22; i++) {
            double a = s.between(0, 2 * Math.PI);
            double r = s.between(4, 32);
            s.ball(Outlines.disc(Math.cos(a) * r, 66 + Math.sin(a) * r * .8, 4.4), 0xf6962a, -.6, .3);
        }
        s.across(Outlines.polygon(-26, 36, 26, 36, 19, 0, -19, 0), 0xc8302f, -.3, .5);
        s.fall(Outlines.rounded(-29, 33, 29, 40, 2), 0xe0443a, -.3, .3);
        s.form(Outlines.polygon(0, 28, 8, 18, 0, 8, -8, 18), 0xf6c445, -.4, .3);
        for (int side = -1; side <= 1; side += 2) {
            s.form(
                    Outlines.smooth(
                            side * 42 - 11, 8, side * 42 - 7, 0, side * 42 + 7, 0, side * 42 + 11, 8, side * 42, 5),
                    0xf6c445,
                    -.5,
                    .35);
            s.ball(Outlines.ellipse(side * 42, 7, 5, 4), 0xf6d06a, -.5, .2);
        }
    }

    private static void flame(Sketch s, double x, double y, double h) {
        s.shine(x, y + h * .4, h * 1.6, h * 1.6, 0xffb04a, .5);
        s.glow(Outlines.smooth(x, y + h, x + h * .26, y + h * .36, x, y, x - h * .26, y + h * .36), 0xffc04a, .95);
        s.glow(
                Outlines.smooth(x, y + h * .6, x + h * .13, y + h * .26, x, y + h * .05, x - h * .13, y + h * .26),
                0xfff6d8,
                1);
    }

    private static void lamps(Sketch s) {
        double[][] at = {{-46, 26, 1}, {6, 34, 1.1}, {52, 22, .9}, {-20, 4, 1.15}, {34, 0, 1.2}};
        for (double[] p : at) {
            double w = 25 * p[2];
            s.soft(p[0], p[1], w * 1.3, 5, 0x1a1420, .6, .5);
            s.across(
                    Outlines.smooth(
                            p[0] - w,
                            p[1] + 17,
                            p[0] - w * .5,
                            p[1] + 1,
                            p[0] + w * .5,
                            p[1] + 1,
                            p[0] + w * 1.12,
                            p[1] + 18,
                            p[0],
                            p[1] + 12),
                    0xc9683a,
                    -.35,
                    .45);
            s.fall(Outlines.ellipse(p[0], p[1] + 15, w * .92, 4.6), 0x8a4028, .1, .2);
            for (int i = 0; i < 5; i++) {
                s.glow(Outlines.disc(p[0] - w * .6 + i * w * .3, p[1] + 8 - Math.abs(i - 2) * -.6, 1.5), 0xffe08a, .8);
            }
            flame(s, p[0] + w * .72, p[1] + 17, 24 * p[2]);
        }
    }

    private static void rangoli(Sketch s) {
        int[] rings = {0xf2387a, 0xf6b51f, 0x2fb8a0, 0xfff6e4, 0x6a5ae0, 0xf28a2f};
        for (int ring = 0; ring < rings.length; ring++) {
            double r = 124 - ring * 20;
            int petals = 16 - ring;
            for (int i = 0; i < petals; i++) {
                double a = 2 * Math.PI * (i + ring * .5) / petals;
                s.fill(
                        Outlines.ellipse(
                                Math.cos(a) * r * .86, 48 + Math.sin(a) * r * .86 * .36, r * .19, r * .19 * .42),
                        rings[ring],
                        -.05);
            }
            s.fill(Outlines.ellipse(0, 48, r * .82, r * .82 * .37), rings[(ring + 1) % rings.length], .05);
        }
        s.fill(Outlines.ellipse(0, 48, 18, 7), 0xfff6e4, -.1);
    }

    private static void egg(Sketch s, double x, double y, double r, double turn, int rgb) {
        s.at(x, y, r / 10, turn, t -> {
            Path2D shell = Outlines.smooth(0, 14, 6, 9, 9, 0, 7, -7, 0, -10, -7, -7, -9, 0, -6, 9);
            t.inside(shell, u -> u.ball(shell, rgb, -.55, .35), u -> {
                u.line(Outlines.polyline(-11, 3, -7, 6, -3.5, 3, 0, 6, 3.5, 3, 7, 6, 11, 3), 1.8, 0xffffff, -.3);
                for (int i = -2; i <= 2; i++) {
                    u.fill(Outlines.disc(i * 4, -3, 1.3), Rgb.mix(rgb, 0x6a3a8a, .5), -.1);
                }
                u.line(Outlines.polyline(-11, -6.4, 11, -6.4), 1.2, 0xffffff, -.3, .9);
            });
        });
    }

    private static void basket(Sketch s) {
        s.soft(0, 0, 48, 5, 0x1a1420, .6, .45);
        s.line(Outlines.curve(-40, 40, -34, 84, 0, 98, 34, 84, 40, 40), 4, 0xb0804a, -.1);
        for (int i = 0; i < 7; i++) {
            egg(s, -33 + i * 11, 46 + (i % 2) * 7, 11.5, s.about(26), EGGS[i % EGGS.length]);
        }
        for (int i = 0; i < 26; i++) {
            double x = s.about(40);
            s.line(Outlines.curve(x, 36, x + s.about(5), 42, x + s.about(9), 46), 1.4, 0x7fc05a, -.1);
        }
        Path2D body = Outlines.polygon(-44, 40, 44, 40, 34, 0, -34, 0);
        s.inside(body, t -> t.across(body, 0xc9965a, -.3, .5), t -> {
            for (int row = 0; row < 5; row++) {
                for (int i = -6; i < 7; i++) {
                    t.veil(
                            Outlines.rounded(
                                    i * 8 + row % 2 * 4 - 3.4, row * 8 + 1, i * 8 + row % 2 * 4 + 3.4, row * 8 + 7, 2),
                            0xe0b478,
                            s.about(.4),
                            .6);
                }
            }
        });
        s.line(Outlines.polyline(-45, 40, 45, 40), 4.4, 0xb0804a, -.2);
        for (int side = -1; side <= 1; side += 2) {
            s.form(Outlines.smooth(-30, 42, -30 + side * 12, 50, -30 + side * 13, 38), 0xf6a8c0, -.3, .3);
        }
    }

    private static void eggs(Sketch s) {
        s.soft(0, 2, 76, 7, 0x1a1420, .6, .4);
        egg(s, -48, 28, 26, 14, EGGS[0]);
        egg(s, 2, 36, 32, -8, EGGS[1]);
        egg(s, 50, 27, 24, -18, EGGS[2]);
        for (int i = 0; i < 26; i++) {
            double x = s.about(76);
            s.line(
                    Outlines.curve(x, -2, x + s.about(3), 10, x + s.about(7), s.between(14, 26)),
                    2,
                    0x6fae52,
                    s.about(.3));
        }
    }

    private static void corn(Sketch s) {
        s.soft(0, 0, 32, 4, 0x1a1420, .6, .45);
        for (int i = 0; i < 30; i++) {
            double a = s.about(1);
            s.line(
                    Outlines.curve(a * 24, 0, a * 7, 44, a * 17, s.between(76, 96)),
                    2.2,
                    s.pick(0xd8b45a, 0xc09a45, 0xe6cb7a),
                    s.about(.35));
        }
        for (int i = 0; i < 9; i++) {
            double a = s.about(1);
            double y = s.between(52, 84);
            s.form(Outlines.leaf(a * 10, y - 16, a * 30, y + s.about(8), 4, s.about(.2)), 0xb0a04a, -.3, .4);
            if (i % 2 == 0) {
                s.ball(Outlines.turnedBy(Outlines.ellipse(a * 14, y, 3.4, 9), -a * 24, a * 14, y), 0xf2b53a, -.4, .4);
            }
        }
        s.line(Outlines.curve(-10, 42, 0, 38, 10, 42), 4, 0xb8503a, -.1);
    }

    private static void harvest(Sketch s) {
        s.soft(0, 0, 70, 5, 0x1a1420, .6, .45);
        s.across(
                Outlines.smooth(-68, 84, -60, 96, -50, 78, -20, 52, 26, 54, 26, 8, -24, 8, -56, 40), 0xb88448, -.3, .5);
        for (int i = 0; i < 5; i++) {
            double x = -48 + i * 16;
            s.line(Outlines.curve(x - 6, 66 - i * 4, x + 4, 36 - i, x - 2, 20 - i * 2), 2, 0x8a5a2c, .2, .6);
        }
        s.fall(Outlines.ellipse(24, 31, 11, 25), 0x6a4426, .1, .4);
        double[][] fruit = {
            {30, 20, 18, 0xf08a30},
            {56, 13, 13, 0xd0403a},
            {26, 48, 11, 0xe8c04a},
            {48, 36, 12, 0x7fae4a},
            {66, 26, 9, 0x8f4a8a},
            {12, 10, 11, 0xd0403a}
        };
        for (double[] f : fruit) {
            s.ball(Outlines.disc(f[0], f[1], f[2]), (int) f[3], -.5, .4);
        }
        for (int i = 0; i < 9; i++) {
            s.ball(Outlines.disc(72 - i % 3 * 6 + i / 3 * 2, 8 + i / 3 * 5, 4), 0x6a3f8a, -.5, .3);
        }
        for (int i = 0; i < 5; i++) {
            s.form(
                    Outlines.leaf(20 + i * 11, 4, 26 + i * 11 + s.about(5), 16, 4, .1),
                    s.pick(0xd9602f, 0xe8a03a, 0xb84a35),
                    -.3,
                    .3);
        }
    }

    private static void powders(Sketch s) {
        for (int i = 0; i < 4; i++) {
            double x = -66 + i * 44;
            double y = i % 2 * 16;
            s.soft(x, y, 27, 5, 0x1a1420, .6, .45);
            s.ball(
                    Outlines.smooth(
                            x - 20, y + 34, x - 8, y + 66, x + 1, y + 74, x + 10, y + 64, x + 20, y + 34, x, y + 28),
                    POWDERS[i],
                    -.4,
                    .3);
            s.across(
                    Outlines.smooth(x - 23, y + 37, x - 15, y + 4, x, y, x + 15, y + 4, x + 23, y + 37, x, y + 30),
                    0xd8a04a,
                    -.45,
                    .5);
            for (int k = 0; k < 8; k++) {
                s.veil(Outlines.disc(x + s.about(26), y + s.between(-2, 4), s.between(1, 2.6)), POWDERS[i], -.1, .7);
            }
        }
    }

    private static void arch(Sketch s) {
        s.soft(0, 0, 44, 3, 0x1a1420, .6, .4);
        s.line(Outlines.curve(-36, 0, -36, 60, -26, 88, 0, 96, 26, 88, 36, 60, 36, 0), 2.4, 0xf4ece0, 0);
        s.line(Outlines.curve(-30, 0, -30, 58, -21, 83, 0, 90, 21, 83, 30, 58, 30, 0), 1.6, 0xf4ece0, .2);
        for (int i = 0; i < 74; i++) {
            double a = Math.PI * i / 73;
            double x = -33 * Math.cos(a) * (Math.sin(a) < .3 ? 1.03 : 1) + s.about(3);
            double y = Math.sin(a) < .5 ? 10 + Math.sin(a) * 110 : 52 + 42 * Math.pow(Math.sin(a), 1.3);
            s.form(Outlines.leaf(x, y, x + s.about(6), y + s.about(6), 2, .1), 0x6fa05a, -.2, .4);
            int rgb = s.pick(0xfff2f0, 0xf6b8c4, 0xf28aa0, 0xfbe0b8);
            s.ball(Outlines.disc(x, y + s.about(2), s.between(2, 3.6)), rgb, -.4, .3);
        }
    }
}
