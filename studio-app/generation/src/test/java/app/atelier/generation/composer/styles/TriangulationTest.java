package app.atelier.generation.composer.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangulationTest {

    private static double[][] points(int count) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] points = new double[count + 4][];
        points[0] = new double[] {0, 0};
        points[1] = new double[] {100, .001};
        points[2] = new double[] {.002, 100};
        points[3] = new double[] {100.003, 100.001};
        for (int i = 4; i < points.length; i++) {
            points[i] = new double[] {1 + 98 * random.nextDouble(), 1 + 98 * random.nextDouble()};
        }
        return points;
    }

    @Test
    void theTrianglesCoverTheSquareOnce() {
        double[][] points = points(300);

        double area = new Triangulation(points, 100, 100)
                .corners().stream().mapToDouble(t -> area(points, t)).sum();

        assertThat(area).isCloseTo(10_000, offset(8.0));
    }

    @Test
    void noPointLiesInTheCircleOfATriangle() {
        double[][] points = points(80);
        List<int[]> triangles = new Triangulation(points, 100, 100).corners();

        assertThat(triangles).hasSizeGreaterThan(140).allSatisfy(t -> {
            double[] circle = circle(points[t[0]], points[t[1]], points[t[2]]);
            for (double[] p : points) {
                assertThat(Math.hypot(p[0] - circle[0], p[1] - circle[1])).isGreaterThan(circle[2] - 1e-5);
            }
        });
    }

    private static double area(double[][] p, int[] t) {
        return Math.abs((p[t[1]][0] - p[t[0]][0]) * (p[t[2]][1] - p[t[0]][1])
                        - (p[t[1]][1] - p[t[0]][1]) * (p[t[2]][0] - p[t[0]][0]))
                / 2;
    }

    private static double[] circle(double[] a, double[] b, double[] c) {
        double d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
        double aa = a[0] * a[0] + a[1] * a[1];
        double bb = b[0] * b[0] + b[1] * b[1];
        double cc = c[0] * c[0] + c[1] * c[1];
        double x = (aa * (b[1] - c[1]) + bb * (c[1] - a[1]) + cc * (a[1] - b[1])) / d;
        double y = (aa * (c[0] - b[0]) + bb * (a[0] - c[0]) + cc * (b[0] - a[0])) / d;
        return new double[] {x, y, Math.hypot(a[0] - x, a[1] - y)};
    }
}
