package app.atelier.imaging.adjustments;

/**
 * Cooler or warmer by gains of red and blue, scaled so that grey keeps its luma.
 *
 * @param amount −1 (cool) to 1 (warm)
 */
public record Temperature(double amount) implements Adjustment {
    private static final double RED_STOPS = 0.30;
    private static final double GREEN_STOPS = 0.04;
    private static final double BLUE_STOPS = -0.42;

    public Temperature {
        Ranges.require("of.temperature", amount, -1, 1);
    }

    @Override
    public Stage stage() {
        double r = Math.pow(2, RED_STOPS * amount);
        double g = Math.pow(2, GREEN_STOPS * amount);
        double b = Math.pow(2, BLUE_STOPS * amount);
        double luma = Saturation.RED * r + Saturation.GREEN * g + Saturation.BLUE * b;
        return Stage.Matrix.diagonal(r / luma, g / luma, b / luma);
    }
}
