package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;

/**
 * A head thrown back in profile, the mouth open towards the sky, looking to the left: no tilt of a head seen from the front
 * can show a howl.
 */
final class Howl {
    private static final int NOSE = 0x3a3145;
    private static final int THROAT = 0x7a2f45;
    private static final int TONGUE = 0xe8788c;
    private static final int EYE = 0x2b2030;
    private static final int INNER_EAR = 0xf0aab4;

    private Howl() {}

    /** Sitting, howling. */
    static void draw(Ink ink, Look look, Dressing dressing) {
        SidePlan.seated(ink, look, dressing);
        int fur = look.fur();
        int pale = look.belly();
        ink.form(Ribbon.of(new double[] {6, 70, -4, 44, -16, 18}, 64, 54, 46).shape(), fur, .4, .25);
        ink.form(Outlines.smooth(-4, 52, -26, 34, -34, 20, -24, 52, -12, 76, 4, 80), pale, .3, .2);
        dressing.drawNeck(ink);
        ink.form(Outlines.smooth(10, -26, 34, -22, 52, -8, 40, 4, 18, 8), Rgb.mix(fur, Ink.deep(fur), .45), .2, .4);
        ink.form(Outlines.smooth(-44, 6, -36, -22, -10, -34, 14, -22, 22, 4, 12, 30, -16, 34, -36, 24), fur, .5, .3);
        ink.form(
                Ribbon.of(new double[] {-22, 2, -44, -26, -60, -58}, 44, 34, 22).shape(), fur, .5, .15);
        ink.form(
                Outlines.smooth(-34, 10, -50, -4, -68, -26, -74, -36, -64, -6, -46, 18),
                Rgb.mix(fur, pale, .55),
                .3,
                .2);
        ink.flat(Outlines.smooth(-46, -8, -60, -30, -68, -44, -72, -34, -62, -16), THROAT, 1);
        ink.flat(Outlines.smooth(-52, -10, -62, -24, -66, -28, -60, -12), TONGUE, 1);
        ink.form(Outlines.smooth(-52, -58, -60, -68, -70, -64, -70, -54, -62, -50), NOSE, .7, .3);
        ink.form(Outlines.smooth(2, -26, 30, -40, 50, -34, 34, -12, 16, 0), fur, .5, .3);
        ink.form(Outlines.smooth(12, -22, 32, -33, 42, -30, 30, -14, 18, -8), Rgb.mix(fur, INNER_EAR, .45), .2, .2);
        ink.line(Outlines.curve(-26, -10, -16, -18, -10, -6), EYE, 4.2, 1);
        ink.form(Outlines.smooth(-8, 22, 6, 10, 20, 18, 18, 38, 4, 44, -10, 38), Rgb.mix(fur, pale, .75), .3, .2);
        dressing.drawOver(ink);
    }
}
