package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** A round glass with a goldfish in it. */
public final class FishBowls {
    private static final int WATER = 0x7fc8e6;
    private static final int GOLD = 0xf58a2c;

    private FishBowls() {}

    public static List<Figure> figures() {
        return List.of(Tableware.table("fish-bowl", 1.12, FishBowls::bowl));
    }

    private static void bowl(Sketch s) {
        Path2D glass = Outlines.smooth(
                -34, 92, -48, 76, -55, 48, -46, 18, -26, 2, 0, -1, 26, 2, 46, 18, 55, 48, 48, 76, 34, 92, 0, 95);
        Path2D water = Outlines.smooth(
                -48, 73, -55, 48, -46, 18, -26, 2, 0, -1, 26, 2, 46, 18, 55, 48, 48, 73, 24, 70, 0, 69, -24, 70);
        s.veil(glass, 0xe8f6ff, -.4, .38);
        s.inside(water, t -> t.fall(water, WATER, -.4, .25), t -> {
            gravel(t);
            weed(t, -27, 46);
            weed(t, 31, 34);
            t.at(2, 42, 1, 4, FishBowls::fish);
            for (double[] bubble : new double[][] {{26, 52, 1.6}, {28, 58, 2.2}, {25, 65, 1.3}}) {
                t.line(Outlines.disc(bubble[0], bubble[1], bubble[2]), .7, 0xffffff, -.6, .8);
            }
            t.soft(0, 4, 56, 18, 0x1f5a80, .5, .3);
        });
        s.form(Outlines.ellipse(0, 72, 48, 5.4), 0xbfe8f6, -.6, -.1);
        s.line(Outlines.ellipse(0, 93, 34, 5), 2.2, 0xf4fbff, -.6, .95);
        s.line(Outlines.curve(-44, 66, -49, 48, -42, 26), 3.4, 0xffffff, -.8, .75);
        s.line(Outlines.curve(44, 64, 47, 54, 47, 46), 2.2, 0xffffff, -.8, .6);
    }

    private static void gravel(Sketch s) {
        for (int i = 0; i < 46; i++) {
            s.ball(
                    Outlines.ellipse(s.about(40), 3 + s.between(0, 9), s.between(2, 4), s.between(1.6, 2.6)),
                    s.pick(0xe8d8b8, 0xd9b98a, 0xf2e8d4, 0xb9a890),
                    -.3,
                    .4);
        }
    }

    private static void weed(Sketch s, double x, double high) {
        for (int i = -1; i <= 1; i++) {
            s.form(
                    Outlines.strip(4, 1.4, x + i * 2, 8, x + i * 5 + s.about(2), 8 + high * .5, x + i * 3, 8 + high),
                    i == 0 ? 0x4f9f5a : 0x6fb86a,
                    -.3,
                    .4);
        }
    }

    private static void fish(Sketch s) {
        s.form(Outlines.smooth(14, 1, 30, 13, 36, 10, 31, 0, 36, -11, 29, -12), GOLD, -.3, .4);
        s.form(Outlines.smooth(-8, 9, 0, 19, 14, 15, 12, 7), GOLD, -.2, .5);
        Path2D body = Outlines.smooth(-24, 0, -16, 10, 0, 13, 14, 6, 20, 0, 14, -6, 0, -12, -16, -9);
        s.inside(body, t -> t.ball(body, GOLD, -.55, .5), t -> {
            t.soft(-4, -9, 18, 6, 0xffd27a, -.3, .8);
            for (int i = 0; i < 4; i++) {
                t.line(Outlines.curve(-4 + i * 5, 7, -1 + i * 5, 0, -4 + i * 5, -7), .8, 0xd9661c, .1, .55);
            }
        });
        s.form(Outlines.smooth(-4, -3, 6, -7, 9, -14, 0, -12), 0xffa84a, -.4, .3);
        s.fill(Outlines.disc(-15, 3.4, 2.7), 0x2a1c24, 0);
        s.glow(Outlines.disc(-15.8, 4.4, .9), 0xffffff, .95);
        s.line(Outlines.curve(-23, -2, -20, -4, -18, -3.4), 1, 0x9a4414, .2);
    }
}
