package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.land.Vapour;
import app.atelier.generation.composer.props.plants.Flowers;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** What stands on a table: cups, bowls, vases, candles. */
public final class Tableware {

    private Tableware() {}

    public static List<Figure> figures() {
        return List.of(
                table("mug", 1.1, Tableware::mug),
                table("coffee", 1.28, Tableware::coffee),
                table("teapot", 1.35, Tableware::teapot),
                Figure.of("tea-table", 3.4, Tableware::teaTable),
                table("bowl", 1.7, s -> bowl(s, false)),
                table("ramen", 1.35, Tableware::ramen),
                table("fruit-bowl", 1.5, s -> bowl(s, true)),
                table("vase", .62, Tableware::emptyVase),
                table("candle", .36, Tableware::candle).with(new Lamp(0, 84, 90, 0xffc566, .8)),
                table("candles", 1.1, s -> {
                            s.at(-34, 0, .62, 0, Tableware::candle);
                            s.at(34, 0, .76, 0, Tableware::candle);
                            s.at(0, -1, .98, 0, Tableware::candle);
                        })
                        .with(new Lamp(0, 82, 90, 0xffc566, .8)),
                table("potted-plant", .8, s -> pot(s, 0xc9784f)),
                table("gift", .95, Tableware::gift),
                table("cookie", 1.2, Tableware::cookie),
                table("bottle", .36, Tableware::bottle),
                table("globe", .8, Tableware::globe),
                table("hourglass", .58, Tableware::hourglass));
    }

    /** A figure that stands on a table. */
    static Figure table(String id, double aspect, Consumer<Sketch> drawing) {
        return Figure.of(id, aspect, Footing.TABLE, drawing);
    }

    private static void mug(Sketch s) {
        int rgb = s.pick(0xf6ead8, 0xf6ead8, 0x5fa0b0, 0xd9704f);
        Path2D handle = Outlines.smooth(28, 62, 48, 60, 53, 42, 44, 22, 26, 18, 27, 28, 38, 32, 43, 42, 39, 51, 28, 51);
        s.form(handle, rgb, -.1, .5);
        Path2D body = Outlines.smooth(-33, 80, -34, 40, -31, 8, -24, 0, 0, -2, 24, 0, 31, 8, 34, 40, 33, 80, 0, 76);
        s.inside(body, t -> t.across(body, rgb, -.35, .5), t -> {
            t.across(Outlines.slab(-36, 26, 36, 42), rgb == 0xf6ead8 ? 0xd9563f : 0xf6ead8, -.3, .5);
            t.fade(Outlines.slab(-36, -2, 36, 14), 0x2a1a2a, .8, 0, .3, 0, 14, 0, -2);
        });
        s.form(Outlines.ellipse(0, 80, 33, 8), rgb, -.4, .1);
        s.form(Outlines.ellipse(0, 79.4, 28.6, 6.2), 0x6a3f28, .1, .4);
        s.soft(-8, 81, 10, 2, 0xd9a878, -.3, .6);
    }

    private static void coffee(Sketch s) {
        s.fill(Outlines.ellipse(0, 6, 62, 9), 0x9a8a80, .35);
        s.form(Outlines.ellipse(0, 9, 62, 10), 0xfaf3e6, -.3, .25);
        s.form(Outlines.ellipse(0, 9.6, 40, 5.6), 0xe6dccb, .1, .3);
        s.at(0, 8, .94, 0, Tableware::mug);
    }

