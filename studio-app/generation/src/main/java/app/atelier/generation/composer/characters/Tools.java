package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Things of deeds that the art pack shows from the wrong side or not at all, painted like the bodies. */
final class Tools {
    private static final int WOOD = 0xa8694a;
    private static final int DARK_WOOD = 0x6b4030;
    private static final int STEEL = 0xd4d9ea;
    private static final int IRON = 0x55506e;
    private static final int GOLD = 0xf2b93d;
    private static final int PAPER = 0xfbf6ea;
    private static final int CAST = 0x3a1840;
    private static final int[] BALLS = {0xef4d63, 0xf2b632, 0x3f8fe8, 0x37b58a};

    private Tools() {}

    private static void pole(Ink ink, double x0, double y0, double x1, double y1, double width) {
        Shape line = Outlines.polyline(x0, y0, x1, y1);
        ink.line(line, DARK_WOOD, width, 1);
        ink.line(line, WOOD, width * .55, 1);
    }

    /** A sword in a hand, leaning by degrees from upright to the right. */
    static void sword(Ink ink, double x, double y, double degrees) {
        ink.moved(x, y, degrees, 0, 0, 1, () -> {
            Path2D blade = Outlines.polygon(-7, -12, -6, -92, 0, -106, 6, -92, 7, -12);
            ink.form(blade, STEEL, .5, .3);
            ink.line(Outlines.polyline(0, -16, 0, -90), Ink.light(STEEL, .8), 2.4, .8);
            ink.form(Outlines.rounded(-21, -15, 21, -7, 4), GOLD);
            ink.form(Outlines.rounded(-4.5, -8, 4.5, 14, 4), DARK_WOOD);
            ink.form(Outlines.disc(0, 17, 6), GOLD);
        });
    }

    /** A round shield at the arm. */
    static void shield(Ink ink, double x, double y) {
        Shape disc = Outlines.disc(x, y, 37);
        ink.contact(disc, CAST, 8);
        ink.form(disc, 0x3f6fc4);
        ink.line(Outlines.disc(x, y, 34), GOLD, 6, 1);
        ink.form(Outlines.disc(x, y, 10), GOLD);
        ink.line(Outlines.polyline(x, y - 28, x, y - 12), 0xffffff, 4, .75);
        ink.line(Outlines.polyline(x, y + 12, x, y + 28), 0xffffff, 4, .75);
        ink.line(Outlines.polyline(x - 28, y, x - 12, y), 0xffffff, 4, .75);
        ink.line(Outlines.polyline(x + 12, y, x + 28, y), 0xffffff, 4, .75);
    }

    /** A spear that stands on the ground. */
    static void spear(Ink ink, double x, double y) {
        pole(ink, x, 148, x, y - 118, 7);
        ink.form(Outlines.polygon(x - 9, y - 112, x, y - 146, x + 9, y - 112, x, y - 104), STEEL, .5, .3);
    }

    /** A telescope on three legs that points up to the right. */
    static void telescope(Ink ink, double x, double y) {
        pole(ink, x + 16, y + 8, x - 14, 146, 5);
        pole(ink, x + 16, y + 8, x + 46, 146, 5);
        pole(ink, x + 16, y + 8, x + 18, 140, 5);
        ink.moved(x, y, -34, 0, 0, 1, () -> {
            ink.form(Outlines.rounded(-20, -8, 10, 8, 4), IRON);
            ink.form(Outlines.rounded(4, -11, 62, 11, 5), 0x5a78c8);
            ink.form(Outlines.rounded(54, -15, 84, 15, 5), 0x7d9be6);
            ink.form(Outlines.rounded(80, -16, 88, 16, 3), GOLD);
        });
    }

