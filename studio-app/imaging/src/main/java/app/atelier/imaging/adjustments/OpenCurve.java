package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/** A curve that goes on straight beyond 0 and 1 as steep as it ends there, at most {@value #STEEPEST}. */
record OpenCurve(Stage.Curve curve) implements Stage.Free {
    private static final float STEEPEST = 4;

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        row(r, from, count, curve.red());
        row(g, from, count, curve.green());
        row(b, from, count, curve.blue());
    }

    private static void row(float[] row, int from, int count, float[] table) {
        int last = table.length - 1;
        float below = slope(table[1] - table[0], last);
        float above = slope(table[last] - table[last - 1], last);
        for (int x = from; x < from + count; x++) {
            float v = row[x];
            float inside = v < 0 ? 0 : v > 1 ? 1 : v;
            float at = inside * last;
            int low = Math.min((int) at, last - 1);
            float value = Math.fma(table[low + 1] - table[low], at - low, table[low]);
            row[x] = value + (v - inside) * (v < 0 ? below : above);
        }
    }

    private static float slope(float step, int last) {
        return Math.clamp(step * last, -STEEPEST, STEEPEST);
    }
}
