package app.atelier.imaging.adjustments;

/**
 * Grey by a mix of the channels, scaled so that white stays white.
 *
 * @param red −2 to 3
 * @param green −2 to 3
 * @param blue −2 to 3; the three must not add up to 0
 */
public record BlackWhite(double red, double green, double blue) implements Adjustment {
    /** The mix of Rec. 709 luma. */
    public static final BlackWhite LUMA = new BlackWhite(Saturation.RED, Saturation.GREEN, Saturation.BLUE);

    public BlackWhite {
        Ranges.require("of.share-of-red", red, -2, 3);
        Ranges.require("of.share-of-green", green, -2, 3);
        Ranges.require("of.share-of-blue", blue, -2, 3);
        if (Math.abs(red + green + blue) < 1e-3) {
            throw AdjustmentWords.WORDS.refusal("mixer.nothing");
        }
    }

    @Override
    public Stage stage() {
        double sum = red + green + blue;
        float r = (float) (red / sum);
        float g = (float) (green / sum);
        float b = (float) (blue / sum);
        return new Stage.Matrix(new float[] {r, g, b, 0, r, g, b, 0, r, g, b, 0});
    }
}
