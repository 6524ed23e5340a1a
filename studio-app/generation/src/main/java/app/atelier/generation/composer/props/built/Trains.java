package app.atelier.generation.composer.props.built;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.LampBeam;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Plume;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** A steam engine with its tender and carriages on its rails, going to the right. */
public final class Trains {
    private static final int INK = 0x2a2436;
    private static final int IRON = 0x453f52;
    private static final int BRASS = 0xe6b24c;
    private static final int[] ENGINES = {0xb8352f, 0x2f7a5a, 0x2f5f94, 0xb8352f};

    /** Where the wheels stand. */
    private static final double RAIL = 1;

    private Trains() {}

    public static List<Figure> figures() {
        return List.of(Figure.painted("steam-train", 2.9, Footing.RAILS, rgb -> s -> train(s, rgb), ENGINES)
                .looking(Facing.RIGHT)
                .with(new Lamp(140, 62, 26, 0xfff0c0, .8))
                .with(new LampBeam(140, 62, .05, .12, 150, 0xfff0c0, .5))
                .with(new Lamp(-90, 52, 40, Openings.LAMP, .3))
                .with(new Plume(112, 96, Math.PI - .5, 210, 34, Plume.Kind.STEAM)));
    }

    private static void train(Sketch s, int paint) {
        carriage(s, -104, 40, s.pick(0xa8423a, 0x2f6f6a, 0xc98a3f));
        carriage(s, -22, 34, s.pick(0xa8423a, 0x2f6f6a, 0xc98a3f));
        engine(s, paint);
    }

    private static void carriage(Sketch s, double cx, double half, int paint) {
        s.fill(Outlines.slab(cx - half + 2, 14, cx + half - 2, 22), INK, .3);
        for (double x : new double[] {cx - half + 10, cx - half + 24, cx + half - 24, cx + half - 10}) {
            wheel(s, x, RAIL + 7, 7, 6);
        }
        Path2D body = Outlines.together(Outlines.rounded(cx - half, 20, cx + half, 68, 3));
        s.inside(body, t -> t.fall(body, paint, -.25, .5), t -> {
            t.fall(Outlines.slab(cx - half, 42, cx + half, 64), 0xfbeed2, -.2, .2);
            t.fall(Outlines.slab(cx - half, 38, cx + half, 40), BRASS, -.2, .2);
            int windows = (int) (half / 9.5);
            for (int i = 0; i < windows; i++) {
                double x = cx - half + 2 * half * (i + .5) / windows;
                t.fill(Outlines.rounded(x - 6, 44, x + 6, 62, 2), Rgb.mix(paint, INK, .4), .1);
                t.pane(Outlines.rounded(x - 5, 45, x + 5, 61, 1.6), 0xbfe4f2, 0xffd98a);
                t.veil(Outlines.polygon(x - 5, 50, x + 1, 61, x + 4, 61, x - 5, 45), 0xffffff, -.8, .35);
            }
            t.fade(Outlines.slab(cx - half, 20, cx + half, 70), INK, .6, .35, 0, 0, 20, 0, 34);
        });
        s.fall(
                Outlines.smooth(
                        cx - half - 3, 66, cx - half + 4, 73, cx, 75, cx + half - 4, 73, cx + half + 3, 66, cx, 66.6),
                Rgb.mix(paint, INK, .55),
                -.4,
                .4);
        s.line(Outlines.polyline(cx + half, 20, cx + half + 8, 20), 2.6, INK, .2);
    }

