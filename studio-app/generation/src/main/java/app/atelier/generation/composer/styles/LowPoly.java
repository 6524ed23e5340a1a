package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Triangles of one colour each, small where the picture has edges and large where it is calm. */
final class LowPoly implements Post {
    private static final int POINTS = 4600;
    private static final int CELL = 28;

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint calm = Paint.of(canvas, painting.bands());
        calm.smooth(5);
        calm.smooth(4);
        Paint soft = calm.copy();
        soft.blur(1.2);
        float[] edges = soft.edges();
        for (int i = 0; i < edges.length; i++) {
            edges[i] = Math.min(1, edges[i] / 90);
        }
        float[] density = calm.blurred(edges, 2);
        for (int i = 0; i < density.length; i++) {
            density[i] = (float) Math.pow(density[i], .9) + .012f;
        }
        painting.check();
        Frame frame = canvas.frame();
        double[][] points = points(calm, density, frame, new SplittableRandom(seed.number()));
        List<int[]> triangles = new Triangulation(points, frame.across(), Frame.HEIGHT).corners();
        calm.saturate(1.15f);
        return Sheet.loose(0, 0, canvas.width(), canvas.height(), frame.scale(), g -> {
            triangles.forEach(t -> fill(g, calm, points, t));
        });
    }

    /** Points by rejection, denser at edges, ordered along rows of cells so that neighbours follow each other. */
    private static double[][] points(Paint calm, float[] density, Frame frame, SplittableRandom random) {
        double across = frame.across();
        int columns = (int) Math.ceil(across / CELL) + 1;
        int rows = (int) Math.ceil(Frame.HEIGHT / CELL) + 1;
        List<List<double[]>> cells = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
        int wanted = frame.count(POINTS);
        int found = 0;
        for (int tries = 0; tries < wanted * 60 && found < wanted; tries++) {
            double x = random.nextDouble() * across;
            double y = random.nextDouble() * Frame.HEIGHT;
            int at = (int) Math.min(calm.height - 1, y * calm.scale) * calm.width
                    + (int) Math.min(calm.width - 1, x * calm.scale);
            if (random.nextDouble() * .55 > density[at]) {
                continue;
            }
            double gap = 3 + 25 * (1 - Math.min(1, density[at] * 2.6));
            if (free(cells, columns, rows, x, y, gap * .5)) {
                cells.get((int) (y / CELL) * columns + (int) (x / CELL)).add(new double[] {x, y});
                found++;
            }
        }
        List<double[]> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < columns; i++) {
                int column = row % 2 == 0 ? i : columns - 1 - i;
                all.addAll(cells.get(row * columns + column));
            }
        }
        border(all, across, random);
        return all.toArray(double[][]::new);
    }

    private static boolean free(List<List<double[]>> cells, int columns, int rows, double x, double y, double gap) {
        int cx = (int) (x / CELL);
        int cy = (int) (y / CELL);
        for (int row = Math.max(0, cy - 1); row <= Math.min(rows - 1, cy + 1); row++) {
            for (int column = Math.max(0, cx - 1); column <= Math.min(columns - 1, cx + 1); column++) {
                for (double[] p : cells.get(row * columns + column)) {
                    double dx = p[0] - x;
                    double dy = p[1] - y;
                    if (dx * dx + dy * dy < gap * gap) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Points just outside of the picture, so that triangles cover its edges. */
    private static void border(List<double[]> points, double across, SplittableRandom random) {
        double out = 6;
        int steps = 26;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double tremble = random.nextDouble() * .01;
            points.add(new double[] {-out + (across + 2 * out) * t, -out - tremble});
            points.add(new double[] {-out + (across + 2 * out) * t, Frame.HEIGHT + out + tremble});
            if (i > 0 && i < steps) {
                points.add(new double[] {-out - tremble, Frame.HEIGHT * t});
                points.add(new double[] {across + out + tremble, Frame.HEIGHT * t});
            }
        }
    }

    /** Fills a triangle with the mean of a few places in it, a little lighter or darker by its direction. */
    private static void fill(Graphics2D g, Paint calm, double[][] points, int[] t) {
        double[] a = points[t[0]];
        double[] b = points[t[1]];
        double[] c = points[t[2]];
        float red = 0;
        float green = 0;
        float blue = 0;
        double[][] weights = {{.34, .33, .33}, {.6, .2, .2}, {.2, .6, .2}, {.2, .2, .6}};
        for (double[] w : weights) {
            double x = a[0] * w[0] + b[0] * w[1] + c[0] * w[2];
            double y = a[1] * w[0] + b[1] * w[1] + c[1] * w[2];
            int at = (int) Math.clamp(y * calm.scale, 0, calm.height - 1) * calm.width
                    + (int) Math.clamp(x * calm.scale, 0, calm.width - 1);
            red += calm.red[at] / 4;
            green += calm.green[at] / 4;
            blue += calm.blue[at] / 4;
        }
        float tone = 1 + .05f * (float) Math.sin(2 * Math.atan2(b[1] - a[1], b[0] - a[0]));
        g.setColor(new Color(
                Math.clamp(red * tone, 0f, 1f), Math.clamp(green * tone, 0f, 1f), Math.clamp(blue * tone, 0f, 1f)));
        Path2D path = new Path2D.Double();
        path.moveTo(a[0], a[1]);
        path.lineTo(b[0], b[1]);
        path.lineTo(c[0], c[1]);
        path.closePath();
        g.fill(path);
        // The outline closes the seams that smoothing of edges leaves.
        g.draw(path);
    }
}
