package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** Stringed instruments that lean, seen from the front: body below left, neck up to the right. */
public final class Instruments {
    private static final int EBONY = 0x4a3038;
    private static final int IVORY = 0xf6ecd6;
    private static final int STEEL = 0xdfe2ea;
    private static final int[] TOPS = {0xe8a04c, 0xdf8a3c, 0xefb35e};
    private static final int[] LACQUERS = {0xe04a3a, 0xe04a3a, 0x2f8fae, 0xf0a83a};

    private static final int[] VARNISHES = {0xb8562a, 0xa84a26, 0xc4672f};

    /** How far they lean to the right, in degrees. */
    private static final double LEAN = -36;

    private Instruments() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("guitar", .98, Footing.TABLE, rgb -> leaning(s -> acoustic(s, rgb)), TOPS),
                Figure.painted("electric-guitar", .98, Footing.TABLE, rgb -> leaning(s -> electric(s, rgb)), LACQUERS),
                Figure.painted("violin", .98, Footing.TABLE, rgb -> leaning(s -> violin(s, rgb)), VARNISHES));
    }

    /** Drawn upright, 118 high with its lowest point at the origin, and leant into the box. */
    private static Consumer<Sketch> leaning(Consumer<Sketch> upright) {
        return s -> s.at(-22, 6.5, .92, LEAN, upright);
    }

    private static void acoustic(Sketch s, int top) {
        int rim = Rgb.mix(top, 0x6a2f1a, .62);
        Path2D body = Outlines.turned(
                0, 61, 8, 60.4, 16, 56, 18.4, 48, 15.4, 40, 15, 35, 20, 27, 25.4, 17, 22, 5, 10, -1.4, 0, -2.4);
        s.form(Outlines.moved(body, 1.8 * -s.lightX() - .6, -1.6), rim, .1, .7);
        s.inside(
                body, t -> t.blendForm(body, Rgb.mix(top, 0xffe2a0, .25), -.4, Rgb.mix(top, 0xa8501f, .35), .35), t -> {
                    for (int i = -8; i <= 8; i++) {
                        double x = i * 3 + t.about(.5);
                        t.line(Outlines.curve(x, -4, x + t.about(.5), 30, x + t.about(.5), 62), .4, rim, .1, .16);
                    }
                    t.soft(t.lightX() * 12, 20 + t.lightY() * 12, 15, 13, 0xffffff, -.8, .3);
                });
        s.line(body, 1.2, IVORY, .15);
        s.line(body, .5, EBONY, .2);
        rosette(s, 0, 41);
        Path2D guard = Outlines.smooth(4, 44, 10, 42, 13, 35, 12, 27, 7, 26, 7.4, 33, 6, 37);
        s.form(guard, 0x7a2f26, -.3, .4);
        s.across(Outlines.rounded(-9.6, 13.2, 9.6, 17.4, 1.6), EBONY, -.3, .35);
        s.fill(Outlines.rounded(-7, 16.2, 7, 17.2, .4), IVORY, -.2);
        for (int i = 0; i < 6; i++) {
            s.fill(Outlines.disc(-5 + i * 2, 14.6, .55), IVORY, -.3);
        }
        neck(s, 44, 100, 12);
        head(s, 100);
        strings(s, 16.8, 101, 5, 2.5);
    }

    private static void rosette(Sketch s, double x, double y) {
        s.line(Outlines.disc(x, y, 9.2), 1, 0x8a3f26, .1);
        s.line(Outlines.disc(x, y, 8), .9, IVORY, -.1);
        s.line(Outlines.disc(x, y, 8), .5, 0x2f7a74, .1);
        for (int i = 0; i < 28; i++) {
            double a = Math.PI * 2 * i / 28;
            s.fill(Outlines.disc(x + Math.cos(a) * 8.6, y + Math.sin(a) * 8.6, .34), i % 2 == 0 ? EBONY : IVORY, 0);
        }
        s.fill(Outlines.disc(x, y, 7), 0x2a161a, .3);
        s.fade(Outlines.disc(x, y, 7), 0x9a5a34, .2, .55, 0, x - s.lightX() * 7, y - s.lightY() * 7, x, y);
    }

    /** Fingerboard with frets and dots, from y0 to y1. */
    private static void neck(Sketch s, double y0, double y1, int frets) {
        Path2D neck = Outlines.polygon(-3.7, y0, -2.9, y1, 2.9, y1, 3.7, y0);
        s.form(Outlines.moved(neck, -s.lightX() * .9, -.3), 0x9a5a34, 0, .6);
        s.across(neck, EBONY, -.35, .25);
        double at = y1;
        double length = (y1 - y0) * 1.55;
        for (int i = 0; i < frets; i++) {
            double step = length * .0561 * Math.pow(.9439, i) * 1.35;
            at -= step;
            if (at < y0) {
                break;
            }
            double half = 2.9 + .8 * (y1 - at) / (y1 - y0);
            s.line(Outlines.polyline(-half, at, half, at), .5, STEEL, -.2);
            if (i == 2 || i == 4 || i == 6 || i == 8) {
                s.fill(Outlines.disc(0, at + step / 2, .8), IVORY, -.2);
            }
        }
        s.fill(Outlines.slab(-3, y1 - .6, 3, y1 + .5), IVORY, -.2);
    }

    private static void head(Sketch s, double y) {
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 3; i++) {
                double py = y + 4 + i * 4.6;
                s.line(Outlines.polyline(k * 4.6, py, k * 7, py), .8, STEEL, .1);
                s.ball(Outlines.ellipse(k * 7.8, py, 1.5, 1.8), IVORY, -.4, .4);
            }
        }
        Path2D head = Outlines.smooth(
                -3, y, -4.8, y + 3, -5, y + 12, -4, y + 16, 0, y + 15, 4, y + 16, 5, y + 12, 4.8, y + 3, 3, y);
        s.form(head, 0x9a5430, -.35, .45);
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 3; i++) {
                s.ball(Outlines.disc(k * 2.9, y + 4 + i * 4.6, .8), STEEL, -.5, .3);
            }
        }
    }

    private static void strings(Sketch s, double y0, double y1, double half0, double half1) {
        for (int i = 0; i < 6; i++) {
            double u = i / 2.5 - 1;
            s.line(Outlines.polyline(u * half0, y0, u * half1, y1), .32 - .02 * i, 0xfff4dc, -.3, .9);
        }
    }

    private static void electric(Sketch s, int lacquer) {
        Path2D body = Outlines.smooth(
                -4, -2, -17, 1, -24, 12, -21, 25, -15.5, 33, -17, 42, -19, 51, -15.5, 57, -10, 54, -7, 46, -3.5, 43,
                3.5, 43, 7, 45, 9, 50, 14, 52, 17, 47.5, 14.6, 40, 14.6, 32, 20, 23, 22.5, 11, 15, 1, 6, -2);
        s.form(Outlines.moved(body, -s.lightX() * 1.8, -1.6), Rgb.mix(lacquer, 0x3a1020, .5), .1, .7);
        s.inside(body, t -> t.blendForm(body, Rgb.mix(lacquer, 0xffb070, .22), -.35, lacquer, .45), t -> {
            t.soft(t.lightX() * 14, 24 + t.lightY() * 20, 13, 17, 0xffffff, -.8, .42);
        });
        s.line(body, .6, Rgb.mix(lacquer, 0x3a1020, .6), .2);
        Path2D guard = Outlines.smooth(
                -9, 44, -12, 36, -11, 24, -7, 14, 3, 6, 13, 5, 16, 13, 12, 22, 9.6, 31, 9, 41, 4, 40, -3, 40);
        s.form(guard, 0xfbf5ea, -.4, .2);
        for (double y : new double[] {32, 24.5}) {
            s.across(Outlines.rounded(-6.6, y - 1.8, 6.6, y + 1.8, 1.4), EBONY, -.3, .3);
            for (int i = 0; i < 6; i++) {
                s.fill(Outlines.disc(-4.4 + i * 1.76, y, .55), STEEL, -.4);
            }
        }
        s.across(Outlines.rounded(-7, 13.4, 6, 17.6, 1), STEEL, -.4, .4);
        for (double[] knob : new double[][] {{9.6, 15}, {11.8, 9.6}, {6.6, 9}}) {
            s.ball(Outlines.disc(knob[0], knob[1], 1.7), 0x3a3648, -.6, .4);
        }
        neck(s, 36, 100, 16);
        Path2D head = Outlines.smooth(
                -2.9, 100, -4.2, 103, -4.6, 113, -2, 117, 5.4, 117.6, 7.4, 114.4, 4.6, 110, 3.4, 103, 2.9, 100);
        s.form(head, 0xdfae6a, -.35, .35);
        for (int i = 0; i < 6; i++) {
            s.line(Outlines.polyline(-4.4, 103.4 + i * 2.2, -6.6, 103.6 + i * 2.2), 1.3, STEEL, -.1);
            s.ball(Outlines.disc(-2.4 + i * .7, 103.4 + i * 2.1, .65), STEEL, -.5, .3);
        }
        strings(s, 15.6, 101, 4.4, 2.4);
    }

    private static void violin(Sketch s, int varnish) {
        s.at(4, 0, 1.02, 0, v -> {
            Path2D body = Outlines.turned(
                    0, 57, 8, 56, 13, 51, 13.4, 45, 10.6, 40.6, 9.4, 34, 10.8, 27, 16.6, 21, 17.6, 12, 13, 3, 5, -.6, 0,
                    -1);
            v.form(Outlines.moved(body, -v.lightX() * 1.4, -1.4), Rgb.mix(varnish, 0x2a1010, .5), .1, .7);
            v.inside(body, t -> t.blendForm(body, Rgb.mix(varnish, 0xffb060, .4), -.4, varnish, .5), t -> {
                t.soft(t.lightX() * 8, 24 + t.lightY() * 12, 9, 20, 0xffe6b8, -.7, .34);
            });
            v.line(body, .9, Rgb.mix(varnish, 0x2a1010, .6), .2);
            for (int k = -1; k <= 1; k += 2) {
                v.line(Outlines.curve(k * 6, 36, k * 4.6, 34, k * 6.4, 29, k * 8.4, 24, k * 6.8, 22), .9, 0x2a1216, .4);
                v.fill(Outlines.disc(k * 5.8, 35.6, .9), 0x2a1216, .4);
                v.fill(Outlines.disc(k * 7.2, 22.4, 1), 0x2a1216, .4);
            }
            v.across(Outlines.polygon(-4.6, 3, 4.6, 3, 3, 19, -3, 19), EBONY, -.3, .3);
            v.across(Outlines.polygon(-2.2, 36, 2.2, 36, 1.8, 86, -1.8, 86), EBONY, -.35, .25);
            v.fill(Outlines.rounded(-5.2, 28, 5.2, 30.4, .8), 0xe8c690, -.2);
            Path2D scroll =
                    Outlines.smooth(-1.8, 86, -3, 91, -2.4, 97, 0, 101, 3.4, 101, 4.4, 97.6, 2.6, 95, 2.6, 90, 1.8, 86);
            v.form(scroll, varnish, -.3, .5);
            v.line(Outlines.disc(1.6, 98, 1.4), .7, 0x2a1216, .3);
            for (int k = -1; k <= 1; k += 2) {
                for (int i = 0; i < 2; i++) {
                    double y = 89 + i * 4.4 + (k > 0 ? 1.4 : 0);
                    v.line(Outlines.polyline(k * 2.4, y, k * 6, y), 1, EBONY, 0);
                    v.ball(Outlines.disc(k * 6.6, y, 1.4), EBONY, -.4, .3);
                }
            }
            for (int i = 0; i < 4; i++) {
                double u = i / 1.5 - 1;
                v.line(Outlines.polyline(u * 2.4, 18, u * 2.8, 29, u * 1.2, 87), .3, 0xfff4dc, -.3, .9);
            }
        });
        // the bow leans against it
        s.line(Outlines.polyline(27, -1, 13, 98), 1.5, 0x8a4a26, .05);
        s.line(Outlines.polyline(29, 2, 15.4, 96), .7, IVORY, -.1);
        s.across(Outlines.rounded(25.6, 2, 29.6, 9, 1), EBONY, -.3, .3);
    }
}
