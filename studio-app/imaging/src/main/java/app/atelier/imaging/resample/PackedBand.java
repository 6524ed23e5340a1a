package app.atelier.imaging.resample;

import app.atelier.imaging.kernels.PackedRows;
import app.atelier.imaging.kernels.Rows;

/** Rows of a resampled picture of 8 bits, out of packed rows; used by one thread. */
final class PackedBand {
    private final Taps across;
    private final Taps down;
    private final int left;
    private final int span;
    private final Cover cover;
    private final int[] result;
    private final int width;
    private final int[] offsets;
    private final float[] weights;
    private final float[] column;
    private final float[] out;

    /**
     * @param left the leftmost column that is needed
     * @param span how many columns are
     * @param result all rows
     */
    PackedBand(Taps across, Taps down, int left, int span, Cover cover, int[] result) {
        this.across = across;
        this.down = down;
        this.left = left;
        this.span = span;
        this.cover = cover;
        this.result = result;
        this.width = across.first.length;
        this.offsets = new int[2 * down.width];
        this.weights = new float[4 * down.width];
        this.column = new float[2 * span * 4];
        this.out = new float[2 * width * 4];
    }

    void draw(Resampler.Source source, int from, int to) {
        Rows rows = Rows.preferred();
        PackedRows packed = PackedRows.preferred();
        for (int y = from; y < to; ) {
            // Two rows of results share most of the rows that they are made of, unless they are far apart.
            int count = y + 1 < to && down.span(y, y + 1) <= 2 * down.width ? 2 : 1;
            int taps = down.span(y, y + count - 1);
            int lowest = Math.min(down.first[y], down.first[y + count - 1]);
            for (int k = 0; k < taps; k++) {
                offsets[k] = (lowest + k) * source.stride() - source.first();
                weights[k] = down.weight(y, lowest + k);
                weights[taps + k] = down.weight(y + count - 1, lowest + k);
            }
            if (count == 2) {
                packed.verticalTwo(source.argb(), offsets, weights, taps, column, span, span);
                rows.gatherTwo(column, span, left, across.first, across.weights, across.width, out, width);
            } else {
                packed.vertical(source.argb(), offsets, weights, taps, column, span);
                rows.gather(column, left, across.first, across.weights, across.width, out, width);
            }
            for (int row = 0; row < count; row++, y++) {
                cover.apply(y, out, row * width, width);
                packed.packCut(out, 4 * row * width, result, y * width, width);
            }
        }
    }
}
