package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;

/** Fancy dress: the face looks out of a flower, the moon, a pumpkin, or a hood with ears. */
final class Disguises {
    /** Middle of what surrounds the face. */
    private static final double MIDDLE = -8;

    private static final int PETAL = 0xf9bf2c;
    private static final int SEEDS = 0x7a4522;
    private static final int MOON = 0xf1eed8;
    private static final int SUN = 0xffc93c;
    private static final int STAR = 0xffd84f;
    private static final int PUMPKIN = 0xf08a2c;

    private static final Set<String> HOODS = Set.of("bear", "rabbit", "cat", "dinosaur", "bee");

    /** What people go as. */
    private static final List<String> ALL = List.of(
            "pumpkin",
            "bee",
            "dinosaur",
            "sunflower",
            "rabbit",
            "star",
            "bear",
            "moon",
            "cat",
            "sun",
            "pirate",
            "wizard");

    private Disguises() {}

    /** The id of a costume for someone of whom only fancy dress is said, another for each of several. */
    static String any(String noun, int index) {
        return ALL.get(Math.floorMod(noun.hashCode() + index * 5, ALL.size()));
    }

    /** What is behind the head, if the costume is one of these. */
    static void behind(Ink ink, Costume costume) {
        switch (costume.extra()) {
            case "sunflower" -> flower(ink);
            case "moon" -> moon(ink);
            case "sun" -> sun(ink);
            case "starry" -> ink.form(Tailoring.star(0, MIDDLE + 4, 150), STAR, .6, .5);
            case "pumpkin" -> pumpkin(ink);
            default -> {
                if (HOODS.contains(costume.extra())) {
                    hood(ink, costume);
                }
            }
        }
    }

    /** What tells the costume on the chest. */
    static void front(Ink ink, Costume costume, Shape torso) {
        switch (costume.extra()) {
            case "sunflower" -> {
                for (int side = -1; side <= 1; side += 2) {
                    Path2D leaf = Outlines.leaf(side * 2, 60, side * 40, 42, 16, side * .3);
                    ink.contact(leaf, costume.top(), 4);
                    ink.form(leaf, Ink.light(costume.top(), .2));
                }
            }
            case "moon", "sun", "starry" -> {
                ink.flat(Tailoring.star(0, 82, 15), costume.bib(), 1);
                ink.flat(Tailoring.star(-17, 104, 7), costume.bib(), 1);
                ink.flat(Tailoring.star(19, 100, 8), costume.bib(), 1);
            }
            case "pumpkin" -> {
                ink.form(Outlines.ellipse(0, 88, 58, 44), PUMPKIN, .6, .8);
                for (double x : new double[] {-36, -13, 13, 36}) {
                    ink.line(Outlines.curve(x * .5, 46, x * 1.1, 88, x * .5, 130), Ink.deep(PUMPKIN), 3, .35);
                }
            }
            case "bee" -> {
                for (double y : new double[] {64, 86, 108}) {
                    ink.form(Outlines.common(torso, Outlines.slab(-60, y, 60, y + 11)), 0x3a3038, .3, .3);
                }
            }
            case "dinosaur", "bear", "rabbit", "cat" ->
                ink.form(Outlines.common(torso, Outlines.ellipse(0, 90, 22, 30)), costume.bib(), .4, .4);
            default -> {}
        }
    }

    private static void petals(Ink ink, int many, double from, double to, double wide, double turn, int rgb) {
        for (int i = 0; i < many; i++) {
            double a = 2 * Math.PI * (i + turn) / many;
            Path2D petal = Outlines.leaf(
                    Math.cos(a) * from,
                    MIDDLE + Math.sin(a) * from,
                    Math.cos(a) * to,
                    MIDDLE + Math.sin(a) * to,
                    wide,
                    0);
            ink.contact(petal, Ink.shade(rgb, .6), 4);
            ink.form(petal, rgb, .5, .4);
        }
    }

    private static void flower(Ink ink) {
        petals(ink, 18, 50, 128, 30, .5, Ink.shade(PETAL, .35));
        petals(ink, 18, 50, 122, 28, 0, PETAL);
        ink.form(Outlines.disc(0, MIDDLE, 78), SEEDS, .3, .6);
    }