    private static void engine(Sketch s, int paint) {
        // cab
        Path2D cab = Outlines.polygon(18, 18, 18, 84, 50, 84, 50, 18);
        s.inside(cab, t -> t.fall(cab, paint, -.3, .45), t -> {
            t.pane(Outlines.rounded(24, 52, 44, 74, 3), 0xbfe4f2, 0xffd98a);
            t.line(Outlines.rounded(24, 52, 44, 74, 3), 1.6, BRASS, -.2);
            t.line(Outlines.rounded(22, 24, 46, 46, 2), 1, BRASS, -.1, .8);
        });
        s.fall(Outlines.smooth(11, 83, 18, 89, 34, 91, 52, 89, 58, 83, 34, 84), Rgb.mix(paint, INK, .6), -.4, .4);
        // boiler
        Path2D boiler = Outlines.together(Outlines.rounded(46, 34, 132, 74, 8));
        s.inside(
                boiler,
                t -> t.blend(boiler, Rgb.mix(paint, 0xffffff, .16), -.4, Rgb.mix(paint, INK, .45), .6, 0, 74, 0, 34),
                t -> {
                    t.fade(Outlines.slab(40, 62, 140, 70), 0xffffff, -.9, .5, 0, 0, 69, 0, 60);
                    for (double x : new double[] {60, 84, 108}) {
                        t.fall(Outlines.slab(x, 30, x + 2.6, 78), BRASS, -.4, .4);
                    }
                    t.fall(Outlines.slab(122, 30, 140, 78), IRON, -.3, .5);
                });
        s.across(Outlines.rounded(129, 36, 135, 72, 2), IRON, -.3, .4);
        s.fall(Outlines.smooth(62, 72, 64, 84, 71, 87, 78, 84, 80, 72, 71, 71), BRASS, -.5, .4);
        s.fall(Outlines.smooth(88, 72, 89, 80, 94, 82, 99, 80, 100, 72, 94, 71), IRON, -.3, .4);
        s.across(Outlines.polygon(106, 72, 107, 90, 104, 100, 121, 100, 118, 90, 119, 72), IRON, -.3, .5);
        s.fall(Outlines.rounded(102.6, 96, 122.4, 100.6, 1.4), BRASS, -.4, .4);
        s.line(Outlines.polyline(52, 58, 130, 58), 1.1, BRASS, -.3);
        // lamp, buffer beam, cowcatcher
        s.across(Outlines.rounded(132, 56, 142, 68, 2), IRON, -.3, .4);
        s.glow(Outlines.ellipse(141.4, 62, 2.6, 4.8), 0xfffbe6, .6 + .4 * s.darkness());
        s.fall(Outlines.slab(20, 26, 136, 34), Rgb.mix(paint, INK, .65), -.1, .5);
        s.fall(Outlines.slab(130, 22, 139, 35), 0xc93a34, -.3, .4);
        Path2D catcher = Outlines.polygon(132, 24, 139, 24, 153, RAIL + 1, 130, RAIL + 1);
        s.across(catcher, 0xc93a34, -.2, .5);
        for (int i = 0; i < 4; i++) {
            s.line(Outlines.polyline(134 + i * 1.6, 24, 133 + i * 5.4, RAIL + 1), 1, INK, .2, .7);
        }
        for (double x : new double[] {36, 66, 96}) {
            wheel(s, x, RAIL + 13.4, 13.4, 10);
        }
        wheel(s, 120, RAIL + 7.4, 7.4, 6);
        s.line(Outlines.polyline(34, RAIL + 10, 98, RAIL + 10), 2.6, 0xc9ccd6, -.3);
        s.line(Outlines.polyline(98, RAIL + 10, 118, RAIL + 20), 2.2, 0xc9ccd6, -.2);
        s.fall(Outlines.rounded(110, 24, 128, 34, 2), IRON, -.3, .5);
        for (int i = 0; i < 7; i++) {
            s.soft(s.between(24, 132), RAIL + s.between(0, 5), s.between(6, 12), s.between(3, 6), 0xffffff, -.4, .4);
        }
    }

    private static void wheel(Sketch s, double x, double y, double r, int spokes) {
        s.fill(Outlines.disc(x, y, r), INK, .25);
        s.ball(Outlines.disc(x, y, r * .78), 0xb8403a, -.3, .4);
        s.fill(Outlines.disc(x, y, r * .66), INK, .35);
        for (int i = 0; i < spokes; i++) {
            double a = Math.PI * 2 * i / spokes + .2;
            s.line(Outlines.polyline(x, y, x + Math.cos(a) * r * .7, y + Math.sin(a) * r * .7), r * .11, 0xb8403a, 0);
        }
        s.ball(Outlines.disc(x, y, r * .24), BRASS, -.5, .4);
    }
}
