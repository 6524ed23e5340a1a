package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Delaunay;
import app.atelier.imaging.kernels.Noise;
import java.util.Arrays;

/**
 * Flat triangles, small along edges and large where the picture is calm, each in the mean colour of what it covers, a
 * little lighter or darker by the way it faces. The unit is a thirtieth of the usual distance of points.
 *
 * @param facet how much triangles differ by direction, 0 to 0.3
 * @param seed which points
 */
public record Facets(double facet, long seed) {
    private static final double WIDEST = 30;
    private static final double NARROWEST = 4.2;
    private static final float EDGE = 55;
    private static final float SATURATION = 1.15f;

    /** Units around a place that have influence on it. */
    public static final double REACH = 9 * WIDEST;

    /** Paints the picture in place. */
    public void paint(Paint picture) {
        double unit = picture.unit();
        if (WIDEST * unit < 3) {
            return;
        }
        picture.smooth(3);
        picture.saturate(SATURATION);
        double[][] points = points(picture);
        int[] triangles = Delaunay.triangles(points[0], points[1]);
        Paint source = picture.copy();
        picture.bands().run(triangles.length / 3, 64, (from, to) -> {
            for (int t = from; t < to; t++) {
                triangle(picture, source, points, triangles, t);
            }
        });
    }

    private double[][] points(Paint p) {
        double unit = p.unit();
        Paint soft = p.copy();
        soft.blur(1.6);
        float[] edges = soft.edges();
        float full = (float) (EDGE / Math.max(1, unit));
        p.each(i -> edges[i] = (float) Math.pow(Math.min(1, edges[i] / full), .9));
        float[] density = p.blurred(edges, 2.5);
        // Points lie beyond the picture as well, so that triangles cover it to its edges.
        double beyond = 2.5 * WIDEST * unit;
        ScatteredPoints scattered = new ScatteredPoints(
                p.place.left() - beyond,
                p.place.top() - beyond,
                p.place.left() + p.width + beyond,
                p.place.top() + p.height + beyond,
                Math.max(1.5, NARROWEST * unit),
                Noise.of(seed),
                (x, y) -> gap(p, density, x - beyond, y - beyond),
                p.bands());
        double[][] points = scattered.points();
        for (int k = 0; k < points[0].length; k++) {
            points[0][k] -= beyond;
            points[1][k] -= beyond;
        }
        return points;
    }

    private static float gap(Paint p, float[] density, double x, double y) {
        boolean outside = x < 0 || y < 0 || x >= p.width || y >= p.height;
        float d = outside ? 0 : density[(int) y * p.width + (int) x];
        return (float) (p.unit() * (WIDEST - (WIDEST - NARROWEST) * Math.min(1, d * 2.2)));
    }

    private void triangle(Paint p, Paint source, double[][] points, int[] triangles, int t) {
        double[] x = new double[3];
        double[] y = new double[3];
        for (int k = 0; k < 3; k++) {
            x[k] = points[0][triangles[3 * t + k]];
            y[k] = points[1][triangles[3 * t + k]];
        }
        double[] sums = new double[4];
        inside(p, x, y, (i, count) -> {
            for (int k = i; k < i + count; k++) {
                sums[0] += source.red[k];
                sums[1] += source.green[k];
                sums[2] += source.blue[k];
            }
            sums[3] += count;
        });
        if (sums[3] == 0) {
            return;
        }
        double angle = Math.atan2(y[1] - y[0] + y[2] - y[0], x[1] - x[0] + x[2] - x[0]);
        float gain = (float) ((1 - facet * Math.sin(angle + 0.6)) / sums[3]);
        float r = Paint.clip((float) sums[0] * gain);
        float g = Paint.clip((float) sums[1] * gain);
        float b = Paint.clip((float) sums[2] * gain);
        inside(p, x, y, (i, count) -> {
            Arrays.fill(p.red, i, i + count, r);
            Arrays.fill(p.green, i, i + count, g);
            Arrays.fill(p.blue, i, i + count, b);
        });
    }

    @FunctionalInterface
    private interface Run {
        void of(int index, int count);
    }

    /** Pixels whose middle lies in a triangle, in runs; each pixel belongs to one triangle of a triangulation. */
    private static void inside(Paint p, double[] x, double[] y, Run run) {
        int top = (int) Math.max(0, Math.ceil(Math.min(y[0], Math.min(y[1], y[2])) - 0.5));
        int bottom = (int) Math.min(p.height - 1, Math.ceil(Math.max(y[0], Math.max(y[1], y[2])) - 0.5) - 1);
        for (int row = top; row <= bottom; row++) {
            double v = row + 0.5;
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int k = 0; k < 3; k++) {
                int m = (k + 1) % 3;
                if (y[k] <= v != y[m] <= v) {
                    // From the upper end, so that both triangles of an edge find the same place.
                    int a = y[k] < y[m] ? k : m;
                    int b = y[k] < y[m] ? m : k;
                    double at = x[a] + (v - y[a]) * (x[b] - x[a]) / (y[b] - y[a]);
                    low = Math.min(low, at);
                    high = Math.max(high, at);
                }
            }
            int from = (int) Math.max(0, Math.ceil(low - 0.5));
            int to = (int) Math.min(p.width, Math.ceil(high - 0.5));
            if (to > from) {
                run.of(row * p.width + from, to - from);
            }
        }
    }
}
