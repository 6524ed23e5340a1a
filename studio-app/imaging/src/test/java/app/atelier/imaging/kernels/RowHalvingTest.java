package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blurs at half as many rows against the plain definition, on what such a way could miss: lines, stripes, steps. */
class RowHalvingTest {
    private static final int WIDTH = 61;
    private static final int HEIGHT = 47;

    @ParameterizedTest
    @ValueSource(doubles = {2, 2.1, 2.5, 3, 3.99})
    void stepsAndLinesAreThoseOfThePlainDefinition(double sigma) {
        assertThat(worst(sigma, (x, y) -> (x / 13 + y / 11) % 2 * 255)).isLessThan(0.9);
        assertThat(worst(sigma, (x, y) -> y == 20 ? 255 : 0)).isLessThan(0.9);
        assertThat(worst(sigma, (x, y) -> y == 21 ? 0 : 255)).isLessThan(0.9);
        assertThat(worst(sigma, (x, y) -> x == 30 && y == 21 ? 255 : 0)).isLessThan(0.9);
        assertThat(worst(sigma, (x, y) -> y < 1 ? 255 : 0)).as("at the edge").isLessThan(0.9);
        assertThat(worst(sigma, (x, y) -> y < HEIGHT - 1 ? 0 : 255))
                .as("at the edge")
                .isLessThan(0.9);
    }

    /** The worst that there is: full contrast, each two rows. */
    @ParameterizedTest
    @CsvSource({"2, 1.5", "2.1, 1.1", "2.5, 0.6", "3.99, 0.4"})
    void stripesComeOutWithinALevelOrTwo(double sigma, double most) {
        for (int period = 1; period < 8; period++) {
            for (int phase = 0; phase < 2 * period; phase++) {
                int p = period;
                int o = phase;
                assertThat(worst(sigma, (x, y) -> (y + o) / p % 2 * 255)).isLessThan(most);
            }
        }
    }

    @Test
    void weightsAddUpToOneAndKeepThePlace() {
        for (double sigma = 2; sigma < 3.99; sigma += 0.07) {
            RowHalving halving = RowHalving.of(sigma);
            double sum = 0;
            for (float weight : halving.down()) {
                sum += 2 * weight;
            }
            assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
            float[] spline = halving.spline();
            assertThat(spline[0] + spline[2] + spline[4]).isEqualTo(1f);
            // The upper row lies a quarter of a pair above the place between the two.
            assertThat(spline[4] - spline[0]).isCloseTo(-0.25f, org.assertj.core.data.Offset.offset(1e-6f));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 6", "2.7, 8", "3.9, 14"})
    void aPartThatBeginsOnTheGridIsBlurredAsTheWhole(double sigma, int top) {
        int[] whole = pixels((x, y) -> (x * 37 + y * 91 + x * y) & 255);
        int reach = GaussianBlur.reach(sigma);
        int[] part = Arrays.copyOfRange(whole, top * WIDTH, whole.length);
        int[] blurred = blurred(whole, HEIGHT, sigma);
        int[] below = blurred(part, HEIGHT - top, sigma);
        assertThat(top % GaussianBlur.grid(sigma)).isZero();
        assertThat(Arrays.copyOfRange(below, reach * WIDTH, below.length))
                .isEqualTo(Arrays.copyOfRange(blurred, (top + reach) * WIDTH, blurred.length));
    }

    private static double worst(double sigma, IntBinaryOperator value) {
        int[] argb = pixels(value);
        float[][] planes = new float[HEIGHT][];
        new PackedBlur(argb, WIDTH, HEIGHT, true, Bands.ONE, Rows.preferred(), new Pool(1 << 20))
                .run(sigma, (x, y, count, soft, at, stride) -> planes[y] = Arrays.copyOfRange(soft, at, at + count));
        double[] expected = plain(argb, sigma);
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            worst = Math.max(worst, Math.abs(planes[i / WIDTH][i % WIDTH] - expected[i]));
        }
        return worst;
    }

    private static int[] blurred(int[] argb, int height, double sigma) {
        int[] result = new int[argb.length];
        new PackedBlur(argb, WIDTH, height, true, Bands.of(2), Rows.preferred(), new Pool(1 << 20)).into(result, sigma);
        return result;
    }

    private static int[] pixels(IntBinaryOperator value) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | value.applyAsInt(i % WIDTH, i / WIDTH) * 0x010101;
        }
        return argb;
    }

    /** Both sums of the definition, in doubles. */
    private static double[] plain(int[] argb, double sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        double[] kernel = new double[2 * radius + 1];
        for (int k = -radius; k <= radius; k++) {
            kernel[k + radius] = Math.exp(-0.5 * k * k / (sigma * sigma));
        }
        double sum = Arrays.stream(kernel).sum();
        double[] middle = new double[argb.length];
        double[] result = new double[argb.length];
        for (int i = 0; i < argb.length; i++) {
            for (int k = -radius; k <= radius; k++) {
                int x = Math.clamp(i % WIDTH + k, 0, WIDTH - 1);
                middle[i] += kernel[k + radius] / sum * (argb[i / WIDTH * WIDTH + x] & 255);
            }
        }
        for (int i = 0; i < argb.length; i++) {
            for (int k = -radius; k <= radius; k++) {
                int y = Math.clamp(i / WIDTH + k, 0, HEIGHT - 1);
                result[i] += kernel[k + radius] / sum * middle[y * WIDTH + i % WIDTH];
            }
        }
        return result;
    }
}
