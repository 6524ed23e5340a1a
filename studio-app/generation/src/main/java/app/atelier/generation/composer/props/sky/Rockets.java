package app.atelier.generation.composer.props.sky;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Plume;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Rockets on their way and on the ground, and airships. */
public final class Rockets {
    private static final int HULL = 0xf6f2ee;
    private static final int STEEL = 0x8a90a8;
    private static final int INK = 0x2a2440;

    private static final int[] REDS = {0xe8453c, 0xe23a44, 0xf0553a};
    private static final int[] CLOTHS = {0xe8c48a, 0xd9d2c4, 0xc9604a};

    /** How far a flying rocket leans to the right of straight up, in degrees. */
    private static final double LEAN = 36;

    /** Where the flame of a flying rocket ends. */
    private static final double TAIL_X = -34;

    private static final double TAIL_Y = 2;

    private static final double AWAY = Math.toRadians(270 - LEAN);

    private Rockets() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("rocket", .92, Footing.AIR, rgb -> s -> flying(s, rgb), REDS)
                        .looking(Facing.RIGHT)
                        .with(new Plume(TAIL_X + 2, TAIL_Y + 3, AWAY, 210, 26, Plume.Kind.EXHAUST))
                        .with(new Lamp(TAIL_X + 4, TAIL_Y + 5, 40, 0xffb35a, .8)),
                Figure.painted("rocket-standing", .62, Footing.GROUND, rgb -> s -> standing(s, rgb), REDS),
                Figure.painted("airship", 2.1, Footing.AIR, rgb -> s -> airship(s, rgb), CLOTHS)
                        .looking(Facing.RIGHT)
                        .with(new Lamp(6, 15, 18, 0xffd27a, .5)));
    }

    private static void flying(Sketch s, int red) {
        s.at(TAIL_X + 15, TAIL_Y + 21, .86, -LEAN, t -> {
            flame(t);
            rocket(t, red);
        });
    }

    private static void standing(Sketch s, int red) {
        s.at(0, 9, .9, 0, t -> {
            legs(t);
            rocket(t, red);
        });
    }

    /** Upright, 100 high, its nozzle at the origin. */
    private static void rocket(Sketch s, int red) {
        int band = s.pick(0x3f8fd8, 0x2f6fb8, 0xf6b042);
        s.across(Outlines.polygon(-8, 6, -11, -3, 11, -3, 8, 6), STEEL, -.4, .6);
        fin(s, red, -1);
        fin(s, red, 1);
        Path2D hull = Outlines.turned(0, 100, 6, 94, 13, 80, 18, 60, 18.4, 40, 15.6, 20, 11, 4.6);
        s.inside(hull, t -> t.across(hull, HULL, -.35, .72), t -> {
            Path2D nose = Outlines.smooth(-40, 76, 0, 71, 40, 76, 40, 110, -40, 110);
            t.across(Outlines.common(hull, nose), red, -.45, .6);
            t.line(Outlines.curve(-20, 76, 0, 71.6, 20, 76), 1, STEEL, .1);
            t.across(
                    Outlines.common(hull, Outlines.smooth(-40, 30, 0, 26, 40, 30, 40, 22, 0, 18, -40, 22)),
                    band,
                    -.4,
                    .6);
            t.line(Outlines.curve(-20, 38.4, 0, 34.6, 20, 38.4), .7, STEEL, .2, .6);
            for (int i = -2; i <= 2; i++) {
                t.fill(Outlines.disc(i * 7, 14.4 - (4 - i * i) * .4, .9), STEEL, .2);
            }
            t.soft(t.lightX() * 10, 66, 5, 32, 0xffffff, -.9, .6);
            t.line(Outlines.curve(t.side() * 13.4, 30, t.side() * 14.6, 50, t.side() * 12, 70), 1.3, 0xffffff, -.8, .8);
        });
        s.ball(Outlines.disc(0, 55, 10.4), STEEL, -.5, .5);
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4 + .2;
            s.fill(Outlines.disc(Math.cos(a) * 9.2, 55 + Math.sin(a) * 9.2, .8), HULL, -.2);
        }
        s.pane(Outlines.disc(0, 55, 7.8), 0x4aa8e0, 0xffe9a8);
        s.line(Outlines.curve(-4.6, 58, -2, 60.4, 1.6, 60.8), 1.6, 0xffffff, -.9, .9);
        Path2D keel = Outlines.smooth(-2.2, -4, -2.8, 8, -1.4, 24, 0, 30, 1.4, 24, 2.8, 8, 2.2, -4);
        s.across(keel, red, -.4, .55);
    }

    private static void fin(Sketch s, int rgb, int side) {
        Path2D fin = new Path2D.Double();
        fin.moveTo(side * 13, 36);
        fin.curveTo(side * 26, 32, side * 34, 14, side * 30, -9);
        fin.curveTo(side * 26, 1, side * 18, 6, side * 9, 8);
        fin.closePath();
        boolean lit = side == s.side();
        s.blend(fin, rgb, lit ? -.35 : .15, Rgb.mix(rgb, INK, .3), lit ? .3 : .7, 0, 36, 0, -8);
        s.line(Outlines.curve(side * 14, 34, side * 25, 28, side * 30, 12), .9, 0xffffff, -.5, lit ? .7 : .25);
    }

    private static void legs(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.polyline(k * 10, 10, k * 25, -8), 2.6, STEEL, .1);
            s.fill(Outlines.rounded(k * 25 - 5, -10, k * 25 + 5, -7.6, 1), STEEL, .3);
        }
    }

    private static void flame(Sketch s) {
        s.shine(0, -14, 22, 30, 0xff9a3f, .5);
        tongue(s, 10, -36 - s.between(0, 6), 0xff6a2f);
        tongue(s, 7.4, -28 - s.between(0, 4), 0xffa63f);
        tongue(s, 4.6, -19, 0xffe27a);
        tongue(s, 2.6, -11, 0xfffbe6);
    }

    private static void tongue(Sketch s, double half, double tip, int rgb) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(-half * .8, -2);
        shape.curveTo(-half * 1.5, tip * .35, -half * .5, tip * .6, s.about(half * .4), tip);
        shape.curveTo(half * .6, tip * .62, half * 1.5, tip * .35, half * .8, -2);
        shape.closePath();
        s.glow(shape, rgb, .95);
    }

    private static void airship(Sketch s, int cloth) {
        int trim = s.pick(0x2f7f8f, 0xb8453a, 0x3f5a8f);
        for (int k = -1; k <= 1; k += 2) {
            double y = 62;
            Path2D fin = Outlines.smooth(-66, y + k * 14, -92, y + k * 34, -103, y + k * 34, -100, y + k * 16, -88, y);
            s.form(fin, trim, -.3, .45);
        }
        Path2D bag = Outlines.smooth(
                104, 62, 96, 76, 66, 92, 20, 98.6, -30, 95, -72, 80, -97, 64, -97, 60, -72, 44, -30, 29, 20, 25.4, 66,
                32, 96, 48);
        s.inside(
                bag,
                t -> t.blend(bag, Rgb.mix(cloth, 0xffffff, .35), -.4, Rgb.mix(cloth, INK, .2), .65, 0, 98, 0, 26),
                t -> {
                    for (int i = 1; i < 8; i++) {
                        double u = i / 8.0 * 2 - 1;
                        t.line(
                                Outlines.curve(104, 62, 66, 62 + u * 32, 0, 62 + u * 38, -60, 62 + u * 26, -97, 62),
                                .6,
                                INK,
                                .1,
                                .3);
                    }
                    t.fall(
                            Outlines.smooth(104, 64, 40, 68, -40, 67, -97, 63, -97, 61, -40, 57, 40, 56, 104, 60),
                            trim,
                            -.2,
                            .35);
                    t.soft(30, 84, 60, 14, 0xffffff, -.8, .4);
                });
        s.form(Outlines.smooth(-62, 66, -86, 69, -106, 68, -106, 56, -86, 55, -62, 58), trim, -.35, .4);
        for (double x : new double[] {-22, -4, 14, 32}) {
            s.line(Outlines.polyline(x, 27, x * .8 + 1, 18), .7, INK, .1);
        }
        Path2D car = Outlines.smooth(-28, 19, 34, 19, 40, 15, 34, 6, 20, 2, -16, 2, -27, 7);
        s.inside(car, t -> t.blend(car, 0xa8683c, -.3, 0x6a3f28, .5, 0, 20, 0, 2), t -> {
            for (int i = 0; i < 6; i++) {
                t.pane(Outlines.rounded(-22 + i * 9.4, 9.6, -15.4 + i * 9.4, 15.6, 1.4), 0xbfe4f2, 0xffd27a);
            }
            t.line(Outlines.polyline(-30, 7, 42, 7), .8, 0xe2ab48, -.2);
        });
        s.line(Outlines.polyline(-27, 12, -33, 12), 1.2, STEEL, .1);
        s.veil(Outlines.ellipse(-34, 12, 1.6, 10), 0xf4f4f8, -.4, .6);
    }
}
