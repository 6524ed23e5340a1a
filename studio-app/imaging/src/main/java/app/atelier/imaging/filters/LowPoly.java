package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Delaunay;
import app.atelier.imaging.kernels.Noise;
import app.atelier.imaging.kernels.StructureTensor;
import java.util.Arrays;

/**
 * Flat triangles: points where edges are (and a few elsewhere), joined by Delaunay, each triangle in the mean colour of
 * what it covers, a little lighter or darker by the way it faces.
 *
 * @param cell usual distance of points in document pixels, 3 to 200
 * @param facet how much triangles differ by direction, 0 to 0.3
 * @param seed which points
 */
public record LowPoly(double cell, double facet, long seed) implements Filter {
    private static final double EDGE_POWER = 0.9;

    public LowPoly {
        Limits.require("The size of a triangle", cell, 3, 200);
        Limits.require("The facets of low-poly", facet, 0, 0.3);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(4 * cell * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double side = cell * context.scale();
        if (side < 2) {
            return;
        }
        double[][] points = points(s, side, context);
        int[] triangles = Delaunay.triangles(points[0], points[1]);
        Surface source = s.copy();
        context.bands().run(triangles.length / 3, 64, (from, to) -> {
            for (int t = from; t < to; t++) {
                triangle(s, source, points, triangles, t);
            }
        });
    }

    /** One point in each cell of a grid fixed to the page, drawn to the strongest edge; cells without one may go empty. */
    private double[][] points(Surface s, double side, FilterContext context) {
        StructureTensor tensor =
                StructureTensor.of(s.width, s.height, Math.max(1, side / 8), context.bands(), s.r, s.g, s.b);
        Noise noise = Noise.of(seed);
        double half = side / 2;
        int left = (int) Math.floor(context.originX() * context.scale() / half) - 1;
        int top = (int) Math.floor(context.originY() * context.scale() / half) - 1;
        int columns = (int) Math.ceil(s.width / half) + 3;
        int rows = (int) Math.ceil(s.height / half) + 3;
        double[] x = new double[columns * rows + 4];
        double[] y = new double[columns * rows + 4];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int gx = left + column;
                int gy = top + row;
                double px = (gx + noise.white(gx, gy)) * half - context.originX() * context.scale();
                double py = (gy + noise.derive(1).white(gx, gy)) * half - context.originY() * context.scale();
                if (px < 0 || py < 0 || px > s.width - 1 || py > s.height - 1) {
                    continue;
                }
                double edge = Math.pow(Math.min(1, 6 * tensor.strength((int) px, (int) py)), EDGE_POWER);
                if (noise.derive(2).white(gx, gy) < 0.18 + 0.82 * edge) {
                    x[n] = px;
                    y[n++] = py;
                }
            }
        }
        double[] cornersX = {-1, s.width, -1, s.width};
        double[] cornersY = {-1, -1, s.height, s.height};
        for (int k = 0; k < 4; k++) {
            x[n] = cornersX[k];
            y[n++] = cornersY[k];
        }
        return new double[][] {Arrays.copyOf(x, n), Arrays.copyOf(y, n)};
    }

    private void triangle(Surface s, Surface source, double[][] points, int[] triangles, int t) {
        double[] x = new double[3];
        double[] y = new double[3];
        for (int k = 0; k < 3; k++) {
            x[k] = points[0][triangles[3 * t + k]];
            y[k] = points[1][triangles[3 * t + k]];
        }
        double[] sums = new double[5];
        inside(s, x, y, (i, count) -> {
            for (int k = i; k < i + count; k++) {
                sums[0] += source.r[k];
                sums[1] += source.g[k];
                sums[2] += source.b[k];
                sums[3] += source.a[k];
            }
            sums[4] += count;
        });
        if (sums[4] == 0) {
            return;
        }
        double angle = Math.atan2(y[1] - y[0] + y[2] - y[0], x[1] - x[0] + x[2] - x[0]);
        float gain = (float) (1 - facet * Math.sin(angle + 0.6));
        float a = (float) (sums[3] / sums[4]);
        float r = Math.min(a, (float) (sums[0] / sums[4]) * gain);
        float g = Math.min(a, (float) (sums[1] / sums[4]) * gain);
        float b = Math.min(a, (float) (sums[2] / sums[4]) * gain);
        inside(s, x, y, (i, count) -> {
            Arrays.fill(s.r, i, i + count, r);
            Arrays.fill(s.g, i, i + count, g);
            Arrays.fill(s.b, i, i + count, b);
            Arrays.fill(s.a, i, i + count, a);
        });
    }

    @FunctionalInterface
    private interface Run {
        void of(int index, int count);
    }

    /** Pixels whose middle lies in a triangle, in runs; each pixel belongs to one triangle of a triangulation. */
    private static void inside(Surface s, double[] x, double[] y, Run run) {
        int top = (int) Math.max(0, Math.ceil(Math.min(y[0], Math.min(y[1], y[2])) - 0.5));
        int bottom = (int) Math.min(s.height - 1, Math.ceil(Math.max(y[0], Math.max(y[1], y[2])) - 0.5) - 1);
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
            int to = (int) Math.min(s.width, Math.ceil(high - 0.5));
            if (to > from) {
                run.of(row * s.width + from, to - from);
            }
        }
    }
}
