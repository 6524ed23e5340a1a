package app.atelier.generation.composer.styles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Delaunay triangulation by inserting point after point (Bowyer 1981, Watson 1981), finding the place of each by a walk over neighbours. Quick
 * when points come in an order that stays local.
 */
final class Triangulation {
    private final double[] xs;
    private final double[] ys;
    /** Three corners and three neighbours for each triangle; the neighbour k lies opposite of corner k; -1 outside. */
    private final List<int[]> triangles = new ArrayList<>();

    private int last;

    /** @param points x and y of each, within 0..width and 0..height, no two alike */
    Triangulation(double[][] points, double width, double height) {
        int n = points.length;
        xs = new double[n + 3];
        ys = new double[n + 3];
        for (int i = 0; i < n; i++) {
            xs[i] = points[i][0];
            ys[i] = points[i][1];
        }
        double far = 20 * Math.max(width, height);
        set(n, -far, -far);
        set(n + 1, far * 2, -far);
        set(n + 2, 0, far * 2);
        triangles.add(new int[] {n, n + 1, n + 2, -1, -1, -1});
        for (int i = 0; i < n; i++) {
            insert(i);
        }
    }

    private void set(int i, double x, double y) {
        xs[i] = x;
        ys[i] = y;
    }

    /** Corners of all triangles between the points. */
    List<int[]> corners() {
        int n = xs.length - 3;
        List<int[]> out = new ArrayList<>();
        for (int[] t : triangles) {
            if (t != null && t[0] < n && t[1] < n && t[2] < n) {
                out.add(Arrays.copyOf(t, 3));
            }
        }
        return out;
    }

    private void insert(int point) {
        List<Integer> cavity = new ArrayList<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(locate(point));
        java.util.Set<Integer> known = new java.util.HashSet<>(open);
        while (!open.isEmpty()) {
            int at = open.poll();
            cavity.add(at);
            for (int k = 3; k < 6; k++) {
                int next = triangles.get(at)[k];
                if (next >= 0 && !known.contains(next) && inCircle(triangles.get(next), point)) {
                    known.add(next);
                    open.add(next);
                }
            }
        }
        fill(point, cavity, known);
    }

    /** Joins the point to the border of the cavity. */
    private void fill(int point, List<Integer> cavity, java.util.Set<Integer> inside) {
        java.util.Map<Integer, Integer> byStart = new java.util.HashMap<>();
        java.util.Map<Integer, Integer> byEnd = new java.util.HashMap<>();
        for (int at : cavity) {
            int[] t = triangles.get(at);
            for (int k = 0; k < 3; k++) {
                int outer = t[3 + k];
                if (outer >= 0 && inside.contains(outer)) {
                    continue;
                }
                int a = t[(k + 1) % 3];
                int b = t[(k + 2) % 3];
                int index = triangles.size();
                triangles.add(new int[] {point, a, b, outer, -1, -1});
                if (outer >= 0) {
                    int[] o = triangles.get(outer);
                    for (int m = 3; m < 6; m++) {
                        if (o[m] == at) {
                            o[m] = index;
                            break;
                        }
                    }
                }
                byStart.put(a, index);
                byEnd.put(b, index);
            }
        }
        for (var entry : byStart.entrySet()) {
            int index = entry.getValue();
            int[] t = triangles.get(index);
            // Opposite of a lies the edge (b, point), shared with the triangle that starts at b.
            t[4] = byStart.getOrDefault(t[2], -1);
            t[5] = byEnd.getOrDefault(t[1], -1);
            last = index;
        }
        cavity.forEach(at -> triangles.set(at, null));
    }

    private int locate(int point) {
        int at = last;
        for (int step = 0; step < triangles.size(); step++) {
            int[] t = triangles.get(at);
            int next = -1;
            for (int k = 0; k < 3; k++) {
                if (side(t[(k + 1) % 3], t[(k + 2) % 3], point) < 0) {
                    next = t[3 + k];
                    break;
                }
            }
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private double side(int a, int b, int p) {
        return (xs[b] - xs[a]) * (ys[p] - ys[a]) - (ys[b] - ys[a]) * (xs[p] - xs[a]);
    }

    private boolean inCircle(int[] t, int p) {
        double ax = xs[t[0]] - xs[p];
        double ay = ys[t[0]] - ys[p];
        double bx = xs[t[1]] - xs[p];
        double by = ys[t[1]] - ys[p];
        double cx = xs[t[2]] - xs[p];
        double cy = ys[t[2]] - ys[p];
        double determinant = (ax * ax + ay * ay) * (bx * cy - cx * by)
                - (bx * bx + by * by) * (ax * cy - cx * ay)
                + (cx * cx + cy * cy) * (ax * by - bx * ay);
        return determinant > 0;
    }
}
