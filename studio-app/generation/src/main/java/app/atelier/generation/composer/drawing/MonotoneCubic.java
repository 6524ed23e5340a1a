package app.atelier.generation.composer.drawing;

/** A smooth line through evenly spaced values over 0..1 that never swings beyond its neighbours (Fritsch and Carlson 1980). */
public final class MonotoneCubic {
    private final double[] values;
    private final double[] slopes;

    /** @param values two or more, at equal distances from 0 to 1 */
    public MonotoneCubic(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("A line needs two points.");
        }
        this.values = values.clone();
        this.slopes = new double[values.length];
        int last = values.length - 1;
        slopes[0] = values[1] - values[0];
        slopes[last] = values[last] - values[last - 1];
        for (int i = 1; i < last; i++) {
            double before = values[i] - values[i - 1];
            double after = values[i + 1] - values[i];
            // The harmonic mean keeps the line monotone; a turn of direction is a level place.
            slopes[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        }
    }

    public double at(double x) {
        double p = Math.clamp(x, 0.0, 1.0) * (values.length - 1);
        int i = Math.min(values.length - 2, (int) p);
        double t = p - i;
        double t2 = t * t;
        double t3 = t2 * t;
        return values[i] * (2 * t3 - 3 * t2 + 1)
                + slopes[i] * (t3 - 2 * t2 + t)
                + values[i + 1] * (3 * t2 - 2 * t3)
                + slopes[i + 1] * (t3 - t2);
    }
}
