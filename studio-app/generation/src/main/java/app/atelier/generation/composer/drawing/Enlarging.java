package app.atelier.generation.composer.drawing;

/** Rows of the picture out of a coarse sheet, linear between the middles of its pixels. For one thread. */
final class Enlarging {
    private static final int LANES = 0x00ff00ff;
    private static final int HALF = 0x00800080;

    private final Sheet sheet;
    private final int[] columns;
    private final int[] weights;
    private final int[] even;
    private final int[] odd;
    private final int[] out;

    /**
     * @param left first pixel of the picture that is wanted
     * @param right after the last
     */
    Enlarging(Sheet sheet, int left, int right) {
        this.sheet = sheet;
        this.columns = new int[right - left];
        this.weights = new int[right - left];
        this.even = new int[sheet.width()];
        this.odd = new int[sheet.width()];
        this.out = new int[right - left];
        for (int i = 0; i < columns.length; i++) {
            double at = place(left + i - sheet.x(), sheet.width());
            columns[i] = Math.min((int) at, Math.max(0, sheet.width() - 2));
            weights[i] = (int) Math.round((at - columns[i]) * 256);
        }
    }

    /** Where the middle of a pixel of the picture lies among the middles of the sheet's own. */
    private double place(int pixel, int count) {
        return Math.clamp((pixel + .5) / sheet.step() - .5, 0, count - 1);
    }

    /** The pixels of a row of the picture; valid until the next call. */
    int[] row(int y) {
        double at = place(y - sheet.y(), sheet.height());
        int upper = Math.min((int) at, Math.max(0, sheet.height() - 2));
        int w = (int) Math.round((at - upper) * 256);
        int first = upper * sheet.width();
        int second = Math.min(upper + 1, sheet.height() - 1) * sheet.width();
        int[] argb = sheet.argb();
        for (int i = 0; i < even.length; i++) {
            even[i] = mix(argb[first + i] & LANES, argb[second + i] & LANES, w);
            odd[i] = mix(argb[first + i] >>> 8 & LANES, argb[second + i] >>> 8 & LANES, w);
        }
        int last = even.length - 1;
        for (int i = 0; i < out.length; i++) {
            int c = columns[i];
            int next = Math.min(c + 1, last);
            out[i] = mix(even[c], even[next], weights[i]) | mix(odd[c], odd[next], weights[i]) << 8;
        }
        return out;
    }

    /** Two lanes of 8 bits in an int, w/256 of the second. */
    private static int mix(int a, int b, int w) {
        return (a * (256 - w) + b * w + HALF) >>> 8 & LANES;
    }
}
