package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianBlurTest {

    @ParameterizedTest
    @CsvSource({"1,1,2", "7,5,1", "33,17,2.5", "65,64,3.9", "4097,3,1.5", "3,300,3.5"})
    void directBlurAgreesWithThePlainDefinition(int width, int height, double sigma) {
        float[] plane = random(width, height, 5);
        float[] result = new float[width * height];
        GaussianBlur.blur(plane, result, width, height, sigma, Bands.ALL, Rows.preferred());
        float[] expected = plain(plane, width, height, sigma, 3);
        for (int i = 0; i < result.length; i++) {
            assertThat(result[i]).as("pixel %d", i).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(2e-5f));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 5, 6.5, 8, 10, 16, 16.5, 21, 32, 50})
    void reducedBlurStaysWithinOneLevelOfThePlainDefinition(double sigma) {
        int width = 301;
        int height = 203;
        float[] plane = steps(width, height);
        float[] result = new float[width * height];
        GaussianBlur.blur(plane, result, width, height, sigma, Bands.ALL, Rows.preferred());
        float[] expected = plain(plane, width, height, sigma, 4.5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(result[y * width + x])
                        .as("pixel %d, %d", x, y)
                        .isCloseTo(expected[y * width + x], org.assertj.core.data.Offset.offset(0.9f / 255));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,50", "50,1", "129,67", "4097,3"})
    void vectorsAndThreadsChangeNoBit(int width, int height) {
        float[] plane = random(width, height, 9);
        for (double sigma : new double[] {0, 0.7, 3, 12}) {
            float[] scalar = new float[width * height];
            float[] vector = new float[width * height];
            GaussianBlur.blur(plane, scalar, width, height, sigma, Bands.ONE, Rows.scalar());
            GaussianBlur.blur(plane, vector, width, height, sigma, Bands.of(3), Rows.preferred());
            assertThat(vector).as("sigma %s", sigma).isEqualTo(scalar);
        }
    }

    @Test
    void aFlatPlaneStaysFlat() {
        float[] plane = new float[90 * 70];
        java.util.Arrays.fill(plane, 0.3f);
        for (double sigma : new double[] {1, 8, 40}) {
            float[] blurred = plane.clone();
            GaussianBlur.blur(blurred, 90, 70, sigma);
            for (float v : blurred) {
                assertThat(v).isCloseTo(0.3f, org.assertj.core.data.Offset.offset(1e-5f));
            }
        }
    }

    @Test
    void aRadiusThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> GaussianBlur.blur(new float[4], 2, 2, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 or more");
    }

    private static float[] random(int width, int height, long seed) {
        Random random = new Random(seed);
        float[] plane = new float[width * height];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = random.nextFloat();
        }
        return plane;
    }

    private static float[] steps(int width, int height) {
        float[] plane = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                plane[y * width + x] = (x / 37 + y / 29) % 2 == 0 ? 0f : 1f;
            }
        }
        return plane;
    }

    private static float[] plain(float[] src, int width, int height, double sigma, double reach) {
        int radius = (int) Math.ceil(reach * sigma);
        double[] kernel = new double[2 * radius + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = Math.exp(-0.5 * Math.pow((i - radius) / sigma, 2));
            sum += kernel[i];
        }
        double[] middle = new double[src.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double v = 0;
                for (int k = -radius; k <= radius; k++) {
                    v += kernel[k + radius] / sum * src[y * width + Math.clamp(x + k, 0, width - 1)];
                }
                middle[y * width + x] = v;
            }
        }
        float[] result = new float[src.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double v = 0;
                for (int k = -radius; k <= radius; k++) {
                    v += kernel[k + radius] / sum * middle[Math.clamp(y + k, 0, height - 1) * width + x];
                }
                result[y * width + x] = (float) v;
            }
        }
        return result;
    }
}
