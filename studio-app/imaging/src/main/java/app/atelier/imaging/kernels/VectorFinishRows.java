package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The pass of {@link FinishRows} for the machine's preferred vectors. Least and largest values are found by comparing: the
 * vectors' own minimum takes thrice as long for the sake of what is not a number.
 */
final class VectorFinishRows implements FinishRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();

    private static final float[] NEUTRAL = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};

    /** What 0 and 255 are after {@link ScalarPackedRows#WHOLE} was added; between them and beyond, bits are in order. */
    private static final int BLACK = Float.floatToRawIntBits(ScalarPackedRows.WHOLE);

    private static final int WHITE = BLACK + 255;

    @Override
    public void finish(
            float[] r,
            float[] g,
            float[] b,
            int from,
            float @Nullable [] matrix,
            float vibrance,
            int[] argb,
            int at,
            int count) {
        boolean mixes = matrix != null;
        float[] m = matrix == null ? NEUTRAL : matrix;
        FloatVector one = FloatVector.broadcast(F, 1f);
        FloatVector full = FloatVector.broadcast(F, 255f);
        FloatVector whole = FloatVector.broadcast(F, ScalarPackedRows.WHOLE);
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector red = FloatVector.fromArray(F, r, from + x);
            FloatVector green = FloatVector.fromArray(F, g, from + x);
            FloatVector blue = FloatVector.fromArray(F, b, from + x);
            if (mixes) {
                FloatVector first = red.fma(
                        broadcast(m[0]), green.fma(broadcast(m[1]), blue.fma(broadcast(m[2]), broadcast(m[3]))));
                FloatVector second = red.fma(
                        broadcast(m[4]), green.fma(broadcast(m[5]), blue.fma(broadcast(m[6]), broadcast(m[7]))));
                blue = red.fma(
                        broadcast(m[8]), green.fma(broadcast(m[9]), blue.fma(broadcast(m[10]), broadcast(m[11]))));
                red = first;
                green = second;
            }
            if (vibrance != 0) {
                FloatVector high = green.blend(blue, green.compare(VectorOperators.LT, blue));
                high = high.blend(red, high.compare(VectorOperators.LT, red));
                FloatVector low = green.blend(blue, blue.compare(VectorOperators.LT, green));
                low = low.blend(red, red.compare(VectorOperators.LT, low));
                FloatVector scale = one.sub(high.sub(low)).fma(broadcast(vibrance), one);
                FloatVector luma =
                        red.fma(broadcast(0.2126f), green.fma(broadcast(0.7152f), blue.mul(broadcast(0.0722f))));
                red = red.sub(luma).fma(scale, luma);
                green = green.sub(luma).fma(scale, luma);
                blue = blue.sub(luma).fma(scale, luma);
            }
            IntVector high = red.fma(full, whole).reinterpretAsInts().max(BLACK).min(WHITE);
            IntVector mid =
                    green.fma(full, whole).reinterpretAsInts().max(BLACK).min(WHITE);
            IntVector low = blue.fma(full, whole).reinterpretAsInts().max(BLACK).min(WHITE);
            high.lanewise(VectorOperators.LSHL, 16)
                    .or(mid.and(255).lanewise(VectorOperators.LSHL, 8))
                    .or(low.and(255))
                    .or(0xff000000)
                    .intoArray(argb, at + x);
        }
        ScalarFinishRows.INSTANCE.finish(r, g, b, from + x, matrix, vibrance, argb, at + x, count - x);
    }

    private static FloatVector broadcast(float value) {
        return FloatVector.broadcast(F, value);
    }
}
