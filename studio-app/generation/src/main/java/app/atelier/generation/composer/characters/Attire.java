package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is worn: scarves, hats, glasses, helmets, wings. */
final class Attire {

    private static final int CAST = 0x3a1840;
    /** Distance of the lenses of a pair of glasses as a share of its width. */
    private static final double LENSES = .477;

    private Attire() {}

    static void scarf(Ink ink, int rgb) {
        Ribbon tail = Ribbon.of(new double[] {-16, 54, -20, 72, -17, 93}, 17, 18, 20);
        Path2D hanging = tail.part(0, 1, true, false);
        ink.contact(hanging, CAST, 8);
        ink.form(hanging, rgb);
        ink.flat(Outlines.common(hanging, Outlines.slab(-40, 79, 10, 84)), Ink.light(rgb, .75), .9);
        Path2D band = Outlines.smooth(-36, 38, 0, 47, 36, 38, 40, 50, 30, 58, 0, 63, -30, 58, -40, 50);
        ink.contact(band, CAST, 8);
        ink.form(band, rgb);
        for (double x : new double[] {-28, -8, 14, 34}) {
            Shape stripe =
                    Ribbon.of(new double[] {x, 34, x - 2, 50, x - 4, 66}, 5).shape();
            ink.flat(Outlines.common(band, stripe), Ink.light(rgb, .75), .75);
        }
    }

