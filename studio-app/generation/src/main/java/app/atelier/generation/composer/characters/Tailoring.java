package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Collars, buttons, belts: what tells one costume from another. */
final class Tailoring {

    private static final int GOLD = 0xffd75e;
    private static final int RED = 0xe23b55;
    private static final int WHITE = 0xfbf8ff;

    private Tailoring() {}

    static void draw(Ink ink, Costume costume, Shape torso) {
        Disguises.front(ink, costume, torso);
        switch (costume.extra()) {
            case "cook" -> cook(ink, costume.top());
            case "coat", "tie" -> lapels(ink, costume, torso);
            case "belt" -> band(ink, torso, 92, 101, 0xe8b23a);
            case "sash" -> band(ink, torso, 92, 102, RED);
            case "royal" -> royal(ink);
            case "bib" -> bib(ink, costume.bib(), torso);
            case "hood" -> hood(ink, costume.top());
            case "space" -> space(ink);
            case "star" -> star(ink, torso);
            case "santa" -> {
                ink.form(Outlines.common(torso, Outlines.slab(-6, 40, 6, 130)), 0xffffff, .3, .3);
                band(ink, torso, 94, 103, 0x3a2f3c);
                ink.form(Outlines.rounded(-8, 92, 8, 105, 3), GOLD);
            }
            case "vest" -> vest(ink, torso);
            case "armour" -> Armour.plates(ink, torso);
            default -> ink.line(Outlines.curve(-12, 46, 0, 52, 12, 46), Ink.light(costume.top(), .5), 3, .7);
        }
    }

    private static void cook(Ink ink, int top) {
        for (double y : new double[] {70, 84, 98}) {
            for (double x : new double[] {-8, 8}) {
                ink.form(Outlines.disc(x, y, 2.8), 0xb9a2cf, .3, .3);
            }
        }
        ink.line(Outlines.polyline(0, 60, 0, 104), Ink.deep(top), 1.6, .25);
        Path2D kerchief = Outlines.smooth(-20, 46, 0, 54, 20, 46, 14, 60, 0, 64, -14, 60);
        ink.form(kerchief, 0xef3d5a);
        ink.form(Outlines.smooth(0, 58, 10, 64, 6, 76, 0, 66, -6, 76, -10, 64), 0xef3d5a);
    }

    private static void lapels(Ink ink, Costume costume, Shape torso) {
        ink.flat(Outlines.common(torso, Outlines.polygon(-14, 40, 0, 74, 14, 40)), WHITE, 1);
        ink.form(Outlines.polygon(-3.5, 52, 3.5, 52, 6, 72, 0, 80, -6, 72), RED, .3, .3);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(
                    Outlines.polygon(k * 12, 42, k * 22, 50, k * 16, 66, k * 2, 82),
                    Ink.light(costume.top(), .12),
                    .3,
                    .3);
        }
        if (costume.has("coat")) {
            ink.line(Outlines.polyline(1, 82, 1, 116), Ink.deep(costume.top()), 2, .4);
            for (double y : new double[] {90, 102}) {
                ink.form(Outlines.disc(7, y, 2.4), Ink.deep(costume.top()), .2, .2);
            }
        }
    }

    private static void band(Ink ink, Shape torso, double y0, double y1, int rgb) {
        ink.form(Outlines.common(torso, Outlines.slab(-60, y0, 60, y1)), rgb, .3, .3);
    }

    private static void royal(Ink ink) {
        ink.form(Outlines.smooth(-22, 46, 0, 54, 22, 46, 20, 55, 0, 64, -20, 55), GOLD, .4, .4);
        for (double y : new double[] {70, 84}) {
            ink.form(Outlines.disc(0, y, 3.4), GOLD, .4, .4);
        }
    }

    private static void bib(Ink ink, int rgb, Shape torso) {
        for (int k = -1; k <= 1; k += 2) {
            ink.line(Outlines.polyline(k * 14, 70, k * 18, 46), rgb, 5.5, 1);
        }
        ink.form(Outlines.common(torso, Outlines.rounded(-17, 66, 17, 126, 6)), rgb, .3, .3);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.disc(k * 13, 71, 2.6), GOLD, .3, .3);
        }
        ink.line(Outlines.smooth(-8, 88, 8, 88, 8, 97, 0, 100, -8, 97), Ink.deep(rgb), 1.4, .5);
    }

    private static void hood(Ink ink, int top) {
        ink.form(Outlines.smooth(-24, 48, 0, 57, 24, 48, 22, 60, 0, 68, -22, 60), Ink.light(top, .15));
        ink.line(Outlines.polyline(-6, 64, -6, 78), 0xffffff, 2.2, .9);
        ink.line(Outlines.polyline(6, 64, 6, 76), 0xffffff, 2.2, .9);
        ink.line(Outlines.polygon(-16, 88, 16, 88, 22, 102, -22, 102), Ink.deep(top), 1.6, .4);
    }

    private static void space(Ink ink) {
        ink.form(Outlines.rounded(-17, 70, 17, 94, 6), 0xc9bddd);
        ink.form(Outlines.disc(-9, 78, 3.6), 0xef4d63, .4, .3);
        ink.form(Outlines.disc(1, 78, 3.6), 0x3fa0f0, .4, .3);
        ink.form(Outlines.rounded(-12, 85, 12, 89.5, 2), 0x6b5f86, .2, .2);
        ink.form(Outlines.rounded(7, 75, 14, 81, 2), GOLD, .3, .3);
        ink.form(Outlines.smooth(-26, 44, 0, 50, 26, 44, 26, 53, 0, 60, -26, 53), 0xa99cc4);
    }

    private static void star(Ink ink, Shape torso) {
        ink.form(Outlines.smooth(0, 60, 14, 66, 11, 80, 0, 90, -11, 80, -14, 66), GOLD);
        ink.flat(star(0, 75, 8), RED, 1);
        band(ink, torso, 98, 106, GOLD);
    }

    static Path2D star(double x, double y, double r) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double q = i % 2 == 0 ? r : r * .42;
            xy[2 * i] = x + Math.sin(Math.PI * i / 5) * q;
            xy[2 * i + 1] = y - Math.cos(Math.PI * i / 5) * q;
        }
        return Outlines.polygon(xy);
    }

    private static void vest(Ink ink, Shape torso) {
        for (int k = -1; k <= 1; k += 2) {
            ink.form(
                    Outlines.common(torso, Outlines.polygon(k * 10, 36, k * 40, 36, k * 44, 120, k * 8, 120)),
                    0xffd23a,
                    .2,
                    .3);
        }
        ink.flat(Outlines.common(torso, Outlines.slab(-50, 86, 50, 93)), 0xf6f6ff, .95);
    }
}
