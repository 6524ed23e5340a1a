package app.atelier.imaging.adjustments;

/**
 * Spread about middle grey. Above 0 an S-curve x + a·x(1−x)(2x−1) that keeps black and white; below 0 values move
 * towards one half, at −1 by half their distance.
 *
 * @param amount −1 to 1
 */
public record Contrast(double amount) implements Adjustment {
    public Contrast {
        Ranges.require("of.contrast", amount, -1, 1);
    }

    @Override
    public Stage stage() {
        if (amount > 0) {
            return new Stage.Bend((float) amount);
        }
        float scale = (float) (1 + amount / 2);
        float lift = (1 - scale) / 2;
        return new Stage.Matrix(new float[] {scale, 0, 0, lift, 0, scale, 0, lift, 0, 0, scale, lift});
    }
}
