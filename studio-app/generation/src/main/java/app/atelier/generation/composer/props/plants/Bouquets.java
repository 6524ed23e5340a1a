package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** Flowers and plants in vases and pots, large enough to be what a picture is about. */
public final class Bouquets {

    private static final int[] LEAVES = {0x2f6a3a, 0x4a8a45, 0x3f7d3a};
    private static final int TERRACOTTA = 0xc9784f;

    /** Colours of a bouquet from its left to its right. */
    private static final int[][] TULIPS = {
        {0xd94a6a, 0xf2557b, 0xf28fb0, 0xffd9e4, 0xf6b0c8, 0xf2557b},
        {0x8f5ac0, 0xb07ad9, 0xf28fb0, 0xf2557b, 0xf79a3e, 0xf6d04d},
        {0xf2557b, 0xf0608a, 0xf28fb0, 0xf79a3e, 0xf6b94d, 0xf6d04d}
    };

    /** Where the heads of a full bouquet are, those behind first. */
    private static final double[][] HEADS = {
        {-16, 70}, {14, 71}, {-1, 75}, {-26, 61}, {25, 62}, {-8, 64}, {9, 65}, {-18, 54}, {17, 54}, {-30, 50}, {30, 49},
        {0, 57}
    };

    private Bouquets() {}

    public static List<Figure> figures() {
        return List.of(
                vase("tulip-vase", .78, Bouquets::tulips, 0xf2ead8, 0x8a6fa8, 0x3f7f93, 0x3f7f93),
                vase("rose-vase", .78, s -> roses(s, 0xd8283f), 0xf2ead8, 0x9fc4d0, 0xe8d8c8),
                vase("sunflower-vase", .86, Bouquets::sunflowers, 0xf2ead8, 0x3f7f93, 0xd9805f),
                vase("flower-vase", .80, Bouquets::mixed, 0x3f7f93, 0xf2ead8, 0xd9805f),
                standing("cactus-pot", .66, Bouquets::cactus),
                standing("bonsai", 1.18, Bouquets::bonsai),
                Figure.of("rose", .56, Bouquets::rose));
    }

    /** Flowers in a vase that has any colour asked for; theirs stays. */
    private static Figure vase(String id, double aspect, Consumer<Sketch> flowers, int... glazes) {
        return Figure.painted(
                id,
                aspect,
                Footing.TABLE,
                rgb -> s -> {
                    flowers.accept(s);
                    vase(s, rgb);
                },
                glazes);
    }

    private static Figure standing(String id, double aspect, Consumer<Sketch> drawing) {
        return Figure.of(id, aspect, Footing.TABLE, drawing);
    }

    // ------------------------------------------------------------------ vases

    /** A bellied vase, 43 high, its mouth 20 wide; what stands in it is drawn before. */
    private static void vase(Sketch s, int rgb) {
        s.form(Outlines.ellipse(0, 1.4, 10, 1.8), Rgb.mix(rgb, 0x10202a, .5), .3, .6);
        Path2D body = Outlines.turned(9.6, 43, 7.6, 38.5, 8.6, 34, 13.6, 25, 14.6, 17, 12.2, 7, 8.8, 1, 8.4, -.6);
        s.inside(body, t -> t.across(body, rgb, -.45, .62), t -> {
            t.line(Outlines.curve(-17, 25, 0, 21.6, 17, 25), 1.3, Rgb.mix(rgb, 0xffffff, .6), -.2, .6);
            t.line(Outlines.curve(-17, 21.4, 0, 18, 17, 21.4), .5, Rgb.mix(rgb, 0xffffff, .6), -.2, .5);
            t.soft(s.side() * 7.4, 21, 2.2, 12, 0xffffff, -.8, .62);
            t.soft(s.side() * 5.8, 38, 1.2, 4, 0xffffff, -.8, .5);
            t.fade(Outlines.slab(-16, 34, 16, 44), 0x0f2a30, .7, 0, .4, 0, 34, 0, 44);
        });
        s.form(Outlines.smooth(-10.2, 43, 0, 41, 10.2, 43, 9.6, 44.6, 0, 42.8, -9.6, 44.6), rgb, -.55, .2);
    }