    static void bowTie(Ink ink, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            Path2D wing = Outlines.smooth(k * 3, 54, k * 14, 46, k * 24, 44, k * 25, 56, k * 23, 67, k * 13, 62);
            ink.contact(wing, CAST, 5);
            ink.form(wing, rgb);
        }
        ink.form(Outlines.ellipse(0, 55, 6, 7), rgb);
    }

    /** Puts a hat of the props on the head; unknown ones are left out. */
    static void hat(Ink ink, Look look, String id, @Nullable Integer rgb) {
        switch (id) {
            case "helmet" -> helmet(ink);
            case "ninja-hood" -> ninjaHood(ink);
            case "knight-helmet" -> Armour.helmet(ink);
            case "horned-helmet" -> Armour.horned(ink);
            case "hard-hat" -> hardHat(ink, look, rgb == null ? 0xffd23a : rgb);
            case "beret" -> beret(ink, look, rgb == null ? 0x3a3048 : rgb);
            case "glasses", "sunglasses", "goggles" -> glasses(ink, look, id.equals("goggles") ? "sunglasses" : id);
            case "headphones" -> headphones(ink, look);
            case "ribbon" -> ribbon(ink, look, rgb == null ? 0xe8476a : rgb);
            default -> prop(id, rgb).ifPresent(prop -> onHead(ink, look, prop));
        }
    }

    // ------------------------------------------------------------------ hair and cloths

    /** Colour of the hair in a picture of a head. */
    static int hair(Look look) {
        String head = look.head();
        if (head.startsWith("old") || head.contains("white-hair") || head.contains("claus")) {
            return 0xd8d4de;
        }
        if (head.contains("red-hair")) {
            return 0xc8622f;
        }
        if (head.contains("blonde")) {
            return 0xe8b84f;
        }
        return Rgb.luminance(look.fur()) < .3 ? 0x3a2c30 : 0x5f463c;
    }

    /** A moustache, beard, braids, freckles or a headscarf; the braids hang before the shoulders. */
    static void groom(Ink ink, Look look, String id, @Nullable Integer rgb) {
        int usual = id.equals("headscarf") ? 0x3f8f9a : hair(look);
        double mouth = look.build().equals("person") ? 0 : look.y(look.chin()) - Look.CHIN;
        prop(id, rgb != null ? rgb : usual).ifPresent(prop -> {
            switch (id) {
                case "moustache" -> ink.prop(prop, 0, 15.5 + mouth, 17, 0);
                case "beard" -> ink.prop(prop, 0, 62 + mouth, 70, 0);
                case "freckles" -> ink.prop(prop, 0, 11 + mouth, 14, 0);
                case "headscarf" -> ink.prop(prop, 0, 70, 164, 0);
                case "braids" -> ink.prop(prop, 0, 96, 88, 0);
                default -> {}
            }
        });
    }

    /** A tail of hair behind the head. */
    static void ponytail(Ink ink, Look look, @Nullable Integer rgb) {
        prop("ponytail", rgb != null ? rgb : hair(look)).ifPresent(prop -> ink.prop(prop, 58, 44, 116, 0));
    }

    /** Over the clothes, under the arms. */
    static void apron(Ink ink, @Nullable Integer rgb) {
        prop("apron", rgb).ifPresent(prop -> {
            ink.atop(() -> ink.soft(0, 92, 46, 50, CAST, .22));
            ink.prop(prop, 0, 128, 76, 0);
        });
    }

    /** A pack on the back: its sides show beside the body. */
    static void backpack(Ink ink, int rgb) {
        ink.form(
                Outlines.smooth(-44, 60, -40, 44, 0, 38, 40, 44, 44, 60, 47, 92, 40, 108, 0, 112, -40, 108, -47, 92),
                rgb);
        ink.line(Outlines.curve(-44, 76, -46, 88, -45, 98), Ink.deep(rgb), 2.4, .5);
        ink.line(Outlines.curve(44, 76, 46, 88, 45, 98), Ink.deep(rgb), 2.4, .5);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(
                    Outlines.rounded(Math.min(k * 38, k * 54), 78, Math.max(k * 38, k * 54), 104, 7),
                    Ink.light(rgb, .14));
        }
    }

    /** The straps of a pack, over the clothes. */
    static void straps(Ink ink, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            Path2D strap = Ribbon.of(new double[] {k * 17, 44, k * 22, 62, k * 25, 88}, 8)
                    .shape();
            ink.contact(strap, CAST, 4);
            ink.form(strap, Ink.shade(rgb, .35), .3, .3);
            ink.form(Outlines.rounded(k * 23 - 5, 68, k * 23 + 5, 75, 2), 0xe8c070, .4, .3);
        }
    }

    private static Optional<Prop> prop(String id, @Nullable Integer rgb) {
        return rgb == null ? Props.find(id) : Props.coloured(id, rgb).or(() -> Props.find(id));
    }

    /** Width of a hat as a share of the width of the face. */
    private static double width(String id) {
        return switch (id) {
            case "party-hat" -> .50;
            case "wizard-hat", "witch-hat" -> 1.22;
            case "straw-hat", "sun-hat" -> 1.22;
            case "cowboy-hat" -> 1.18;
            case "fedora" -> 1.16;
            case "crown" -> .62;
            case "top-hat" -> .74;
            case "santa-hat", "beanie" -> .86;
            case "cap" -> .98;
            case "chef-hat" -> .74;
            case "pirate-hat" -> .98;
            case "flower-crown" -> .92;
            default -> .8;
        };
    }

    private static void onHead(Ink ink, Look look, Prop prop) {
        boolean person = look.build().equals("person");
        double wide = Look.FACE * width(prop.id()) * look.hatScale() * (person ? 1.04 : 1);
        double sink = person ? .22 : .13;
        double base = look.y(look.skull() + (sink + look.hatLift()) * look.faceWidth());
        ink.prop(prop, 0, base, wide / prop.aspect(), prop.id().equals("crown") ? 0 : 4);
    }

    private static void helmet(Ink ink) {
        Shape glass = Outlines.disc(0, -12, 76);
        ink.flat(glass, 0xdff1ff, .12);
        ink.soft(0, -12, 76, 76, 0xffffff, 0);
        ink.line(glass, 0xf2ecfb, 6, .95);
        ink.line(Outlines.disc(0, -12, 79), 0xa99cc4, 1.8, .8);
        ink.line(Outlines.curve(-60, -42, -48, -62, -26, -76), 0xffffff, 7, .8);
        ink.line(Outlines.curve(-65, -20, -64.4, -16), 0xffffff, 7, .75);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.rounded(k * 70, -26, k * 86, 6, 7), 0xb9aed0);
        }
    }

    private static void ninjaHood(Ink ink) {
        Shape hood = Outlines.smooth(
                0, -86, 42, -74, 63, -36, 64, 4, 50, 36, 22, 48, 0, 50, -22, 48, -50, 36, -64, 4, -63, -36, -42, -74);
        Shape slit =
                Outlines.smooth(-46, -10, -20, -20, 0, -16, 20, -20, 46, -10, 44, 6, 20, 10, 0, 8, -20, 10, -44, 6);
        ink.form(Outlines.without(hood, slit), 0x4a4266);
        ink.line(Outlines.curve(-60, -26, 0, -34, 60, -26), 0x2f2945, 9, 1);
        ink.line(slit, 0x2f2945, 2.4, .8);
    }

    private static void hardHat(Ink ink, Look look, int rgb) {
        double y = look.y(look.skull() + .2 * look.faceWidth());
        ink.form(Outlines.smooth(-54, y, -48, y - 34, -22, y - 52, 0, y - 55, 22, y - 52, 48, y - 34, 54, y), rgb);
        ink.form(Outlines.rounded(-9, y - 58, 9, y - 6, 7), Ink.light(rgb, .2));
        ink.form(Outlines.rounded(-62, y - 6, 62, y + 6, 6), rgb);
    }

    private static void beret(Ink ink, Look look, int rgb) {
        double y = look.y(look.skull() + .16 * look.faceWidth());
        ink.form(
                Outlines.smooth(
                        -52, y, -58, y - 22, -30, y - 40, 10, y - 42, 52, y - 28, 60, y - 10, 44, y + 2, 0, y + 4),
                rgb);
        ink.line(Outlines.curve(2, y - 42, 4, y - 48, 8, y - 50), rgb, 4, 1);
    }

    private static double[] eyes(Look look) {
        double[] eyes = look.eyes();
        return eyes != null ? eyes : new double[] {11.8, 17.4, 20.2, 17.4, 2, 3};
    }

    private static void glasses(Ink ink, Look look, String id) {
        double[] eyes = eyes(look);
        double apart = look.x(eyes[2]) - look.x(eyes[0]);
        double wide = Math.max(apart / LENSES, 74);
        double middle = (look.x(eyes[0]) + look.x(eyes[2])) / 2;
        Props.find(id).ifPresent(prop -> {
            double high = wide / prop.aspect();
            ink.prop(prop, middle, look.y(eyes[1]) + high * .52, high, 0);
        });
    }

    private static void headphones(Ink ink, Look look) {
        double ears = look.y((look.skull() + look.chin()) / 2);
        double top = look.y(look.skull()) - 6;
        double half = Look.FACE / 2;
        Path2D arc = Outlines.curve(-half, ears, -half * .86, top + 14, 0, top - 6, half * .86, top + 14, half, ears);
        ink.line(arc, 0x4a3a63, 10, 1);
        ink.line(Outlines.moved(arc, 0, -2), 0x8f7db0, 4, 1);
        for (int k = -1; k <= 1; k += 2) {
            ink.form(Outlines.rounded(k * half - 10, ears - 18, k * half + 10, ears + 18, 9), 0xff5f8a);
            ink.form(Outlines.rounded(k * (half - 9) - 5, ears - 14, k * (half - 9) + 5, ears + 14, 5), 0x4a3a63);
        }
    }

    private static void ribbon(Ink ink, Look look, int rgb) {
        double x = .3 * Look.FACE;
        double y = look.y(look.skull() + .06 * look.faceWidth());
        for (int k = -1; k <= 1; k += 2) {
            ink.form(
                    Outlines.smooth(x, y, x + k * 16, y - 14, x + k * 28, y - 12, x + k * 27, y + 8, x + k * 14, y + 9),
                    rgb);
        }
        ink.form(Outlines.disc(x, y - 1, 6.5), rgb);
    }

    /** Feathered wings from the shoulders, behind the body. */
    static void wings(Ink ink) {
        int white = 0xf4effc;
        int low = 0xc4b4e8;
        for (int side = -1; side <= 1; side += 2) {
            Path2D far = feather(side, new double[] {
                6, 4, 26, -50, 70, -70, 98, -86, 118, -92, 124, -70, 108, -56, 120, -44, 102, -32, 112, -20, 92, -10,
                100, 2, 78, 8, 82, 20, 60, 20, 58, 30, 38, 26, 22, 28, 6, 20
            });
            ink.form(far, Rgb.mix(white, low, .42));
            Path2D near = feather(side, new double[] {
                6, 4, 26, -50, 70, -70, 92, -82, 104, -84, 100, -66, 84, -56, 88, -44, 70, -38, 74, -26, 56, -22, 58,
                -10, 40, -6, 36, 8, 6, 14
            });
            ink.contact(near, 0x5c4096, 9);
            ink.form(near, white, .7, .35);
        }
    }

    /** Quadratic curves by turns of control and end points, from the first point, at the shoulder's height. */
    private static Path2D feather(int side, double[] xy) {
        double shoulder = 62;
        Path2D path = new Path2D.Double();
        path.moveTo(side * xy[0], shoulder + xy[1]);
        for (int i = 2; i + 3 < xy.length; i += 4) {
            path.quadTo(side * xy[i], shoulder + xy[i + 1], side * xy[i + 2], shoulder + xy[i + 3]);
        }
        path.closePath();
        return path;
    }
}
