package app.atelier.imaging.adjustments;

/**
 * More or less light: linear light times 2^stops. Computed on encoded values as a gain of 2^(stops/2.2), which is
 * the same under the display's power law; sRGB's straight toe differs from it by less than 0.02 in the darkest parts.
 *
 * @param stops −10 to 10
 */
public record Exposure(double stops) implements Adjustment {
    private static final double DISPLAY_GAMMA = 2.2;

    public Exposure {
        Ranges.require("of.exposure", stops, -10, 10);
    }

    @Override
    public Stage stage() {
        double gain = Math.pow(2, stops / DISPLAY_GAMMA);
        return Stage.Matrix.diagonal(gain, gain, gain);
    }
}
