package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link Rows} for the machine's preferred vectors; what is left over at the end of a row is scalar. */
final class VectorRows implements Rows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();
    private static final VectorSpecies<Float> PIXEL = FloatVector.SPECIES_128;
    private static final VectorSpecies<Integer> PIXEL_INTS = IntVector.SPECIES_128;
    private static final IntVector SHIFTS = IntVector.fromArray(PIXEL_INTS, new int[] {16, 8, 0, 24}, 0);

    private static final VectorShuffle<Float> TWOS = VectorShuffle.fromOp(F, lane -> lane / 2);
    private static final VectorShuffle<Float> FOURS = VectorShuffle.fromOp(F, lane -> lane / 4);
    private static final VectorShuffle<Float> EIGHTS = VectorShuffle.fromOp(F, lane -> lane / 8);
    private static final VectorShuffle<Float> SAME = VectorShuffle.fromOp(F, lane -> 0);

    /** Gathers take their indices from an array; each thread has one. */
    private static final ThreadLocal<int[]> INDEX = ThreadLocal.withInitial(() -> new int[3 * LANES]);

    private VectorRows() {}

    static Rows create() {
        return new VectorRows();
    }

    @Override
    public void vertical(float[] src, int[] offsets, float[] weights, int taps, float[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - 4 * LANES; x += 4 * LANES) {
            FloatVector s0 = FloatVector.zero(F);
            FloatVector s1 = s0;
            FloatVector s2 = s0;
            FloatVector s3 = s0;
            for (int k = 0; k < taps; k++) {
                FloatVector w = FloatVector.broadcast(F, weights[k]);
                int o = offsets[k] + x;
                s0 = FloatVector.fromArray(F, src, o).fma(w, s0);
                s1 = FloatVector.fromArray(F, src, o + LANES).fma(w, s1);
                s2 = FloatVector.fromArray(F, src, o + 2 * LANES).fma(w, s2);
                s3 = FloatVector.fromArray(F, src, o + 3 * LANES).fma(w, s3);
            }
            s0.intoArray(dst, at + x);
            s1.intoArray(dst, at + x + LANES);
            s2.intoArray(dst, at + x + 2 * LANES);
            s3.intoArray(dst, at + x + 3 * LANES);
        }
        for (; x <= count - LANES; x += LANES) {
            FloatVector sum = FloatVector.zero(F);
            for (int k = 0; k < taps; k++) {
                sum = FloatVector.fromArray(F, src, offsets[k] + x).fma(FloatVector.broadcast(F, weights[k]), sum);
            }
            sum.intoArray(dst, at + x);
        }
        for (; x < count; x++) {
            float sum = 0;
            for (int k = 0; k < taps; k++) {
                sum = Math.fma(weights[k], src[offsets[k] + x], sum);
            }
            dst[at + x] = sum;
        }
    }

    @Override
    public void verticalFour(float[] src, int[] offsets, float[] shifted, int taps, float[] dst, int count) {
        int x = VectorColumns.verticalFour(src, offsets, shifted, taps, dst, count);
        ScalarRows.verticalFour(src, offsets, shifted, taps, dst, x, count);
    }

    @Override
    public void spread(float[] src, int from, int factor, float[] spline, float[] dst, int at, int count) {
        int done = 0;
        switch (Math.min(factor, LANES)) {
            case 2 -> done = spread(src, from, 1, TWOS, spline, dst, at, count);
            case 4 -> done = spread(src, from, 2, FOURS, spline, dst, at, count);
            case 8 -> done = spread(src, from, Integer.numberOfTrailingZeros(factor), EIGHTS, spline, dst, at, count);
            default -> done = spread(src, from, Integer.numberOfTrailingZeros(factor), SAME, spline, dst, at, count);
        }
        ScalarRows.spread(src, from, factor, spline, dst, at, done, count);
    }

    private static int spread(
            float[] src,
            int from,
            int shift,
            VectorShuffle<Float> repeated,
            float[] spline,
            float[] dst,
            int at,
            int count) {
        int phases = spline.length / 3;
        int last = src.length - LANES - 1;
        int x = 0;
        for (; x <= count - LANES && from + (x >> shift) <= last; x += LANES) {
            int i = from + (x >> shift);
            int w = x & phases - 1;
            FloatVector left = FloatVector.fromArray(F, src, i - 1).rearrange(repeated);
            FloatVector mid = FloatVector.fromArray(F, src, i).rearrange(repeated);
            FloatVector right = FloatVector.fromArray(F, src, i + 1).rearrange(repeated);
            FloatVector sum = left.mul(FloatVector.fromArray(F, spline, w));
            sum = mid.fma(FloatVector.fromArray(F, spline, phases + w), sum);
            right.fma(FloatVector.fromArray(F, spline, 2 * phases + w), sum).intoArray(dst, at + x);
        }
        return x;
    }

    @Override
    public void horizontal(float[] padded, int from, float[] weights, int taps, float[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - 4 * LANES; x += 4 * LANES) {
            FloatVector s0 = FloatVector.zero(F);
            FloatVector s1 = s0;
            FloatVector s2 = s0;
            FloatVector s3 = s0;
            for (int k = 0; k < taps; k++) {
                FloatVector w = FloatVector.broadcast(F, weights[k]);
                int o = from + x + k;
                s0 = FloatVector.fromArray(F, padded, o).fma(w, s0);
                s1 = FloatVector.fromArray(F, padded, o + LANES).fma(w, s1);
                s2 = FloatVector.fromArray(F, padded, o + 2 * LANES).fma(w, s2);
                s3 = FloatVector.fromArray(F, padded, o + 3 * LANES).fma(w, s3);
            }
            s0.intoArray(dst, at + x);
            s1.intoArray(dst, at + x + LANES);
            s2.intoArray(dst, at + x + 2 * LANES);
            s3.intoArray(dst, at + x + 3 * LANES);
        }
        for (; x <= count - LANES; x += LANES) {
            FloatVector sum = FloatVector.zero(F);
            for (int k = 0; k < taps; k++) {
                sum = FloatVector.fromArray(F, padded, from + x + k).fma(FloatVector.broadcast(F, weights[k]), sum);
            }
            sum.intoArray(dst, at + x);
        }
        Rows.scalar().horizontal(padded, from + x, weights, taps, dst, at + x, count - x);
    }

    @Override
    public void mix(float[] left, int la, float a, float[] right, int ra, float b, float[] dst, int at, int count) {
        int x = 0;
        FloatVector va = FloatVector.broadcast(F, a);
        for (; x <= count - LANES; x += LANES) {
            FloatVector r = FloatVector.fromArray(F, right, ra + x).mul(b);
            FloatVector.fromArray(F, left, la + x).fma(va, r).intoArray(dst, at + x);
        }
        Rows.scalar().mix(left, la + x, a, right, ra + x, b, dst, at + x, count - x);
    }

    @Override
    public void add(float[] src, int from, float factor, float[] dst, int at, int count) {
        int x = 0;
        FloatVector f = FloatVector.broadcast(F, factor);
        for (; x <= count - LANES; x += LANES) {
            FloatVector sum = FloatVector.fromArray(F, dst, at + x);
            FloatVector.fromArray(F, src, from + x).fma(f, sum).intoArray(dst, at + x);
        }
        Rows.scalar().add(src, from + x, factor, dst, at + x, count - x);
    }

    @Override
    public void multiply(float[] src, int from, float[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector d = FloatVector.fromArray(F, dst, at + x);
            FloatVector.fromArray(F, src, from + x).mul(d).intoArray(dst, at + x);
        }
        Rows.scalar().multiply(src, from + x, dst, at + x, count - x);
    }

    @Override
    public void excess(
            float[] src, int from, float threshold, float share, float most, float[] dst, int at, int count) {
        int x = 0;
        FloatVector none = FloatVector.zero(F);
        for (; x <= count - LANES; x += LANES) {
            FloatVector v = FloatVector.fromArray(F, src, from + x);
            FloatVector light = v.sub(threshold).mul(share).mul(v).min(most);
            none.blend(light, v.compare(VectorOperators.GT, threshold)).intoArray(dst, at + x);
        }
        Rows.scalar().excess(src, from + x, threshold, share, most, dst, at + x, count - x);
    }

    @Override
    public void screen(float[] light, int from, float amount, float[] dst, int at, int count) {
        int x = 0;
        FloatVector one = FloatVector.broadcast(F, 1);
        for (; x <= count - LANES; x += LANES) {
            FloatVector v = FloatVector.fromArray(F, dst, at + x);
            FloatVector l =
                    FloatVector.fromArray(F, light, from + x).mul(amount).min(1);
            v.add(l.mul(one.sub(v).max(0))).intoArray(dst, at + x);
        }
        Rows.scalar().screen(light, from + x, amount, dst, at + x, count - x);
    }

    @Override
    public void unpack(int[] argb, int from, float[] r, float[] g, float[] b, float[] a, int at, int count) {
        int x = 0;
        float unit = 1f / 255;
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            floats(p.lanewise(VectorOperators.LSHR, 24)).mul(unit).intoArray(a, at + x);
            floats(p.lanewise(VectorOperators.LSHR, 16).and(255)).mul(unit).intoArray(r, at + x);
            floats(p.lanewise(VectorOperators.LSHR, 8).and(255)).mul(unit).intoArray(g, at + x);
            floats(p.and(255)).mul(unit).intoArray(b, at + x);
        }
        Rows.scalar().unpack(argb, from + x, r, g, b, a, at + x, count - x);
    }

    @Override
    public void pack(float[] r, float[] g, float[] b, float[] a, int from, int[] argb, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector alpha = FloatVector.fromArray(F, a, from + x).min(1f).max(0f);
            IntVector p = ints(alpha).lanewise(VectorOperators.LSHL, 24);
            p = p.or(ints(FloatVector.fromArray(F, r, from + x).min(alpha).max(0f))
                    .lanewise(VectorOperators.LSHL, 16));
            p = p.or(ints(FloatVector.fromArray(F, g, from + x).min(alpha).max(0f))
                    .lanewise(VectorOperators.LSHL, 8));
            p = p.or(ints(FloatVector.fromArray(F, b, from + x).min(alpha).max(0f)));
            p.intoArray(argb, at + x);
        }
        Rows.scalar().pack(r, g, b, a, from + x, argb, at + x, count - x);
    }

    @Override
    public void unpackOpaque(int[] argb, int from, float[] r, float[] g, float[] b, int at, int count) {
        int x = 0;
        float unit = 1f / 255;
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            floats(p.lanewise(VectorOperators.LSHR, 16).and(255)).mul(unit).intoArray(r, at + x);
            floats(p.lanewise(VectorOperators.LSHR, 8).and(255)).mul(unit).intoArray(g, at + x);
            floats(p.and(255)).mul(unit).intoArray(b, at + x);
        }
        Rows.scalar().unpackOpaque(argb, from + x, r, g, b, at + x, count - x);
    }

    @Override
    public void lookupOpaque(int[] argb, int from, float[] tables, float[] r, float[] g, float[] b, int at, int count) {
        int x = 0;
        int[] index = INDEX.get();
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, argb, from + x);
            p.lanewise(VectorOperators.LSHR, 16).and(255).intoArray(index, 0);
            p.lanewise(VectorOperators.LSHR, 8).and(255).intoArray(index, LANES);
            p.and(255).intoArray(index, 2 * LANES);
            FloatVector.fromArray(F, tables, 0, index, 0).intoArray(r, at + x);
            FloatVector.fromArray(F, tables, 256, index, LANES).intoArray(g, at + x);
            FloatVector.fromArray(F, tables, 512, index, 2 * LANES).intoArray(b, at + x);
        }
        Rows.scalar().lookupOpaque(argb, from + x, tables, r, g, b, at + x, count - x);
    }

    @Override
    public void packOpaque(float[] r, float[] g, float[] b, int from, int[] argb, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector high =
                    ints(FloatVector.fromArray(F, r, from + x).min(1f).max(0f)).lanewise(VectorOperators.LSHL, 16);
            IntVector mid =
                    ints(FloatVector.fromArray(F, g, from + x).min(1f).max(0f)).lanewise(VectorOperators.LSHL, 8);
            IntVector low = ints(FloatVector.fromArray(F, b, from + x).min(1f).max(0f));
            high.or(mid).or(low).or(0xff000000).intoArray(argb, at + x);
        }
        Rows.scalar().packOpaque(r, g, b, from + x, argb, at + x, count - x);
    }

    @Override
    public void sortColumns(
            float[] src, int up, int mid, int low, float[] least, float[] middle, float[] most, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector u = FloatVector.fromArray(F, src, up + x);
            FloatVector m = FloatVector.fromArray(F, src, mid + x);
            FloatVector c = FloatVector.fromArray(F, src, low + x);
            FloatVector a = u.min(m);
            FloatVector b = u.max(m);
            a.min(c).intoArray(least, at + x);
            b.max(c).intoArray(most, at + x);
            a.max(b.min(c)).intoArray(middle, at + x);
        }
        Rows.scalar().sortColumns(src, up + x, mid + x, low + x, least, middle, most, at + x, count - x);
    }

    @Override
    public void medianOfColumns(
            float[] least, float[] middle, float[] most, int at, float[] dst, int dstAt, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            int i = at + x;
            FloatVector high = FloatVector.fromArray(F, least, i - 1)
                    .max(FloatVector.fromArray(F, least, i))
                    .max(FloatVector.fromArray(F, least, i + 1));
            FloatVector deep = FloatVector.fromArray(F, most, i - 1)
                    .min(FloatVector.fromArray(F, most, i))
                    .min(FloatVector.fromArray(F, most, i + 1));
            FloatVector l = FloatVector.fromArray(F, middle, i - 1);
            FloatVector m = FloatVector.fromArray(F, middle, i);
            FloatVector between = l.min(m).max(l.max(m).min(FloatVector.fromArray(F, middle, i + 1)));
            high.min(between).max(high.max(between).min(deep)).intoArray(dst, dstAt + x);
        }
        Rows.scalar().medianOfColumns(least, middle, most, at + x, dst, dstAt + x, count - x);
    }

    @Override
    public void interleave(int[] argb, int from, float[] rgba, int at, int count) {
        float unit = 1f / 255;
        for (int i = 0, o = at; i < count; i++, o += 4) {
            IntVector p = IntVector.broadcast(PIXEL_INTS, argb[from + i])
                    .lanewise(VectorOperators.LSHR, SHIFTS)
                    .and(255);
            ((FloatVector) p.convert(VectorOperators.I2F, 0)).mul(unit).intoArray(rgba, o);
        }
    }

    @Override
    public void gatherTwo(
            float[] rgba, int stride, int left, int[] first, float[] weights, int taps, float[] dst, int count) {
        for (int i = 0; i < count; i++) {
            int o = (first[i] - left) * 4;
            int w = i * taps;
            FloatVector a = FloatVector.zero(PIXEL);
            FloatVector b = a;
            for (int k = 0; k < taps; k++, o += 4) {
                FloatVector weight = FloatVector.broadcast(PIXEL, weights[w + k]);
                a = FloatVector.fromArray(PIXEL, rgba, o).fma(weight, a);
                b = FloatVector.fromArray(PIXEL, rgba, o + 4 * stride).fma(weight, b);
            }
            a.intoArray(dst, i * 4);
            b.intoArray(dst, (count + i) * 4);
        }
    }

    @Override
    public void gather(float[] rgba, int left, int[] first, float[] weights, int taps, float[] dst, int count) {
        for (int i = 0; i < count; i++) {
            int o = (first[i] - left) * 4;
            int w = i * taps;
            FloatVector sum = FloatVector.zero(PIXEL);
            for (int k = 0; k < taps; k++, o += 4) {
                sum = FloatVector.fromArray(PIXEL, rgba, o).fma(FloatVector.broadcast(PIXEL, weights[w + k]), sum);
            }
            sum.intoArray(dst, i * 4);
        }
    }

    private static FloatVector floats(IntVector v) {
        return (FloatVector) v.convert(VectorOperators.I2F, 0);
    }

    private static IntVector ints(FloatVector v) {
        FloatVector scaled = v.fma(FloatVector.broadcast(F, 255f), FloatVector.broadcast(F, ScalarPackedRows.WHOLE));
        return scaled.reinterpretAsInts().and(255);
    }
}