    /** Leaves that fan out of the mouth of a vase, long ones at the sides. */
    private static void sprays(Sketch s, int many, double reach) {
        for (int i = 0; i < many; i++) {
            double t = many == 1 ? 0 : 2.0 * i / (many - 1) - 1;
            double ex = t * reach + s.about(2);
            double ey = 68 - 22 * Math.abs(t) * Math.abs(t) + s.about(4);
            s.form(Outlines.leaf(t * 6, 40, ex, ey, 5.2, -t * .16), LEAVES[i % LEAVES.length], -.22, .5);
        }
    }

    private static void stems(Sketch s, double[][] heads, double width) {
        for (double[] head : heads) {
            s.line(
                    Outlines.curve(head[0] * .16, 40, head[0] * .55, 50, head[0], head[1] + 2),
                    width,
                    s.pick(LEAVES),
                    .15);
        }
    }

    private static void tulips(Sketch s) {
        int[] colours = TULIPS[s.random().nextInt(TULIPS.length)];
        sprays(s, 9, 34);
        stems(s, HEADS, 1.7);
        int n = 0;
        for (double[] head : HEADS) {
            if (n++ == 5) {
                // Blades between the rows, so that the bouquet is a bush and no fan.
                for (double x : new double[] {-22, -10, 4, 20}) {
                    s.form(
                            Outlines.leaf(x * .3, 42, x * 1.15, 63 + s.about(3), 4.4, x * .004),
                            s.pick(LEAVES),
                            -.2,
                            .5);
                }
            }
            double at = Math.clamp((head[0] + 30) / 60 + s.about(.12), 0, .999);
            Flowers.tulip(
                    s,
                    head[0] + s.about(1),
                    head[1] + s.about(1.4),
                    s.between(.76, .88),
                    -head[0] * .95 + s.about(4),
                    colours[(int) (at * colours.length)]);
        }
    }

    private static void roses(Sketch s, int rgb) {
        sprays(s, 11, 30);
        stems(s, HEADS, 1.5);
        for (double[] head : HEADS) {
            Flowers.rose(
                    s,
                    head[0] * .92 + s.about(1),
                    head[1] + 10 + s.about(1.4),
                    s.between(8.2, 9.6),
                    s.chance(.3) ? Rgb.mix(rgb, 0xf2708a, .35) : rgb);
        }
        for (double[] leaf :
                new double[][] {{-26, 52, -36, 48}, {24, 50, 35, 47}, {-6, 54, -15, 47}, {9, 54, 18, 47}}) {
            s.form(Outlines.leaf(leaf[0] * .6, leaf[1], leaf[2], leaf[3], 4.2, .05), s.pick(LEAVES), -.2, .5);
        }
    }

    private static void sunflowers(Sketch s) {
        double[][] heads = {{-25, 74}, {25, 76}, {1, 84}, {-12, 58}, {15, 57}};
        sprays(s, 9, 32);
        stems(s, heads, 1.9);
        for (double[] head : heads) {
            double scale = s.between(.62, .70);
            s.at(head[0], head[1], scale, s.about(20), Flowers::sunflowerHead);
        }
    }

    /** One rose on its stem. */
    private static void rose(Sketch s) {
        s.line(Outlines.curve(1, -1, 4, 22, -2, 44, 0, 64), 2.6, 0x3f7d3a, .2);
        for (double[] thorn : new double[][] {{3.4, 16, 1}, {0, 34, -1}, {-1.4, 50, 1}}) {
            s.form(
                    Outlines.polygon(
                            thorn[0], thorn[1] - 1.6, thorn[0] + thorn[2] * 4, thorn[1] + 1.6, thorn[0], thorn[1] + 2),
                    0x4a8a45,
                    -.1,
                    .4);
        }
        for (int k = -1; k <= 1; k += 2) {
            double y = k < 0 ? 24 : 36;
            s.line(Outlines.curve(2, y - 5, k * 6, y, k * 10, y + 3), 1.1, 0x3f7d3a, .2);
            for (double[] leaf : new double[][] {{9, 3, 25, 14}, {8, 1, 22, -5}, {5, 0, 9, 15}}) {
                Path2D blade = Outlines.leaf(k * leaf[0], y + leaf[1], k * leaf[2], y + leaf[3], 6.4, k * .06);
                s.form(blade, LEAVES[leaf[3] > 14.5 ? 1 : 0], -.35, .45);
            }
        }
        for (int i = -2; i <= 2; i++) {
            double a = Math.toRadians(270 + i * 38);
            s.form(
                    Outlines.leaf(0, 70, Math.cos(a) * 20, 72 + Math.sin(a) * 17 + Math.abs(i) * 4, 4, .05),
                    0x4a8a45,
                    -.2,
                    .45);
        }
        Flowers.rose(s, 0, 78, 20.5, 0xd8283f);
    }

