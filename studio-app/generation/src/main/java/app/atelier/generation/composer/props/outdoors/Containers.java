package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.land.Vapour;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What holds something: a cauldron over its fire, baskets with what was picked. */
public final class Containers {
    private static final int IRON = 0x4a4658;
    private static final int WICKER = 0xd9a05a;

    private Containers() {}

    /** Draws one piece of what lies in a basket. */
    private interface Piece {
        void draw(Sketch s, double x, double y, double size);
    }

    public static List<Figure> figures() {
        return List.of(
                Figure.of("cauldron", 1.02, Containers::cauldron)
                        .with(new Lamp(0, 66, 34, 0x8fe85a, .6))
                        .with(new Lamp(0, 8, 40, 0xff9a4a, .7)),
                Figure.of("wicker-basket", 1.05, s -> basket(s, (t, x, y, size) -> {})),
                Figure.of("basket-of-strawberries", 1.05, s -> basket(s, Containers::strawberry)),
                Figure.of("basket-of-apples", 1.05, s -> basket(s, Containers::apple)),
                Figure.of("basket-of-flowers", 1.05, s -> basket(s, Containers::flower)),
                Figure.of("basket-of-eggs", 1.05, s -> basket(s, Containers::egg)),
                Figure.of("basket-of-bread", 1.05, Containers::breadBasket),
                Figure.of("basket-of-fruit", 1.05, s -> basket(s, Containers::fruit)));
    }

    // ------------------------------------------------------------------ cauldron

