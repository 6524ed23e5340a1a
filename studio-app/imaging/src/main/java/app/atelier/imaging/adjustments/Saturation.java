package app.atelier.imaging.adjustments;

/**
 * Distance from grey of the same luma (Rec. 709 weights on encoded values): l + (1 + amount)·(c − l).
 *
 * @param amount −1 (grey) to 1 (twice as far)
 */
public record Saturation(double amount) implements Adjustment {
    static final double RED = 0.2126;
    static final double GREEN = 0.7152;
    static final double BLUE = 0.0722;

    public Saturation {
        Ranges.require("of.saturation", amount, -1, 1);
    }

    @Override
    public Stage stage() {
        if (amount == 0) {
            return Stage.NOTHING;
        }
        float s = (float) (1 + amount);
        float r = (float) (-amount * RED);
        float g = (float) (-amount * GREEN);
        float b = (float) (-amount * BLUE);
        return new Stage.Matrix(new float[] {r + s, g, b, 0, r, g + s, b, 0, r, g, b + s, 0});
    }
}
