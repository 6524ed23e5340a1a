package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector passes against the plain ones, byte by byte, and those against single values of the standard. */
class PredictorRowsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 6, 8, 15, 31, 32, 33, 35, 64, 65, 300, 18_001})
    void agreeAtAnyLength(int length) {
        byte[] row = new byte[length];
        byte[] up = new byte[length];
        new Random(length).nextBytes(row);
        new Random(length + 1).nextBytes(up);
        for (int pixel : new int[] {1, 2, 3, 4, 6, 8}) {
            byte[] plain = new byte[length];
            byte[] fast = new byte[length];
            PredictorRows.scalar().average(row, up, plain, pixel);
            PredictorRows.preferred().average(row, up, fast, pixel);
            assertThat(fast).isEqualTo(plain);
            PredictorRows.scalar().paeth(row, up, plain, pixel);
            PredictorRows.preferred().paeth(row, up, fast, pixel);
            assertThat(fast).isEqualTo(plain);
        }
        assertThat(PredictorRows.preferred().magnitude(row))
                .isEqualTo(PredictorRows.scalar().magnitude(row));
        Arrays.fill(row, (byte) -128);
        assertThat(PredictorRows.preferred().magnitude(row)).isEqualTo(128L * length);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 200})
    void foretellAsTheStandardSays(int length) {
        byte[] row = new byte[length];
        byte[] up = new byte[length];
        // Before 100, above 250, before that above 240: the slope leads to 110, next to 100.
        row[length - 2] = 100;
        up[length - 2] = (byte) 240;
        row[length - 1] = 7;
        up[length - 1] = (byte) 250;
        byte[] out = new byte[length];
        PredictorRows.preferred().paeth(row, up, out, 1);
        assertThat(out[length - 1]).isEqualTo((byte) (7 - 100));
        PredictorRows.preferred().average(row, up, out, 1);
        assertThat(out[length - 1]).isEqualTo((byte) (7 - 175));
    }
}
