package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Plates of steel over a body, and the helmets that go with them. Steel has no hue of its own, or a coloured light would dye it. */
final class Armour {
    private static final int STEEL = 0xc4c7c9;
    private static final int DARK = 0x6d7177;
    private static final int BRASS = 0xd9a94a;
    private static final int PLUME = 0xd23a4a;
    private static final int HORN = 0xf0e2c4;

    private Armour() {}

    /** Breastplate with its ridge, collar, belt and the plates below it. */
    static void plates(Ink ink, Shape torso) {
        Shape breast = Outlines.common(torso, Outlines.slab(-50, 36, 50, 94));
        ink.form(breast, STEEL, .9, .7);
        ink.atop(() -> {
            ink.line(Outlines.polyline(0, 52, 0, 93), DARK, 2, .55);
            ink.line(Outlines.polyline(2.4, 52, 2.4, 92), 0xffffff, 2, .7);
            ink.line(Outlines.curve(-24, 62, -26, 76, -22, 90), 0xffffff, 5, .55);
        });
        for (int side = -1; side <= 1; side += 2) {
            Path2D plate = Outlines.smooth(
                    side * 1, 98, side * 31, 98, side * 37, 112, side * 30, 125, side * 14, 128, side * 3, 120);
            ink.contact(plate, DARK, 4);
            ink.form(plate, STEEL, .7, .6);
            ink.line(Outlines.curve(side * 5, 112, side * 18, 117, side * 34, 111), DARK, 1.6, .6);
            rivet(ink, side * 10, 104);
            rivet(ink, side * 25, 104);
        }
        ink.form(Outlines.common(torso, Outlines.slab(-60, 91, 60, 100)), 0x7a4a30, .3, .3);
        ink.form(Outlines.rounded(-7, 90, 7, 102, 3), BRASS, .6, .3);
        Path2D collar = Outlines.smooth(-25, 42, 0, 50, 25, 42, 27, 52, 0, 62, -27, 52);
        ink.contact(collar, DARK, 5);
        ink.form(collar, STEEL, .8, .5);
    }

    /** Plates on shoulder and elbow. */
    static void arm(Ink ink, double[] points) {
        double x = points[0];
        double y = points[1];
        Shape shoulder = Outlines.ellipse(x, y, 16, 14);
        ink.contact(shoulder, DARK, 6);
        ink.form(shoulder, STEEL, .95, .6);
        ink.line(Outlines.ellipse(x, y + 1, 11, 8.5), DARK, 1.5, .45);
        Shape elbow = Outlines.disc(points[2], points[3], 10);
        ink.contact(elbow, DARK, 4);
        ink.form(elbow, STEEL, .9, .5);
        rivet(ink, points[2], points[3]);
    }

    /** A plate on the knee. */
    static void knee(Ink ink, double x, double y) {
        Shape knee = Outlines.ellipse(x, y, 12.5, 10);
        ink.contact(knee, DARK, 4);
        ink.form(knee, STEEL, .9, .5);
    }

    private static void rivet(Ink ink, double x, double y) {
        ink.form(Outlines.disc(x, y, 2), BRASS, .6, .3);
    }

    /** A helmet with its visor pushed up: brow and cheeks are steel, the face looks out. */
    static void helmet(Ink ink) {
        Path2D plume = Outlines.smooth(
                -2, -84, -10, -104, 8, -120, 40, -120, 66, -104, 80, -74, 82, -44, 70, -58, 56, -78, 34, -90, 12, -90);
        ink.form(plume, PLUME, .5, .6);
        ink.line(Outlines.curve(8, -104, 40, -104, 68, -76), Ink.light(PLUME, .4), 4, .6);
        Path2D dome = Outlines.smooth(
                0, -92, 42, -82, 67, -44, 69, 0, 60, 34, 40, 52, 26, 54, -26, 54, -40, 52, -60, 34, -69, 0, -67, -44,
                -42, -82);
        Path2D face = Outlines.smooth(
                0, -26, 28, -26, 48, -18, 50, 10, 40, 32, 20, 45, 0, 48, -20, 45, -40, 32, -50, 10, -48, -18, -28, -26);
        ink.form(Outlines.without(dome, face), STEEL, .95, .7);
        ink.line(face, DARK, 4, .8);
        Path2D visor = Outlines.smooth(
                -68, -34, -40, -44, 0, -48, 40, -44, 68, -34, 70, -52, 44, -70, 0, -78, -44, -70, -70, -52);
        ink.contact(visor, DARK, 6);
        ink.form(visor, 0xb2b6ba, .95, .6);
        for (int i = -3; i <= 3; i++) {
            double x = i * 14;
            double y = -58 + Math.abs(i) * 1.6;
            ink.line(Outlines.polyline(x, y - 4, x, y + 4), DARK, 3.4, .8);
        }
        for (int side = -1; side <= 1; side += 2) {
            ink.form(Outlines.disc(side * 65, -38, 7), BRASS, .7, .4);
        }
        ink.line(Outlines.curve(-52, -58, -30, -80, -6, -86), 0xffffff, 5, .75);
    }

    /** A round helmet with two horns and a guard over the nose, which leaves the eyes free. */
    static void horned(Ink ink) {
        for (int side = -1; side <= 1; side += 2) {
            Path2D horn = Outlines.smooth(
                    side * 50, -50, side * 80, -50, side * 98, -72, side * 96, -104, side * 84, -82, side * 66, -72,
                    side * 46, -72);
            ink.form(horn, HORN, .6, .6);
        }
        Path2D cap = Outlines.smooth(-64, -26, -62, -58, -38, -84, 0, -92, 38, -84, 62, -58, 64, -26, 0, -36);
        ink.form(cap, STEEL, .95, .6);
        Path2D rim = Outlines.smooth(-67, -24, -66, -38, 0, -50, 66, -38, 67, -24, 0, -36);
        ink.contact(rim, DARK, 5);
        ink.form(rim, BRASS, .7, .5);
        for (int i = -3; i <= 3; i++) {
            ink.form(Outlines.disc(i * 18, -42 + Math.abs(i) * 3.2, 2.6), DARK, .3, .3);
        }
    }
}
