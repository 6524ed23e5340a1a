package app.atelier.imaging.adjustments;

import java.util.List;

/** A cubic through points that rises and falls only where they do (Fritsch and Carlson 1980). */
final class MonotoneCurve {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    private MonotoneCurve(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.slope = slopes(x, y);
    }

    static MonotoneCurve through(List<Curves.Point> points) {
        if (points.isEmpty()) {
            return new MonotoneCurve(new double[] {0, 1}, new double[] {0, 1});
        }
        return new MonotoneCurve(
                points.stream().mapToDouble(Curves.Point::x).toArray(),
                points.stream().mapToDouble(Curves.Point::y).toArray());
    }

    double at(double v) {
        int n = x.length;
        if (v <= x[0]) {
            return y[0];
        }
        if (v >= x[n - 1]) {
            return y[n - 1];
        }
        int i = 0;
        while (v > x[i + 1]) {
            i++;
        }
        double h = x[i + 1] - x[i];
        double t = (v - x[i]) / h;
        double s = 1 - t;
        return s * s * ((1 + 2 * t) * y[i] + t * h * slope[i])
                + t * t * ((3 - 2 * t) * y[i + 1] - s * h * slope[i + 1]);
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] d = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            d[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        double[] m = new double[n];
        m[0] = d[0];
        m[n - 1] = d[n - 2];
        for (int i = 1; i < n - 1; i++) {
            m[i] = d[i - 1] * d[i] <= 0 ? 0 : (d[i - 1] + d[i]) / 2;
        }
        for (int i = 0; i < n - 1; i++) {
            if (d[i] == 0) {
                m[i] = 0;
                m[i + 1] = 0;
                continue;
            }
            double a = m[i] / d[i];
            double b = m[i + 1] / d[i];
            double length = Math.hypot(a, b);
            if (length > 3) {
                m[i] = 3 * a / length * d[i];
                m[i + 1] = 3 * b / length * d[i];
            }
        }
        return m;
    }
}
