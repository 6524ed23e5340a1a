package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the sums of the definition in double precision, at sizes around those of vectors and tiles. */
class BilateralMeansTest {
    @ParameterizedTest
    @CsvSource({"1,1,2,30", "2,3,2,30", "16,5,1.5,10", "17,40,2,60", "129,6,0.7,3", "130,33,3,255", "4097,3,2,25"})
    void areThoseOfTheDefinition(int width, int height, double sigma, double tolerance) {
        float[][] planes = new float[3][width * height];
        Random random = new Random(width);
        for (float[] plane : planes) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = random.nextInt(256);
            }
        }
        float[][] plain = run(planes, width, height, sigma, tolerance, Rows.scalar());
        float[][] fast = run(planes, width, height, sigma, tolerance, Rows.preferred());
        for (int c = 0; c < 3; c++) {
            assertThat(fast[c]).isEqualTo(plain[c]);
        }
        for (int i = 0; i < width * height; i += Math.max(1, width * height / 200)) {
            double[] wanted = wanted(planes, width, height, i % width, i / width, sigma, tolerance);
            for (int c = 0; c < 3; c++) {
                assertThat((double) plain[c][i]).isEqualTo(wanted[c], Offset.offset(0.02));
            }
        }
    }

    private static float[][] run(float[][] planes, int width, int height, double sigma, double tolerance, Rows rows) {
        float[][] result = new float[3][width * height];
        new BilateralMeans(width, height, Bands.of(2), rows, new Pool(1 << 20))
                .run(
                        sigma,
                        tolerance,
                        (c, x, y, count, values, at) -> System.arraycopy(planes[c], y * width + x, values, at, count),
                        (x, y, count, out, stride) -> {
                            for (int c = 0; c < 3; c++) {
                                System.arraycopy(out, c * stride, result[c], y * width + x, count);
                            }
                        });
        return result;
    }

    private static double[] wanted(
            float[][] planes, int width, int height, int x, int y, double sigma, double tolerance) {
        int reach = (int) Math.ceil(2 * sigma);
        double[] sums = new double[4];
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int near = dx * dx + dy * dy;
                int o = Math.clamp(y + dy, 0, height - 1) * width + Math.clamp(x + dx, 0, width - 1);
                double far = 0;
                for (float[] plane : planes) {
                    far += Math.pow(plane[o] - plane[y * width + x], 2);
                }
                double weight = near > reach * reach
                        ? 0
                        : Math.exp(-near / (2 * sigma * sigma) - far / (2 * tolerance * tolerance));
                for (int c = 0; c < 3; c++) {
                    sums[c] += weight * planes[c][o];
                }
                sums[3] += weight;
            }
        }
        return new double[] {sums[0] / sums[3], sums[1] / sums[3], sums[2] / sums[3]};
    }
}
