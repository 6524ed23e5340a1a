package app.atelier.imaging.kernels;

/**
 * The weights of a blur at half as many rows: those down a column for the place between the two rows of a pair (its first
 * half, the other is its mirror image), those along a row, and those that mix the rows of a pair out of the three places
 * around.
 *
 * @param spline of the place before, of the pair's own and of the one after, for the upper row and the lower one
 */
record RowHalving(float[] down, float[] along, float[] spline) {
    /** Rows that are mixed from the same places. */
    static final int FACTOR = 2;

    /** Below, rows would be missed: stripes of two rows come out wrong by more than 1.5 of 255. */
    private static final double LEAST_SIGMA = 2;

    /** The weight of the farthest of three places: a little wider than the spline's, which lets fewer stripes through. */
    private static final double FAR = 0.07;

    /** Whether a radius is one that this can do. */
    static boolean suits(double sigma) {
        return sigma >= LEAST_SIGMA && sigma <= BlurScale.DIRECT_SIGMA;
    }

    static RowHalving of(double sigma) {
        double spread = spread(sigma);
        float[] down = new float[half(sigma)];
        double[] exact = new double[down.length];
        double sum = 0;
        for (int i = 0; i < down.length; i++) {
            double d = (down.length - i - 0.5) / spread;
            exact[i] = Math.exp(-0.5 * d * d);
            sum += 2 * exact[i];
        }
        for (int i = 0; i < down.length; i++) {
            down[i] = (float) (exact[i] / sum);
        }
        float near = (float) (FAR + 0.25);
        float own = (float) (0.75 - 2 * FAR);
        float far = (float) FAR;
        return new RowHalving(down, GaussianBlur.kernel(sigma), new float[] {near, far, own, own, far, near});
    }

    private static int half(double sigma) {
        return (int) Math.ceil(3 * spread(sigma));
    }

    /** The σ that is left for the columns beside what a pair's rows and the mixing of places blur. */
    private static double spread(double sigma) {
        return Math.sqrt(sigma * sigma - 0.75 - 8 * FAR);
    }

    /** How many rows around one have any influence on it. */
    static int reach(double sigma) {
        return half(sigma) + 2;
    }
}
