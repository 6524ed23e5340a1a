package app.atelier.imaging.kernels;

import static jdk.incubator.vector.VectorOperators.UMAX;
import static jdk.incubator.vector.VectorOperators.UMIN;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The passes of {@link MedianRows} for the machine's preferred vectors. What is left at the end of a row is done as one
 * vector that reaches back over pixels done before. The loops are written out on purpose: a method of that many vectors must
 * be too long for the compiler to put into its caller, where it would exceed what is compiled well.
 */
final class VectorMedianRows implements MedianRows {
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();

    @Override
    public void sortColumns(
            int[] src, int above, int first, int second, int below, int[] sorted, int at, int stride, int count) {
        if (count < LANES) {
            ScalarMedianRows.INSTANCE.sortColumns(src, above, first, second, below, sorted, at, stride, count);
            return;
        }
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            ByteVector a = IntVector.fromArray(I, src, above + x).reinterpretAsBytes();
            ByteVector b = IntVector.fromArray(I, src, first + x).reinterpretAsBytes();
            ByteVector c = IntVector.fromArray(I, src, second + x).reinterpretAsBytes();
            ByteVector d = IntVector.fromArray(I, src, below + x).reinterpretAsBytes();
            ByteVector low = b.lanewise(UMIN, c);
            ByteVector high = b.lanewise(UMAX, c);
            ByteVector upper = a.lanewise(UMAX, low);
            ByteVector lower = d.lanewise(UMAX, low);
            a.lanewise(UMIN, low).reinterpretAsInts().intoArray(sorted, at + x);
            upper.lanewise(UMIN, high).reinterpretAsInts().intoArray(sorted, at + stride + x);
            upper.lanewise(UMAX, high).reinterpretAsInts().intoArray(sorted, at + 2 * stride + x);
            d.lanewise(UMIN, low).reinterpretAsInts().intoArray(sorted, at + 3 * stride + x);
            lower.lanewise(UMIN, high).reinterpretAsInts().intoArray(sorted, at + 4 * stride + x);
            lower.lanewise(UMAX, high).reinterpretAsInts().intoArray(sorted, at + 5 * stride + x);
        }
        if (x < count) {
            int o = count - LANES;
            sortColumns(src, above + o, first + o, second + o, below + o, sorted, at + o, stride, LANES);
        }
    }

    @Override
    public void medianOfColumns(int[] sorted, int at, int stride, int[] dst, int to, int count) {
        if (count < LANES) {
            ScalarMedianRows.INSTANCE.medianOfColumns(sorted, at, stride, dst, to, count);
            return;
        }
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            int i = at + x;
            int m = i + stride;
            int o = m + stride;
            ByteVector left = IntVector.fromArray(I, sorted, i - 1).reinterpretAsBytes();
            ByteVector mid = IntVector.fromArray(I, sorted, i).reinterpretAsBytes();
            ByteVector right = IntVector.fromArray(I, sorted, i + 1).reinterpretAsBytes();
            ByteVector high = left.lanewise(UMAX, mid).lanewise(UMAX, right);
            left = IntVector.fromArray(I, sorted, o - 1).reinterpretAsBytes();
            mid = IntVector.fromArray(I, sorted, o).reinterpretAsBytes();
            right = IntVector.fromArray(I, sorted, o + 1).reinterpretAsBytes();
            ByteVector deep = left.lanewise(UMIN, mid).lanewise(UMIN, right);
            left = IntVector.fromArray(I, sorted, m - 1).reinterpretAsBytes();
            mid = IntVector.fromArray(I, sorted, m).reinterpretAsBytes();
            right = IntVector.fromArray(I, sorted, m + 1).reinterpretAsBytes();
            ByteVector between = left.lanewise(UMIN, mid)
                    .lanewise(UMAX, left.lanewise(UMAX, mid).lanewise(UMIN, right));
            high.lanewise(UMIN, between)
                    .lanewise(UMAX, high.lanewise(UMAX, between).lanewise(UMIN, deep))
                    .reinterpretAsInts()
                    .intoArray(dst, to + x);
        }
        if (x < count) {
            medianOfColumns(sorted, at + count - LANES, stride, dst, to + count - LANES, LANES);
        }
    }
}
