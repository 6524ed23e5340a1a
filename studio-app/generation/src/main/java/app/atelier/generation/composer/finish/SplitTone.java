package app.atelier.generation.composer.finish;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.imaging.adjustments.ColourGrading;

/** Shades a little towards the mood's shadow, lights towards its light: as an adjustment, so that it fits whatever is moved below it. */
final class SplitTone {
    /** What a full tint of colour grading adds for each unit of difference between the colour's components. */
    private static final double FULL = .35;

    /** How far a dark tone is drawn to the shadow's colour, at full weight. */
    private static final double SHADE = .097;

    /** How far a light tone is multiplied by the light's colour, at full weight. */
    private static final double LIGHT = .122;

    private SplitTone() {}

    static ColourGrading of(Mood mood) {
        int shadow = mood.shadow();
        int light = mood.light();
        double most = Math.max(Rgb.red(light), Math.max(Rgb.green(light), Rgb.blue(light)));
        int pale = Rgb.of(
                Rgb.red(light) / most * .6 + .4, Rgb.green(light) / most * .6 + .4, Rgb.blue(light) / most * .6 + .4);
        ColourGrading.Tint shades = new ColourGrading.Tint(hue(shadow), range(shadow) * SHADE / FULL, 0);
        ColourGrading.Tint lights =
                new ColourGrading.Tint(hue(pale), range(pale) * LIGHT / FULL, (Rgb.luminance(pale) - 1) * LIGHT / FULL);
        return new ColourGrading(shades, ColourGrading.Tint.NONE, lights, 0);
    }

    private static double range(int rgb) {
        double r = Rgb.red(rgb);
        double g = Rgb.green(rgb);
        double b = Rgb.blue(rgb);
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
    }

    /** Degrees on the wheel of red, green and blue. */
    private static double hue(int rgb) {
        double r = Rgb.red(rgb);
        double g = Rgb.green(rgb);
        double b = Rgb.blue(rgb);
        double range = range(rgb);
        if (range == 0) {
            return 0;
        }
        double most = Math.max(r, Math.max(g, b));
        double sixth = most == r ? (g - b) / range : most == g ? 2 + (b - r) / range : 4 + (r - g) / range;
        return (sixth * 60 + 360) % 360;
    }
}
