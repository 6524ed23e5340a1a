package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/** A prepared pass over three rows of colour; allocates nothing, may be called from several threads at once. */
public sealed interface Stage permits Stage.Matrix, Stage.Curve, Stage.Bend, Stage.Free {
    /** Changes nothing. */
    Stage NOTHING = Matrix.diagonal(1, 1, 1);

    void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows);

    /** Whether each channel of the result depends on that channel alone. */
    default boolean channelwise() {
        return false;
    }

    /**
     * A linear mix with offset, twelve coefficients by rows: r' = m0·r + m1·g + m2·b + m3, and so on.
     */
    record Matrix(float[] m) implements Stage {
        public static Matrix diagonal(double r, double g, double b) {
            return new Matrix(new float[] {(float) r, 0, 0, 0, 0, (float) g, 0, 0, 0, 0, (float) b, 0});
        }

        /** This after {@code first}, as one matrix. */
        public Matrix after(Matrix first) {
            float[] f = first.m;
            float[] product = new float[12];
            for (int row = 0; row < 3; row++) {
                for (int col = 0; col < 4; col++) {
                    double sum = col == 3 ? m[row * 4 + 3] : 0;
                    for (int k = 0; k < 3; k++) {
                        sum += (double) m[row * 4 + k] * f[k * 4 + col];
                    }
                    product[row * 4 + col] = (float) sum;
                }
            }
            return new Matrix(product);
        }

        @Override
        public boolean channelwise() {
            return m[1] == 0 && m[2] == 0 && m[4] == 0 && m[6] == 0 && m[8] == 0 && m[9] == 0;
        }

        public boolean identity() {
            return java.util.Arrays.equals(m, new float[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0});
        }

        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            rows.matrix(r, g, b, from, count, m);
        }
    }

    /** One table for each channel, read linearly over 0…1 and clamped to it. */
    record Curve(float[] red, float[] green, float[] blue) implements Stage {
        @Override
        public boolean channelwise() {
            return true;
        }

        /** Entries of a table; fine enough that 16 bits survive where a curve is not steep. */
        public static final int SIZE = 4097;

        /** The same function of 0…1 for all channels. */
        public static Curve of(java.util.function.DoubleUnaryOperator f) {
            float[] table = table(f);
            return new Curve(table, table, table);
        }

        public static float[] table(java.util.function.DoubleUnaryOperator f) {
            float[] table = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                table[i] = (float) f.applyAsDouble(i / (double) (SIZE - 1));
            }
            return table;
        }

        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            rows.lookup(r, from, count, red);
            rows.lookup(g, from, count, green);
            rows.lookup(b, from, count, blue);
        }
    }

    /** The S-curve x + k·x(1−x)(2x−1) inside 0…1, unchanged outside. */
    record Bend(float k) implements Stage {
        @Override
        public boolean channelwise() {
            return true;
        }

        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            rows.bend(r, from, count, k);
            rows.bend(g, from, count, k);
            rows.bend(b, from, count, k);
        }
    }

    /** Anything else, pixel by pixel. */
    non-sealed interface Free extends Stage {}
}
