package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.LampBeam;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lighthouses, windmills, clock towers, pagodas. */
public final class Towers {

    private static final int IRON = 0x3d3350;

    private Towers() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("lighthouse", .42, Towers::lighthouse)
                        .with(new Lamp(0, 84, 32, 0xfff0b0, .95))
                        .with(new LampBeam(0, 84, Math.PI - .12, .085, 250, 0xfff0b8, .75))
                        .with(new LampBeam(0, 84, -.12, .10, 130, 0xfff0b8, .35)),
                Figure.of("windmill", .79, Towers::windmill),
                Figure.of("clock-tower", .36, Towers::clockTower).with(new Lamp(0, 70, 16, 0xffe6a8, .6)),
                Figure.of("pagoda", .8, Towers::pagoda).with(new Lamp(0, 14, 18, Openings.LAMP, .5)),
                Figure.of("torii", 1.15, Towers::torii));
    }

    private static void lighthouse(Sketch s) {
        Path2D body = Outlines.polygon(-14, 3, -7.4, 76, 7.4, 76, 14, 3);
        s.inside(body, t -> t.fill(body, 0xf7f1e6, 0), t -> {
            for (int i = 0; i < 6; i++) {
                double y = 3 + 73 * i / 6.0;
                int rgb = i % 2 == 0 ? 0xd8483e : 0xf7f1e6;
                t.across(Outlines.slab(-15, y, 15, y + 73 / 6.0 + .2), rgb, -.4, .62);
                t.line(Outlines.curve(-15, y + .6, 0, y - .5, 15, y + .6), .4, 0x5a2a3a, .4, .4);
            }
            t.fade(Outlines.slab(-15, 60, 15, 77), IRON, .8, .55, 0, 0, 77, 0, 64);
        });
        for (double y : new double[] {26, 47, 63}) {
            Openings.archWindow(s, -1.5, y, y + 3.4, 1.7, 0xf7efe2);
        }
        s.across(Outlines.rounded(-17, -1.5, 17, 4, 1), 0x9a8f94, -.2, .5);
        Openings.door(s, 0, 13, 3.6, IRON);
        s.across(Outlines.rounded(-12, 75, 12, 78, .8), IRON, -.3, .4);
        s.across(Outlines.polygon(-8, 72, 8, 72, 11, 75.5, -11, 75.5), 0x6a5a70, -.1, .5);
        lantern(s);
        for (int i = 0; i < 9; i++) {
            double x = -11.4 + 22.8 * i / 8;
            s.line(Outlines.polyline(x, 78, x, 82.4), .45, IRON, 0);
        }
        s.line(Outlines.polyline(-11.6, 82.4, 11.6, 82.4), .7, IRON, -.1);
        s.line(Outlines.polyline(-11.6, 80.2, 11.6, 80.2), .4, IRON, 0);
    }

    private static void lantern(Sketch s) {
        s.glow(Outlines.slab(-6.2, 78, 6.2, 89), 0xfffbe0, 0xffd978, 0, 84, 0, 78);
        s.shine(0, 83.6, 9, 7, 0xffffff, .8);
        for (double x : new double[] {-6.2, -2.1, 2.1, 6.2}) {
            s.line(Outlines.polyline(x, 78, x, 89), .55, IRON, .1);
        }
        Path2D dome = Outlines.smooth(-8.4, 88.4, -6.4, 92, 0, 96, 6.4, 92, 8.4, 88.4, 0, 87.8);
        s.form(dome, 0xd8483e, -.4, .55);
        s.ball(Outlines.disc(0, 96.6, 1.5), IRON, -.4, .4);
        s.line(Outlines.polyline(0, 97, 0, 100), .4, IRON, 0);
    }

    private static void windmill(Sketch s) {
        Path2D body = Outlines.polygon(-17, -1, -10, 56, 10, 56, 17, -1);
        s.inside(body, t -> t.across(body, 0xf3e6d2, -.3, .6), t -> {
            Openings.stones(t, Outlines.slab(-17, -1, 17, 14), 22, 2, 0x9a8f88);
            t.fade(Outlines.slab(-20, 44, 20, 57), IRON, .8, .45, 0, 0, 57, 0, 44);
        });
        s.across(Outlines.rounded(-19, 18, 19, 20.4, .8), 0x7a4f34, -.2, .4);
        for (int i = 0; i < 9; i++) {
            double x = -18.4 + 36.8 * i / 8;
            s.line(Outlines.polyline(x, 20, x, 25), .5, 0x7a4f34, .1);
        }
        s.line(Outlines.polyline(-18.6, 25, 18.6, 25), .8, 0x7a4f34, 0);
        Openings.door(s, 0, 14, 4.2, 0x5f8f8a);
        Openings.window(s, -3, 33, 3, 41, 0x7a4f34);
        s.form(Outlines.smooth(-13, 55, -11, 62, -4, 70, 0, 71, 4, 70, 11, 62, 13, 55, 0, 53.6), 0xa8503f, -.4, .55);
        double turn = s.between(12, 34);
        for (int i = 0; i < 4; i++) {
            s.at(0, 62, 1, turn + 90 * i, Towers::sail);
        }
        s.ball(Outlines.disc(0, 62, 2.4), 0x5a3d2e, -.3, .5);
    }

    private static void sail(Sketch t) {
        t.line(Outlines.polyline(0, 0, 0, 38), 1.2, 0x6a4632, .2);
        Path2D cloth = Outlines.polygon(.6, 8, 7.6, 8.6, 7.2, 37, .6, 37.6);
        t.form(cloth, 0xfbf2e0, -.2, .3);
        for (int k = 0; k < 7; k++) {
            t.line(Outlines.polyline(-.4, 8 + k * 4.8, 7.6, 8.6 + k * 4.7), .45, 0x8a6448, .2, .8);
        }
        t.line(Outlines.polyline(4, 8, 4, 37), .4, 0x8a6448, .2, .7);
        t.line(Outlines.polyline(7.5, 8.6, 7.1, 37), .6, 0x8a6448, .2);
    }

    private static void clockTower(Sketch s) {
        int wall = 0xc98a6a;
        Rectangle2D body = Outlines.slab(-10, -1, 10, 80);
        s.inside(body, t -> t.across(body, wall, -.35, .6), t -> Openings.stones(t, body, 60, 1.8, wall));
        for (double y : new double[] {14, 34, 54, 80}) {
            s.across(Outlines.rounded(-12, y, 12, y + 2.4, .6), 0xead9c4, -.3, .5);
        }
        for (double y : new double[] {20, 40}) {
            Openings.archWindow(s, 0, y, y + 6, 2.4, 0xead9c4);
        }
        s.ball(Outlines.disc(0, 69, 8), 0xead9c4, -.3, .4);
        s.glow(Outlines.disc(0, 69, 6.6), 0xfff4d8, .95);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            s.line(
                    Outlines.polyline(Math.cos(a) * 5.2, 69 + Math.sin(a) * 5.2, Math.cos(a) * 6, 69 + Math.sin(a) * 6),
                    .5,
                    IRON,
                    0);
        }
        s.line(Outlines.polyline(0, 69, 2.4, 72), .8, IRON, 0);
        s.line(Outlines.polyline(0, 69, -1, 74.4), .6, IRON, 0);
        s.across(Outlines.polygon(-13, 82, 0, 98, 13, 82), 0x4f6a7a, -.4, .55);
        s.line(Outlines.polyline(0, 97, 0, 100), .6, IRON, 0);
    }

    private static void pagoda(Sketch s) {
        int[] roofs = {0x4a5f74, 0x465a70, 0x4a5f74};
        for (int i = 0; i < 3; i++) {
            double y = i * 28;
            double half = 26 - i * 6;
            s.across(Outlines.slab(-half, y - 1, half, y + 20), 0xb5463a, -.3, .5);
            for (int k = -1; k <= 1; k++) {
                s.pane(Outlines.slab(k * half * .6 - 3, y + 4, k * half * .6 + 3, y + 15), 0xf2e2c0, Openings.LAMP);
                s.line(Outlines.slab(k * half * .6 - 3, y + 4, k * half * .6 + 3, y + 15), .8, 0x6a2a2a, .2);
            }
            double eave = half + 13;
            Path2D roof = Outlines.smooth(
                    -eave,
                    y + 22,
                    -half,
                    y + 19,
                    0,
                    y + 17.6,
                    half,
                    y + 19,
                    eave,
                    y + 22,
                    half * .8,
                    y + 25,
                    half * .55,
                    y + 29,
                    -half * .55,
                    y + 29,
                    -half * .8,
                    y + 25);
            s.veil(Outlines.slab(-half, y + 14, half, y + 19), 0x2a2038, .8, .45);
            s.fall(roof, roofs[i], -.35, .45);
        }
        s.line(Outlines.polyline(0, 84, 0, 98), 1.2, 0xe8b04a, -.2);
        s.ball(Outlines.disc(0, 92, 2.2), 0xe8b04a, -.6, .3);
        s.across(Outlines.rounded(-38, -2, 38, 2.4, .8), 0xa89c94, -.2, .4);
    }

    private static void torii(Sketch s) {
        int red = 0xd9503c;
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.strip(7, 5.6, k * 40, -1, k * 38.6, 40, k * 37, 84), red, -.35, .55);
            s.across(Outlines.slab(k * 40 - 4.6, -2, k * 40 + 4.6, 7), 0x2f2a34, -.2, .3);
        }
        s.fall(Outlines.slab(-48, 62, 48, 68), red, -.3, .4);
        s.fall(Outlines.slab(-4, 68, 4, 82), red, -.1, .4);
        s.fall(Outlines.smooth(-54, 85, -48, 81, 0, 79, 48, 81, 54, 85, 54, 89, 0, 85, -54, 89), red, -.3, .4);
        s.fall(
                Outlines.smooth(-57, 93, -50, 88, 0, 85, 50, 88, 57, 93, 57, 98, 0, 92, -57, 98),
                Rgb.mix(red, 0x2f2a34, .75),
                -.3,
                .3);
    }
}
