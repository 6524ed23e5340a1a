package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Noise;
import java.util.Arrays;

/**
 * Points by chance that keep a distance which differs from place to place: of the candidates of a fine grid, one in each
 * cell, those stay that come first among the undecided around them, round by round (a parallel form of dart throwing,
 * after Wei 2008). Which stay depends on candidates near by only.
 */
final class ScatteredPoints {
    private static final int ROUNDS = 8;
    private static final byte OPEN = 0;
    private static final byte KEPT = 1;
    private static final byte GONE = 2;

    private final int columns;
    private final int rows;
    private final double cell;
    private final float[] xs;
    private final float[] ys;
    private final float[] keys;
    private final float[] gaps;
    private final byte[] states;

    /** The distance that a point at a place keeps, in the units of the place. */
    @FunctionalInterface
    interface Gap {
        float at(double x, double y);
    }

    /**
     * @param left where the area begins, counted in the same coordinates as the grid
     * @param cell side of the grid's cells: the smallest distance that means anything
     */
    ScatteredPoints(
            double left, double top, double right, double bottom, double cell, Noise noise, Gap gap, Bands bands) {
        this.cell = cell;
        int firstColumn = (int) Math.floor(left / cell);
        int firstRow = (int) Math.floor(top / cell);
        columns = (int) Math.ceil(right / cell) - firstColumn;
        rows = (int) Math.ceil(bottom / cell) - firstRow;
        int n = columns * rows;
        xs = new float[n];
        ys = new float[n];
        keys = new float[n];
        gaps = new float[n];
        states = new byte[n];
        Noise second = noise.derive(1);
        Noise order = noise.derive(2);
        bands.run(rows, 16, (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int column = 0; column < columns; column++) {
                    int i = row * columns + column;
                    int gx = firstColumn + column;
                    int gy = firstRow + row;
                    xs[i] = (float) ((gx + noise.white(gx, gy)) * cell - left);
                    ys[i] = (float) ((gy + second.white(gx, gy)) * cell - top);
                    keys[i] = order.white(gx, gy);
                    gaps[i] = gap.at(xs[i], ys[i]);
                }
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            decide(bands);
        }
    }

    private void decide(Bands bands) {
        byte[] before = states.clone();
        bands.run(rows, 16, (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int column = 0; column < columns; column++) {
                    int i = row * columns + column;
                    if (before[i] == OPEN && first(i, column, row, before)) {
                        states[i] = KEPT;
                    }
                }
            }
        });
        byte[] kept = states.clone();
        bands.run(rows, 16, (from, to) -> {
            for (int row = from; row < to; row++) {
                for (int column = 0; column < columns; column++) {
                    int i = row * columns + column;
                    if (kept[i] == OPEN && near(i, column, row, kept)) {
                        states[i] = GONE;
                    }
                }
            }
        });
    }

    private boolean first(int i, int column, int row, byte[] before) {
        return !any(i, column, row, k -> before[k] == OPEN && (keys[k] < keys[i] || keys[k] == keys[i] && k < i));
    }

    private boolean near(int i, int column, int row, byte[] kept) {
        return any(i, column, row, k -> kept[k] == KEPT);
    }

    @FunctionalInterface
    private interface Candidate {
        boolean counts(int index);
    }

    /** Whether a candidate that counts lies nearer than the gap of either. */
    private boolean any(int i, int column, int row, Candidate candidate) {
        int reach = (int) Math.ceil(gaps[i] / cell) + 1;
        for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
                int k = y * columns + x;
                float dx = xs[k] - xs[i];
                float dy = ys[k] - ys[i];
                float gap = Math.min(gaps[i], gaps[k]);
                if (k != i && dx * dx + dy * dy < gap * gap && candidate.counts(k)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The points that stay, x and y from the area's corner, along rows there and back so that neighbours follow. */
    double[][] points() {
        double[] x = new double[states.length];
        double[] y = new double[states.length];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < columns; k++) {
                int i = row * columns + (row % 2 == 0 ? k : columns - 1 - k);
                if (states[i] == KEPT) {
                    x[n] = xs[i];
                    y[n++] = ys[i];
                }
            }
        }
        return new double[][] {Arrays.copyOf(x, n), Arrays.copyOf(y, n)};
    }
}
