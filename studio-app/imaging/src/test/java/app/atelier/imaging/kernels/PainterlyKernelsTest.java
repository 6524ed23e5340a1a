package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainterlyKernelsTest {

    @ParameterizedTest
    @CsvSource({"1,1,3", "23,17,1", "23,17,4", "40,30,5", "3,50,6"})
    void kuwaharaTakesTheMeanOfTheCalmestSquare(int width, int height, int radius) {
        float[][] planes = {random(width, height, 1), random(width, height, 2), random(width, height, 3)};
        float[][] result = {planes[0].clone(), planes[1].clone(), planes[2].clone()};
        Kuwahara.smooth(result[0], result[1], result[2], width, height, radius, Bands.of(2));
        for (int y = radius; y < height - radius; y++) {
            for (int x = radius; x < width - radius; x++) {
                double least = Double.MAX_VALUE;
                double[] mean = new double[3];
                for (int corner = 0; corner < 4; corner++) {
                    int x0 = corner % 2 == 0 ? x - radius : x;
                    int y0 = corner / 2 == 0 ? y - radius : y;
                    double[] m = new double[3];
                    double variance = variance(planes, width, x0, y0, radius + 1, m);
                    if (variance < least - 1e-9) {
                        least = variance;
                        mean = m;
                    }
                }
                for (int c = 0; c < 3; c++) {
                    assertThat(result[c][y * width + x]).isCloseTo((float) mean[c], Offset.offset(1e-4f));
                }
            }
        }
    }

    @Test
    void kuwaharaKeepsAStraightEdgeAndAFlatPlane() {
        float[] plane = new float[40 * 30];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = i % 40 < 17 ? 0.2f : 0.8f;
        }
        float[] r = plane.clone();
        Kuwahara.smooth(r, plane.clone(), plane.clone(), 40, 30, 4, Bands.ONE);
        for (int i = 0; i < plane.length; i++) {
            assertThat(r[i]).isCloseTo(plane[i], Offset.offset(1e-5f));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "30", "60", "-40", "90"})
    void theTensorFindsTheDirectionOfStripes(double degrees) {
        int n = 64;
        double a = Math.toRadians(degrees);
        float[] plane = new float[n * n];
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                // Stripes that run along the angle.
                plane[y * n + x] = (float) (0.5 + 0.5 * Math.sin((-Math.sin(a) * x + Math.cos(a) * y) * 0.5));
            }
        }
        StructureTensor tensor = StructureTensor.of(n, n, 3, Bands.ALL, plane);
        double found = Math.toDegrees(tensor.tangent(32, 32));
        double off = Math.abs(Math.IEEEremainder(found - degrees, 180));
        assertThat(off).isLessThan(1.0);
        assertThat(tensor.coherence(32, 32)).isGreaterThan(0.95f);
        float[] noise = random(n, n, 4);
        assertThat(StructureTensor.of(n, n, 6, Bands.ALL, noise).coherence(32, 32))
                .isLessThan(0.4f);
    }

    @Test
    void aTriangulationCoversItsHullAndNoCircleHoldsAFourthPoint() {
        Random random = new Random(8);
        int n = 120;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i < 4 ? i % 2 * 100 : random.nextDouble() * 100;
            y[i] = i < 4 ? i / 2 * 100 : random.nextDouble() * 100;
        }
        x[50] = x[51];
        y[50] = y[51];
        int[] triangles = Delaunay.triangles(x, y);
        double area = 0;
        for (int t = 0; t < triangles.length; t += 3) {
            int a = triangles[t];
            int b = triangles[t + 1];
            int c = triangles[t + 2];
            double twice = (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
            assertThat(twice).isPositive();
            area += twice / 2;
            for (int p = 0; p < n; p++) {
                assertThat(inCircle(x, y, a, b, c, p)).as("point %d", p).isFalse();
            }
        }
        assertThat(area).isCloseTo(10_000, Offset.offset(0.1));
        assertThat(Delaunay.triangles(new double[] {1, 2}, new double[] {1, 2})).isEmpty();
    }

    private static boolean inCircle(double[] x, double[] y, int a, int b, int c, int p) {
        double d = 2 * (x[a] * (y[b] - y[c]) + x[b] * (y[c] - y[a]) + x[c] * (y[a] - y[b]));
        double sa = x[a] * x[a] + y[a] * y[a];
        double sb = x[b] * x[b] + y[b] * y[b];
        double sc = x[c] * x[c] + y[c] * y[c];
        double cx = (sa * (y[b] - y[c]) + sb * (y[c] - y[a]) + sc * (y[a] - y[b])) / d;
        double cy = (sa * (x[c] - x[b]) + sb * (x[a] - x[c]) + sc * (x[b] - x[a])) / d;
        return Math.hypot(x[p] - cx, y[p] - cy) < Math.hypot(x[a] - cx, y[a] - cy) * (1 - 1e-7);
    }

    @Test
    void noiseIsTheSameForASeedAndEvenlySpread() {
        float[] a = new float[200 * 100];
        float[] b = new float[200 * 100];
        Noise.of(42).fill(a, 200, 100, 12, 4, 0.5);
        Noise.of(42).fill(b, 200, 100, 12, 12, 4, 0.5, Bands.ONE);
        assertThat(b).isEqualTo(a);
        assertThat(a[77 * 200 + 31]).isCloseTo(Noise.of(42).fbm(31 / 12.0, 77 / 12.0, 4, 0.5), Offset.offset(1e-5f));
        Noise.of(43).fill(b, 200, 100, 12, 4, 0.5);
        assertThat(b).isNotEqualTo(a);
        double sum = 0;
        for (float v : a) {
            assertThat(v).isBetween(0f, 1f);
            sum += v;
        }
        assertThat(sum / a.length).isBetween(0.42, 0.58);
    }

    private static double variance(float[][] planes, int width, int x0, int y0, int side, double[] mean) {
        double total = 0;
        for (int c = 0; c < 3; c++) {
            double sum = 0;
            double squares = 0;
            for (int y = y0; y < y0 + side; y++) {
                for (int x = x0; x < x0 + side; x++) {
                    sum += planes[c][y * width + x];
                    squares += (double) planes[c][y * width + x] * planes[c][y * width + x];
                }
            }
            mean[c] = sum / side / side;
            total += squares / side / side - mean[c] * mean[c];
        }
        return total;
    }

    private static float[] random(int width, int height, long seed) {
        Random random = new Random(seed);
        float[] plane = new float[width * height];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = random.nextFloat();
        }
        return plane;
    }
}
