package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The last passes in one: what they give one after the other, by vectors and without. */
class FinishRowsTest {
    private static float[][] colours(int size, long seed) {
        Random random = new Random(seed);
        float[][] rows = new float[3][size];
        for (float[] row : rows) {
            for (int i = 0; i < size; i++) {
                row[i] = switch (random.nextInt(12)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    case 2 -> -0f;
                    case 3 -> (random.nextFloat() - 0.5f) * 1e6f;
                    case 4 -> random.nextBoolean() ? Float.POSITIVE_INFINITY : -65504;
                    // Half way between two levels.
                    case 5 -> (random.nextInt(255) + 0.5f) / 255;
                    default -> random.nextFloat() * 1.4f - 0.2f;
                };
            }
        }
        return rows;
    }

    private static float @Nullable [] matrix(Random random) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        float[] m = new float[12];
        for (int i = 0; i < m.length; i++) {
            m[i] = i % 5 == 0 ? 1 + random.nextFloat() : random.nextFloat() * 0.4f - 0.2f;
        }
        return m;
    }

    @Property(tries = 300)
    void itIsTheSameAsOnePassAfterTheOther(@ForAll @IntRange(min = 1, max = 150) int count, @ForAll long seed) {
        Random random = new Random(seed);
        float[] matrix = matrix(random);
        float vibrance = random.nextInt(3) == 0 ? 0 : random.nextFloat() * 2 - 1;
        float[][] one = colours(count + 3, seed);
        float[][] other = colours(count + 3, seed);
        float[][] apart = colours(count + 3, seed);
        // Endless values times 0 are no numbers, of which nothing is promised.
        for (float[][] rows : new float[][][] {one, other, apart}) {
            for (float[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    boolean endless = Float.isInfinite(row[i]) && (matrix != null || vibrance != 0);
                    row[i] = endless ? 65504 : row[i];
                }
            }
        }
        int[] fast = new int[count + 5];
        int[] plain = new int[count + 5];
        int[] expected = new int[count + 5];
        FinishRows.like(Rows.preferred()).finish(one[0], one[1], one[2], 3, matrix, vibrance, fast, 2, count);
        FinishRows.like(Rows.scalar()).finish(other[0], other[1], other[2], 3, matrix, vibrance, plain, 2, count);
        PointRows points = PointRows.preferred();
        if (matrix != null) {
            points.matrix(apart[0], apart[1], apart[2], 3, count, matrix);
        }
        if (vibrance != 0) {
            points.vibrance(apart[0], apart[1], apart[2], 3, count, vibrance);
        }
        Rows.preferred().packOpaque(apart[0], apart[1], apart[2], 3, expected, 2, count);
        assertThat(fast).isEqualTo(expected);
        assertThat(plain).isEqualTo(expected);
    }
}
