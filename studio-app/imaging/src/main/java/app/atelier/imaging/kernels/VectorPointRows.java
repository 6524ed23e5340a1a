package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link PointRows} for the machine's preferred vectors. */
final class VectorPointRows implements PointRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();

    /** Gathers take their indices from an array; each thread has one of a vector's length. */
    private static final ThreadLocal<int[]> INDEX = ThreadLocal.withInitial(() -> new int[LANES]);

    private VectorPointRows() {}

    static PointRows create() {
        return new VectorPointRows();
    }

    @Override
    public void matrix(float[] r, float[] g, float[] b, int from, int count, float[] m) {
        int end = from + count;
        int x = from;
        for (; x <= end - LANES; x += LANES) {
            FloatVector red = FloatVector.fromArray(F, r, x);
            FloatVector green = FloatVector.fromArray(F, g, x);
            FloatVector blue = FloatVector.fromArray(F, b, x);
            red.fma(broadcast(m[0]), green.fma(broadcast(m[1]), blue.fma(broadcast(m[2]), broadcast(m[3]))))
                    .intoArray(r, x);
            red.fma(broadcast(m[4]), green.fma(broadcast(m[5]), blue.fma(broadcast(m[6]), broadcast(m[7]))))
                    .intoArray(g, x);
            red.fma(broadcast(m[8]), green.fma(broadcast(m[9]), blue.fma(broadcast(m[10]), broadcast(m[11]))))
                    .intoArray(b, x);
        }
        PointRows.scalar().matrix(r, g, b, x, end - x, m);
    }

    @Override
    public void bend(float[] row, int from, int count, float k) {
        int end = from + count;
        int x = from;
        FloatVector strength = broadcast(k);
        for (; x <= end - LANES; x += LANES) {
            FloatVector v = FloatVector.fromArray(F, row, x);
            FloatVector c = v.min(1f).max(0f);
            FloatVector s = c.sub(c.mul(c)).mul(c.add(c).sub(1f));
            s.fma(strength, v).intoArray(row, x);
        }
        PointRows.scalar().bend(row, x, end - x, k);
    }

    @Override
    public void lookup(float[] row, int from, int count, float[] table) {
        int end = from + count;
        int x = from;
        int[] index = INDEX.get();
        FloatVector last = broadcast(table.length - 1);
        IntVector most = IntVector.broadcast(I, table.length - 2);
        for (; x <= end - LANES; x += LANES) {
            FloatVector at = FloatVector.fromArray(F, row, x).min(1f).max(0f).mul(last);
            IntVector low = ((IntVector) at.convert(VectorOperators.F2I, 0)).min(most);
            low.intoArray(index, 0);
            FloatVector t = at.sub((FloatVector) low.convert(VectorOperators.I2F, 0));
            FloatVector a = FloatVector.fromArray(F, table, 0, index, 0);
            FloatVector b = FloatVector.fromArray(F, table, 1, index, 0);
            b.sub(a).fma(t, a).intoArray(row, x);
        }
        PointRows.scalar().lookup(row, x, end - x, table);
    }

    @Override
    public void vibrance(float[] r, float[] g, float[] b, int from, int count, float amount) {
        int end = from + count;
        int x = from;
        FloatVector one = broadcast(1f);
        for (; x <= end - LANES; x += LANES) {
            FloatVector red = FloatVector.fromArray(F, r, x);
            FloatVector green = FloatVector.fromArray(F, g, x);
            FloatVector blue = FloatVector.fromArray(F, b, x);
            FloatVector span = red.max(green.max(blue)).sub(red.min(green.min(blue)));
            FloatVector scale = one.sub(span).fma(broadcast(amount), one);
            FloatVector luma = red.fma(broadcast(0.2126f), green.fma(broadcast(0.7152f), blue.mul(broadcast(0.0722f))));
            red.sub(luma).fma(scale, luma).intoArray(r, x);
            green.sub(luma).fma(scale, luma).intoArray(g, x);
            blue.sub(luma).fma(scale, luma).intoArray(b, x);
        }
        PointRows.scalar().vibrance(r, g, b, x, end - x, amount);
    }

    @Override
    public void tint(float[] r, float[] g, float[] b, int from, int count, float[] tints, float middle) {
        int end = from + count;
        int x = from;
        FloatVector zero = FloatVector.zero(F);
        FloatVector one = broadcast(1f);
        FloatVector darker = broadcast(1 / middle);
        FloatVector lighter = broadcast(1 / (1 - middle));
        for (; x <= end - LANES; x += LANES) {
            FloatVector red = FloatVector.fromArray(F, r, x);
            FloatVector green = FloatVector.fromArray(F, g, x);
            FloatVector blue = FloatVector.fromArray(F, b, x);
            FloatVector luma = red.mul(.2126f).add(green.mul(.7152f)).add(blue.mul(.0722f));
            FloatVector l = zero.blend(luma.min(one), luma.compare(VectorOperators.GT, 0f));
            FloatVector s = zero.blend(one.sub(l.mul(darker)), l.compare(VectorOperators.LT, middle));
            FloatVector h = zero.blend(l.sub(middle).mul(lighter), l.compare(VectorOperators.GT, middle));
            s = s.mul(s);
            h = h.mul(h);
            FloatVector m = one.sub(s).sub(h);
            FloatVector eight = l.mul(8f);
            FloatVector room = eight.min(broadcast(8f).sub(eight)).min(one);
            red.add(room.mul(s.mul(tints[0]).add(m.mul(tints[3])).add(h.mul(tints[6]))))
                    .intoArray(r, x);
            green.add(room.mul(s.mul(tints[1]).add(m.mul(tints[4])).add(h.mul(tints[7]))))
                    .intoArray(g, x);
            blue.add(room.mul(s.mul(tints[2]).add(m.mul(tints[5])).add(h.mul(tints[8]))))
                    .intoArray(b, x);
        }
        PointRows.scalar().tint(r, g, b, x, end - x, tints, middle);
    }

    @Override
    public void unpremultiply(float[] r, float[] g, float[] b, float[] a, int from, int count) {
        int end = from + count;
        int x = from;
        FloatVector one = broadcast(1f);
        for (; x <= end - LANES; x += LANES) {
            FloatVector alpha = FloatVector.fromArray(F, a, x);
            VectorMask<Float> some = alpha.compare(VectorOperators.GT, 0f);
            FloatVector scale = FloatVector.zero(F).blend(one.div(alpha), some);
            FloatVector.fromArray(F, r, x).mul(scale).intoArray(r, x);
            FloatVector.fromArray(F, g, x).mul(scale).intoArray(g, x);
            FloatVector.fromArray(F, b, x).mul(scale).intoArray(b, x);
        }
        PointRows.scalar().unpremultiply(r, g, b, a, x, end - x);
    }

    @Override
    public void premultiply(float[] r, float[] g, float[] b, float[] a, int from, int count) {
        int end = from + count;
        int x = from;
        for (; x <= end - LANES; x += LANES) {
            FloatVector alpha = FloatVector.fromArray(F, a, x);
            FloatVector.fromArray(F, r, x).mul(alpha).intoArray(r, x);
            FloatVector.fromArray(F, g, x).mul(alpha).intoArray(g, x);
            FloatVector.fromArray(F, b, x).mul(alpha).intoArray(b, x);
        }
        PointRows.scalar().premultiply(r, g, b, a, x, end - x);
    }

    @Override
    public void over(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector k = FloatVector.fromArray(F, cover, coverFrom + x);
            FloatVector alpha = FloatVector.fromArray(F, sa, from + x).mul(k);
            FloatVector rest = broadcast(1f).sub(alpha);
            over(sr, from + x, k, rest, dr, at + x);
            over(sg, from + x, k, rest, dg, at + x);
            over(sb, from + x, k, rest, db, at + x);
            FloatVector.fromArray(F, da, at + x).fma(rest, alpha).intoArray(da, at + x);
        }
        PointRows.scalar().over(sr, sg, sb, sa, from + x, cover, coverFrom + x, dr, dg, db, da, at + x, count - x);
    }

    @Override
    public void softLight(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        softLight(sr, sa, from, cover, coverFrom, dr, da, at, count);
        softLight(sg, sa, from, cover, coverFrom, dg, da, at, count);
        softLight(sb, sa, from, cover, coverFrom, db, da, at, count);
        FloatVector one = broadcast(1f);
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector laid =
                    FloatVector.fromArray(F, sa, from + x).mul(FloatVector.fromArray(F, cover, coverFrom + x));
            FloatVector alpha = FloatVector.fromArray(F, da, at + x);
            laid.add(alpha.mul(one.sub(laid))).intoArray(da, at + x);
        }
        PointRows.scalar().softLight(sr, sg, sb, sa, from + x, cover, coverFrom + x, dr, dg, db, da, at + x, count - x);
    }

    /** One channel, as far as whole vectors go; in a loop of its own, since a longer one would put vectors on the heap. */
    private static void softLight(
            float[] src,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dst,
            float[] da,
            int at,
            int count) {
        FloatVector one = broadcast(1f);
        FloatVector tiny = broadcast(ScalarPointRows.TINY);
        for (int x = 0; x <= count - LANES; x += LANES) {
            FloatVector k = FloatVector.fromArray(F, cover, coverFrom + x);
            FloatVector sourceAlpha = FloatVector.fromArray(F, sa, from + x);
            FloatVector alpha = FloatVector.fromArray(F, da, at + x);
            FloatVector source = FloatVector.fromArray(F, src, from + x);
            FloatVector backdrop = FloatVector.fromArray(F, dst, at + x);
            FloatVector laid = sourceAlpha.mul(k);
            FloatVector below = backdrop.mul(one.div(alpha.max(tiny)));
            FloatVector t = source.mul(one.div(sourceAlpha.max(tiny))).mul(2f).sub(one);
            FloatVector root = below.max(0f).lanewise(VectorOperators.SQRT);
            FloatVector dark = below.mul(16f).sub(12f).mul(below).add(4f).mul(below);
            FloatVector lit = below.add(t.min(0f).mul(below).mul(one.sub(below)))
                    .add(t.max(0f).mul(dark.min(root).sub(below)));
            source.mul(k.mul(one.sub(alpha)))
                    .add(backdrop.mul(one.sub(laid)))
                    .add(laid.mul(alpha).mul(lit))
                    .intoArray(dst, at + x);
        }
    }

    @Override
    public void screen(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector k = FloatVector.fromArray(F, cover, coverFrom + x);
            screen(sr, from + x, k, dr, at + x);
            screen(sg, from + x, k, dg, at + x);
            screen(sb, from + x, k, db, at + x);
            screen(sa, from + x, k, da, at + x);
        }
        PointRows.scalar().screen(sr, sg, sb, sa, from + x, cover, coverFrom + x, dr, dg, db, da, at + x, count - x);
    }

    private static void screen(float[] src, int from, FloatVector k, float[] dst, int at) {
        FloatVector s = FloatVector.fromArray(F, src, from).mul(k);
        FloatVector.fromArray(F, dst, at).fma(broadcast(1f).sub(s), s).intoArray(dst, at);
    }

    @Override
    public void multiply(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector k = FloatVector.fromArray(F, cover, coverFrom + x);
            FloatVector alpha = FloatVector.fromArray(F, sa, from + x).mul(k);
            FloatVector rest = broadcast(1f).sub(alpha);
            FloatVector open = broadcast(1f).sub(FloatVector.fromArray(F, da, at + x));
            multiply(sr, from + x, k, rest, open, dr, at + x);
            multiply(sg, from + x, k, rest, open, dg, at + x);
            multiply(sb, from + x, k, rest, open, db, at + x);
            FloatVector.fromArray(F, da, at + x).fma(rest, alpha).intoArray(da, at + x);
        }
        PointRows.scalar().multiply(sr, sg, sb, sa, from + x, cover, coverFrom + x, dr, dg, db, da, at + x, count - x);
    }

    private static void multiply(
            float[] src, int from, FloatVector k, FloatVector rest, FloatVector open, float[] dst, int at) {
        FloatVector s = FloatVector.fromArray(F, src, from).mul(k);
        FloatVector.fromArray(F, dst, at).fma(rest.add(s), s.mul(open)).intoArray(dst, at);
    }

    private static void over(float[] src, int from, FloatVector k, FloatVector rest, float[] dst, int at) {
        FloatVector s = FloatVector.fromArray(F, src, from).mul(k);
        FloatVector.fromArray(F, dst, at).fma(rest, s).intoArray(dst, at);
    }

    private static FloatVector broadcast(float value) {
        return FloatVector.broadcast(F, value);
    }
}
