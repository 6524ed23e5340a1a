package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors and plain Java give the same bits, at the end of a row too. */
class PointRowsTest {
    private static final float[] ALPHAS = {0, 1, .5f, 1e-3f, .999f};

    /** Four rows of premultiplied colour, some of it brighter than white, three values longer than asked for. */
    private static float[][] pixels(int count, long seed) {
        Random random = new Random(seed);
        float[][] planes = new float[4][count + 3];
        for (int x = 0; x < count + 3; x++) {
            planes[3][x] = random.nextInt(3) == 0 ? random.nextFloat() : ALPHAS[random.nextInt(ALPHAS.length)];
            for (int c = 0; c < 3; c++) {
                planes[c][x] = planes[3][x] * (random.nextInt(9) == 0 ? 4 : 1) * random.nextFloat();
            }
        }
        return planes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 16, 63, 64, 257})
    void softLight(int count) {
        float[][] source = pixels(count, 1);
        float[] cover = pixels(count, 2)[3];
        float[][] plain = pixels(count, 3);
        float[][] fast = pixels(count, 3);
        softLight(PointRows.scalar(), source, cover, plain, count);
        softLight(PointRows.preferred(), source, cover, fast, count);
        assertThat(fast).isDeepEqualTo(plain);
        if (count > 1) {
            assertThat(plain[0]).isNotEqualTo(pixels(count, 3)[0]);
        }
    }

    private static void softLight(PointRows rows, float[][] s, float[] cover, float[][] d, int count) {
        rows.softLight(s[0], s[1], s[2], s[3], 1, cover, 2, d[0], d[1], d[2], d[3], 3, count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 63, 64, 257})
    void tint(int count) {
        float[] tints = {.1f, -.05f, .02f, .01f, .04f, -.1f, -.2f, .3f, .05f};
        for (float middle : new float[] {.2f, .5f, .71f}) {
            float[][] plain = pixels(count, 4);
            float[][] fast = pixels(count, 4);
            PointRows.scalar().tint(plain[0], plain[1], plain[2], 2, count, tints, middle);
            PointRows.preferred().tint(fast[0], fast[1], fast[2], 2, count, tints, middle);
            assertThat(fast).isDeepEqualTo(plain);
            assertThat(plain[0][0]).isEqualTo(pixels(count, 4)[0][0]);
        }
    }
}
