package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/**
 * Black and white: white where the luma is at least the level.
 *
 * @param level 0 to 1
 */
public record Threshold(double level) implements Adjustment {
    public Threshold {
        Ranges.require("of.threshold", level, 0, 1);
    }

    @Override
    public Stage stage() {
        return new Work((float) level);
    }

    private record Work(float level) implements Stage.Free {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            for (int x = from; x < from + count; x++) {
                float v = Luma.of(r[x], g[x], b[x]) >= level ? 1 : 0;
                r[x] = v;
                g[x] = v;
                b[x] = v;
            }
        }
    }
}
