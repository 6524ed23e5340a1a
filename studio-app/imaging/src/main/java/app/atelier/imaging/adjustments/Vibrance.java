package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/**
 * Saturation that spares what is saturated already: c' = l + (c − l)·(1 + amount·(1 − s)), where s is the distance
 * between the largest and the smallest channel and l the luma.
 *
 * @param amount −1 to 1
 */
public record Vibrance(double amount) implements Adjustment {
    public Vibrance {
        Ranges.require("of.vibrance", amount, -1, 1);
    }

    @Override
    public Stage stage() {
        return amount == 0 ? Stage.NOTHING : new Work((float) amount);
    }

    record Work(float amount) implements Stage.Free {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            rows.vibrance(r, g, b, from, count, amount);
        }
    }
}