    private static void moon(Ink ink) {
        ink.soft(0, MIDDLE, 150, 150, MOON, .5);
        Shape disc = Outlines.disc(0, MIDDLE, 112);
        ink.form(disc, MOON, .6, .45);
        double[][] craters = {{-84, -38, 14}, {-66, -74, 9}, {82, -44, 12}, {88, 4, 8}, {-92, 18, 10}, {40, -92, 11}};
        for (double[] c : craters) {
            ink.flat(Outlines.ellipse(c[0], MIDDLE + c[1], c[2], c[2] * .86), 0xbfbba6, .7);
            ink.line(
                    Outlines.curve(
                            c[0] - c[2] * .8,
                            MIDDLE + c[1] + c[2] * .4,
                            c[0],
                            MIDDLE + c[1] + c[2] * .86,
                            c[0] + c[2] * .8,
                            MIDDLE + c[1] + c[2] * .4),
                    0xffffff,
                    2,
                    .7);
        }
    }

    private static void sun(Ink ink) {
        for (int i = 0; i < 14; i++) {
            double a = 2 * Math.PI * i / 14;
            double wide = Math.PI / 14 * .8;
            double to = i % 2 == 0 ? 146 : 126;
            ink.form(
                    Outlines.polygon(
                            Math.cos(a - wide) * 90,
                            MIDDLE + Math.sin(a - wide) * 90,
                            Math.cos(a) * to,
                            MIDDLE + Math.sin(a) * to,
                            Math.cos(a + wide) * 90,
                            MIDDLE + Math.sin(a + wide) * 90),
                    i % 2 == 0 ? SUN : 0xff9f3a,
                    .5,
                    .3);
        }
        ink.form(Outlines.disc(0, MIDDLE, 94), SUN, .6, .4);
    }

    private static void pumpkin(Ink ink) {
        ink.form(Outlines.ellipse(0, MIDDLE - 4, 78, 74), PUMPKIN, .6, .6);
        Path2D stalk = Outlines.smooth(-8, -78, -6, -100, -16, -116, 6, -116, 12, -100, 10, -78);
        ink.form(stalk, 0x5f8f45, .4, .4);
        ink.form(Outlines.leaf(6, -82, 52, -98, 20, .2), 0x6fae55, .4, .4);
    }

    /** A hood around the head, and what stands up from it. */
    private static void hood(Ink ink, Costume costume) {
        int rgb = costume.top();
        for (int side = -1; side <= 1; side += 2) {
            switch (costume.extra()) {
                case "bear" -> {
                    ink.form(Outlines.disc(side * 56, -76, 25), rgb);
                    ink.form(Outlines.disc(side * 56, -76, 13), costume.bib(), .3, .3);
                }
                case "rabbit" -> {
                    ink.form(
                            Outlines.turnedBy(Outlines.ellipse(side * 36, -118, 17, 48), side * 10, side * 36, -80),
                            rgb);
                    ink.form(
                            Outlines.turnedBy(Outlines.ellipse(side * 36, -116, 8, 36), side * 10, side * 36, -80),
                            costume.bib(),
                            .3,
                            .3);
                }
                case "cat" -> {
                    ink.form(Outlines.polygon(side * 22, -76, side * 74, -40, side * 72, -116), rgb);
                    ink.form(Outlines.polygon(side * 40, -76, side * 66, -58, side * 65, -98), costume.bib(), .3, .3);
                }
                case "bee" -> {
                    ink.form(
                            Outlines.turnedBy(Outlines.ellipse(side * 76, 62, 46, 28), side * -24, side * 40, 62),
                            0xe4f2ff,
                            .6,
                            .2);
                    ink.line(Outlines.curve(side * 20, -80, side * 30, -104, side * 46, -112), 0x3a3038, 5, 1);
                    ink.form(Outlines.disc(side * 47, -113, 9), 0x3a3038);
                }
                default -> {}
            }
        }
        ink.form(Outlines.ellipse(0, -14, 76, 76), rgb, .5, .6);
        if (costume.has("dinosaur")) {
            for (int i = -1; i <= 1; i++) {
                ink.form(
                        Outlines.polygon(
                                i * 34 - 17,
                                -82 + Math.abs(i) * 14,
                                i * 40,
                                -116 + Math.abs(i) * 16,
                                i * 34 + 17,
                                -82 + Math.abs(i) * 14),
                        costume.bib());
            }
        }
    }
}
