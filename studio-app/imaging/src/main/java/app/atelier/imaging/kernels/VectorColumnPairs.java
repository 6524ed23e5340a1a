package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The symmetric sums down columns of {@link VectorPackedRows}: rows of the same weight are added as they lie, two channels
 * of 8 bits to a sum, and become floats only then. A channel that is not shifted down counts 2^bit times, which the result
 * takes back without rounding.
 */
final class VectorColumnPairs {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();

    /** Red and blue. */
    private static final int EVEN = 0x00ff00ff;

    private static final int GREEN = 0x0000ff00;
    private static final int RED_SUM = 0x01ff0000;
    private static final int BLUE_SUM = 0x000001ff;

    private VectorColumnPairs() {}

    /** As {@link PackedRows#verticalPairs}. What is left at the end is done by reaching back over columns done before. */
    static void sums(
            int[] argb,
            int[] offsets,
            int from,
            float[] weights,
            int channels,
            float[] dst,
            int at,
            int stride,
            int count) {
        if (count < 2 * LANES) {
            PackedRows.scalar().verticalPairs(argb, offsets, from, weights, channels, dst, at, stride, count);
            return;
        }
        int rest = count - 2 * LANES;
        colours(argb, offsets, from, weights, dst, at, stride, count);
        colours(argb, offsets, from + rest, weights, dst, at + rest, stride, 2 * LANES);
        if (channels == 4) {
            alpha(argb, offsets, from, weights, dst, at + 3 * stride, count);
            alpha(argb, offsets, from + rest, weights, dst, at + 3 * stride + rest, 2 * LANES);
        }
    }

    private static void alpha(int[] argb, int[] offsets, int from, float[] weights, float[] dst, int at, int count) {
        int last = offsets.length - 1;
        for (int x = 0; x <= count - 2 * LANES; x += 2 * LANES) {
            FloatVector a0 = FloatVector.zero(F);
            FloatVector a1 = a0;
            for (int k = 0; k < weights.length; k++) {
                int o = offsets[k] + from + x;
                int u = offsets[last - k] + from + x;
                FloatVector w = FloatVector.broadcast(F, weights[k]);
                IntVector p = IntVector.fromArray(I, argb, o).lanewise(VectorOperators.LSHR, 24);
                IntVector q = IntVector.fromArray(I, argb, u).lanewise(VectorOperators.LSHR, 24);
                a0 = floats(p.add(q)).fma(w, a0);
                p = IntVector.fromArray(I, argb, o + LANES).lanewise(VectorOperators.LSHR, 24);
                q = IntVector.fromArray(I, argb, u + LANES).lanewise(VectorOperators.LSHR, 24);
                a1 = floats(p.add(q)).fma(w, a1);
            }
            a0.intoArray(dst, at + x);
            a1.intoArray(dst, at + x + LANES);
        }
    }

    private static void colours(
            int[] argb, int[] offsets, int from, float[] weights, float[] dst, int at, int stride, int count) {
        int last = offsets.length - 1;
        for (int x = 0; x <= count - 2 * LANES; x += 2 * LANES) {
            FloatVector r0 = FloatVector.zero(F);
            FloatVector r1 = r0;
            FloatVector g0 = r0;
            FloatVector g1 = r0;
            FloatVector b0 = r0;
            FloatVector b1 = r0;
            for (int k = 0; k < weights.length; k++) {
                int o = offsets[k] + from + x;
                int u = offsets[last - k] + from + x;
                FloatVector w = FloatVector.broadcast(F, weights[k]);
                IntVector p = IntVector.fromArray(I, argb, o);
                IntVector q = IntVector.fromArray(I, argb, u);
                IntVector two = p.and(EVEN).add(q.and(EVEN));
                g0 = floats(p.and(GREEN).add(q.and(GREEN))).fma(w, g0);
                r0 = floats(two.and(RED_SUM)).fma(w, r0);
                b0 = floats(two.and(BLUE_SUM)).fma(w, b0);
                p = IntVector.fromArray(I, argb, o + LANES);
                q = IntVector.fromArray(I, argb, u + LANES);
                two = p.and(EVEN).add(q.and(EVEN));
                g1 = floats(p.and(GREEN).add(q.and(GREEN))).fma(w, g1);
                r1 = floats(two.and(RED_SUM)).fma(w, r1);
                b1 = floats(two.and(BLUE_SUM)).fma(w, b1);
            }
            int i = at + x;
            r0.mul(0x1p-16f).intoArray(dst, i);
            r1.mul(0x1p-16f).intoArray(dst, i + LANES);
            g0.mul(0x1p-8f).intoArray(dst, i + stride);
            g1.mul(0x1p-8f).intoArray(dst, i + stride + LANES);
            b0.intoArray(dst, i + 2 * stride);
            b1.intoArray(dst, i + 2 * stride + LANES);
        }
    }

    private static FloatVector floats(IntVector v) {
        return (FloatVector) v.convert(VectorOperators.I2F, 0);
    }
}