    private static void teapot(Sketch s) {
        int rgb = s.pick(0xd9483f, 0x4f8fa0, 0xe8b04f);
        s.line(Outlines.curve(-44, 66, -64, 68, -66, 46, -48, 30), 6, rgb, .25);
        s.form(Outlines.smooth(34, 30, 52, 40, 58, 64, 66, 74, 58, 78, 48, 64, 36, 54), rgb, -.2, .45);
        Path2D body =
                Outlines.smooth(-48, 40, -44, 64, -20, 78, 20, 78, 44, 64, 48, 40, 36, 12, 16, 2, -16, 2, -36, 12);
        s.inside(body, t -> t.ball(body, rgb, -.5, .6), t -> {
            for (int i = 0; i < 5; i++) {
                double x = -32 + i * 16;
                t.at(x, 38 + 3 * Math.sin(i * 2.0), .2, 0, u -> Flowers.head(u, 0, 0, 22, 0xfff2e0, -.1));
            }
        });
        s.form(Outlines.ellipse(0, 77, 22, 5), rgb, -.5, .1);
        s.form(Outlines.smooth(-20, 78, -14, 88, 0, 91, 14, 88, 20, 78, 0, 75), rgb, -.4, .4);
        s.ball(Outlines.disc(0, 94, 5), rgb, -.6, .4);
        s.form(Outlines.ellipse(0, 1.4, 20, 3), rgb, .2, .6);
    }

    /** A long round table with a cloth down to the ground, laid for two. */
    private static void teaTable(Sketch s) {
        int cloth = s.pick(0xf3f6fb, 0xfbf0e2, 0xeef4ea);
        int edge = s.pick(0x6f9fd0, 0xd9707f, 0x7fae7a);
        Path2D hang = Outlines.smooth(
                -160, 58, -164, 30, -166, 8, -120, 0, -60, -3, 0, -4, 60, -3, 120, 0, 166, 8, 164, 30, 160, 58, 0, 48);
        s.inside(hang, t -> t.across(hang, cloth, -.25, .42), t -> {
            for (int i = 0; i < 15; i++) {
                double x = -154 + i * 22;
                t.fade(Outlines.strip(9, 5, x, 60, x * 1.03, -6), 0x3a4a6a, .4, .0, .16, 0, 62, 0, 6);
            }
            t.line(Outlines.curve(-170, 12, -80, 3, 0, 1, 80, 3, 170, 12), 4, edge, 0);
        });
        s.form(Outlines.ellipse(0, 60, 162, 13), cloth, -.5, .08);
        s.soft(0, 60, 118, 7, edge, 0, .16);
        s.soft(2, 59, 30, 4, 0x3a3350, .6, .35);
        s.at(2, 58, .44, 0, Tableware::teapot);
        for (int k = -1; k <= 1; k += 2) {
            double x = k * 62;
            s.fill(Outlines.ellipse(x, 56, 20, 4), 0xd8d2de, .25);
            s.form(Outlines.ellipse(x, 57, 20, 4), 0xffffff, -.3, .1);
            s.ball(Outlines.disc(x - 5, 61, 4.6), 0xe8a860, -.4, .4);
            s.ball(Outlines.disc(x + 5, 61, 4.6), 0xd98a6a, -.4, .4);
            s.ball(Outlines.disc(x, 64, 4.6), 0xf2c87a, -.4, .4);
        }
    }

    private static void bowl(Sketch s, boolean fruit) {
        if (fruit) {
            fruits(s);
        }
        int rgb = s.pick(0x3f8f9a, 0xd9a060, 0xe8e0d4);
        double top = fruit ? 46 : 84;
        Path2D body = Outlines.smooth(
                -74, top, -66, top * .5, -34, 7, -22, 0, 22, 0, 34, 7, 66, top * .5, 74, top, 0, top - 5);
        s.inside(body, t -> t.form(body, rgb, -.35, .55), t -> {
            t.line(Outlines.curve(-78, top - 8, 0, top - 14, 78, top - 8), 4, Rgb.mix(rgb, 0xffffff, .5), -.1);
            t.line(Outlines.curve(-78, top - 15, 0, top - 22, 78, top - 15), 1.6, Rgb.mix(rgb, 0xffffff, .5), 0);
        });
        if (!fruit) {
            s.form(Outlines.ellipse(0, top, 74, 11), rgb, -.5, .1);
            s.form(Outlines.ellipse(0, top - 1, 67, 8.6), rgb, .55, .15);
        }
    }

