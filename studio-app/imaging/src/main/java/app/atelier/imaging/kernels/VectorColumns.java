package app.atelier.imaging.kernels;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The weighted sums down columns of {@link VectorPackedRows}. */
final class VectorColumns {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();

    /** Whole pixels that become four floats each, together one vector. */
    private static final VectorSpecies<Integer> PIXEL_INTS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(LANES * 8));

    private VectorColumns() {}

    static void vertical(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int count) {
        int step = LANES / 4;
        int x = 0;
        for (; x <= count - 4 * step; x += 4 * step) {
            FloatVector s0 = FloatVector.zero(F);
            FloatVector s1 = s0;
            FloatVector s2 = s0;
            FloatVector s3 = s0;
            for (int k = 0; k < taps; k++) {
                FloatVector w = FloatVector.broadcast(F, weights[k]);
                int o = offsets[k] + x;
                s0 = pixels(argb, o).fma(w, s0);
                s1 = pixels(argb, o + step).fma(w, s1);
                s2 = pixels(argb, o + 2 * step).fma(w, s2);
                s3 = pixels(argb, o + 3 * step).fma(w, s3);
            }
            s0.intoArray(bgra, 4 * x);
            s1.intoArray(bgra, 4 * x + LANES);
            s2.intoArray(bgra, 4 * x + 2 * LANES);
            s3.intoArray(bgra, 4 * x + 3 * LANES);
        }
        ScalarPackedRows.vertical(argb, offsets, weights, taps, bgra, x, count);
    }

    /** The bytes of a few pixels as floats: blue, green, red, alpha, whatever the machine's order of bytes. */
    private static FloatVector pixels(int[] argb, int at) {
        ByteVector bytes = IntVector.fromArray(PIXEL_INTS, argb, at).reinterpretAsBytes();
        return (FloatVector)
                bytes.convertShape(VectorOperators.ZERO_EXTEND_B2I, I, 0).convert(VectorOperators.I2F, 0);
    }

    static void verticalTwo(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int stride, int count) {
        int step = LANES / 4;
        if (count < 4 * step) {
            PackedRows.scalar().verticalTwo(argb, offsets, weights, taps, bgra, stride, count);
            return;
        }
        for (int block = 0; block < count; block += 4 * step) {
            // The last block reaches back over pixels done before.
            int x = Math.min(block, count - 4 * step);
            FloatVector a0 = FloatVector.zero(F);
            FloatVector a1 = a0;
            FloatVector a2 = a0;
            FloatVector a3 = a0;
            FloatVector b0 = a0;
            FloatVector b1 = a0;
            FloatVector b2 = a0;
            FloatVector b3 = a0;
            for (int k = 0; k < taps; k++) {
                FloatVector a = FloatVector.broadcast(F, weights[k]);
                FloatVector b = FloatVector.broadcast(F, weights[taps + k]);
                int o = offsets[k] + x;
                FloatVector v = pixels(argb, o);
                a0 = v.fma(a, a0);
                b0 = v.fma(b, b0);
                v = pixels(argb, o + step);
                a1 = v.fma(a, a1);
                b1 = v.fma(b, b1);
                v = pixels(argb, o + 2 * step);
                a2 = v.fma(a, a2);
                b2 = v.fma(b, b2);
                v = pixels(argb, o + 3 * step);
                a3 = v.fma(a, a3);
                b3 = v.fma(b, b3);
            }
            a0.intoArray(bgra, 4 * x);
            a1.intoArray(bgra, 4 * x + LANES);
            a2.intoArray(bgra, 4 * x + 2 * LANES);
            a3.intoArray(bgra, 4 * x + 3 * LANES);
            b0.intoArray(bgra, 4 * (stride + x));
            b1.intoArray(bgra, 4 * (stride + x) + LANES);
            b2.intoArray(bgra, 4 * (stride + x) + 2 * LANES);
            b3.intoArray(bgra, 4 * (stride + x) + 3 * LANES);
        }
    }

    static void verticalFour(
            int[] argb,
            int[] offsets,
            int from,
            int bit,
            float[] shifted,
            int taps,
            float[] dst,
            int at,
            int stride,
            int count) {
        if (count < 2 * LANES) {
            PackedRows.scalar().verticalFour(argb, offsets, from, bit, shifted, taps, dst, at, stride, count);
            return;
        }
        int x = 0;
        for (; x <= count - 2 * LANES; x += 2 * LANES) {
            FloatVector a0 = FloatVector.zero(F);
            FloatVector a1 = a0;
            FloatVector b0 = a0;
            FloatVector b1 = a0;
            FloatVector c0 = a0;
            FloatVector c1 = a0;
            FloatVector d0 = a0;
            FloatVector d1 = a0;
            for (int k = 0; k < taps; k++) {
                int o = offsets[k] + from + x;
                FloatVector v0 = floats(IntVector.fromArray(I, argb, o)
                        .lanewise(VectorOperators.LSHR, bit)
                        .and(255));
                FloatVector v1 = floats(IntVector.fromArray(I, argb, o + LANES)
                        .lanewise(VectorOperators.LSHR, bit)
                        .and(255));
                FloatVector w = FloatVector.broadcast(F, shifted[k + 3]);
                a0 = v0.fma(w, a0);
                a1 = v1.fma(w, a1);
                w = FloatVector.broadcast(F, shifted[k + 2]);
                b0 = v0.fma(w, b0);
                b1 = v1.fma(w, b1);
                w = FloatVector.broadcast(F, shifted[k + 1]);
                c0 = v0.fma(w, c0);
                c1 = v1.fma(w, c1);
                w = FloatVector.broadcast(F, shifted[k]);
                d0 = v0.fma(w, d0);
                d1 = v1.fma(w, d1);
            }
            int o = at + x;
            a0.intoArray(dst, o);
            a1.intoArray(dst, o + LANES);
            b0.intoArray(dst, o + stride);
            b1.intoArray(dst, o + stride + LANES);
            c0.intoArray(dst, o + 2 * stride);
            c1.intoArray(dst, o + 2 * stride + LANES);
            d0.intoArray(dst, o + 3 * stride);
            d1.intoArray(dst, o + 3 * stride + LANES);
        }
        if (x < count) {
            int o = count - 2 * LANES;
            verticalFour(argb, offsets, from + o, bit, shifted, taps, dst, at + o, stride, 2 * LANES);
        }
    }

    private static FloatVector floats(IntVector v) {
        return (FloatVector) v.convert(VectorOperators.I2F, 0);
    }
}
