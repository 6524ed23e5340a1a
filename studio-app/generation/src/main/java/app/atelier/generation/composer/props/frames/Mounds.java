package app.atelier.generation.composer.props.frames;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.land.Rocks;
import app.atelier.generation.composer.props.plants.Fronds;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** Frames of ground, stone, wood and cloth. */
public final class Mounds {

    private Mounds() {}

    public static void snow(Sketch s, int rgb) {
        double half = s.halfWidth();
        double a = s.between(0, 6);
        for (int layer = 0; layer < 2; layer++) {
            double lift = layer == 0 ? 6.4 : 2.2;
            Path2D bank = new Path2D.Double();
            bank.moveTo(-half - 2, -2);
            for (double x = -half - 2; x <= half + 3; x += 2) {
                double u = Math.abs(x) / half;
                bank.lineTo(
                        x,
                        lift
                                + 1.5 * Math.sin(a + layer * 2 + x * .05)
                                + .7 * Math.sin(x * .12 + 2 * a)
                                + 6 * Math.pow(u, 2.6));
            }
            bank.lineTo(half + 3, -2);
            bank.closePath();
            s.blend(bank, rgb, .02 + .12 * layer, Rgb.mix(rgb, 0x8fb0f0, .3), .5 + .14 * layer, 0, lift + 6, 0, -1);
        }
        for (int i = 0; i < 30; i++) {
            s.veil(Outlines.disc(s.about(half), s.between(0, 7), s.between(.1, .28)), 0xffffff, -.6, .7);
        }
    }

    public static void rocks(Sketch s, int rgb) {
        double half = s.halfWidth();
        double[][] places = {{-1, 1, 30}, {-.8, -2, 17}, {1, 0, 26}, {.83, -2.5, 14}, {-.62, -3, 9}};
        for (double[] place : places) {
            double scale = place[2] * s.between(.85, 1.15) / 100;
            s.at(place[0] * half, place[1] - 3, scale, 0, t -> Rocks.rock(t, 75, 100, rgb, .3));
        }
    }

    static void stones(Sketch s, int rgb) {
        double half = s.halfWidth();
        double[][] places = {{-.62, 15}, {-.9, 12}, {.72, 16}, {.5, 8}, {.95, 11}, {-.38, 6}};
        for (double[] place : places) {
            s.at(place[0] * half, -4, place[1] * s.between(.85, 1.2) / 100, 0, t -> Rocks.rock(t, 85, 100, rgb, .38));
        }
    }

    /** Trunks that leave the picture above, one at each side. */
    public static void trunks(Sketch s, int rgb) {
        double half = s.halfWidth();
        double[][] places = {{-half + 3, 8.4}, {half - 6, 6.6}};
        for (double[] place : places) {
            double x = place[0];
            double w = place[1] * Greenery.reach(s);
            Path2D trunk = Outlines.smooth(
                    x - w * 1.3,
                    -4,
                    x - w * .62,
                    8,
                    x - w * .5,
                    40,
                    x - w * .54,
                    75,
                    x - w * .5,
                    110,
                    x + w * .42,
                    110,
                    x + w * .4,
                    70,
                    x + w * .46,
                    36,
                    x + w * .6,
                    8,
                    x + w * 1.35,
                    -4);
            s.inside(trunk, t -> t.across(trunk, rgb, .12, .85), t -> {
                for (int i = 0; i < 44; i++) {
                    double px = x + t.about(w * .7);
                    double py = t.between(-2, 100);
                    t.line(
                            Outlines.curve(px, py, px + t.about(.3), py + 3, px + t.about(.4), py + t.between(5, 12)),
                            t.between(.16, .5),
                            Rgb.mix(rgb, 0x140c18, .6),
                            .7,
                            .5);
                }
            });
            int inward = x < 0 ? 1 : -1;
            Fronds.branch(s, x, 78 + s.about(5), 22 * Greenery.reach(s), inward > 0 ? -14 : 194, 0x3f7a4a, .5, .24);
        }
    }

    public static void curtain(Sketch s, int rgb) {
        double half = s.halfWidth();
        for (int side = -1; side <= 1; side += 2) {
            double edge = side * (half + 1);
            double in = side * -19 * Greenery.reach(s);
            Path2D cloth = new Path2D.Double();
            cloth.moveTo(edge, 102);
            cloth.lineTo(edge + in * 1.15, 102);
            cloth.curveTo(edge + in * 1.05, 60, edge + in * .75, 42, edge + in * .42, 34);
            cloth.curveTo(edge + in * .7, 20, edge + in * .72, 10, edge + in * .7, -2);
            cloth.lineTo(edge, -2);
            cloth.closePath();
            s.inside(cloth, t -> t.across(cloth, rgb, .12, .55), t -> folds(t, edge, in, rgb));
            s.form(Outlines.rounded(edge - side, 32, edge + in * .46, 36.4, 1.4), Rgb.mix(rgb, 0xf2d08a, .55), .05, .5);
        }
    }

    private static void folds(Sketch t, double edge, double in, int rgb) {
        for (int i = 0; i < 6; i++) {
            double u = (i + .5) / 6;
            double top = edge + in * 1.15 * u;
            double waist = edge + in * .42 * u;
            double low = edge + in * .7 * u;
            Path2D fold = Outlines.strip(
                    1.6, 2.4, top, 103, top * .4 + waist * .6, 60, waist, 34, low * .6 + waist * .4, 18, low, -3);
            t.veil(fold, rgb, .8, .42);
            t.veil(Outlines.moved(fold, in < 0 ? -1.5 : 1.5, 0), rgb, -.3, .3);
        }
    }

    /** Shelves that leave the picture at both sides, and a board above. */
    public static void shelf(Sketch s, int rgb) {
        double half = s.halfWidth();
        double wide = 22 * Greenery.reach(s);
        for (int side = -1; side <= 1; side += 2) {
            double outer = side * (half + 2);
            double inner = side * (half - wide);
            s.fill(Outlines.slab(outer, -2, inner, 102), Rgb.mix(rgb, 0x1a0c14, .5), .7);
            for (int row = 0; row < 5; row++) {
                double y = -4 + row * 22;
                row(s, Math.min(outer, inner), Math.max(outer, inner), y, 18);
                s.fall(Outlines.slab(outer, y - 2.4, inner, y), rgb, .12, .6);
            }
            s.across(Outlines.slab(inner - 1.1, -2, inner + 1.1, 102), rgb, .15, .6);
        }
    }

    private static void row(Sketch s, double x0, double x1, double y, double high) {
        double x = x0 + .5;
        while (x < x1 - 1.2) {
            double w = Math.min(s.between(1.3, 2.8), x1 - x);
            double h = high * s.between(.6, .95);
            int book = s.pick(0xb5473c, 0xd98b3a, 0xe3c067, 0x4f7d6b, 0x32597a, 0x6c3f63);
            s.across(Outlines.rounded(x, y, x + w, y + h, .2), book, .22, .75);
            s.veil(Outlines.slab(x, y + h * .76, x + w, y + h * .81), 0xf2dca0, .3, .6);
            x += w + .15;
        }
    }
}
