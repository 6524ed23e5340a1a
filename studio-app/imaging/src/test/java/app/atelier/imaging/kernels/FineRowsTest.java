package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FineRowsTest {
    private static final FineRows FAST = FineRows.like(Rows.preferred());
    private static final FineRows PLAIN = FineRows.like(Rows.scalar());

    private static float[] values(int count, int seed) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(9) == 0 ? random.nextInt(4) - 1 : random.nextFloat();
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 63, 257, 4097})
    void bothFormsGiveTheSameAndComeBackWithinHalfAStep(int count) {
        float[] r = values(count + 3, 1);
        float[] g = values(count + 3, 2);
        float[] b = values(count + 3, 3);
        int[] redGreen = new int[count + 5];
        short[] blue = new short[count + 5];
        int[] plainRedGreen = new int[count + 5];
        short[] plainBlue = new short[count + 5];
        FAST.pack(r, g, b, 3, redGreen, blue, 2, count);
        PLAIN.pack(r, g, b, 3, plainRedGreen, plainBlue, 2, count);
        assertThat(redGreen).isEqualTo(plainRedGreen);
        assertThat(blue).isEqualTo(plainBlue);
        float[][] fast = new float[3][count + 1];
        float[][] plain = new float[3][count + 1];
        FAST.unpack(redGreen, blue, 2, fast[0], fast[1], fast[2], 1, count);
        PLAIN.unpack(redGreen, blue, 2, plain[0], plain[1], plain[2], 1, count);
        assertThat(fast).isDeepEqualTo(plain);
        for (int i = 0; i < count; i++) {
            assertThat(fast[0][i + 1]).isCloseTo(Math.clamp(r[i + 3], 0f, 1f), within(0.51f / 65535));
            assertThat(fast[1][i + 1]).isCloseTo(Math.clamp(g[i + 3], 0f, 1f), within(0.51f / 65535));
            assertThat(fast[2][i + 1]).isCloseTo(Math.clamp(b[i + 3], 0f, 1f), within(0.51f / 65535));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 33, 1000})
    void tablesOfWhatEntriesStandForGiveTheValuesBack(int count) {
        float[] tables = new float[3 * FineRows.LEVELS];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = FineRows.middle(i % FineRows.LEVELS) + i / FineRows.LEVELS;
        }
        float[] r = values(count, 4);
        float[] g = values(count, 5);
        float[] b = values(count, 6);
        int[] redGreen = new int[count];
        short[] blue = new short[count];
        PLAIN.pack(r, g, b, 0, redGreen, blue, 0, count);
        float[][] fast = new float[3][count];
        float[][] plain = new float[3][count];
        FAST.lookup(redGreen, blue, 0, tables, fast[0], fast[1], fast[2], 0, count);
        PLAIN.lookup(redGreen, blue, 0, tables, plain[0], plain[1], plain[2], 0, count);
        assertThat(fast).isDeepEqualTo(plain);
        for (int i = 0; i < count; i++) {
            assertThat(fast[0][i]).isCloseTo(Math.clamp(r[i], 0f, 1f), within(0.7f / 4096));
            assertThat(fast[1][i] - 1).isCloseTo(Math.clamp(g[i], 0f, 1f), within(0.7f / 4096));
            assertThat(fast[2][i] - 2).isCloseTo(Math.clamp(b[i], 0f, 1f), within(0.7f / 4096));
        }
    }
}
