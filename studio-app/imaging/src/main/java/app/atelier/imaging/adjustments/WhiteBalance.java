package app.atelier.imaging.adjustments;

import app.atelier.imaging.colour.Adaptation;

/**
 * Takes the light of a scene to daylight: Bradford adaptation in linear light from the colour of the light given to
 * D65. A light of 6504 K without tint changes nothing; a lower temperature says the scene was lit warmly and cools it.
 *
 * @param kelvin correlated colour temperature of the light, 2000 to 25000
 * @param tint −1 (the light was magenta) to 1 (the light was green)
 */
public record WhiteBalance(double kelvin, double tint) implements Adjustment {
    /** The temperature of D65. */
    public static final double DAYLIGHT = 6504;

    private static final double TINT_STEP = 0.02;

    public WhiteBalance {
        Ranges.require("of.temperature-of-the-light", kelvin, 2000, 25000);
        Ranges.require("of.tint-of-the-light", tint, -1, 1);
    }

    @Override
    public Stage stage() {
        if (kelvin == DAYLIGHT && tint == 0) {
            return Stage.NOTHING;
        }
        // Relative to the same curve at 6504 K, so that the neutral setting is exactly neutral.
        double[] light = Adaptation.white(kelvin, tint * TINT_STEP);
        double[] day = Adaptation.white(DAYLIGHT, 0);
        return LinearMatrix.of(Adaptation.srgb(light, day));
    }
}
