package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Shelves, stacks of books, open books. */
public final class Books {

    private static final int[] COVERS = {0xb5473c, 0xd98b3a, 0xe3c067, 0x4f7d6b, 0x32597a, 0x6c3f63, 0xa85b4a, 0xeadbb8
    };
    private static final int WOOD = 0x7a4a2e;

    private Books() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("bookshelf", .8, s -> shelf(s, 5)),
                Figure.of("wide-bookshelf", 1.5, s -> shelf(s, 5)),
                Figure.of("wall-shelf", 1.3, Footing.WALL, s -> shelf(s, 3)),
                Figure.of("shelf-board", 4.6, Footing.WALL, Books::board),
                Figure.of("book-stack", .95, Footing.TABLE, s -> stack(s, 6)),
                Figure.of("books", 1.5, Footing.TABLE, Books::row),
                Figure.of("open-book", 1.9, Footing.TABLE, Books::open));
    }

    /** One board on two brackets, with a few books at its end. */
    private static void board(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            double x = k * 165;
            s.form(Outlines.polygon(x - 4, 24, x + 4, 24, x + 4, -2, x - 4, -2), 0x4a3226, 0, .5);
            s.line(Outlines.curve(x, 0, x - k * 12, 8, x - k * 20, 24), 4, 0x4a3226, .1);
        }
        s.fade(Outlines.slab(-210, 0, 210, 24), 0x2a1420, .8, .32, 0, 0, 24, 0, 0);
        books(s, 132, 214, 36, 62);
        s.fall(Outlines.rounded(-224, 22, 224, 36, 3), WOOD, -.45, .3);
        s.fall(Outlines.slab(-222, 33, 222, 36), WOOD, -.7, -.5);
    }

    private static void shelf(Sketch s, int rows) {
        double half = s.halfWidth() - 2;
        s.fall(Outlines.slab(-half, -1, half, 96), Rgb.mix(WOOD, 0x2a1420, .35), .45, .8);
        double high = 94.0 / rows;
        for (int row = 0; row < rows; row++) {
            double y = row * high + 3;
            books(s, -half + 3.5, half - 3.5, y, high - 4);
            s.fall(Outlines.slab(-half, y - 3, half, y), WOOD, -.3, .2);
            s.fade(Outlines.slab(-half, y - 6.5, half, y - 3), 0x140a14, .9, .55, 0, 0, y - 3, 0, y - 6.5);
        }
        s.fade(Outlines.slab(-half, 80, half, 96), 0x140a14, .9, .5, 0, 0, 96, 0, 80);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.slab(k * half - 2, -1, k * half + 2, 97), WOOD, -.3, .35);
        }
        s.fall(Outlines.rounded(-half - 3, 95, half + 3, 99.5, 1), WOOD, -.4, .2);
    }

    private static void books(Sketch s, double x0, double x1, double y, double high) {
        double x = x0;
        while (x < x1 - 2) {
            double choice = s.random().nextDouble();
            if (choice < .06 && x < x1 - 12) {
                ornament(s, x + 5, y, high);
                x += 11;
                continue;
            }
            double w = Math.min(s.between(2.2, 5.2), x1 - x);
            double h = high * s.between(.62, .94);
            double tilt = choice > .94 && x > x0 + 6 ? 9 : 0;
            if (tilt > 0) {
                x += 1.5;
            }
            spine(s, x + w / 2, y, w, h, tilt);
            x += w + .25 + (tilt > 0 ? 2.4 : 0);
        }
    }

    private static void spine(Sketch s, double x, double y, double w, double h, double tilt) {
        int rgb = COVERS[s.random().nextInt(COVERS.length)];
        double shade = s.between(.02, .3);
        double band = s.between(.68, .86);
        boolean gilt = s.chance(.7);
        s.at(x, y, 1, tilt, t -> {
            t.across(Outlines.rounded(-w / 2, 0, w / 2, h, .4), rgb, shade - .35, shade + .4);
            if (gilt) {
                t.veil(Outlines.slab(-w / 2, h * band, w / 2, h * band + h * .05), 0xf2dca0, shade, .75);
                t.veil(Outlines.slab(-w / 2, h * .12, w / 2, h * .15), 0xf2dca0, shade, .6);
            }
        });
    }

    private static void ornament(Sketch s, double x, double y, double high) {
        if (s.chance(.5)) {
            s.ball(Outlines.disc(x, y + 4.6, 4.6), 0x4f8f9a, -.4, .6);
        } else {
            s.across(Outlines.polygon(x - 3, y, x + 3, y, x + 3.8, y + 5, x - 3.8, y + 5), 0xc9784f, -.3, .5);
            for (int i = 0; i < 7; i++) {
                double a = Math.toRadians(30 + i * 20);
                double l = high * s.between(.3, .55);
                s.form(
                        Outlines.leaf(x, y + 5, x + Math.cos(a) * l * .6, y + 5 + Math.sin(a) * l, 1.9, .1),
                        0x5f9a5a,
                        -.2,
                        .4);
            }
        }
    }

    private static void stack(Sketch s, int count) {
        double y = 0;
        for (int i = 0; i < count; i++) {
            double h = s.between(13, 18);
            double half = s.between(33, 45) - i * .8;
            double x = s.about(4);
            lying(s, x, y, half, h, COVERS[(s.random().nextInt(3) + i * 2) % COVERS.length], s.chance(.5));
            y += h;
            if (y > 84) {
                break;
            }
        }
    }

    private static void lying(Sketch s, double x, double y, double half, double h, int rgb, boolean spineLeft) {
        int k = spineLeft ? -1 : 1;
        s.fall(Outlines.rounded(x - half, y, x + half, y + h, h * .2), rgb, -.25, .45);
        double from = x + k * half * .86;
        double to = x - k * half * 1.02;
        s.fall(Outlines.slab(from, y + h * .16, to, y + h * .84), 0xf6ead0, 0, .4);
        for (int i = 1; i < 4; i++) {
            s.line(Outlines.polyline(from, y + h * (.16 + .17 * i), to, y + h * (.16 + .17 * i)), .3, 0xb5a080, .2, .6);
        }
        s.fall(Outlines.rounded(x + k * half * .8, y, x + k * half, y + h, h * .3), rgb, -.35, .4);
        s.veil(Outlines.slab(x + k * half * .84, y + 1, x + k * half * .88, y + h - 1), 0xf2dca0, 0, .7);
        s.veil(Outlines.slab(x - half, y, x + half, y + h * .1), 0x140a14, .8, .35);
    }

    private static void row(Sketch s) {
        double x = -66;
        for (int i = 0; i < 7; i++) {
            double w = s.between(13, 20);
            double h = s.between(70, 97);
            int rgb = COVERS[(i * 3 + s.random().nextInt(2)) % COVERS.length];
            double tilt = i == 6 ? 12 : 0;
            double at = x + w / 2 + (i == 6 ? 6 : 0);
            s.at(at, 0, 1, tilt, t -> {
                t.across(Outlines.rounded(-w / 2, 0, w / 2, h, 2), rgb, -.4, .45);
                t.veil(Outlines.slab(-w / 2, h * .74, w / 2, h * .80), 0xf2dca0, 0, .8);
                t.veil(Outlines.slab(-w / 2, h * .16, w / 2, h * .19), 0xf2dca0, 0, .7);
            });
            x += w + 1;
        }
    }

    private static void open(Sketch s) {
        s.fall(
                Outlines.smooth(-92, 20, -88, 52, -20, 40, 0, 34, 20, 40, 88, 52, 92, 20, 40, 6, 0, 2, -40, 6),
                0xb23b3b,
                -.1,
                .5);
        for (int k = -1; k <= 1; k += 2) {
            Path2D page = Outlines.smooth(
                    0, 24, k * 20, 40, k * 54, 52, k * 84, 70, k * 88, 44, k * 86, 26, k * 50, 14, k * 20, 8, 0, 6);
            s.blend(page, 0xfffaf0, k == s.side() ? -.3 : -.05, 0xe8d8bc, .3, k * 84, 60, 0, 16);
            for (int i = 0; i < 5; i++) {
                double d = i * 6.4;
                s.line(
                        Outlines.curve(k * 16, 34 - d * .7, k * 44, 44 - d, k * 74, 58 - d * 1.1),
                        1.3,
                        0x9a8a78,
                        .1,
                        .5);
            }
        }
        s.line(Outlines.polyline(0, 24, 0, 5), 1.2, 0xb5a080, .4);
    }
}
