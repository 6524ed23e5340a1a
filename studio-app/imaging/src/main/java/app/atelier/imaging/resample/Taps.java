package app.atelier.imaging.resample;

/**
 * The weights of a one-dimensional scale change: the i-th output sample that is wanted is the sum over k of {@code weights[i·width+k]} times
 * input sample {@code first[i]+k}. Weights of samples beyond the input are shared out among those inside.
 */
final class Taps {
    final int width;
    final int[] first;
    final float[] weights;

    private Taps(int width, int[] first, float[] weights) {
        this.width = width;
        this.first = first;
        this.weights = weights;
    }

    /**
     * @param size input samples
     * @param start input coordinate of the left edge of output sample 0
     * @param step input samples for one output sample; negative mirrors
     * @param from the first output sample that is wanted
     * @param count how many output samples are
     */
    static Taps of(int size, double start, double step, int from, int count, Interpolation kernel) {
        double stretch = kernel == Interpolation.NEAREST ? 1 : Math.max(1, Math.abs(step));
        double radius = kernel.radius() * stretch;
        int width = Math.max(1, Math.min(size, (int) Math.ceil(2 * radius) + 1));
        int[] first = new int[count];
        float[] weights = new float[count * width];
        double[] exact = new double[width];
        for (int i = 0; i < count; i++) {
            double centre = start + (from + i + 0.5) * step;
            int low = (int) Math.floor(centre - radius + 0.5);
            first[i] = Math.clamp(low, 0, Math.max(0, size - width));
            double inside = 0;
            double all = 0;
            java.util.Arrays.fill(exact, 0);
            int high = (int) Math.ceil(centre + radius - 0.5);
            for (int p = low; p <= high; p++) {
                double w = kernel.weight((p + 0.5 - centre) / stretch);
                all += w;
                if (p >= 0 && p < size) {
                    int k = p - first[i];
                    if (k >= 0 && k < width) {
                        exact[k] += w;
                        inside += w;
                    }
                }
            }
            double norm = inside;
            if (inside < 0.05 * all || all == 0) {
                // Far outside, or a box between two samples: the nearest sample alone.
                java.util.Arrays.fill(exact, 0);
                exact[Math.clamp((long) Math.floor(centre) - first[i], 0, width - 1)] = 1;
                norm = 1;
            }
            for (int k = 0; k < width; k++) {
                weights[i * width + k] = (float) (exact[k] / norm);
            }
        }
        return new Taps(width, first, weights);
    }

    /** How many input samples lie between the first and the last that either of two output samples is made of. */
    int span(int a, int b) {
        return Math.abs(first[a] - first[b]) + width;
    }

    /** What an input sample counts for an output sample. */
    float weight(int output, int input) {
        int k = input - first[output];
        return k >= 0 && k < width ? weights[output * width + k] : 0;
    }
}