    /** A bar with two weights over the head. */
    static void barbell(Ink ink, double y) {
        Shape bar = Outlines.polyline(-104, y, 104, y);
        ink.line(bar, IRON, 7, 1);
        ink.line(bar, STEEL, 3.4, 1);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.rounded(k * 92 - 8, y - 34, k * 92 + 8, y + 34, 7), 0x4a4568);
            ink.form(Outlines.rounded(k * 108 - 7, y - 24, k * 108 + 7, y + 24, 6), 0xe8475f);
        }
    }

    /** A bath tub with foam before someone. */
    static void tub(Ink ink) {
        for (int i = 0; i < 7; i++) {
            double x = -78 + i * 26;
            double r = 15 + 5 * Math.sin(i * 2.1);
            ink.form(Outlines.disc(x, 88 - 4 * Math.cos(i * 1.7), r), 0xffffff, .3, .25);
        }
        Path2D tub = new Path2D.Double();
        tub.moveTo(-112, 90);
        tub.lineTo(112, 90);
        tub.curveTo(108, 126, 92, 146, 62, 148);
        tub.lineTo(-62, 148);
        tub.curveTo(-92, 146, -108, 126, -112, 90);
        tub.closePath();
        ink.part(tub, 0xf2f4fb);
        ink.form(Outlines.rounded(-120, 84, 120, 97, 6.5), 0xffffff, .3, .35);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.ellipse(k * 64, 150, 12, 7), GOLD);
        }
        double[][] bubbles = {{-88, 58, 8}, {82, 44, 10}, {98, 64, 6}, {-100, 36, 5}};
        for (double[] b : bubbles) {
            ink.flat(Outlines.disc(b[0], b[1], b[2]), 0xdff4ff, .55);
            ink.line(Outlines.disc(b[0], b[1], b[2]), 0xffffff, 1.6, .9);
        }
    }

    /** A sheet of paper on the lap. */
    static void page(Ink ink, double x, double y) {
        Path2D page = Outlines.polygon(x - 34, y + 22, x - 27, y - 20, x + 33, y - 20, x + 38, y + 22);
        ink.contact(page, CAST, 7);
        ink.form(page, PAPER, .2, .2);
        for (int i = 0; i < 4; i++) {
            double dy = y - 12 + i * 9;
            ink.line(Outlines.polyline(x - 22 - i, dy, x + (i == 3 ? 2 : 24), dy), 0x8f9bc4, 2.4, .8);
        }
    }

    static void pencil(Ink ink, double x, double y) {
        ink.moved(x, y, 28, 0, 0, 1, () -> {
            ink.form(Outlines.rounded(-4, -40, 4, 10, 2), GOLD);
            ink.form(Outlines.rounded(-4, -48, 4, -39, 3), 0xf28fa0);
            ink.form(Outlines.polygon(-4, 10, 4, 10, 0, 21), 0xf3d7ae);
            ink.form(Outlines.polygon(-1.6, 17, 1.6, 17, 0, 21), IRON);
        });
    }

    /** A canvas on three legs, half turned to the painter. */
    static void easel(Ink ink, double x) {
        pole(ink, x - 4, 8, x - 34, 150, 6);
        pole(ink, x + 8, 8, x + 40, 150, 6);
        pole(ink, x + 2, 2, x + 6, 142, 5);
        Path2D canvas = Outlines.polygon(x - 42, 14, x + 44, 8, x + 46, 92, x - 40, 88);
        ink.contact(canvas, CAST, 8);
        ink.form(canvas, PAPER, .15, .2);
        ink.inside(canvas, in -> {
            in.flat(Outlines.slab(x - 50, 0, x + 60, 58), 0x9fd4f4, .95);
            in.flat(Outlines.disc(x + 20, 30, 11), 0xffd24a, 1);
            in.flat(
                    Outlines.smooth(x - 60, 66, x - 26, 46, x, 60, x + 26, 42, x + 60, 60, x + 60, 110, x - 60, 110),
                    0x74b866,
                    1);
            in.flat(Outlines.disc(x - 18, 74, 6), 0xef4d63, 1);
            in.flat(Outlines.disc(x + 6, 80, 5), 0xf2b632, 1);
        });
        ink.form(Outlines.rounded(x - 46, 88, x + 52, 95, 3), WOOD);
    }

    /** A brush that points at the canvas. */
    static void brush(Ink ink, double x, double y) {
        ink.moved(x, y, 62, 0, 0, 1, () -> {
            ink.form(Outlines.rounded(-3, -20, 3, 26, 3), WOOD);
            ink.form(Outlines.rounded(-4, -28, 4, -18, 2), STEEL);
            ink.form(Outlines.polygon(-4.5, -27, 4.5, -27, 1, -42), 0xef4d63);
        });
    }

    /** A pan with two eggs. */
    static void pan(Ink ink, double x, double y) {
        ink.line(Outlines.polyline(x - 8, y + 4, x + 16, y - 6), DARK_WOOD, 8, 1);
        ink.form(Outlines.ellipse(x + 42, y - 10, 34, 13), IRON);
        ink.form(Outlines.ellipse(x + 42, y - 13, 29, 9.5), 0x3d3955, .2, .2);
        ink.flat(Outlines.ellipse(x + 33, y - 14, 13, 5.5), 0xffffff, 1);
        ink.form(Outlines.ellipse(x + 33, y - 16, 5.5, 3.6), 0xffc33d);
        ink.flat(Outlines.ellipse(x + 53, y - 12, 12, 5), 0xffffff, 1);
        ink.form(Outlines.ellipse(x + 53, y - 14, 5.2, 3.4), 0xffc33d);
    }

    /** A can that pours to the right. */
    static void wateringCan(Ink ink, double x, double y) {
        ink.moved(x, y, 16, 0, 0, 1, () -> {
            ink.line(Outlines.curve(-6, -4, 8, -32, 36, -26, 38, -4), Ink.shade(0x3fa7c8, .4), 6, 1);
            ink.line(Outlines.polyline(34, 18, 78, -16), Ink.shade(0x3fa7c8, .2), 9, 1);
            ink.form(Outlines.ellipse(80, -18, 6, 12), 0x6fc6de);
            ink.form(Outlines.rounded(-6, -4, 40, 36, 8), 0x3fa7c8);
        });
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            double dx = x + 84 + 7 * (i % 3);
            ink.line(
                    Outlines.polyline(dx + t * 8, y + 12 + t * 44, dx + 3 + t * 8, y + 22 + t * 44),
                    0xbfe9ff,
                    3.2,
                    .9 - .3 * t);
        }
    }

    static void snowball(Ink ink, double x, double y, double radius) {
        ink.form(Outlines.disc(x, y, radius), 0xf4f8ff, .4, .5);
    }

    /** A full bowl and a spoon before the chest. */
    static void bowl(Ink ink) {
        Path2D bowl = new Path2D.Double();
        bowl.moveTo(-38, 84);
        bowl.lineTo(30, 84);
        bowl.curveTo(28, 108, 12, 116, -4, 116);
        bowl.curveTo(-20, 116, -36, 108, -38, 84);
        bowl.closePath();
        ink.contact(bowl, CAST, 7);
        ink.form(Outlines.ellipse(-4, 84, 34, 9), 0xf2d9a0);
        ink.form(Outlines.ellipse(-4, 81, 27, 7), 0xe8a75a, .3, .3);
        ink.form(bowl, 0x4f8fd0);
        ink.line(Outlines.curve(-36, 92, -4, 97, 28, 92), 0xffffff, 3, .7);
        ink.line(Outlines.polyline(34, 74, 14, 62), STEEL, 4.5, 1);
        ink.form(Outlines.ellipse(9, 59, 9, 6), STEEL);
    }

    /** A piece of knitting, two needles, and the wool beside. */
    static void knitting(Ink ink) {
        Path2D wool = Outlines.curve(18, 96, 60, 150, 74, 120, 84, 132);
        ink.line(wool, 0xe8647a, 2.6, 1);
        Shape ball = Outlines.disc(88, 134, 17);
        ink.form(ball, 0xe8647a);
        ink.line(Outlines.curve(76, 128, 88, 120, 100, 130), Ink.light(0xe8647a, .5), 2.2, .8);
        ink.line(Outlines.curve(74, 136, 88, 130, 103, 138), Ink.light(0xe8647a, .5), 2.2, .8);
        Path2D cloth = Outlines.smooth(-24, 76, 24, 76, 27, 96, 22, 112, -22, 112, -27, 96);
        ink.contact(cloth, CAST, 6);
        ink.form(cloth, 0xe8647a, .4, .4);
        for (int i = 0; i < 3; i++) {
            ink.line(Outlines.polyline(-22, 86 + i * 9, 22, 86 + i * 9), Ink.light(0xe8647a, .6), 3, .7);
        }
        ink.line(Outlines.polyline(-40, 58, 20, 86), STEEL, 4, 1);
        ink.line(Outlines.polyline(40, 58, -20, 86), STEEL, 4, 1);
    }

    /** A broom that stands on the ground before someone. */
    static void broom(Ink ink, double x) {
        pole(ink, x - 8, 8, x + 14, 118, 7);
        Path2D straw = Outlines.polygon(x + 4, 112, x + 24, 108, x + 42, 148, x + 2, 152);
        ink.form(straw, 0xe8b85a);
        for (int i = 0; i < 4; i++) {
            ink.line(Outlines.polyline(x + 9 + i * 4, 116, x + 8 + i * 9.5, 148), Ink.shade(0xe8b85a, .8), 1.8, .7);
        }
        ink.form(Outlines.polygon(x + 3, 112, x + 24, 107, x + 27, 115, x + 4, 120), 0xc4503f);
    }

    /** An open laptop seen from behind. */
    static void laptop(Ink ink, double y) {
        Path2D lid = Outlines.polygon(-36, y + 16, -33, y - 26, 33, y - 26, 36, y + 16);
        ink.contact(lid, CAST, 7);
        ink.form(lid, 0xb9c0d8);
        ink.flat(Outlines.disc(0, y - 5, 6), 0xffffff, .85);
        ink.form(Outlines.rounded(-42, y + 14, 42, y + 20, 3), Rgb.mix(0xb9c0d8, IRON, .3));
    }

    /** Four balls in the air over the hands. */
    static void juggled(Ink ink) {
        double[][] at = {{-84, 22}, {-70, -74}, {16, -124}, {88, -34}};
        for (int i = 0; i < at.length; i++) {
            ink.form(Outlines.disc(at[i][0], at[i][1], 17), BALLS[i]);
            ink.line(
                    Outlines.curve(at[i][0] - 11, at[i][1] - 2, at[i][0], at[i][1] + 5, at[i][0] + 11, at[i][1] - 2),
                    0xffffff,
                    3,
                    .8);
        }
    }

    /** A large paper held open with both hands. */
    static void newspaper(Ink ink, double y) {
        ink.atop(() -> ink.soft(0, y + 8, 66, 52, 0x3a1840, .4));
        for (int k = -1; k <= 1; k += 2) {
            Path2D page = new Path2D.Double();
            page.moveTo(0, y - 30);
            page.quadTo(k * 26, y - 38, k * 50, y - 33);
            page.lineTo(k * 52, y + 34);
            page.quadTo(k * 26, y + 30, 0, y + 38);
            page.closePath();
            ink.form(page, 0xf3efe6, .2, .35);
            ink.line(Outlines.polyline(k * 8, y - 22, k * 42, y - 24), 0x4a4458, 5, .8);
            for (int row = 0; row < 6; row++) {
                double v = y - 12 + row * 7.4;
                double from = row < 3 && k > 0 ? 28 : 8;
                ink.line(Outlines.polyline(k * from, v + .6, k * 44, v), 0x6a6478, 1.8, .6);
            }
        }
        ink.flat(Outlines.rounded(8, y - 14, 25, y + 4, 2), 0x8fa8c0, .9);
        ink.line(Outlines.polyline(0, y - 29, 0, y + 37), 0xb0a8b8, 1.6, .8);
    }
}
