package app.atelier.generation.composer.props.built;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.LampBeam;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Craft of other kinds, going to the right: a submarine, a boat of paper, a van that sells ice cream. */
public final class Crafts {
    private static final int INK = 0x2a2436;
    private static final int STEEL = 0x8a93a6;
    private static final int HEADLIGHT = 0xfff2c8;
    private static final int[] HULLS = {0xf6c23c, 0xf6c23c, 0xe8563f, 0x3f9ab0};
    private static final int[] PAPERS = {0xfdfaf2};
    private static final int[] VANS = {0xf7a8b8, 0x8fd8cc, 0xfbe6a8};

    private Crafts() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("submarine", 1.75, Footing.AIR, rgb -> s -> submarine(s, rgb), HULLS)
                        .looking(Facing.RIGHT)
                        .with(new Lamp(84, 33, 26, 0xfff0b8, .8))
                        .with(new LampBeam(84, 33, .10, .16, 190, 0xfff0b8, .55)),
                Figure.painted("paper-boat", 1.7, Footing.WATER, rgb -> s -> paper(s, rgb), PAPERS)
                        .looking(Facing.RIGHT),
                Figure.painted("ice-cream-van", 1.5, Footing.GROUND, rgb -> s -> van(s, rgb), VANS)
                        .looking(Facing.RIGHT)
                        .with(new Lamp(70, 27, 24, HEADLIGHT, .8))
                        .with(new Lamp(-16, 52, 44, Openings.LAMP, .35)));
    }

    // ------------------------------------------------------------------ submarine

    private static void submarine(Sketch s, int hull) {
        int dark = Rgb.mix(hull, INK, .45);
        // tail
        for (int k = -1; k <= 1; k += 2) {
            s.form(Outlines.smooth(-58, 34, -72, 34 + k * 22, -84, 34 + k * 22, -78, 34 + k * 6), dark, -.2, .4);
        }
        s.across(Outlines.rounded(-84, 31, -70, 37, 2), STEEL, -.3, .4);
        for (int k = -1; k <= 1; k += 2) {
            s.form(Outlines.ellipse(-85, 34 + k * 8, 3, 8), 0xe8b04a, -.4, .4);
        }
        // tower and periscope
        s.line(Outlines.polyline(6, 74, 6, 94, 16, 94), 4, Rgb.mix(STEEL, INK, .2), 0);
        s.ball(Outlines.ellipse(18, 94, 2.6, 4), 0xbfe8ff, -.5, .2);
        Path2D tower = Outlines.smooth(-20, 58, -17, 78, 0, 80, 20, 79, 27, 58, 4, 56);
        s.inside(tower, t -> t.across(tower, hull, -.4, .5), t -> {
            t.fill(Outlines.slab(-30, 74, 40, 77), dark, .1);
        });
        s.pane(Outlines.disc(8, 67, 4.4), 0xbfe8ff, 0xffe9a8);
        s.line(Outlines.disc(8, 67, 5), 1.8, dark, 0);
        Path2D body = Outlines.smooth(
                88, 34, 80, 50, 56, 61, 10, 65, -36, 59, -66, 44, -76, 34, -66, 24, -36, 9, 10, 3, 56, 7, 80, 19);
        s.inside(
                body,
                t -> t.blend(body, Rgb.mix(hull, 0xffffff, .34), -.5, Rgb.mix(hull, INK, .12), .4, 0, 66, 0, 2),
                t -> {
                    t.line(Outlines.curve(-80, 22, -30, 16, 20, 14, 90, 22), 1, INK, .2, .35);
                    t.fall(Outlines.smooth(-80, 14, 0, 2, 90, 12, 90, -10, -80, -10), dark, 0, .4);
                    for (double x : new double[] {-50, 52}) {
                        t.line(Outlines.curve(x, 0, x + 6, 34, x, 68), .9, INK, .2, .35);
                        for (int i = 0; i < 8; i++) {
                            t.fill(Outlines.disc(x + 8 - Math.abs(i - 3.5) * .9, 10 + i * 7, 1), dark, 0);
                        }
                    }
                    t.soft(20, 56, 50, 7, 0xffffff, -.9, .6);
                });
        for (double x : new double[] {-30, -2, 26}) {
            s.ball(Outlines.disc(x, 36, 11), Rgb.mix(hull, INK, .35), -.4, .4);
            s.pane(Outlines.disc(x, 36, 8), 0x9fdcf0, 0xffe9a8);
            s.line(Outlines.curve(x - 4.6, 39, x - 2, 41.6, x + 2, 42), 1.6, 0xffffff, -.9, .9);
            for (int i = 0; i < 8; i++) {
                double a = Math.PI * i / 4;
                s.fill(Outlines.disc(x + Math.cos(a) * 9.6, 36 + Math.sin(a) * 9.6, .9), 0xffffff, 0);
            }
        }
        s.form(Outlines.smooth(30, 20, 6, 12, 2, 6, 26, 9, 44, 18), dark, -.3, .4);
        s.ball(Outlines.ellipse(82, 33, 5, 7), 0xfff4cc, -.6, .2);
        for (int i = 0; i < 9; i++) {
            double r = s.between(1, 3.4);
            s.line(Outlines.disc(-86 + s.about(5), 50 + i * 5.4, r), .8, 0xe8fbff, -.6, .85);
        }
    }

    // ------------------------------------------------------------------ paper

    private static void paper(Sketch s, int sheet) {
        int shade = Rgb.mix(sheet, 0x7f8fb8, .45);
        s.blend(Outlines.polygon(-34, 34, 2, 98, 2, 30), sheet, -.45, sheet, .05, -30, 60, 2, 50);
        s.blend(Outlines.polygon(36, 34, 2, 98, 2, 30), shade, -.1, shade, .3, 2, 60, 36, 40);
        Path2D left = Outlines.polygon(-82, 54, -46, -2, 2, -2, 2, 26);
        Path2D right = Outlines.polygon(84, 54, 48, -2, 2, -2, 2, 26);
        s.blend(left, sheet, -.5, sheet, .12, -60, 54, 0, 0);
        s.blend(right, sheet, -.2, shade, .3, 2, 20, 80, 30);
        s.line(Outlines.polyline(-82, 54, 2, 26, 84, 54), 1, shade, .1);
        s.line(Outlines.polyline(2, 26, 2, -2), .8, shade, .2);
        s.line(Outlines.polyline(2, 98, 2, 30), .8, shade, .2);
        s.fade(Outlines.polygon(-82, 54, -46, -2, 48, -2, 84, 54, 2, 26), 0x3a4a7a, .5, .4, 0, 0, -2, 0, 20);
    }

    // ------------------------------------------------------------------ a van

    private static void van(Sketch s, int paint) {
        int cream = 0xfff6e4;
        s.fill(Outlines.slab(-62, 7, 62, 18), INK, .4);
        Path2D body = new Path2D.Double();
        body.moveTo(-70, 14);
        body.lineTo(-70, 66);
        body.quadTo(-69, 72, -62, 72);
        body.lineTo(34, 72);
        body.curveTo(48, 71, 54, 60, 60, 44);
        body.curveTo(70, 42, 74, 36, 74, 14);
        body.closePath();
        s.inside(body, t -> t.blend(body, Rgb.mix(paint, 0xffffff, .2), -.3, paint, .4, 0, 72, 0, 12), t -> {
            t.fall(Outlines.slab(-80, 12, 80, 29), cream, -.1, .4);
            t.fall(Outlines.slab(-80, 28, 80, 31), Rgb.mix(paint, 0x8a2f4a, .4), 0, .2);
            t.line(Outlines.polyline(32, 72, 32, 14), .8, INK, .2, .35);
        });
        Path2D cab = Outlines.polygon(37, 43, 37, 66, 43, 66, 50, 60, 56, 43);
        s.inside(
                cab,
                t -> t.blend(cab, 0xd4f0fb, -.3, 0x9fd0ea, .3, 0, 66, 0, 43),
                t -> t.veil(Outlines.polygon(40, 40, 48, 70, 52, 70, 44, 40), 0xffffff, -.9, .4));
        s.pane(Outlines.rounded(-50, 38, 18, 60, 2), 0x7a4f3a, 0xffdf9a);
        for (int i = 0; i < 4; i++) {
            cone(s, -40 + i * 16, 41, .20, s.pick(0xf7a8c0, 0x8fd8b8, 0xfff0c8, 0x9a6240));
        }
        s.across(Outlines.rounded(-54, 35, 22, 39, 1.4), cream, -.3, .3);
        for (int i = 0; i < 8; i++) {
            double x0 = -54 + i * 9.6;
            Path2D stripe = Outlines.smooth(x0 + 1, 64, x0 + 9.6, 64, x0 + 9.6, 54, x0 + 4.8, 51.4, x0 - 1, 54);
            s.fall(stripe, i % 2 == 0 ? 0xe8506a : cream, -.3, .25);
        }
        s.across(Outlines.rounded(-56, 62.4, 25, 65.4, 1.2), cream, -.3, .3);
        cone(s, -16, 73, .30, 0xf7a8c0);
        for (double x : new double[] {-42, 46}) {
            s.fill(Outlines.disc(x, 12, 15), INK, .5);
            s.ball(Outlines.disc(x, 11.4, 12.4), 0x3a3442, -.2, .5);
            s.ball(Outlines.disc(x, 11.4, 6.4), 0xf2f0ee, -.5, .4);
            s.ball(Outlines.disc(x, 11.4, 2.4), paint, -.5, .3);
        }
        s.ball(Outlines.disc(69, 27, 4.6), 0xfff6dc, -.6, .1);
        s.glow(Outlines.disc(70, 27, 2.8), 0xfffbe8, .5 + .5 * s.darkness());
        s.across(Outlines.rounded(58, 10, 77, 15, 2), 0xe6e8ee, -.4, .4);
        s.across(Outlines.rounded(-74, 10, -56, 15, 2), 0xe6e8ee, -.3, .5);
    }

    /** An ice cream in its cone; its tip at the place, 90 units times {@code scale} high. */
    private static void cone(Sketch s, double x, double y, double scale, int ice) {
        s.at(x, y, scale, 0, t -> {
            t.across(Outlines.polygon(0, 0, -20, 46, 20, 46), 0xe8b060, -.4, .4);
            for (int i = 0; i < 4; i++) {
                t.line(Outlines.polyline(-16 + i * 9, 44, i * 3, 6), 1.6, 0xb87a34, .1, .6);
            }
            t.ball(Outlines.disc(0, 56, 23), ice, -.45, .35);
            t.ball(Outlines.disc(2, 78, 15), Rgb.mix(ice, 0xffffff, .3), -.5, .3);
            t.ball(Outlines.disc(4, 94, 6), 0xd9323f, -.6, .4);
        });
    }
}