    private static void mixed(Sketch s) {
        int[] colours = {0xfff4e6, 0xf6c84f, 0xf27a8a, 0x9a7fe0, 0xff9a5c, 0x6fa8e8};
        sprays(s, 11, 34);
        stems(s, HEADS, 1.2);
        for (int i = 0; i < 7; i++) {
            double t = 2.0 * i / 6 - 1;
            double x = t * 30;
            double top = 90 - 20 * t * t + s.about(4);
            s.line(Outlines.curve(t * 5, 42, x * .6, 60, x, top), .8, 0x57964a, .2);
            for (int k = 0; k < 7; k++) {
                s.ball(Outlines.disc(x + s.about(2), top - k * 2.4, 1.7), 0x8f7ae0, -.4, .4);
            }
        }
        int n = 0;
        for (double[] head : HEADS) {
            double y = head[1] + 9 + s.about(2);
            double r = s.between(7.4, 10.4);
            Flowers.head(s, head[0] + s.about(1.5), y, r, colours[n++ % colours.length], 0);
        }
    }

    // ------------------------------------------------------------------ pots

    private static void clayPot(Sketch s, double half, double top, int rgb) {
        Path2D body = Outlines.polygon(-half, top, half, top, half * .74, 0, -half * .74, 0);
        s.inside(body, t -> t.across(body, rgb, -.35, .58), t -> {
            t.soft(s.side() * half * .55, top * .5, half * .16, top * .4, 0xffffff, -.6, .35);
            t.fade(Outlines.slab(-half, top - 5, half, top), 0x2a1420, .8, .1, .5, 0, top - 5, 0, top);
        });
        s.form(Outlines.ellipse(0, top + 6, half * 1.1, half * .17), 0x5a4232, .2, .6);
        s.across(Outlines.rounded(-half * 1.16, top - 1, half * 1.16, top + 7, 1.6), rgb, -.45, .45);
        s.form(Outlines.ellipse(0, top + 6.6, half * 1.04, half * .11), 0x4a3528, .1, .5);
    }

    private static void cactus(Sketch s) {
        clayPot(s, 18, 26, TERRACOTTA);
        arm(s, 1, 56, 21, 76);
        arm(s, -1, 47, 19, 64);
        column(s, 0, 31, 92, 12.5);
        s.at(0, 91, .3, 0, t -> Flowers.head(t, 0, 6, 22, 0xf27a9a, -.1));
        s.at(8, 86, .2, -30, t -> Flowers.head(t, 0, 6, 22, 0xf6a0b8, -.1));
        for (double[] stone : new double[][] {{-12, 33, 3}, {-6, 31.6, 2.4}, {11, 33, 3.2}, {5, 31.4, 2}}) {
            s.ball(Outlines.ellipse(stone[0], stone[1], stone[2], stone[2] * .62), 0xd8c8b4, -.4, .5);
        }
    }

    private static void arm(Sketch s, int side, double y, double out, double tip) {
        Path2D bend = Outlines.strip(10, 11, side * 6, y, side * out * .72, y + 1, side * out, y + 7, side * out, tip);
        s.across(bend, 0x5f9f5a, -.35, .6);
        s.ball(Outlines.disc(side * out, tip, 5.5), 0x6faa62, -.45, .4);
        for (double v = y + 9; v < tip; v += 4) {
            prickle(s, side * out - 2, v);
            prickle(s, side * out + 2.4, v + 2);
        }
    }

