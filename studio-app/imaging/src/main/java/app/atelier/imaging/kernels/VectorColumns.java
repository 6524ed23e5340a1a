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

    /** The fewest pixels that the sums for four rows are made of at once. */
    static final int LEAST_COUNT = 2 * LANES;

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

    /**
     * As {@link PackedRows#verticalFour} for any channel, alpha above all; the shift costs as much as the products of half a
     * row. Written out, since vectors handed to other methods would go to the heap. At least {@link #LEAST_COUNT} pixels.
     */
    static void shifting(
            int[] argb, int[] offsets, int from, int bit, float[] shifted, float[] dst, int at, int stride, int count) {
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
            for (int k = 0; k < offsets.length; k++) {
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
            shifting(argb, offsets, from + o, bit, shifted, dst, at + o, stride, 2 * LANES);
        }
    }

    /**
     * For channels below alpha, whose bits stay where they are: the pixel counts 2^bit times, which the result takes back
     * without rounding. At least {@link #LEAST_COUNT} pixels.
     */
    static void masking(
            int[] argb, int[] offsets, int from, int bit, float[] shifted, float[] dst, int at, int stride, int count) {
        int mask = 255 << bit;
        float unit = 1f / (1 << bit);
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
            for (int k = 0; k < offsets.length; k++) {
                int o = offsets[k] + from + x;
                FloatVector v0 = floats(IntVector.fromArray(I, argb, o).and(mask));
                FloatVector v1 = floats(IntVector.fromArray(I, argb, o + LANES).and(mask));
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
            a0.mul(unit).intoArray(dst, o);
            a1.mul(unit).intoArray(dst, o + LANES);
            b0.mul(unit).intoArray(dst, o + stride);
            b1.mul(unit).intoArray(dst, o + stride + LANES);
            c0.mul(unit).intoArray(dst, o + 2 * stride);
            c1.mul(unit).intoArray(dst, o + 2 * stride + LANES);
            d0.mul(unit).intoArray(dst, o + 3 * stride);
            d1.mul(unit).intoArray(dst, o + 3 * stride + LANES);
        }
        if (x < count) {
            int o = count - 2 * LANES;
            masking(argb, offsets, from + o, bit, shifted, dst, at + o, stride, 2 * LANES);
        }
    }

    /** As {@link Rows#verticalFour}; gives how many columns it has done. */
    static int verticalFour(float[] src, int[] offsets, float[] shifted, int taps, float[] dst, int count) {
        if (taps < 6) {
            return 0;
        }
        FloatVector none = FloatVector.zero(F);
        int x = 0;
        for (; x <= count - 2 * LANES; x += 2 * LANES) {
            // The first three rows of pixels do not count for all four results, nor do the last three.
            int o = offsets[0] + x;
            FloatVector v0 = FloatVector.fromArray(F, src, o);
            FloatVector v1 = FloatVector.fromArray(F, src, o + LANES);
            FloatVector w = FloatVector.broadcast(F, shifted[3]);
            FloatVector a0 = v0.fma(w, none);
            FloatVector a1 = v1.fma(w, none);
            o = offsets[1] + x;
            v0 = FloatVector.fromArray(F, src, o);
            v1 = FloatVector.fromArray(F, src, o + LANES);
            FloatVector b0 = v0.fma(w, none);
            FloatVector b1 = v1.fma(w, none);
            FloatVector u = FloatVector.broadcast(F, shifted[4]);
            a0 = v0.fma(u, a0);
            a1 = v1.fma(u, a1);
            o = offsets[2] + x;
            v0 = FloatVector.fromArray(F, src, o);
            v1 = FloatVector.fromArray(F, src, o + LANES);
            FloatVector c0 = v0.fma(w, none);
            FloatVector c1 = v1.fma(w, none);
            b0 = v0.fma(u, b0);
            b1 = v1.fma(u, b1);
            w = FloatVector.broadcast(F, shifted[5]);
            a0 = v0.fma(w, a0);
            a1 = v1.fma(w, a1);
            FloatVector d0 = none;
            FloatVector d1 = none;
            for (int k = 3; k < taps - 3; k++) {
                o = offsets[k] + x;
                v0 = FloatVector.fromArray(F, src, o);
                v1 = FloatVector.fromArray(F, src, o + LANES);
                w = FloatVector.broadcast(F, shifted[k + 3]);
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
            a0.intoArray(dst, x);
            a1.intoArray(dst, x + LANES);
            o = offsets[taps - 3] + x;
            v0 = FloatVector.fromArray(F, src, o);
            v1 = FloatVector.fromArray(F, src, o + LANES);
            w = FloatVector.broadcast(F, shifted[taps - 1]);
            b0 = v0.fma(w, b0);
            b1 = v1.fma(w, b1);
            w = FloatVector.broadcast(F, shifted[taps - 2]);
            c0 = v0.fma(w, c0);
            c1 = v1.fma(w, c1);
            w = FloatVector.broadcast(F, shifted[taps - 3]);
            d0 = v0.fma(w, d0);
            d1 = v1.fma(w, d1);
            b0.intoArray(dst, x + count);
            b1.intoArray(dst, x + count + LANES);
            o = offsets[taps - 2] + x;
            v0 = FloatVector.fromArray(F, src, o);
            v1 = FloatVector.fromArray(F, src, o + LANES);
            w = FloatVector.broadcast(F, shifted[taps - 1]);
            c0 = v0.fma(w, c0);
            c1 = v1.fma(w, c1);
            w = FloatVector.broadcast(F, shifted[taps - 2]);
            d0 = v0.fma(w, d0);
            d1 = v1.fma(w, d1);
            c0.intoArray(dst, x + 2 * count);
            c1.intoArray(dst, x + 2 * count + LANES);
            o = offsets[taps - 1] + x;
            v0 = FloatVector.fromArray(F, src, o);
            v1 = FloatVector.fromArray(F, src, o + LANES);
            w = FloatVector.broadcast(F, shifted[taps - 1]);
            d0 = v0.fma(w, d0);
            d1 = v1.fma(w, d1);
            d0.intoArray(dst, x + 3 * count);
            d1.intoArray(dst, x + 3 * count + LANES);
        }
        return x;
    }

    private static FloatVector floats(IntVector v) {
        return (FloatVector) v.convert(VectorOperators.I2F, 0);
    }
}
