package app.atelier.imaging.adjustments;

import app.atelier.imaging.colour.Srgb;
import app.atelier.imaging.kernels.PointRows;

/** A 3 × 3 matrix in linear light; values are clamped to 0…1 before. */
record LinearMatrix(double[] m) implements Stage.Free {
    private static final float[] TO_LINEAR = Stage.Curve.table(Srgb::toLinear);
    private static final float[] FROM_LINEAR = Stage.Curve.table(Srgb::fromLinear);

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        rows.lookup(r, from, count, TO_LINEAR);
        rows.lookup(g, from, count, TO_LINEAR);
        rows.lookup(b, from, count, TO_LINEAR);
        for (int x = from; x < from + count; x++) {
            double red = m[0] * r[x] + m[1] * g[x] + m[2] * b[x];
            double green = m[3] * r[x] + m[4] * g[x] + m[5] * b[x];
            double blue = m[6] * r[x] + m[7] * g[x] + m[8] * b[x];
            r[x] = (float) red;
            g[x] = (float) green;
            b[x] = (float) blue;
        }
        rows.lookup(r, from, count, FROM_LINEAR);
        rows.lookup(g, from, count, FROM_LINEAR);
        rows.lookup(b, from, count, FROM_LINEAR);
    }
}