    private static void fruits(Sketch s) {
        int[] colours = {0xe5533f, 0xf2a03f, 0x9fc24f, 0xf2a03f, 0xd9483f, 0xf6d24f};
        double[][] at = {{-40, 54}, {40, 54}, {-14, 74}, {20, 72}, {0, 54}, {-58, 48}};
        for (int i = 0; i < at.length; i++) {
            s.ball(Outlines.disc(at[i][0], at[i][1], 18), colours[i], -.55, .55);
            s.line(Outlines.curve(at[i][0], at[i][1] + 16, at[i][0] + 1, at[i][1] + 21), 1.4, 0x6a4a2a, .2);
        }
        for (int i = 0; i < 11; i++) {
            s.ball(Outlines.disc(46 + s.about(12), 44 + s.between(-6, 16), 6), 0x8a5fb0, -.5, .5);
        }
    }

    private static void ramen(Sketch s) {
        s.fill(Outlines.ellipse(0, 58, 64, 12), 0xb5793f, .2);
        Path2D body =
                Outlines.smooth(-64, 58, -58, 34, -34, 8, -22, 4, -20, -2, 20, -2, 22, 4, 34, 8, 58, 34, 64, 58, 0, 50);
        s.inside(body, t -> t.form(body, 0xf2ebe2, -.3, .55), t -> {
            t.line(Outlines.curve(-68, 51, 0, 41, 68, 51), 5, 0xd9483f, 0);
            t.line(Outlines.curve(-62, 42, 0, 32, 62, 42), 1.4, 0xd9483f, 0);
        });
        s.form(Outlines.ellipse(0, 58, 64, 13), 0xfdf8f0, -.4, .15);
        Path2D soup = Outlines.smooth(-58, 58, -40, 67, 0, 69.4, 40, 67, 58, 58, 40, 49, 0, 47, -40, 49);
        s.inside(soup, t -> t.form(soup, 0xd98f3f, -.3, .3), t -> {
            for (int i = 0; i < 13; i++) {
                double x = -44 + i * 5;
                t.line(
                        Outlines.curve(
                                x,
                                52 + t.about(3),
                                x + 6,
                                60 + t.about(3),
                                x + 14,
                                54 + t.about(4),
                                x + 22,
                                62 + t.about(3)),
                        2,
                        0xf6d890,
                        -.2);
            }
        });
        s.form(Outlines.polygon(30, 60, 42, 84, 60, 76, 50, 56), 0x2f4a3f, -.3, .4);
        s.form(Outlines.ellipse(16, 58, 14, 8), 0xfffaf0, -.4, .2);
        s.ball(Outlines.ellipse(17, 57.6, 7, 4.4), 0xf6a83f, -.5, .3);
        for (int i = 0; i < 16; i++) {
            s.form(Outlines.ellipse(-30 + s.about(14), 58 + s.about(5), 3, 1.9), s.pick(0x7fb54f, 0x9fcf5f), -.3, .3);
        }
        for (int i = 0; i < 2; i++) {
            s.form(Outlines.strip(2.6, 1.8, -8 + i * 6, 60, 24 + i * 4, 78, 62, 94 - i * 7), 0x9a5f38, -.4, .4);
        }
        Vapour.steam(s, -6, 62, 38, 3);
    }

    private static void vaseBody(Sketch s, int rgb, double height) {
        double k = height / 54;
        Path2D vase = Outlines.turned(14, 54 * k, 10, 44 * k, 17, 28 * k, 18, 14 * k, 13, 2 * k, 12, -1);
        s.inside(vase, t -> t.across(vase, rgb, -.4, .6), t -> {
            t.line(Outlines.curve(-22, 24 * k, 0, 20 * k, 22, 24 * k), 2, Rgb.mix(rgb, 0xffffff, .6), -.2, .6);
            t.soft(-s.side() * -8, 22 * k, 4, 16 * k, 0xffffff, -.7, .5);
        });
        s.form(Outlines.ellipse(0, 54 * k, 14, 3.2), rgb, -.5, .1);
        s.fill(Outlines.ellipse(0, 53.6 * k, 11, 2.1), Rgb.mix(rgb, 0x10202a, .6), .4);
    }

