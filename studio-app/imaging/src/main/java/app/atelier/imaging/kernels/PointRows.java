package app.atelier.imaging.kernels;

/**
 * Passes over rows of colour, in place, allocating nothing. The vector and the scalar form give the same bits.
 */
public sealed interface PointRows permits VectorPointRows, ScalarPointRows {

    /** The fastest form that runs here. */
    static PointRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static PointRows scalar() {
        return ScalarPointRows.INSTANCE;
    }

    /** A 3 × 4 matrix by rows; the fourth column is added. */
    void matrix(float[] r, float[] g, float[] b, int from, int count, float[] m);

    /** x + k·x(1−x)(2x−1) for x in 0…1, unchanged outside. */
    void bend(float[] row, int from, int count, float k);

    /** A table over 0…1, read linearly; values outside take the ends. */
    void lookup(float[] row, int from, int count, float[] table);

    /** c' = l + (c − l)·(1 + amount·(1 − (max − min))) with l the Rec. 709 luma. */
    void vibrance(float[] r, float[] g, float[] b, int from, int count, float amount);

    /**
     * Adds tints by luma l, cut to 0…1: c += e·(s·t₀ + (1 − s − h)·t₁ + h·t₂) with s = (1 − l/middle)² below the middle,
     * h = ((l − middle)/(1 − middle))² above it, 0 elsewhere, and e, which falls from 1 to 0 towards black and white.
     *
     * @param tints of dark, middle and light pixels, red, green and blue of each
     * @param middle above 0, below 1
     */
    void tint(float[] r, float[] g, float[] b, int from, int count, float[] tints, float middle);

    /** Divides colours by alpha; where alpha is 0 they become 0. */
    void unpremultiply(float[] r, float[] g, float[] b, float[] a, int from, int count);

    /** Multiplies colours by alpha. */
    void premultiply(float[] r, float[] g, float[] b, float[] a, int from, int count);

    /** Source over backdrop, premultiplied: d = s·k + d·(1 − sa·k), where k is the row {@code cover} of 0…1. */
    void over(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count);

    /** Source over backdrop by soft light as the W3C standard has it, premultiplied; colours may be brighter than white. */
    void softLight(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count);

    /** Source screened over backdrop, premultiplied: d = s·k + d − s·k·d, alike for alpha. */
    void screen(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count);

    /** Source multiplied over backdrop, premultiplied: d = s·k·(1 − da) + d·(1 − sa·k) + s·k·d. */
    void multiply(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final PointRows ROWS = choose();

        private Preferred() {}

        private static PointRows choose() {
            boolean vectors =
                    ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
            return vectors ? VectorPointRows.create() : ScalarPointRows.INSTANCE;
        }
    }
}
