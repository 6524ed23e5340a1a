package app.atelier.generation.composer.drawing;

import java.util.random.RandomGenerator;

/** The line where a piece of land ends: height as a fraction of the picture's height over x as a fraction of its width. */
@FunctionalInterface
public interface Profile {
    /** Height at x of 0..1, as a fraction of the picture's height from the top. */
    double at(double x);

    /** The same line lower by a fraction of the picture's height. */
    default Profile lower(double by) {
        return x -> at(x) + by;
    }

    /** The higher of both lines at every place. */
    default Profile highest(Profile other) {
        return x -> Math.min(at(x), other.at(x));
    }

    /** A level line. */
    static Profile level(double y) {
        return x -> y;
    }

    /**
     * A random line: a sum of octaves of monotone cubics (Fritsch and Carlson 1980) through random points.
     *
     * @param y mean height
     * @param amplitude how far it goes up and down in all
     * @param knots points of the coarsest octave
     * @param roughness weight of each octave relative to the one before; below .25 there is only one
     * @param slope how much lower its right end lies than its left
     */
    static Profile random(
            double y, double amplitude, int knots, double roughness, double slope, RandomGenerator random) {
        int octaves = roughness < .25 ? 1 : 5;
        MonotoneCubic[] parts = new MonotoneCubic[octaves];
        double[] weights = new double[octaves];
        double total = 0;
        double weight = 1;
        for (int i = 0; i < octaves; i++) {
            int count = (knots << i) + 1;
            double[] values = new double[count];
            for (int k = 0; k < count; k++) {
                values[k] = random.nextDouble() - .5;
            }
            parts[i] = new MonotoneCubic(values);
            weights[i] = weight;
            total += weight;
            weight *= roughness;
        }
        double all = total;
        return x -> {
            double sum = 0;
            for (int i = 0; i < octaves; i++) {
                sum += weights[i] * parts[i].at(x);
            }
            return y + amplitude * 2 * sum / all + slope * (x - .5);
        };
    }
}
