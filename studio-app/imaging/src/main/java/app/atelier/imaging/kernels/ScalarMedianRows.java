package app.atelier.imaging.kernels;

/** The passes of {@link MedianRows} without vectors. */
final class ScalarMedianRows implements MedianRows {
    static final ScalarMedianRows INSTANCE = new ScalarMedianRows();

    private ScalarMedianRows() {}

    @Override
    public void twoRows(
            int[] src, int above, int first, int second, int below, int[] dst, int upper, int lower, int count) {
        for (int x = 0; x < count; x++) {
            dst[lower + x] = median(src, first + x, second + x, below + x);
            dst[upper + x] = median(src, above + x, first + x, second + x);
        }
    }

    /** Of three columns, the middle ones of which are here. */
    private static int median(int[] src, int a, int b, int c) {
        int high = 0;
        int deep = -1;
        for (int i = -1; i <= 1; i++) {
            high = most(high, least(src[a + i], least(src[b + i], src[c + i])));
            deep = least(deep, most(src[a + i], most(src[b + i], src[c + i])));
        }
        int left = middle(src[a - 1], src[b - 1], src[c - 1]);
        int own = middle(src[a], src[b], src[c]);
        return middle(high, middle(left, own, middle(src[a + 1], src[b + 1], src[c + 1])), deep);
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
