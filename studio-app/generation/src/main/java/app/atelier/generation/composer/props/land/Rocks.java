package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Stones, cliffs and ice. */
public final class Rocks {

    private static final int STONE = 0xa89c94;
    private static final int CLIFF = 0x8a6a66;

    private Rocks() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("rock", 1.5, s -> rock(s, 75, 100, STONE, 0)),
                Figure.of("rocks", 2.4, s -> {
                    s.at(58, 0, .62, 0, t -> rock(t, 90, 100, STONE, .1));
                    s.at(-22, 0, 1, 0, t -> rock(t, 78, 98, STONE, 0));
                    s.at(-98, 0, .34, 0, t -> rock(t, 60, 100, STONE, .05));
                    s.at(22, -3, .3, 0, t -> rock(t, 70, 100, STONE, 0));
                }),
                Figure.of("mossy-rock", 1.5, Rocks::mossy),
                Figure.of("pebbles", 4, Footing.FLAT, Rocks::pebbles),
                Figure.of("cliff", 1.25, Rocks::cliff),
                Figure.of("sea-stack", .6, Footing.WATER, Rocks::stack),
                Figure.of("ice-block", 1.6, Rocks::iceBlock),
                Figure.of("iceberg", 1.5, Footing.WATER, Rocks::iceBlock),
                Figure.of("crystals", 1.1, Rocks::crystals));
    }

    /** A boulder: seven corners, a lit top, a face and a shaded face. */
    public static void rock(Sketch s, double half, double height, int rgb, double shade) {
        double k = s.side();
        double[] outline = {
            -half,
            -2,
            -half * s.between(.86, .96),
            height * s.between(.34, .5),
            -half * s.between(.4, .56),
            height * s.between(.78, .9),
            half * s.between(-.16, .1),
            height * s.between(.95, 1),
            half * s.between(.4, .6),
            height * s.between(.74, .86),
            half * s.between(.8, .94),
            height * s.between(.32, .46),
            half,
            -2
        };
        double crestX = half * s.between(-.08, .12);
        double crestY = height * s.between(.5, .62);
        Path2D shape = Outlines.polygon(outline);
        s.fill(shape, rgb, shade + .25);
        int lit = k < 0 ? 0 : 6;
        // facets between the crest inside and each edge, the light's side first
        for (int i = 0; i < 6; i++) {
            double x0 = outline[2 * i];
            double y0 = outline[2 * i + 1];
            double x1 = outline[2 * i + 2];
            double y1 = outline[2 * i + 3];
            double nx = -(y1 - y0);
            double ny = x1 - x0;
            double n = Math.hypot(nx, ny);
            double facing = (nx * s.lightX() + ny * s.lightY()) / n;
            Path2D facet = Outlines.polygon(crestX, crestY, x0, y0, x1, y1);
            double at = Math.clamp(shade + .18 - .72 * facing + s.about(.1), -.8, .95);
            s.blend(facet, rgb, at - .1, rgb, Math.min(1, at + .2), crestX, height, crestX, 0);
        }
        Path2D front = Outlines.polygon(
                -half,
                -2,
                crestX - half * .3,
                crestY * .5,
                crestX,
                crestY,
                crestX + half * .34,
                crestY * .42,
                half,
                -2);
        s.blend(front, rgb, shade + (lit == 0 ? .2 : .24), rgb, Math.min(1, shade + .6), 0, crestY, 0, -2);
        s.line(
                Outlines.polyline(outline[4], outline[5], outline[6], outline[7], outline[8], outline[9]),
                1.1,
                Rgb.mix(rgb, 0xffffff, .25),
                shade - .35,
                .55);
    }

    private static void mossy(Sketch s) {
        rock(s, 74, 92, STONE, .08);
        Path2D moss = Outlines.smooth(
                -62, 50, -50, 80, -8, 96, 40, 84, 60, 54, 44, 62, 30, 52, 16, 66, 0, 58, -16, 68, -34, 54, -48, 60);
        s.form(moss, 0x7fa65a, -.4, .4);
        Blades.along(s, -52, 44, x -> 86 - x * x * .012, 46, x -> 12, 0x7fa65a, .05);
    }

    private static void pebbles(Sketch s) {
        for (int i = 0; i < 30; i++) {
            double t = (i + .5) / 30;
            double x = s.about(190);
            double y = 82 - 76 * t;
            double r = (6 + 12 * t) * s.between(.6, 1.2);
            s.ball(
                    Outlines.blob(x, y, r * 1.4, r * .8, 8, .14, s.random()),
                    s.pick(0xa89c94, 0x8f8a90, 0xc2b4a4, 0x9a8478),
                    -.45,
                    .6);
        }
    }

    private static void cliff(Sketch s) {
        double[] outline = {
            -38, -2, -34, 12, -46, 20, -38, 34, -48, 46, -34, 58, -38, 68, -30, 82, -14, 88, 6, 87, 30, 91, 63, 93, 63,
            -2
        };
        Facets.fill(s, outline, 74, CLIFF, -.6, .8);
        Path2D turf = Outlines.smooth(
                -33, 80, -31, 88, -10, 93, 12, 92, 34, 96, 66, 98, 66, 84, 54, 80, 46, 85, 38, 78, 28, 84, 18, 79, 8,
                83, -4, 76, -16, 82, -24, 75);
        s.fall(turf, 0x7aa85a, -.3, .4);
        Blades.along(s, -30, 63, x -> 89 + .1 * x * .8, 90, x -> 6, 0x7aa85a, -.05);
    }

    private static void stack(Sketch s) {
        double[] outline = {
            -24, -3, -22, 16, -26, 30, -18, 48, -20, 62, -12, 78, -14, 90, -4, 97, 8, 92, 12, 78, 10, 66, 18, 50, 16,
            34, 24, 18, 26, -3
        };
        Facets.fill(s, outline, 40, CLIFF, -.6, .8);
        s.fall(Outlines.smooth(-14, 86, -10, 96, -2, 100, 8, 95, 11, 86, 4, 89, -2, 83, -8, 89), 0x7aa85a, -.3, .3);
    }

    private static void iceBlock(Sketch s) {
        int ice = 0xdff6ff;
        int deep = 0x8fc8e8;
        double[] o = {-70, -2, -58, 34, -40, 60, -12, 97, 14, 72, 34, 76, 52, 44, 70, -2};
        Path2D shape = Outlines.polygon(o);
        s.blend(shape, ice, -.3, deep, .35, 0, 97, 0, 0);
        boolean left = s.side() < 0;
        s.fade(
                Outlines.polygon(-12, 97, -22, 52, -30, -2, -70, -2, -58, 34, -40, 60),
                left ? 0xffffff : deep,
                left ? -.5 : .6,
                .85,
                .2,
                -40,
                80,
                -30,
                0);
        s.fade(Outlines.polygon(-12, 97, 14, 72, 10, 34, 24, -2, -30, -2, -22, 52), 0xbfe8fa, 0, .7, .25, 0, 90, 0, 0);
        s.fade(
                Outlines.polygon(14, 72, 34, 76, 52, 44, 70, -2, 24, -2, 10, 34),
                left ? deep : 0xffffff,
                left ? .55 : -.4,
                .8,
                .3,
                40,
                76,
                40,
                0);
        s.fade(Outlines.polygon(34, 76, 52, 44, 70, -2, 50, -2, 42, 40), deep, .7, .55, .2, 40, 70, 60, 0);
        s.line(Outlines.polyline(-40, 60, -12, 97, 14, 72, 34, 76, 52, 44), 1.1, 0xffffff, -.6, .8);
        s.line(Outlines.polyline(-12, 97, -22, 52, -30, 0), .8, 0xffffff, -.5, .5);
        for (int i = 0; i < 5; i++) {
            double x = s.about(40);
            double y = s.between(12, 50);
            s.line(Outlines.polyline(x, y, x + s.about(9), y - s.between(4, 14)), .6, 0xffffff, -.4, .5);
        }
    }

    private static void crystals(Sketch s) {
        int rgb = s.pick(0x9a7fe8, 0x5fc8d9, 0xe58bd0);
        double[][] spikes = {
            {-30, 58, -22, 11}, {30, 66, 20, 12}, {-12, 84, -8, 13}, {12, 96, 6, 14}, {-40, 32, -36, 8}, {42, 36, 34, 9}
        };
        for (double[] k : spikes) {
            s.at(k[0] * .6, -2, 1, -k[2], t -> {
                double h = k[1];
                double w = k[3];
                Path2D body = Outlines.polygon(-w, 0, -w, h * .78, 0, h, w, h * .78, w, 0);
                t.across(body, rgb, -.4, .4);
                t.fade(
                        Outlines.polygon(-w, 0, -w, h * .78, 0, h, -w * .2, h * .7, -w * .2, 0),
                        0xffffff,
                        -.5,
                        .6,
                        .1,
                        0,
                        h,
                        0,
                        0);
                t.fill(
                        Outlines.polygon(-w, h * .78, 0, h, w, h * .78, -w * .2, h * .7),
                        Rgb.mix(rgb, 0xffffff, .45),
                        -.4);
                t.fade(
                        Outlines.polygon(w * .5, 0, w * .5, h * .74, w, h * .78, w, 0),
                        Rgb.mix(rgb, 0x2a1a6a, .4),
                        .4,
                        .6,
                        .6,
                        0,
                        h,
                        0,
                        0);
            });
        }
    }
}
