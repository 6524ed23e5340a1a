package app.atelier.imaging.kernels;

/** The passes of {@link HalvingRows} without vectors: two channels at once in the halves of a number. */
final class ScalarHalvingRows implements HalvingRows {
    static final ScalarHalvingRows INSTANCE = new ScalarHalvingRows();

    private static final int EVEN = 0x00ff00ff;
    private static final int ONES = 0x00010001;

    private ScalarHalvingRows() {}

    @Override
    public void halve(int[] src, int upper, int lower, int[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            int a = src[upper + 2 * i];
            int b = src[upper + 2 * i + 1];
            int c = src[lower + 2 * i];
            int d = src[lower + 2 * i + 1];
            int even = (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN);
            int odd = (a >>> 8 & EVEN) + (b >>> 8 & EVEN) + (c >>> 8 & EVEN) + (d >>> 8 & EVEN);
            into[at + i] = quarter(even) | quarter(odd) << 8;
        }
    }

    private static int quarter(int sums) {
        return sums + ONES + (sums >>> 2 & ONES) >>> 2 & EVEN;
    }
}