    private static void cauldron(Sketch s) {
        int brew = s.pick(0x7fe04a, 0x7fe04a, 0xb06af0, 0x4fd8c8);
        Vapour.steam(s, -14, 74, 26, 3);
        Vapour.steam(s, 18, 74, 24, 2);
        fire(s);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.strip(6, 4, k * 24, 20, k * 29, 8, k * 31, -1), IRON, -.2, .6);
            s.line(Outlines.curve(k * 42, 56, k * 50, 57, k * 51, 46, k * 43, 44), 3.2, IRON, .1);
        }
        Path2D pot = new Path2D.Double();
        pot.moveTo(-36, 68);
        pot.curveTo(-36, 62, -40, 60, -44, 50);
        pot.curveTo(-50, 26, -30, 9, 0, 9);
        pot.curveTo(30, 9, 50, 26, 44, 50);
        pot.curveTo(40, 60, 36, 62, 36, 68);
        pot.closePath();
        s.inside(pot, t -> t.ball(pot, IRON, -.45, .7), t -> {
            t.soft(t.lightX() * 24, 46, 9, 15, 0xb9c4e8, -.5, .5);
            t.soft(0, 8, 40, 15, 0xff9a4a, -.5, .55);
            t.line(Outlines.curve(-46, 50, 0, 45, 46, 50), 1.8, 0x2f2b3c, .4, .8);
        });
        Path2D drip = Outlines.smooth(
                -30, 68, -30, 56, -26, 53, -23, 57, -20, 62, -16, 60, -13, 51, -9, 49, -6, 54, -2, 63, 8, 63, 14, 57,
                18, 60, 22, 68);
        s.ball(Outlines.ellipse(0, 69, 40, 9.4), IRON, -.4, .5);
        s.fill(Outlines.ellipse(0, 69.4, 35, 7), Rgb.mix(brew, 0x14301a, .55), .2);
        s.glow(Outlines.ellipse(0, 68.6, 34, 5.8), brew, .9);
        s.inside(drip, t -> t.glow(drip, brew, .92), t -> t.fade(drip, 0x14301a, .5, 0, .45, 0, 66, 0, 48));
        s.shine(-6, 69.4, 22, 4, 0xffffff, .45);
        for (int i = 0; i < 11; i++) {
            double x = s.about(28);
            double r = s.between(1.8, 5);
            bubble(s, x, 70 + r * .5 + s.between(0, 2), r, brew);
        }
        for (int i = 0; i < 6; i++) {
            bubble(s, s.about(26), s.between(78, 97), s.between(1, 2.6), brew);
        }
    }

    private static void bubble(Sketch s, double x, double y, double r, int brew) {
        s.glow(Outlines.disc(x, y, r), Rgb.mix(brew, 0xffffff, .25), .88);
        s.line(Outlines.disc(x, y, r), r * .16, Rgb.mix(brew, 0x14301a, .5), .1, .6);
        s.glow(Outlines.disc(x - r * .3, y + r * .35, r * .26), 0xffffff, .9);
    }

    private static void fire(Sketch s) {
        for (double[] log : new double[][] {{-32, 1, 20, 7}, {-20, 7, 32, 1}, {-28, 4, 28, 3}}) {
            s.across(
                    Outlines.strip(6, 5, log[0], log[1], (log[0] + log[2]) / 2, (log[1] + log[3]) / 2, log[2], log[3]),
                    0x7a4a2e,
                    -.1,
                    .6);
        }
        for (int i = 0; i < 9; i++) {
            double x = -26 + i * 6.5 + s.about(2);
            double h = s.between(12, 24) * (1 - Math.abs(x) / 60);
            s.glow(Outlines.leaf(x, 0, x + s.about(4), h, 5, 0), i % 2 == 0 ? 0xff8a3a : 0xffb84a, .92);
            s.glow(Outlines.leaf(x, 0, x + s.about(2), h * .6, 2.6, 0), 0xffe68a, .95);
        }
    }

    // ------------------------------------------------------------------ baskets

    static void breadBasket(Sketch s) {
        basket(s, Containers::bread);
    }

    private static void basket(Sketch s, Piece piece) {
        // the far half of the handle, what lies inside, the near side
        s.line(Outlines.curve(-37, 42, -34, 76, 0, 95, 34, 76, 37, 42), 5.4, 0x8a5a30, .2);
        s.line(Outlines.curve(-37, 42, -34, 76, 0, 95.6, 34, 76, 37, 42), 3.8, WICKER, -.2);
        for (int i = 0; i < 26; i++) {
            double t = (i + .5) / 26;
            double a = Math.PI * (1 - t);
            double x = Math.cos(a) * 36;
            double y = 42 + Math.sin(a) * 52;
            s.line(Outlines.polyline(x - 2, y - 2.4, x + 2, y + 1.4), .8, 0x8a5a30, .2, .7);
        }
        s.ball(Outlines.ellipse(0, 44, 44, 9), 0x6a4224, .1, .6);
        for (int row = 0; row < 3; row++) {
            int many = 5 - row;
            for (int i = 0; i < many; i++) {
                double x = (i - (many - 1) / 2.0) * 16.4 + s.about(1.6);
                piece.draw(s, x, 48 + row * 9.6 - Math.abs(x) * .07, 10.2 + s.about(.8));
            }
        }
        Path2D side = new Path2D.Double();
        side.moveTo(-45, 44);
        side.quadTo(0, 33, 45, 44);
        side.curveTo(43, 24, 38, 8, 33, 0);
        side.quadTo(0, -4, -33, 0);
        side.curveTo(-38, 8, -43, 24, -45, 44);
        side.closePath();
        s.inside(side, t -> t.across(side, WICKER, -.4, .5), Containers::weave);
        s.line(Outlines.curve(-46, 44, -24, 38.6, 0, 37, 24, 38.6, 46, 44), 5.6, 0xa86f38, .15);
        s.line(Outlines.curve(-46, 45, -24, 39.6, 0, 38, 24, 39.6, 46, 45), 2.4, 0xe8b874, -.4);
        s.line(Outlines.curve(-33, .6, 0, -2.4, 33, .6), 3.6, 0xa86f38, .2);
    }

    private static void weave(Sketch t) {
        for (int row = 0; row < 5; row++) {
            for (int i = -4; i <= 4; i++) {
                double half = 33 + row * 2.7;
                double step = half / 4;
                double x = i * step + (row % 2) * step / 2;
                double y = 4.2 + row * 8.2 - 4 * (1 - Math.pow(x / half, 2)) * (.4 + row * .1);
                Path2D band = Outlines.smooth(x - step * .52, y, x, y + 4, x + step * .52, y, x, y - 3);
                t.form(band, 0xf0c07a, -.35, .3);
                t.line(
                        Outlines.curve(x - step * .5, y - 1.6, x, y - 3.9, x + step * .5, y - 1.6),
                        .8,
                        0x8a5a2c,
                        .2,
                        .7);
            }
        }
        Rectangle2D all = Outlines.slab(-50, -4, 50, 46);
        t.fade(all, 0x3a1f2a, .7, .45, 0, 0, -2, 0, 22);
    }

    private static void strawberry(Sketch s, double x, double y, double size) {
        double lean = s.about(28);
        s.at(x, y, size / 8, lean, t -> {
            Path2D berry = Outlines.smooth(0, -9, -5, -4, -8, 2, -6.6, 6.4, 0, 7.4, 6.6, 6.4, 8, 2, 5, -4);
            t.inside(berry, u -> u.ball(berry, 0xe8323c, -.5, .5), u -> {
                for (int i = 0; i < 11; i++) {
                    double px = -5 + (i % 4) * 3.6 + (i / 4 % 2) * 1.6;
                    double py = 4 - (i / 4) * 3.8;
                    u.fill(Outlines.ellipse(px, py, .5, .8), 0xffe08a, -.2);
                }
                u.soft(u.lightX() * 4, 3, 3, 4, 0xffffff, -.9, .5);
            });
            for (int i = 0; i < 5; i++) {
                double a = Math.toRadians(20 + i * 35);
                t.form(Outlines.leaf(0, 6.4, Math.cos(a) * 6.4, 6 + Math.sin(a) * 4.6, 1.8, 0), 0x5fae4a, -.3, .4);
            }
        });
    }

    private static void apple(Sketch s, double x, double y, double size) {
        s.ball(Outlines.disc(x, y, size * .98), s.pick(0xd9323a, 0xe2483a, 0x9fc84a), -.5, .5);
        s.soft(x + s.lightX() * size * .4, y + size * .4, size * .3, size * .34, 0xffffff, -.9, .6);
        s.line(Outlines.curve(x, y + size * .7, x + 1, y + size * 1.2), 1.1, 0x6a4228, .1);
        s.form(Outlines.leaf(x + .6, y + size, x + size * .7, y + size * 1.35, 1.6, 0), 0x6fb04f, -.3, .3);
    }

    private static void flower(Sketch s, double x, double y, double size) {
        int petal = s.pick(0xf27aa0, 0xffd45c, 0xfff4ee, 0xb08ae8, 0xf2784a);
        double up = y + s.between(3, 12);
        s.line(Outlines.curve(x * .8, y - 8, x, up), 1.4, 0x5f9a4a, .1);
        s.form(Outlines.leaf(x * .9, y - 3, x + size, y + 2, 2.4, 0), 0x6fae55, -.3, .4);
        for (int i = 0; i < 6; i++) {
            double a = Math.PI * i / 3 + x;
            s.ball(
                    Outlines.disc(x + Math.cos(a) * size * .55, up + Math.sin(a) * size * .55, size * .44),
                    petal,
                    -.4,
                    .35);
        }
        s.ball(Outlines.disc(x, up, size * .34), 0xf2a83a, -.4, .3);
    }

    private static void egg(Sketch s, double x, double y, double size) {
        Path2D egg = Outlines.smooth(
                x,
                y - size * .95,
                x - size * .8,
                y - size * .1,
                x - size * .5,
                y + size * .9,
                x,
                y + size * 1.2,
                x + size * .5,
                y + size * .9,
                x + size * .8,
                y - size * .1);
        s.ball(egg, s.pick(0xfbf0dc, 0xe8c49a, 0xf6e2c6), -.5, .4);
    }

    private static void bread(Sketch s, double x, double y, double size) {
        s.at(x, y, size / 8, s.about(24), t -> {
            t.ball(Outlines.rounded(-6, -8, 6, 15, 6), 0xdf9a48, -.4, .5);
            for (int i = 0; i < 3; i++) {
                t.line(Outlines.curve(-4, -2 + i * 5, 0, i * 5, 4, 1.4 + i * 5), 1.4, 0xfbe2b0, -.3);
            }
        });
    }

    private static void fruit(Sketch s, double x, double y, double size) {
        switch (s.random().nextInt(4)) {
            case 0 -> apple(s, x, y, size);
            case 1 -> strawberry(s, x, y, size);
            case 2 -> {
                s.ball(Outlines.disc(x, y, size), 0xf59a2f, -.5, .45);
                s.form(Outlines.leaf(x, y + size * .8, x + size * .6, y + size * 1.2, 1.6, 0), 0x6fb04f, -.3, .3);
            }
            default -> {
                for (int i = 0; i < 6; i++) {
                    s.ball(
                            Outlines.disc(x + (i % 3 - 1) * 4, y + (i / 3) * 5 - 1 + s.about(1), 3.4),
                            0x7a4fae,
                            -.5,
                            .5);
                }
            }
        }
    }
}
