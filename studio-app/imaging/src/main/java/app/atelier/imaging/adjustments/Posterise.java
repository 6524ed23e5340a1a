package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/**
 * A few even steps in each channel.
 *
 * @param levels 2 to 256
 */
public record Posterise(int levels) implements Adjustment {
    public Posterise {
        Ranges.require("of.number-of-levels", levels, 2, 256);
    }

    @Override
    public Stage stage() {
        return new Work(levels);
    }

    private record Work(int levels) implements Stage.Free {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            steps(r, from, count);
            steps(g, from, count);
            steps(b, from, count);
        }

        private void steps(float[] row, int from, int count) {
            float top = levels - 1;
            float unit = 1 / top;
            for (int x = from; x < from + count; x++) {
                float v = Math.max(0f, Math.min(1f, row[x]));
                row[x] = Math.min(top, (int) (v * levels)) * unit;
            }
        }
    }
}
