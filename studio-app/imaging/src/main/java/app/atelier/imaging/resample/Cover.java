package app.atelier.imaging.resample;

/**
 * How much of the pixels of a grid is covered, as the product of what is covered along each axis.
 *
 * @param across of each column, 0…1
 * @param down of each row, 0…1; empty: all is covered
 */
public record Cover(float[] across, float[] down) {
    /** Everything. */
    public static final Cover FULL = new Cover(new float[0], new float[0]);

    /** Of one pixel, 0…1. */
    public float at(int x, int y) {
        return down.length == 0 ? 1 : across[x] * down[y];
    }

    /**
     * Scales a row of premultiplied pixels of four floats of 0 to 255, alpha last, from pixel {@code from} of the array on;
     * what a kernel overshot is cut first.
     */
    void apply(int y, float[] row, int from, int count) {
        if (down.length == 0) {
            return;
        }
        for (int x = 0; x < count; x++) {
            float share = across[x] * down[y];
            if (share != 1f) {
                float alpha = Math.max(0f, Math.min(255f, row[4 * (from + x) + 3]));
                for (int i = 4 * (from + x); i < 4 * (from + x) + 3; i++) {
                    row[i] = Math.max(0f, Math.min(alpha, row[i])) * share;
                }
                row[4 * (from + x) + 3] = alpha * share;
            }
        }
    }
}
