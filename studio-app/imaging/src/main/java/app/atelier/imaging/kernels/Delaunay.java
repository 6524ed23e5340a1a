package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * Delaunay triangulation of points in the plane (Bowyer 1981, Watson 1981): points are added one by one, the triangle
 * that holds each is found by walking from the last one, and edges are turned until no circle holds a fourth point.
 */
public final class Delaunay {
    /** Corners, three for each triangle, counter-clockwise with y up; the neighbour across the edge from corner k to k+1. */
    private int[] corners = new int[96];

    private int[] neighbours = new int[96];
    private int count;
    private int last;
    private final double[] x;
    private final double[] y;

    private Delaunay(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * Triangulates points.
     *
     * @return three indices into the points for each triangle; empty if there are fewer than three different points
     */
    public static int[] triangles(double[] x, double[] y) {
        int n = x.length;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            low = Math.min(low, Math.min(x[i], y[i]));
            high = Math.max(high, Math.max(x[i], y[i]));
        }
        double span = Math.max(1, high - low) * 20_000;
        double middle = (low + high) / 2;
        double[] px = Arrays.copyOf(x, n + 3);
        double[] py = Arrays.copyOf(y, n + 3);
        // A triangle around everything, taken away in the end.
        px[n] = middle - span;
        py[n] = middle - span;
        px[n + 1] = middle + span;
        py[n + 1] = middle - span;
        px[n + 2] = middle;
        py[n + 2] = middle + span;
        Delaunay d = new Delaunay(px, py);
        d.add(n, n + 1, n + 2, -1, -1, -1);
        for (int i = 0; i < n; i++) {
            d.insert(i);
        }
        return d.without(n);
    }

    private int[] without(int outer) {
        int[] result = new int[3 * count];
        int kept = 0;
        for (int t = 0; t < count; t++) {
            int a = corners[3 * t];
            int b = corners[3 * t + 1];
            int c = corners[3 * t + 2];
            if (a < outer && b < outer && c < outer) {
                result[kept++] = a;
                result[kept++] = b;
                result[kept++] = c;
            }
        }
        return Arrays.copyOf(result, kept);
    }

    private int add(int a, int b, int c, int ab, int bc, int ca) {
        if (3 * count + 3 > corners.length) {
            corners = Arrays.copyOf(corners, corners.length * 2);
            neighbours = Arrays.copyOf(neighbours, neighbours.length * 2);
        }
        set(count, a, b, c, ab, bc, ca);
        return count++;
    }

    private void set(int t, int a, int b, int c, int ab, int bc, int ca) {
        corners[3 * t] = a;
        corners[3 * t + 1] = b;
        corners[3 * t + 2] = c;
        neighbours[3 * t] = ab;
        neighbours[3 * t + 1] = bc;
        neighbours[3 * t + 2] = ca;
    }

    private void insert(int p) {
        int t = find(p);
        for (int k = 0; k < 3; k++) {
            int c = corners[3 * t + k];
            if (x[c] == x[p] && y[c] == y[p]) {
                return;
            }
        }
        int a = corners[3 * t];
        int b = corners[3 * t + 1];
        int c = corners[3 * t + 2];
        int ab = neighbours[3 * t];
        int bc = neighbours[3 * t + 1];
        int ca = neighbours[3 * t + 2];
        int second = count;
        int third = count + 1;
        set(t, a, b, p, ab, second, third);
        add(b, c, p, bc, third, t);
        add(c, a, p, ca, t, second);
        relink(bc, t, second);
        relink(ca, t, third);
        settle(t, p);
        settle(second, p);
        settle(third, p);
        last = t;
    }

    private void relink(int triangle, int from, int to) {
        for (int k = 0; triangle >= 0 && k < 3; k++) {
            if (neighbours[3 * triangle + k] == from) {
                neighbours[3 * triangle + k] = to;
                return;
            }
        }
    }

    /** The edge opposite the new point of a triangle is turned if the point across it lies in the circle. */
    private void settle(int first, int p) {
        int[] open = new int[64];
        int size = 0;
        open[size++] = first;
        while (size > 0) {
            int t = open[--size];
            int k = 0;
            while (corners[3 * t + (k + 2) % 3] != p) {
                k++;
            }
            int other = neighbours[3 * t + k];
            if (other < 0) {
                continue;
            }
            int a = corners[3 * t + k];
            int b = corners[3 * t + (k + 1) % 3];
            int j = 0;
            while (corners[3 * other + j] == a || corners[3 * other + j] == b) {
                j++;
            }
            int q = corners[3 * other + j];
            if (!inCircle(a, b, p, q)) {
                continue;
            }
            int bp = neighbours[3 * t + (k + 1) % 3];
            int pa = neighbours[3 * t + (k + 2) % 3];
            // In the other triangle the edge runs from b to a, so q follows a.
            int aq = neighbours[3 * other + (j + 2) % 3];
            int qb = neighbours[3 * other + j];
            set(t, a, q, p, aq, other, pa);
            set(other, q, b, p, qb, bp, t);
            relink(aq, other, t);
            relink(bp, t, other);
            if (size + 2 > open.length) {
                open = Arrays.copyOf(open, open.length * 2);
            }
            open[size++] = t;
            open[size++] = other;
        }
    }

    private int find(int p) {
        int t = last;
        // A walk in a Delaunay triangulation ends; the bound only guards against rounding.
        for (int steps = 0; steps < 4 * count + 16; steps++) {
            int next = -1;
            for (int k = 0; k < 3 && next < 0; k++) {
                int a = corners[3 * t + k];
                int b = corners[3 * t + (k + 1) % 3];
                if (side(a, b, p) < 0) {
                    next = neighbours[3 * t + k];
                }
            }
            if (next < 0) {
                return t;
            }
            t = next;
        }
        return t;
    }

    private double side(int a, int b, int p) {
        return (x[b] - x[a]) * (y[p] - y[a]) - (y[b] - y[a]) * (x[p] - x[a]);
    }

    private boolean inCircle(int a, int b, int c, int p) {
        double ax = x[a] - x[p];
        double ay = y[a] - y[p];
        double bx = x[b] - x[p];
        double by = y[b] - y[p];
        double cx = x[c] - x[p];
        double cy = y[c] - y[p];
        double det = (ax * ax + ay * ay) * (bx * cy - cx * by)
                - (bx * bx + by * by) * (ax * cy - cx * ay)
                + (cx * cx + cy * cy) * (ax * by - bx * ay);
        return det > 1e-9;
    }
}
