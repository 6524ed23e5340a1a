package app.atelier.generation.composer.props.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Birds, butterflies and fish too far away to have faces. */
public final class Creatures {

    private Creatures() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("gull", 2, Footing.AIR, s -> gull(s, 0, 50, 46, 0, 0x6a6a80, .35)),
                Figure.of("gulls", 2.4, Footing.AIR, Creatures::gulls),
                Figure.of("bat", 2, Footing.AIR, Creatures::bat),
                Figure.of("butterfly", 1.15, Footing.AIR, s -> butterfly(s, 0, 50, 1, 0)),
                Figure.of("butterflies", 2, Footing.AIR, s -> {
                    for (int i = 0; i < 5; i++) {
                        butterfly(s, -76 + i * 38 + s.about(8), s.between(20, 80), s.between(.16, .3), s.about(40));
                    }
                }),
                Figure.of("fish-school", 2.2, Footing.AIR, Creatures::school),
                Figure.of("bubbles", .6, Footing.AIR, Creatures::bubbles),
                Figure.of("bees", 1.6, Footing.AIR, s -> {
                    for (int i = 0; i < 4; i++) {
                        bee(s, -54 + i * 36 + s.about(6), s.between(20, 80), .34 * s.between(.8, 1.2));
                    }
                }));
    }

    private static void gulls(Sketch s) {
        double[][] flock = {{0, 60, 30}, {-46, 74, 22}, {44, 76, 20}, {-84, 48, 15}, {82, 46, 16}, {20, 28, 13}};
        for (double[] bird : flock) {
            gull(s, bird[0] + s.about(5), bird[1] + s.about(5), bird[2], s.about(9), 0x5a5a74, .45);
        }
    }

    private static void gull(Sketch s, double x, double y, double w, double degrees, int rgb, double shade) {
        s.at(x, y, w / 46, degrees, t -> {
            Path2D bird = new Path2D.Double();
            bird.moveTo(-46, 20);
            bird.quadTo(-20, 34, -2, 2);
            bird.quadTo(0, -3, 3, 2);
            bird.quadTo(20, 34, 46, 16);
            bird.quadTo(22, 22, 4, -8);
            bird.quadTo(0, -13, -5, -7);
            bird.quadTo(-22, 23, -46, 20);
            bird.closePath();
            t.blendForm(bird, Rgb.mix(rgb, 0xffffff, .25), shade - .3, rgb, shade + .2);
        });
    }

    private static void bat(Sketch s) {
        Path2D wings = Outlines.polygon(
                0, 60, 16, 66, 40, 84, 92, 78, 74, 62, 66, 40, 54, 50, 38, 30, 26, 46, 8, 24, 0, 18, -8, 24, -26, 46,
                -38, 30, -54, 50, -66, 40, -74, 62, -92, 78, -40, 84, -16, 66);
        s.form(wings, 0x3a2f4a, .1, .6);
        s.form(
                Outlines.smooth(-9, 58, -11, 76, -7, 70, 0, 72, 7, 70, 11, 76, 9, 58, 6, 30, 0, 20, -6, 30),
                0x3a2f4a,
                -.1,
                .6);
        for (int k = -1; k <= 1; k += 2) {
            s.glow(Outlines.disc(k * 3.4, 63, 1.5), 0xffd86a, 1);
        }
    }

    private static void butterfly(Sketch s, double x, double y, double scale, double degrees) {
        int rgb = s.pick(0x4f9fd8, 0xf2a03f, 0xe87fa8, 0xf6d24f);
        s.at(x, y, scale, degrees, t -> {
            for (int k = -1; k <= 1; k += 2) {
                t.form(
                        Outlines.smooth(0, -4, k * 26, -8, k * 36, -30, k * 22, -44, k * 6, -30),
                        Rgb.mix(rgb, 0x5a2f7a, .2),
                        0,
                        .4);
                t.form(
                        Outlines.smooth(0, 0, k * 14, 30, k * 40, 46, k * 54, 38, k * 46, 10, k * 24, -4),
                        rgb,
                        -.4,
                        .25);
                t.veil(Outlines.smooth(k * 48, 40, k * 55, 36, k * 48, 14, k * 40, 20), 0x2f2440, .3, .8);
                t.veil(Outlines.disc(k * 30, 24, 6), 0xffffff, -.3, .7);
                t.veil(Outlines.disc(k * 22, -26, 4.6), 0xffffff, -.3, .6);
                t.line(Outlines.curve(0, 14, k * 5, 30, k * 12, 36), 1.4, 0x2f2440, .2);
            }
            t.form(Outlines.ellipse(0, -4, 3.4, 22), 0x2f2440, -.2, .4);
        });
    }

    private static void school(Sketch s) {
        int n = 26;
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double x = -98 + 196 * t + s.about(8);
            double y = 38 + 34 * Math.sin(t * 3) + s.about(18);
            double l = s.between(5.4, 9);
            s.at(x, y, l / 10, -22 * Math.cos(t * 3) + s.about(6), u -> {
                Path2D fish = Outlines.smooth(
                        10, 0, 4, 4.4, -4, 2.6, -7, 1, -12, 5, -10.6, 0, -12, -5, -7, -1, -4, -2.6, 4, -4.4);
                u.form(fish, 0x3f6f9a, -.3, .5);
            });
        }
    }

    private static void bubbles(Sketch s) {
        for (int i = 0; i < 22; i++) {
            double t = s.random().nextDouble();
            double x = Math.sin(t * 9) * 10 + s.about(8);
            double r = s.between(1.2, 3) + 2.6 * t;
            double y = 3 + 92 * t;
            s.veil(Outlines.disc(x, y, r), 0xdffcff, -.3, .22);
            s.line(Outlines.disc(x, y, r), .5, 0xf0ffff, -.5, .85);
            s.veil(Outlines.disc(x + s.lightX() * r * .4, y + s.lightY() * r * .4, r * .24), 0xffffff, -.8, .95);
        }
    }

    private static void bee(Sketch s, double x, double y, double scale) {
        s.at(x, y, scale, s.about(16), t -> {
            for (int k = 0; k < 2; k++) {
                t.veil(
                        Outlines.turnedBy(Outlines.ellipse(-4 + k * 12, 24, 9, 15), k == 0 ? 18 : -18, 0, 8),
                        0xffffff,
                        -.4,
                        .7);
            }
            Path2D body = Outlines.smooth(-26, 0, -16, 14, 4, 16, 22, 10, 28, 0, 22, -10, 4, -15, -16, -13);
            t.inside(body, u -> u.form(body, 0xf6c23f, -.4, .4), u -> {
                for (double bx : new double[] {-14, -2, 10}) {
                    u.fill(Outlines.slab(bx - 2.6, -20, bx + 2.6, 20), 0x3a2a1a, .1);
                }
            });
            t.fill(Outlines.disc(21, 3, 2), 0x1a1210, 0);
        });
    }
}