    private static void emptyVase(Sketch s) {
        s.at(0, 0, 1.75, 0, t -> vaseBody(t, s.pick(0x3f7f93, 0xc96f4f, 0x8a6fa8), 54));
    }

    static void candle(Sketch s) {
        s.form(Outlines.ellipse(0, 3, 17, 4.4), 0xc98f4f, -.4, .4);
        Path2D wax =
                Outlines.smooth(-10, 66, -10, 30, -10, 4, 0, 1.4, 10, 4, 10, 30, 10, 66, 7, 62, 3, 65, -2, 60, -6, 65);
        s.inside(
                wax,
                t -> t.across(wax, 0xfbf0da, -.25, .4),
                t -> t.glow(Outlines.slab(-12, 40, 12, 70), 0xffd98a, 0xfbe8c8, 0, 70, 0, 40));
        s.form(Outlines.ellipse(0, 65, 10, 2.6), 0xfff6e2, -.4, .1);
        s.line(Outlines.polyline(0, 65, .6, 71), .9, 0x3a2a2a, .1);
        s.shine(0, 80, 17, 21, 0xffc566, .6);
        s.glow(flame(0, 68, 30, 6.4), 0xffb84a, 0xff9a3a, 0, 96, 0, 70);
        s.glow(flame(0, 69, 18, 3.8), 0xfff6d0, .95);
    }

    static Path2D flame(double x, double y, double h, double w) {
        return Outlines.smooth(
                x,
                y,
                x - w,
                y + h * .3,
                x - w * .5,
                y + h * .66,
                x,
                y + h,
                x + w * .45,
                y + h * .64,
                x + w,
                y + h * .3);
    }

