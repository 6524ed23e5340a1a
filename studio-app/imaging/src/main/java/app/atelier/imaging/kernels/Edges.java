package app.atelier.imaging.kernels;

import java.util.Arrays;

/** What kernels see beyond the sides of a picture: its outermost values go on. */
final class Edges {
    private Edges() {}

    /**
     * Lays the edges on a row, places counted in the array.
     *
     * @param from where the row begins
     * @param left where what is known of it begins
     * @param right where what is known of it ends, more than {@code left}
     * @param end where the row ends
     */
    static void extend(float[] row, int from, int left, int right, int end) {
        Arrays.fill(row, from, left, row[left]);
        Arrays.fill(row, right, end, row[right - 1]);
    }

    /** As {@link #extend(float[], int, int, int, int)}. */
    static void extend(int[] row, int from, int left, int right, int end) {
        Arrays.fill(row, from, left, row[left]);
        Arrays.fill(row, right, end, row[right - 1]);
    }
}
