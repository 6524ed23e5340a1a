package app.atelier.imaging.kernels;

/**
 * At which scale a Gaussian blur is computed, and what is left of its variance there. Down go sums of half blocks
 * weighted 1, 3, 3, 1, up goes the quadratic B-spline (Unser 1999): both have nearly the same mean and variance at each
 * phase, so that no pattern of the blocks is left.
 */
record BlurScale(int factor, float[] weights) {
    /** A smaller σ at the reduced scale would let the grid of the blocks be felt by more than 0.9/255. */
    private static final double MOST_REDUCED_SIGMA = 3.99;

    /** No vector has more floats. */
    private static final int REPEATED = 64;

    /** The largest σ that is convolved at full scale. */
    static final double DIRECT_SIGMA = MOST_REDUCED_SIGMA;

    static BlurScale of(double sigma) {
        if (sigma <= DIRECT_SIGMA) {
            return new BlurScale(1, GaussianBlur.kernel(sigma, 3));
        }
        int factor = 2;
        while (sigma / factor > MOST_REDUCED_SIGMA) {
            factor *= 2;
        }
        double half = factor / 2.0;
        double down = (half * half - 1) / 12 + 0.75 * half * half;
        double up = factor * factor / 4.0;
        double rest = sigma * sigma - down - up;
        return new BlurScale(factor, GaussianBlur.kernel(Math.sqrt(rest) / factor, 4));
    }

    /** Blocks beyond the edge of the plane that the kernel can see; edge pixels go on there, not means of edge blocks. */
    int margin() {
        return weights.length / 2 + 1;
    }

    /** Blocks along a side, with the margins. */
    int blocks(int side) {
        return (side + factor - 1) / factor + 2 * margin();
    }

    /** What the weighted sum over a block and half a block around it is multiplied by to be a mean. */
    float share() {
        return 1f / (4 * factor * 4 * factor);
    }

    /** Weights for enlarging, in rows of {@link #phases()} numbers: of the block before, the block itself, the one after. */
    float[] spline() {
        int phases = phases();
        float[] spline = new float[3 * phases];
        for (int i = 0; i < phases; i++) {
            double t = (i % factor + 0.5) / factor - 0.5;
            spline[i] = (float) (0.5 * (0.5 - t) * (0.5 - t));
            spline[phases + i] = (float) (0.75 - t * t);
            spline[2 * phases + i] = (float) (0.5 * (0.5 + t) * (0.5 + t));
        }
        return spline;
    }

    /** Numbers in a row of {@link #spline()}: the pixels of a block, repeated for small blocks. */
    int phases() {
        return Math.max(factor, REPEATED);
    }
}
