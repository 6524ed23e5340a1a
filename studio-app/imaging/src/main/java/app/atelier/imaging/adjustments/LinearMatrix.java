package app.atelier.imaging.adjustments;

import app.atelier.imaging.colour.Srgb;
import app.atelier.imaging.kernels.PointRows;

/** A 3 × 3 matrix in linear light; values are clamped to 0…1 before. */
record LinearMatrix(float[] m) implements Stage.Free {
    private static final float[] TO_LINEAR = Stage.Curve.table(Srgb::toLinear);
    private static final float[] FROM_LINEAR = Stage.Curve.table(Srgb::fromLinear);

    /** Of nine coefficients by rows. */
    static LinearMatrix of(double[] nine) {
        float[] m = new float[12];
        for (int i = 0; i < 9; i++) {
            m[i / 3 * 4 + i % 3] = (float) nine[i];
        }
        return new LinearMatrix(m);
    }

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        rows.lookup(r, from, count, TO_LINEAR);
        rows.lookup(g, from, count, TO_LINEAR);
        rows.lookup(b, from, count, TO_LINEAR);
        rows.matrix(r, g, b, from, count, m);
        rows.lookup(r, from, count, FROM_LINEAR);
        rows.lookup(g, from, count, FROM_LINEAR);
        rows.lookup(b, from, count, FROM_LINEAR);
    }
}
