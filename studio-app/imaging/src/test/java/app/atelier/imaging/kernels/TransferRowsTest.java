package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferRowsTest {
    /** x² with a toe. */
    private static final TransferRows.Function SQUARE =
            TransferRows.Function.of(0.125f, 0.125f, 0.125f, 16, x -> x < 0 ? -x * x : x * x);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 250, 4097})
    void bothFormsGiveTheSame(int count) {
        Random random = new Random(count);
        float[] fast = new float[count + 4];
        for (int i = 0; i < fast.length; i++) {
            fast[i] = random.nextInt(6) == 0 ? (random.nextFloat() - 0.5f) * 60 : random.nextFloat() * 2 - 0.5f;
        }
        float[] special = {0, -0f, 0.125f, -0.125f, 16, -16, 1, Float.MIN_VALUE, 15.999999f, 1e9f};
        for (int i = 0; i < Math.min(special.length, count); i++) {
            fast[2 + i] = special[i];
        }
        float[] plain = fast.clone();
        float[] before = fast.clone();
        TransferRows.preferred().apply(fast, 2, count, 1, SQUARE);
        TransferRows.scalar().apply(plain, 2, count, 1, SQUARE);
        assertThat(fast).isEqualTo(plain);
        for (int i = 2; i < count + 2; i++) {
            float v = before[i];
            float expected = Math.abs(v) <= 0.125f ? v * 0.125f : v * Math.abs(v);
            assertThat(fast[i]).isCloseTo(expected, within(1e-6f * Math.max(1, Math.abs(expected))));
        }
        assertThat(fast[0]).isEqualTo(before[0]);
        assertThat(fast[count + 2]).isEqualTo(before[count + 2]);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void valuesInBetweenAreLeftAlone(int step) {
        float[] row = new float[100];
        java.util.Arrays.fill(row, 3);
        TransferRows.preferred().apply(row, 1, 20, step, SQUARE);
        for (int i = 0; i < row.length; i++) {
            boolean own = i >= 1 && (i - 1) % step == 0 && (i - 1) / step < 20;
            assertThat(row[i]).isEqualTo(own ? 9 : 3);
        }
    }
}
