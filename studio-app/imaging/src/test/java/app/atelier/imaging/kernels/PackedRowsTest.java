package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector passes against the plain ones, bit by bit, at lengths around those of vectors. */
class PackedRowsTest {
    private static final int STRIDE = 300;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 15, 16, 17, 31, 33, 63, 64, 65, 130, 259})
    void passesOverPixelsAgree(int count) {
        int[] src = Pictures.random(STRIDE, 9, count).argb();
        int[] opaque = opaque(Pictures.random(STRIDE, 1, 77).argb());
        same(count, (rows, out) -> rows.over(src, 1, out, 2, out, 2, count), opaque);
        same(count, (rows, out) -> rows.over(src, 1, out, 2, out, 2, count), src);
        same(count, (rows, out) -> rows.screen(src, 1, out, 2, out, 2, count), src);
        same(count, (rows, out) -> rows.multiply(src, 1, out, 2, out, 2, count), opaque);
        same(count, (rows, out) -> rows.over(src, 1, opaque, 3, out, 2, count), src);
        same(count, (rows, out) -> rows.screen(src, 1, opaque, 3, out, 2, count), src);
        same(count, (rows, out) -> rows.multiply(src, 1, opaque, 3, out, 2, count), src);
        int[] offsets = {0, 2 * STRIDE, STRIDE, 3, 4 * STRIDE, 5, 6 * STRIDE, 7};
        same(count, (rows, out) -> rows.sumColumns(src, offsets, out, new int[STRIDE], 2, count), src);
        same(count, (rows, out) -> rows.sumColumns(src, offsets, new int[STRIDE], out, 2, count), src);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 15, 16, 17, 40, 64, 67, 250})
    void passesBetweenPixelsAndFloatsAgree(int count) {
        int[] src = Pictures.random(STRIDE, 9, count).argb();
        int[] opaque = opaque(src);
        float[] soft = floats(5 * STRIDE, 255);
        float[] weights = {0.25f, -0.1f, 0.6f, 0.35f, 0.2f, -0.3f};
        int[] offsets = {0, STRIDE, 7, 3 * STRIDE, 5, 2 * STRIDE};
        for (int channels : new int[] {3, 4}) {
            same(count, (rows, out) -> rows.pack(soft, 1, STRIDE, channels, out, 2, count), src);
            float[] three = {0.2f, 0.5f, 0.3f, 0.4f, 0.5f, 0.1f};
            same(
                    3 * count,
                    (rows, out) -> rows.mixThree(
                            floats(4 * STRIDE, 200),
                            new int[] {0, 9, 31},
                            STRIDE / 2,
                            channels,
                            three,
                            2,
                            out,
                            0,
                            count,
                            count),
                    new int[3 * STRIDE]);
            float[] shifted = {0, 0, 0, 0.2f, 0.5f, 0.3f, 0, 0, 0};
            int bit = channels * 8 - 8;
            sameFloats((rows, out) -> rows.verticalFour(src, offsets, 1, bit, shifted, out, 3, STRIDE, count));
            sameFloats((rows, out) -> rows.verticalPairs(src, offsets, 1, three, channels, out, 3, STRIDE, count));
        }
        same(count, (rows, out) -> rows.unsharpOpaque(opaque, 1, 0.8f, soft, 1, STRIDE, out, 2, count), src);
        sameFloats((rows, out) -> rows.unsharp(src, 1, 8, 1.5f, 9.5f, out, 3, count));
        sameFloats((rows, out) -> rows.channel(src, 1, 16, out, 3, count));
        sameFloats((rows, out) -> rows.vertical(src, offsets, weights, weights.length, out, count));
        sameFloats((rows, out) -> rows.verticalTwo(src, offsets, weights, 3, out, 187, Math.min(180, count)));
        float[] overshot = floats(4 * STRIDE, 400);
        same(count, (rows, out) -> rows.packCut(overshot, 4, out, 2, count), src);
    }

    private static void same(int count, BiConsumer<PackedRows, int[]> pass, int[] before) {
        int[] plain = before.clone();
        int[] fast = before.clone();
        pass.accept(PackedRows.scalar(), plain);
        pass.accept(PackedRows.preferred(), fast);
        assertThat(fast).as("%d pixels", count).isEqualTo(plain);
    }

    private static void sameFloats(BiConsumer<PackedRows, float[]> pass) {
        float[] plain = floats(5 * STRIDE, 255);
        float[] fast = plain.clone();
        pass.accept(PackedRows.scalar(), plain);
        pass.accept(PackedRows.preferred(), fast);
        assertThat(fast).isEqualTo(plain);
    }

    private static float[] floats(int count, float most) {
        Random random = new Random(3);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = most > 255 ? random.nextFloat() * most - 70 : random.nextFloat() * most;
        }
        return values;
    }

    private static int[] opaque(int[] argb) {
        int[] result = argb.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] |= 0xff000000;
        }
        return result;
    }
}
