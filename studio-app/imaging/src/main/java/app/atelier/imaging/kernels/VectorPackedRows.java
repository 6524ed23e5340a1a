package app.atelier.imaging.kernels;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link PackedRows} for the machine's preferred vectors; what is left over at the end is scalar. */
final class VectorPackedRows implements PackedRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();

    /** As many bytes as a vector has floats: whole pixels of four bytes that become four floats each. */
    private static final VectorSpecies<Byte> PIXELS = VectorSpecies.of(byte.class, VectorShape.forBitSize(LANES * 8));

    private static final int EVEN = 0x00ff00ff;
    private static final int ODD = 0xff00ff00;

    /** Where masked values of this channel would be negative. */
    private static final int ALPHA_BIT = 24;

    private static final float WHOLE = ScalarPackedRows.WHOLE;

    /** For each float of a pixel that pixel's alpha. */
    private static final VectorShuffle<Float> ALPHA = VectorShuffle.fromOp(F, lane -> lane | 3);

    private VectorPackedRows() {}

    static PackedRows create() {
        // Machines whose vectors hold fewer than two pixels of floats gain nothing.
        return LANES >= 8 ? new VectorPackedRows() : ScalarPackedRows.INSTANCE;
    }

    @Override
    public void pack(float[] planes, int at, int stride, int channels, int[] argb, int to, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            int i = at + x;
            IntVector p = level(FloatVector.fromArray(F, planes, i)).lanewise(VectorOperators.LSHL, 16);
            p = p.or(level(FloatVector.fromArray(F, planes, i + stride)).lanewise(VectorOperators.LSHL, 8));
            p = p.or(level(FloatVector.fromArray(F, planes, i + 2 * stride)));
            if (channels == 4) {
                p = p.or(level(FloatVector.fromArray(F, planes, i + 3 * stride)).lanewise(VectorOperators.LSHL, 24));
            } else {
                p = p.or(0xff000000);
            }
            p.intoArray(argb, to + x);
        }
        PackedRows.scalar().pack(planes, at + x, stride, channels, argb, to + x, count - x);
    }

    @Override
    public void packLimited(float[] planes, int at, int stride, int[] argb, int to, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            int i = at + x;
            FloatVector r = FloatVector.fromArray(F, planes, i).min(255f).max(0f);
            FloatVector g =
                    FloatVector.fromArray(F, planes, i + stride).min(255f).max(0f);
            FloatVector b =
                    FloatVector.fromArray(F, planes, i + 2 * stride).min(255f).max(0f);
            IntVector high = level(r).lanewise(VectorOperators.LSHL, 16);
            IntVector low = level(g).lanewise(VectorOperators.LSHL, 8).or(level(b));
            high.or(low).or(0xff000000).intoArray(argb, to + x);
        }
        PackedRows.scalar().packLimited(planes, at + x, stride, argb, to + x, count - x);
    }

    @Override
    public void channel(int[] argb, int from, int bit, float[] plane, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            floats(p.lanewise(VectorOperators.LSHR, bit).and(255)).intoArray(plane, at + x);
        }
        PackedRows.scalar().channel(argb, from + x, bit, plane, at + x, count - x);
    }

    @Override
    public void unsharp(int[] argb, int from, int bit, float amount, float threshold, float[] soft, int at, int count) {
        int x = 0;
        FloatVector k = FloatVector.broadcast(F, amount);
        FloatVector least = FloatVector.broadcast(F, threshold);
        FloatVector none = FloatVector.zero(F);
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            FloatVector v = floats(p.lanewise(VectorOperators.LSHR, bit).and(255));
            FloatVector difference = v.sub(FloatVector.fromArray(F, soft, at + x));
            // Where the difference is too small it counts as none, which leaves the value itself.
            FloatVector counted = none.blend(difference, difference.abs().compare(VectorOperators.GT, least));
            FloatVector sharp = counted.fma(k, v);
            sharp.min(floats(p.lanewise(VectorOperators.LSHR, 24))).max(none).intoArray(soft, at + x);
        }
        PackedRows.scalar().unsharp(argb, from + x, bit, amount, threshold, soft, at + x, count - x);
    }

    @Override
    public void unsharpOpaque(
            int[] argb, int from, float amount, float[] soft, int at, int stride, int[] result, int to, int count) {
        int x = 0;
        FloatVector k = FloatVector.broadcast(F, amount);
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            FloatVector r = floats(p.lanewise(VectorOperators.LSHR, 16).and(255));
            FloatVector g = floats(p.lanewise(VectorOperators.LSHR, 8).and(255));
            FloatVector b = floats(p.and(255));
            r = r.sub(FloatVector.fromArray(F, soft, at + x))
                    .fma(k, r)
                    .min(255f)
                    .max(0f);
            g = g.sub(FloatVector.fromArray(F, soft, at + stride + x))
                    .fma(k, g)
                    .min(255f)
                    .max(0f);
            b = b.sub(FloatVector.fromArray(F, soft, at + 2 * stride + x))
                    .fma(k, b)
                    .min(255f)
                    .max(0f);
            IntVector high = level(r).lanewise(VectorOperators.LSHL, 16);
            IntVector low = level(g).lanewise(VectorOperators.LSHL, 8).or(level(b));
            high.or(low).or(0xff000000).intoArray(result, to + x);
        }
        PackedRows.scalar().unsharpOpaque(argb, from + x, amount, soft, at + x, stride, result, to + x, count - x);
    }

    @Override
    public void mixThree(
            float[] planes,
            int[] offsets,
            int stride,
            int channels,
            float[] weights,
            int rows,
            int[] argb,
            int to,
            int pitch,
            int count) {
        int phases = weights.length / 3;
        int done = 0;
        if (channels == 3) {
            done = mixOpaque(planes, offsets[0], offsets[1], offsets[2], stride, weights, rows, argb, to, pitch, count);
        } else {
            int x = 0;
            for (; x <= count - LANES; x += LANES) {
                for (int j = 0; j < rows; j++) {
                    IntVector p = IntVector.zero(I);
                    for (int c = 0; c < 4; c++) {
                        int i = c * stride + x;
                        FloatVector sum =
                                FloatVector.fromArray(F, planes, offsets[0] + i).mul(weights[j]);
                        sum = FloatVector.fromArray(F, planes, offsets[1] + i)
                                .fma(FloatVector.broadcast(F, weights[phases + j]), sum);
                        sum = FloatVector.fromArray(F, planes, offsets[2] + i)
                                .fma(FloatVector.broadcast(F, weights[2 * phases + j]), sum);
                        p = p.or(level(sum).lanewise(VectorOperators.LSHL, c == 3 ? 24 : 16 - 8 * c));
                    }
                    p.intoArray(argb, to + j * pitch + x);
                }
            }
            done = x;
        }
        ScalarPackedRows.mixThree(planes, offsets, stride, channels, weights, rows, argb, to, pitch, done, count);
    }

    private static int mixOpaque(
            float[] planes,
            int first,
            int second,
            int third,
            int stride,
            float[] weights,
            int rows,
            int[] argb,
            int to,
            int pitch,
            int count) {
        int phases = weights.length / 3;
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector r0 = FloatVector.fromArray(F, planes, first + x);
            FloatVector r1 = FloatVector.fromArray(F, planes, second + x);
            FloatVector r2 = FloatVector.fromArray(F, planes, third + x);
            FloatVector g0 = FloatVector.fromArray(F, planes, first + stride + x);
            FloatVector g1 = FloatVector.fromArray(F, planes, second + stride + x);
            FloatVector g2 = FloatVector.fromArray(F, planes, third + stride + x);
            FloatVector b0 = FloatVector.fromArray(F, planes, first + 2 * stride + x);
            FloatVector b1 = FloatVector.fromArray(F, planes, second + 2 * stride + x);
            FloatVector b2 = FloatVector.fromArray(F, planes, third + 2 * stride + x);
            for (int j = 0; j < rows; j++) {
                FloatVector w0 = FloatVector.broadcast(F, weights[j]);
                FloatVector w1 = FloatVector.broadcast(F, weights[phases + j]);
                FloatVector w2 = FloatVector.broadcast(F, weights[2 * phases + j]);
                IntVector r = level(r2.fma(w2, r1.fma(w1, r0.mul(w0)))).lanewise(VectorOperators.LSHL, 16);
                IntVector g = level(g2.fma(w2, g1.fma(w1, g0.mul(w0)))).lanewise(VectorOperators.LSHL, 8);
                IntVector b = level(b2.fma(w2, b1.fma(w1, b0.mul(w0))));
                r.or(g).or(b).or(0xff000000).intoArray(argb, to + j * pitch + x);
            }
        }
        return x;
    }

    @Override
    public void over(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector s = IntVector.fromArray(I, src, from + x);
            IntVector d = IntVector.fromArray(I, below, under + x);
            IntVector rest = s.lanewise(VectorOperators.LSHR, 24).neg().add(255);
            ShortVector both = rest.or(rest.lanewise(VectorOperators.LSHL, 16)).reinterpretAsShorts();
            ShortVector even = d.and(EVEN).reinterpretAsShorts().mul(both).add((short) 128);
            ShortVector odd = d.lanewise(VectorOperators.LSHR, 8)
                    .and(EVEN)
                    .reinterpretAsShorts()
                    .mul(both)
                    .add((short) 128);
            even = even.add(even.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8);
            odd = odd.add(odd.lanewise(VectorOperators.LSHR, 8));
            IntVector left = odd.reinterpretAsInts().and(ODD).or(even.reinterpretAsInts());
            s.add(left).intoArray(dst, at + x);
        }
        PackedRows.scalar().over(src, from + x, below, under + x, dst, at + x, count - x);
    }

    @Override
    public void screen(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector s = IntVector.fromArray(I, src, from + x);
            IntVector d = IntVector.fromArray(I, below, under + x);
            ShortVector se = s.and(EVEN).reinterpretAsShorts();
            ShortVector de = d.and(EVEN).reinterpretAsShorts();
            ShortVector so = s.lanewise(VectorOperators.LSHR, 8).and(EVEN).reinterpretAsShorts();
            ShortVector od = d.lanewise(VectorOperators.LSHR, 8).and(EVEN).reinterpretAsShorts();
            ShortVector even = se.mul(de).add((short) 128);
            ShortVector odd = so.mul(od).add((short) 128);
            even = even.add(even.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8);
            odd = odd.add(odd.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8);
            IntVector low = se.add(de).sub(even).reinterpretAsInts();
            IntVector high = so.add(od).sub(odd).reinterpretAsInts();
            low.or(high.lanewise(VectorOperators.LSHL, 8)).intoArray(dst, at + x);
        }
        PackedRows.scalar().screen(src, from + x, below, under + x, dst, at + x, count - x);
    }

    @Override
    public void multiply(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector s = IntVector.fromArray(I, src, from + x);
            IntVector d = IntVector.fromArray(I, below, under + x);
            IntVector rest = s.lanewise(VectorOperators.LSHR, 24).neg().add(255);
            ShortVector both = rest.or(rest.lanewise(VectorOperators.LSHL, 16)).reinterpretAsShorts();
            ShortVector se = s.and(EVEN).reinterpretAsShorts().add(both);
            ShortVector so = s.lanewise(VectorOperators.LSHR, 8)
                    .and(EVEN)
                    .reinterpretAsShorts()
                    .add(both);
            ShortVector even = d.and(EVEN).reinterpretAsShorts().mul(se).add((short) 128);
            ShortVector odd = d.lanewise(VectorOperators.LSHR, 8)
                    .and(EVEN)
                    .reinterpretAsShorts()
                    .mul(so)
                    .add((short) 128);
            even = even.add(even.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8);
            odd = odd.add(odd.lanewise(VectorOperators.LSHR, 8));
            odd.reinterpretAsInts()
                    .and(ODD)
                    .or(even.reinterpretAsInts())
                    .or(0xff000000)
                    .intoArray(dst, at + x);
        }
        PackedRows.scalar().multiply(src, from + x, below, under + x, dst, at + x, count - x);
    }

    @Override
    public void sumColumns(int[] argb, int[] offsets, int[] redBlue, int[] alphaGreen, int at, int count) {
        int quarter = offsets.length / 4;
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector rb = IntVector.zero(I);
            IntVector ag = rb;
            for (int k = quarter; k < 3 * quarter; k++) {
                IntVector p = IntVector.fromArray(I, argb, offsets[k] + x);
                rb = rb.add(p.and(EVEN));
                ag = ag.add(p.lanewise(VectorOperators.LSHR, 8).and(EVEN));
            }
            rb = rb.add(rb).add(rb);
            ag = ag.add(ag).add(ag);
            for (int k = 0; k < quarter; k++) {
                IntVector p = IntVector.fromArray(I, argb, offsets[k] + x);
                IntVector q = IntVector.fromArray(I, argb, offsets[3 * quarter + k] + x);
                rb = rb.add(p.and(EVEN)).add(q.and(EVEN));
                ag = ag.add(p.lanewise(VectorOperators.LSHR, 8).and(EVEN))
                        .add(q.lanewise(VectorOperators.LSHR, 8).and(EVEN));
            }
            rb.intoArray(redBlue, at + x);
            ag.intoArray(alphaGreen, at + x);
        }
        ScalarPackedRows.sumColumns(argb, offsets, redBlue, alphaGreen, at, x, count);
    }

    @Override
    public void vertical(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int count) {
        VectorColumns.vertical(argb, offsets, weights, taps, bgra, count);
    }

    @Override
    public void verticalTwo(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int stride, int count) {
        VectorColumns.verticalTwo(argb, offsets, weights, taps, bgra, stride, count);
    }

    @Override
    public void verticalFour(
            int[] argb, int[] offsets, int from, int bit, float[] shifted, float[] dst, int at, int stride, int count) {
        if (count < VectorColumns.LEAST_COUNT) {
            PackedRows.scalar().verticalFour(argb, offsets, from, bit, shifted, dst, at, stride, count);
        } else if (bit == ALPHA_BIT) {
            VectorColumns.shifting(argb, offsets, from, bit, shifted, dst, at, stride, count);
        } else {
            VectorColumns.masking(argb, offsets, from, bit, shifted, dst, at, stride, count);
        }
    }

    @Override
    public void verticalPairs(
            int[] argb,
            int[] offsets,
            int from,
            float[] weights,
            int channels,
            float[] planes,
            int at,
            int stride,
            int count) {
        VectorColumnPairs.sums(argb, offsets, from, weights, channels, planes, at, stride, count);
    }

    @Override
    public void packCut(float[] bgra, int from, int[] argb, int to, int count) {
        int step = LANES / 4;
        int x = 0;
        FloatVector full = FloatVector.broadcast(F, 255f);
        for (; x <= count - step; x += step) {
            FloatVector v =
                    FloatVector.fromArray(F, bgra, from + 4 * x).min(full).max(0f);
            // Alpha itself is among the four, so it is cut by nothing but the limits of all.
            IntVector levels = level(v.min(v.rearrange(ALPHA)));
            ((ByteVector) levels.convertShape(VectorOperators.I2B, PIXELS, 0))
                    .reinterpretAsInts()
                    .intoArray(argb, to + x);
        }
        PackedRows.scalar().packCut(bgra, from + 4 * x, argb, to + x, count - x);
    }

    private static FloatVector floats(IntVector v) {
        return (FloatVector) v.convert(VectorOperators.I2F, 0);
    }

    private static IntVector level(FloatVector v) {
        return v.add(WHOLE).reinterpretAsInts().and(255);
    }
}
