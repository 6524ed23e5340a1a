package app.atelier.imaging.kernels;

/** The passes of {@link MedianRows} without vectors. */
final class ScalarMedianRows implements MedianRows {
    static final ScalarMedianRows INSTANCE = new ScalarMedianRows();

    private ScalarMedianRows() {}

    @Override
    public void sortColumns(
            int[] src, int above, int first, int second, int below, int[] sorted, int at, int stride, int count) {
        for (int x = 0; x < count; x++) {
            int low = least(src[first + x], src[second + x]);
            int high = most(src[first + x], src[second + x]);
            sort(src[above + x], low, high, sorted, at + x, stride);
            sort(src[below + x], low, high, sorted, at + 3 * stride + x, stride);
        }
    }

    private static void sort(int value, int low, int high, int[] sorted, int at, int stride) {
        int upper = most(value, low);
        sorted[at] = least(value, low);
        sorted[at + stride] = least(upper, high);
        sorted[at + 2 * stride] = most(upper, high);
    }

    @Override
    public void medianOfColumns(int[] sorted, int at, int stride, int[] dst, int to, int count) {
        for (int x = 0; x < count; x++) {
            int i = at + x;
            int m = i + stride;
            int o = m + stride;
            int high = most(sorted[i - 1], most(sorted[i], sorted[i + 1]));
            int deep = least(sorted[o - 1], least(sorted[o], sorted[o + 1]));
            int between = middle(sorted[m - 1], sorted[m], sorted[m + 1]);
            dst[to + x] = middle(high, between, deep);
        }
    }

    private static int least(int a, int b) {
        int result = 0;
        for (int bit = 0; bit < 32; bit += 8) {
            result |= Math.min(a >>> bit & 255, b >>> bit & 255) << bit;
        }
        return result;
    }

    private static int most(int a, int b) {
        int result = 0;
        for (int bit = 0; bit < 32; bit += 8) {
            result |= Math.max(a >>> bit & 255, b >>> bit & 255) << bit;
        }
        return result;
    }

    private static int middle(int a, int b, int c) {
        return most(least(a, b), least(most(a, b), c));
    }
}
