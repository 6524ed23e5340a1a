package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.geom.Path2D;

/**
 * A soft strip along a Catmull–Rom curve: limbs, tails, sleeves.
 *
 * @param points x, y, x, y …, two to seven of them
 * @param widths spread evenly along the curve, blended smoothly
 */
record Ribbon(double[] points, double[] widths) {

    private static final int SAMPLES = 40;

    static Ribbon of(double[] points, double... widths) {
        return new Ribbon(points, widths);
    }

    /** The whole of it with round ends. */
    Path2D shape() {
        return part(0, 1, true, true);
    }

    /** A part of it from one share of its length to another. */
    Path2D part(double from, double to, boolean roundStart, boolean roundEnd) {
        int first = (int) Math.round(from * SAMPLES);
        int last = Math.max(first + 1, (int) Math.round(to * SAMPLES));
        int step = Math.max(1, (last - first) / 18);
        int count = (last - first) / step + 1;
        int cap = 5;
        int total = 2 * count + (roundStart ? cap : 0) + (roundEnd ? cap : 0);
        double[] xy = new double[2 * total];
        int k = 0;
        for (int i = 0; i < count; i++) {
            double t = (first + i * step) / (double) SAMPLES;
            k = side(xy, k, t, 1);
        }
        if (roundEnd) {
            k = cap(xy, k, (first + (count - 1) * step) / (double) SAMPLES, 1, cap);
        }
        for (int i = count - 1; i >= 0; i--) {
            k = side(xy, k, (first + i * step) / (double) SAMPLES, -1);
        }
        if (roundStart) {
            cap(xy, k, first / (double) SAMPLES, -1, cap);
        }
        return Outlines.smooth(xy);
    }

    /** The same line with all widths changed by {@code more}. */
    Ribbon wider(double more) {
        double[] w = widths.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] += more;
        }
        return new Ribbon(points, w);
    }

    /** Point at a share of the length: x, y, and the unit direction there. */
    double[] at(double t) {
        double[] a = point(Math.max(0, t - .02));
        double[] b = point(Math.min(1, t + .02));
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double l = Math.max(1e-9, Math.hypot(dx, dy));
        double[] p = point(t);
        return new double[] {p[0], p[1], dx / l, dy / l};
    }

    private int side(double[] xy, int k, double t, int sign) {
        double[] p = at(t);
        double r = width(t) / 2 * sign;
        xy[k] = p[0] - p[3] * r;
        xy[k + 1] = p[1] + p[2] * r;
        return k + 2;
    }

    private int cap(double[] xy, int k, double t, int forward, int count) {
        double[] p = at(t);
        double r = width(t) / 2;
        for (int i = 1; i <= count; i++) {
            double a = Math.PI * i / (count + 1);
            double across = Math.cos(a) * forward * r;
            double along = Math.sin(a) * forward * r;
            xy[k++] = p[0] - p[3] * across + p[2] * along;
            xy[k++] = p[1] + p[2] * across + p[3] * along;
        }
        return k;
    }

    private double width(double t) {
        if (widths.length == 1) {
            return widths[0];
        }
        double u = t * (widths.length - 1);
        int i = Math.min((int) u, widths.length - 2);
        double f = u - i;
        f = f * f * (3 - 2 * f);
        return widths[i] + (widths[i + 1] - widths[i]) * f;
    }

    private double[] point(double t) {
        int n = points.length / 2;
        double u = t * (n - 1);
        int i = Math.min((int) u, n - 2);
        double f = u - i;
        return new double[] {
            spline(0, i, f, n), spline(1, i, f, n),
        };
    }

    private double spline(int axis, int i, double f, int n) {
        double a = points[2 * Math.max(0, i - 1) + axis];
        double b = points[2 * i + axis];
        double c = points[2 * (i + 1) + axis];
        double d = points[2 * Math.min(n - 1, i + 2) + axis];
        return .5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (-a + 3 * b - 3 * c + d) * f * f * f);
    }
}
