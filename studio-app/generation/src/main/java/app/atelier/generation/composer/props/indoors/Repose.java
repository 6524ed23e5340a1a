package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What one is in or on: rocking chair, hammock, trampoline, bathtub, open box, cage, wheel of a hamster. */
public final class Repose {
    private static final int WOOD = 0xa06a3c;
    private static final int STEEL = 0x8fa3b8;
    private static final int BRASS = 0xc9a04a;
    private static final int CARD = 0xd0a06a;
    private static final int WICKER = 0xd9a05a;

    private Repose() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("rocking-chair", .86, Repose::rockingChair),
                Figure.of("hammock", 2.1, Repose::hammock),
                Figure.of("trampoline", 2.9, Repose::trampoline),
                Figure.of("bathtub", 1.9, Repose::bathtub),
                Figure.of("open-box", 1.3, Repose::openBox),
                Figure.of("open-basket", 1.55, Repose::openBasket),
                Figure.of("cage", .82, Repose::cage),
                Figure.of("hamster-wheel", .96, Repose::wheel));
    }

    private static void rockingChair(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.curve(k * 42, 8, k * 36, 1, k * 28, 0, k * 20, 3), 4.4, WOOD, .25);
            s.across(Outlines.strip(5, 4.4, k * 33, 2, k * 32, 24, k * 31, 44), WOOD, -.2, .5);
            s.across(Outlines.strip(5, 4, k * 29, 40, k * 28, 70, k * 25, 98), WOOD, -.2, .5);
        }
        for (int i = -2; i <= 2; i++) {
            s.across(Outlines.strip(3.4, 3.4, i * 9, 44, i * 9, 68, i * 8.6, 90), WOOD, -.1, .45);
        }
        s.fall(Outlines.rounded(-29, 86, 29, 98, 4), WOOD, -.4, .3);
        s.fall(Outlines.rounded(-36, 36, 36, 45, 3), WOOD, -.35, .35);
        s.form(Outlines.smooth(-30, 43, 0, 41, 30, 43, 31, 49, 0, 51, -31, 49), 0xd9705f, -.3, .35);
        for (int k = -1; k <= 1; k += 2) {
            s.fall(Outlines.rounded(k * 36 - 5, 60, k * 36 + 5, 65, 2), WOOD, -.4, .2);
            s.across(Outlines.strip(3.6, 3.6, k * 36, 44, k * 36, 52, k * 36, 61), WOOD, -.1, .5);
        }
    }

    private static void hammock(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.strip(6, 5, k * 96, -1, k * 97, 50, k * 98, 99), 0x7a5238, -.2, .6);
            for (int i = 0; i < 4; i++) {
                s.line(Outlines.curve(k * 97, 84, k * 88, 72 - i, k * 74, 62 - i * 5), 1.3, 0xe8d8b8, .1);
            }
        }
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(-76, 64);
        cloth.quadTo(0, 22, 76, 64);
        cloth.curveTo(66, 26, 34, 8, 0, 8);
        cloth.curveTo(-34, 8, -66, 26, -76, 64);
        cloth.closePath();
        int rgb = s.pick(0xe2725b, 0x4f9fb8, 0xe0a83f);
        s.inside(cloth, t -> t.fall(cloth, rgb, -.3, .4), t -> {
            for (double k : new double[] {.25, .5, .75}) {
                t.line(Outlines.curve(-74, 62 - 8 * k, 0, 42 - 34 * k - 2, 74, 62 - 8 * k), 3, 0xfdf2dc, -.2, .8);
            }
        });
        s.line(Outlines.curve(-76, 64, -40, 48, 0, 43, 40, 48, 76, 64), 2.2, Rgb.mix(rgb, 0xffffff, .3), -.2);
    }

    private static void trampoline(Sketch s) {
        s.soft(0, 0, 128, 10, 0x1a2030, .6, .35);
        for (double x : new double[] {-112, -48, 48, 112}) {
            double y = Math.abs(x) > 100 ? 10 : -1;
            s.across(Outlines.strip(6, 6, x, y, x, 30, x, 68), STEEL, -.3, .5);
        }
        s.form(Outlines.ellipse(0, 72, 138, 27), 0x3f7fd0, -.3, .4);
        s.fill(Outlines.ellipse(0, 74, 116, 19), 0x2b2f3c, .05);
        s.soft(-20, 76, 70, 9, 0x6a7290, -.3, .5);
        s.line(Outlines.ellipse(0, 72, 138, 27), 2.4, 0x8fb8f0, -.3, .8);
        for (int i = 0; i < 28; i++) {
            double a = 2 * Math.PI * i / 28;
            s.line(
                    Outlines.polyline(
                            Math.cos(a) * 114, 74 + Math.sin(a) * 18.6, Math.cos(a) * 122, 73 + Math.sin(a) * 21),
                    1.2,
                    0xdfe6f0,
                    -.2,
                    .8);
        }
    }

    private static void bathtub(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.ball(Outlines.smooth(k * 52, 14, k * 60, 4, k * 66, -1, k * 54, -1, k * 46, 8), BRASS, -.4, .5);
        }
        Path2D tub = Outlines.smooth(
                -92, 72, -88, 48, -74, 18, -50, 9, 0, 7, 50, 9, 74, 18, 88, 48, 92, 72, 46, 69, 0, 68, -46, 69);
        s.inside(tub, t -> t.form(tub, 0xf4f6fb, -.3, .5), t -> {
            t.soft(t.lightX() * 40, 40, 34, 26, 0xffffff, -.5, .7);
            t.soft(0, 8, 80, 14, 0x8aa0c8, .3, .5);
        });
        s.fall(Outlines.rounded(-95, 66, 95, 75, 4), 0xffffff, -.4, .25);
        for (int i = 0; i < 26; i++) {
            double x = -80 + i * 6.4 + s.about(3);
            double r = s.between(5, 10);
            double y = 76 + s.between(0, 9) * (1 - Math.abs(x) / 110);
            s.ball(Outlines.disc(x, y, r), 0xf4fbff, -.5, .18);
        }
    }

    private static void openBox(Sketch s) {
        Path2D front = Outlines.polygon(-54, -1, 54, -1, 57, 74, -57, 74);
        for (int k = -1; k <= 1; k += 2) {
            s.form(Outlines.polygon(k * 57, 74, k * 64, 98, k * 50, 92, k * 46, 74), CARD, 0, .5);
        }
        s.inside(front, t -> t.form(front, CARD, -.25, .35), t -> {
            t.fall(Outlines.slab(-8, -1, 8, 74), 0xe6c48f, -.2, .1);
            t.fade(front, 0x4a2f20, .6, 0, .3, 0, 40, 0, -1);
        });
        Path2D flap = Outlines.polygon(-57, 74, 57, 74, 63, 58, -63, 58);
        s.fall(flap, Rgb.mix(CARD, 0xffffff, .2), -.25, .25);
        s.line(Outlines.polyline(-57, 74, 57, 74), 1.2, 0x8a6238, .2, .7);
        s.line(Outlines.polyline(-63, 58, 63, 58), 1.2, 0x8a6238, .3, .6);
    }

    private static void openBasket(Sketch s) {
        Path2D body = Outlines.smooth(
                -70, 84, -66, 50, -58, 16, -52, 2, -26, -1, 0, -1, 26, -1, 52, 2, 58, 16, 66, 50, 70, 84, 36, 79, 0, 77,
                -36, 79);
        s.inside(body, t -> t.across(body, WICKER, -.35, .5), t -> {
            for (int row = 0; row < 6; row++) {
                for (int i = -6; i <= 6; i++) {
                    double half = 54 + row * 2.6;
                    double x = (i + (row % 2) * .5) * half / 6;
                    double y = 7 + row * 12.4 - 3 * (1 - x * x / (half * half));
                    t.form(Outlines.smooth(x - half / 12, y, x, y + 5, x + half / 12, y, x, y - 4), 0xeec07c, -.35, .3);
                }
            }
            t.fade(body, 0x4a2f20, .6, 0, .35, 0, 44, 0, -1);
        });
        s.line(Outlines.curve(-71, 85, -36, 80, 0, 78, 36, 80, 71, 85), 8, 0xa86f38, .15);
        s.line(Outlines.curve(-71, 87, -36, 82, 0, 80, 36, 82, 71, 87), 3.4, 0xe8b874, -.4);
    }

    private static void cage(Sketch s) {
        Path2D dome = new Path2D.Double();
        dome.moveTo(-37, 8);
        dome.lineTo(-37, 62);
        dome.curveTo(-37, 82, -18, 93, 0, 93);
        dome.curveTo(18, 93, 37, 82, 37, 62);
        dome.lineTo(37, 8);
        s.veil(dome, 0xfff2cc, -.4, .10);
        for (int i = -4; i <= 4; i++) {
            double x = i * 9.2;
            s.line(Outlines.curve(x, 9, x, 40, x, 62, x * .72, 82, 0, 93), 1.3, BRASS, i < 0 ? -.3 : .2);
        }
        for (double y : new double[] {36, 62}) {
            s.line(Outlines.curve(-37, y, 0, y - 4, 37, y), 1.5, BRASS, 0);
        }
        s.fall(Outlines.rounded(-40, -1, 40, 10, 3), BRASS, -.4, .5);
        s.line(Outlines.polyline(-40, 5, 40, 5), 1, 0xfff0b8, -.3, .8);
        s.line(Outlines.ellipse(0, 96, 3.4, 3), 1.6, BRASS, 0);
    }

    private static void wheel(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.strip(4, 3.4, k * 34, -1, k * 18, 26, 0, 52), STEEL, -.2, .5);
        }
        s.fall(Outlines.rounded(-42, -1, 42, 4, 2), STEEL, -.3, .4);
        int rgb = s.pick(0xf08a5a, 0x5aa0e0, 0x7fc07a);
        for (int i = 0; i < 18; i++) {
            double a = Math.toRadians(188 + i * 9.6);
            s.line(
                    Outlines.polyline(Math.cos(a) * 44, 53 + Math.sin(a) * 44, Math.cos(a) * 39, 55 + Math.sin(a) * 37),
                    1.8,
                    rgb,
                    .2);
        }
        s.line(Outlines.ellipse(0, 55, 39, 38), 2.2, rgb, .25);
        s.line(Outlines.ellipse(0, 53, 45, 45), 3, rgb, -.15);
        s.ball(Outlines.disc(0, 53, 3.6), STEEL, -.4, .4);
    }
}
