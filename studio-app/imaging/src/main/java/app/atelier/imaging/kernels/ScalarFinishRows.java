package app.atelier.imaging.kernels;

import org.jspecify.annotations.Nullable;

/** The pass of {@link FinishRows} without vectors: one pass after the other. */
final class ScalarFinishRows implements FinishRows {
    static final ScalarFinishRows INSTANCE = new ScalarFinishRows();

    private ScalarFinishRows() {}

    @Override
    public void finish(
            float[] r,
            float[] g,
            float[] b,
            int from,
            float @Nullable [] matrix,
            float vibrance,
            int[] argb,
            int at,
            int count) {
        if (matrix != null) {
            PointRows.scalar().matrix(r, g, b, from, count, matrix);
        }
        if (vibrance != 0) {
            PointRows.scalar().vibrance(r, g, b, from, count, vibrance);
        }
        Rows.scalar().packOpaque(r, g, b, from, argb, at, count);
    }
}
