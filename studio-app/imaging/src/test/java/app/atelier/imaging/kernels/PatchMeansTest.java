package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Allocations;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchMeansTest {
    /** A plane has 128 KB; the frame of a band, its five offsets and little else may be made. */
    private static final long MOST_BYTES = 20_000;

    @ParameterizedTest
    @CsvSource({"1,1,1", "5,3,2", "37,21,3", "131,19,1", "130,40,5", "3,50,15"})
    void agreesWithThePlainDefinition(int width, int height, int window) {
        float[][] planes = planes(width, height);
        float[][] results = new float[3][width * height];
        of(width, height, Bands.ALL, Rows.preferred(), planes, window, 40, results);
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    assertThat(results[c][y * width + x])
                            .as("plane %d at %d, %d", c, x, y)
                            .isCloseTo(plain(planes, c, width, height, x, y, window, 40), Offset.offset(1e-5f));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,4", "300,50,2", "129,33,3", "17,70,7"})
    void vectorsAndThreadsChangeNoBit(int width, int height, int window) {
        float[][] planes = planes(width, height);
        float[][] scalar = new float[3][width * height];
        float[][] vector = new float[3][width * height];
        for (float steepness : new float[] {0, 3, 900, 1e30f}) {
            of(width, height, Bands.ONE, Rows.scalar(), planes, window, steepness, scalar);
            of(width, height, Bands.of(3), Rows.preferred(), planes, window, steepness, vector);
            assertThat(vector).as("steepness %s", steepness).isDeepEqualTo(scalar);
        }
    }

    /** Measured in a process of its own. */
    static final class Allocation {
        private Allocation() {}

        public static void main(String[] args) {
            float[][] planes = planes(256, 128);
            float[][] results = new float[3][256 * 128];
            PatchMeans means = new PatchMeans(256, 128, Bands.ONE, Rows.preferred(), new Pool(16 << 20));
            System.out.println(Allocations.ofRun(MOST_BYTES, () -> means.run(planes[3], planes, 2, 30, results)));
        }
    }

    @Test
    void allocatesNextToNothing() throws Exception {
        assertThat(Allocations.ofProgram(Allocation.class)).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static void of(
            int width,
            int height,
            Bands bands,
            Rows rows,
            float[][] planes,
            int window,
            float steepness,
            float[][] results) {
        new PatchMeans(width, height, bands, rows, new Pool(1 << 20))
                .run(planes[3], planes, window, steepness, results);
    }

    /** Three planes and a guide; the guide has an edge, that weights differ. */
    private static float[][] planes(int width, int height) {
        Random random = new Random(width);
        float[][] planes = new float[4][width * height];
        for (int i = 0; i < width * height; i++) {
            for (int c = 0; c < 4; c++) {
                planes[c][i] = random.nextFloat() * 0.3f + (i % width > width / 2 ? 0.5f : 0f);
            }
        }
        return planes;
    }

    private static float plain(
            float[][] planes, int c, int width, int height, int x, int y, int window, double steepness) {
        double sum = 0;
        double weights = 0;
        for (int dy = -window; dy <= window; dy++) {
            for (int dx = -window; dx <= window; dx++) {
                double d = 0;
                for (int v = -2; v <= 2; v++) {
                    for (int u = -2; u <= 2; u++) {
                        double difference = at(planes[3], width, height, x + u, y + v)
                                - at(planes[3], width, height, x + u + dx, y + v + dy);
                        d += difference * difference / 25;
                    }
                }
                double weight = 1 / Math.pow(1 + steepness * d, 4);
                sum += weight * at(planes[c], width, height, x + dx, y + dy);
                weights += weight;
            }
        }
        return (float) (sum / weights);
    }

    private static double at(float[] plane, int width, int height, int x, int y) {
        return plane[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }
}