    private static void column(Sketch s, double x, double y0, double y1, double half) {
        Path2D body = (Path2D) Outlines.moved(
                Outlines.turned(0, y1, half * .6, y1 - 3, half, y1 - 13, half, y0 + 10, half * .8, y0), x, 0);
        s.inside(body, t -> t.across(body, 0x5f9f5a, -.4, .62), t -> {
            for (double k : new double[] {-.72, -.36, 0, .36, .72}) {
                Path2D rib =
                        Outlines.curve(x + k * half, y0, x + k * half * 1.06, (y0 + y1) / 2, x + k * half * .5, y1);
                t.line(rib, 1, 0x2f5f3f, .4, .5);
                t.line(Outlines.moved(rib, s.side() * 1.1, 0), .7, 0xa8d890, -.3, .5);
            }
        });
        for (double k : new double[] {-.72, -.36, 0, .36, .72}) {
            for (double v = y0 + 5 + 3 * Math.abs(k); v < y1 - 6; v += 7) {
                prickle(s, x + k * half, v);
            }
        }
    }

    private static void prickle(Sketch s, double x, double y) {
        for (int k = -1; k <= 1; k++) {
            s.line(Outlines.polyline(x, y, x + k * 1.5, y + 1.7 - Math.abs(k) * .8), .3, 0xfff6e0, -.4, .9);
        }
    }

    /** An old small tree on a tray: a trunk that winds, flat clouds of leaves. */
    private static void bonsai(Sketch s) {
        int glaze = s.pick(0x3f6f8a, 0x8a4a3f, 0x4f7a6a);
        s.across(Outlines.slab(-34, -1, -26, 5), glaze, -.1, .7);
        s.across(Outlines.slab(26, -1, 34, 5), glaze, -.1, .7);
        Path2D tray = Outlines.smooth(-44, 19, -40, 5, -34, 3, 34, 3, 40, 5, 44, 19, 0, 18);
        s.across(tray, glaze, -.4, .6);
        s.across(Outlines.rounded(-47, 16.5, 47, 21.5, 1.6), glaze, -.5, .4);
        s.form(Outlines.smooth(-43, 21, -24, 26, 0, 29, 22, 25, 43, 21, 0, 20), 0x5f8f4a, -.3, .5);
        for (double[] stone : new double[][] {{27, 23.6, 6, 4}, {-31, 23, 4.4, 3}, {34, 22.6, 3.4, 2.4}}) {
            s.ball(Outlines.blob(stone[0], stone[1], stone[2], stone[3], 8, .12, s.random()), 0xa89c94, -.4, .5);
        }
        s.across(Outlines.strip(15, 7, -4, 22, 9, 32, 10, 42, -3, 52, -10, 60), 0x7a5540, -.3, .7);
        s.across(Outlines.strip(8, 3, -8, 56, 2, 68, 6, 82), 0x7a5540, -.3, .6);
        s.across(Outlines.strip(6, 2.6, 6, 42, 20, 50, 32, 55), 0x7a5540, -.2, .65);
        s.across(Outlines.strip(6, 2.6, -8, 54, -22, 56, -32, 62), 0x7a5540, -.2, .65);
        for (int i = 0; i < 5; i++) {
            double x = s.between(-3, 8);
            s.line(Outlines.curve(x - 3, 26 + i * 3, x, 31 + i * 3, x + 1, 35 + i * 3), .5, 0x3a2420, .5, .4);
        }
        s.line(Outlines.curve(-13, 22.5, -6, 25, -3, 28), 3, 0x7a5540, .2);
        s.line(Outlines.curve(15, 22, 8, 26, 4, 30), 3, 0x7a5540, .45);
        Foliage.Leaves green = new Foliage.Leaves(0xa8d070, 0x5f9f52, 0x2f6a48, .42);
        Foliage.crown(s, green, 34, 60, 19, 8);
        Foliage.crown(s, green, -34, 68, 20, 8.6);
        Foliage.crown(s, green, 8, 76, 22, 9);
        Foliage.crown(s, green, 2, 89, 15, 8.4);
    }
}