    static void pot(Sketch s, int rgb) {
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0 - .5;
            double l = s.between(46, 62) * (1 - .5 * Math.abs(t));
            double a = Math.toRadians(90 - t * 132);
            Path2D leaf = Outlines.leaf(0, 36, Math.cos(a) * l * .8, 38 + Math.sin(a) * l, 11, t * -.24);
            s.blend(leaf, 0x9fcf7a, -.2, 0x3f8a55, .4, Math.cos(a) * l * .7, 38 + Math.sin(a) * l, 0, 36);
            s.line(
                    Outlines.curve(
                            0,
                            36,
                            Math.cos(a) * l * .36,
                            38 + Math.sin(a) * l * .5,
                            Math.cos(a) * l * .7,
                            38 + Math.sin(a) * l * .88),
                    .7,
                    0xcfe8a8,
                    -.1,
                    .6);
        }
        s.across(Outlines.polygon(-21, 34, 21, 34, 16, 0, -16, 0), rgb, -.35, .55);
        s.across(Outlines.rounded(-25, 32, 25, 42, 2), rgb, -.45, .45);
        s.veil(Outlines.slab(-21, 28, 21, 32), 0x2a1420, .8, .35);
    }

    private static void gift(Sketch s) {
        int box = s.pick(0xe8566a, 0x4f9fb8, 0xf2b84f);
        int ribbon = box == 0xf2b84f ? 0xd9483f : 0xffe08a;
        s.across(Outlines.rounded(-38, -1, 38, 54, 2), box, -.25, .45);
        s.across(Outlines.slab(-7, -1, 7, 54), ribbon, -.3, .3);
        s.veil(Outlines.slab(-38, 46, 38, 54), 0x2a1020, .8, .3);
        s.across(Outlines.rounded(-43, 52, 43, 68, 2), box, -.35, .4);
        s.across(Outlines.slab(-7.6, 52, 7.6, 68), ribbon, -.4, .3);
        for (int k = -1; k <= 1; k += 2) {
            s.form(Outlines.smooth(0, 68, k * 10, 88, k * 26, 96, k * 33, 84, k * 24, 72), ribbon, -.35, .4);
            s.form(
                    Outlines.smooth(k * 4, 70, k * 12, 83, k * 22, 87, k * 25, 81, k * 19, 74),
                    Rgb.mix(ribbon, 0x6a2a2a, .3),
                    .2,
                    .5);
        }
        s.ball(Outlines.ellipse(0, 71, 7, 6), ribbon, -.5, .4);
    }

    private static void cookie(Sketch s) {
        s.fill(Outlines.ellipse(0, 40, 57, 40), 0xa8683a, .4);
        s.ball(Outlines.blob(0, 48, 57, 44, 14, .03, s.random()), 0xd99a58, -.4, .45);
        for (int i = 0; i < 11; i++) {
            double a = i * 2.39996;
            double r = Math.sqrt((i + .5) / 11) * .8;
            s.ball(
                    Outlines.blob(Math.cos(a) * 50 * r, 48 + Math.sin(a) * 37 * r, 7.4, 6, 7, .15, s.random()),
                    0x5a3322,
                    -.4,
                    .4);
        }
    }

    private static void bottle(Sketch s) {
        int rgb = s.pick(0x4f8a6a, 0x4f7f9a, 0x9a6a3f);
        Path2D body = Outlines.turned(4.4, 96, 4.2, 80, 5, 72, 14, 58, 15, 40, 15, 6, 12, -1);
        s.inside(body, t -> t.across(body, rgb, -.3, .5), t -> {
            t.across(Outlines.slab(-16, 18, 16, 44), 0xfaf0dc, -.2, .35);
            t.soft(-9, 40, 2.4, 36, 0xffffff, -.7, .5);
        });
        s.across(Outlines.rounded(-4.6, 92, 4.6, 100, 1), 0xb5845a, -.3, .4);
    }

    private static void globe(Sketch s) {
        s.form(Outlines.ellipse(0, 3, 24, 5), 0x8a5a38, -.4, .5);
        s.across(Outlines.turned(3, 18, 3, 10, 10, 4), 0x8a5a38, -.3, .5);
        Path2D sea = Outlines.smooth(0, 96, 25, 87, 36, 58, 25, 29, 0, 20, -25, 29, -36, 58, -25, 87);
        s.inside(sea, t -> t.ball(Outlines.disc(0, 58, 38), 0x5fb0d9, -.5, .6), t -> {
            t.form(Outlines.blob(-14, 70, 17, 12, 9, .25, s.random()), 0x8fbf6a, -.3, .5);
            t.form(Outlines.blob(-6, 44, 9, 14, 8, .22, s.random()), 0x8fbf6a, -.1, .5);
            t.form(Outlines.blob(22, 62, 13, 16, 9, .25, s.random()), 0x8fbf6a, -.1, .6);
            t.soft(s.lightX() * 16, 58 + s.lightY() * 18, 14, 14, 0xffffff, -.8, .5);
        });
        s.line(Outlines.curve(8, 99, 34, 84, 40, 58, 32, 30, 2, 17), 2.4, 0xc99a4f, -.2);
    }

    private static void hourglass(Sketch s) {
        Path2D glass = Outlines.smooth(
                -19, 92, -20, 76, -4, 52, -3, 48, -4, 44, -20, 22, -19, 6, 19, 6, 20, 22, 4, 44, 3, 48, 4, 52, 20, 76,
                19, 92);
        s.fill(Outlines.polygon(-13, 70, 13, 70, 1, 51, -1, 51), 0xf2c070, 0);
        s.fill(Outlines.smooth(-17, 8, -12, 18, 0, 26, 12, 18, 17, 8), 0xf2c070, -.1);
        s.line(Outlines.polyline(0, 50, 0, 24), .8, 0xf2c070, -.1);
        s.fade(glass, 0xe6f6fa, -.3, .5, .22, -18, 80, 18, 20);
        s.line(glass, 1, 0xffffff, -.3, .6);
        for (double y : new double[] {-1, 90}) {
            s.fall(Outlines.rounded(-26, y, 26, y + 8, 2), 0x9a6038, -.4, .4);
        }
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.slab(k * 22 - 1.6, 6, k * 22 + 1.6, 92), 0x9a6038, -.3, .4);
        }
    }
}
