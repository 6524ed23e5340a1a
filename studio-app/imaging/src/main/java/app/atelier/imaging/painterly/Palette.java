package app.atelier.imaging.painterly;

import java.util.SplittableRandom;

/**
 * A few colours that stand for all of a picture: k-means in Lab with k-means++ seeding (Arthur and Vassilvitskii 2007)
 * over a sample of its pixels.
 */
final class Palette {
    private static final int SAMPLE = 5000;
    private static final int ROUNDS = 14;

    private Palette() {}

    /**
     * Centres as L, a, b; some may be alike where a picture has fewer colours.
     *
     * @param lab planes of L, a and b
     * @param colours 1 or more
     */
    static float[][] of(float[][] lab, int colours, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = Math.min(SAMPLE, lab[0].length);
        float[][] sample = new float[n][];
        for (int i = 0; i < n; i++) {
            int at = n == lab[0].length ? i : random.nextInt(lab[0].length);
            sample[i] = new float[] {lab[0][at], lab[1][at], lab[2][at]};
        }
        float[][] centres = seeds(sample, colours, random);
        for (int round = 0; round < ROUNDS; round++) {
            settle(sample, centres);
        }
        return centres;
    }

    /**
     * The first centres: each by chance, in proportion to the square of the distance from those before. The chance belongs
     * to the samples (of exponential numbers divided by such squares the least is one's with that probability), so that a
     * picture which changes a little, or in one place, keeps its colours.
     */
    private static float[][] seeds(float[][] sample, int colours, SplittableRandom random) {
        float[][] centres = new float[colours][];
        centres[0] = sample[0].clone();
        double[] distance = new double[sample.length];
        for (int k = 1; k < colours; k++) {
            int chosen = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < sample.length; i++) {
                double d = square(sample[i], centres[k - 1]);
                distance[i] = k == 1 ? d : Math.min(distance[i], d);
                double key = -Math.log(1 - random.nextDouble()) / distance[i];
                if (key < least) {
                    least = key;
                    chosen = i;
                }
            }
            centres[k] = sample[chosen].clone();
        }
        return centres;
    }

    private static void settle(float[][] sample, float[][] centres) {
        double[][] sums = new double[centres.length][4];
        for (float[] s : sample) {
            double[] sum = sums[nearest(centres, s[0], s[1], s[2])];
            sum[0] += s[0];
            sum[1] += s[1];
            sum[2] += s[2];
            sum[3]++;
        }
        for (int k = 0; k < centres.length; k++) {
            for (int c = 0; sums[k][3] > 0 && c < 3; c++) {
                centres[k][c] = (float) (sums[k][c] / sums[k][3]);
            }
        }
    }

    private static double square(float[] a, float[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    /** Which centre is nearest; of several the first. */
    static int nearest(float[][] centres, float l, float a, float b) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int k = 0; k < centres.length; k++) {
            float x = centres[k][0] - l;
            float y = centres[k][1] - a;
            float z = centres[k][2] - b;
            float d = x * x + y * y + z * z;
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }
}
