package app.atelier.imaging.kernels;

import static jdk.incubator.vector.VectorOperators.UMAX;
import static jdk.incubator.vector.VectorOperators.UMIN;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The passes of {@link MedianRows} for the machine's preferred vectors. Columns are sorted again for each of their three
 * places: that costs less than keeping them sorted, and reading and writing go on all the while. What is left at the end of
 * a row is done as one vector that reaches back over pixels done before. The loop is written out on purpose: a method of
 * that many vectors must be too long for the compiler to put into its caller, where it would exceed what is compiled well.
 */
final class VectorMedianRows implements MedianRows {
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();

    @Override
    public void twoRows(
            int[] src, int above, int first, int second, int below, int[] dst, int upper, int lower, int count) {
        if (count < LANES) {
            ScalarMedianRows.INSTANCE.twoRows(src, above, first, second, below, dst, upper, lower, count);
            return;
        }
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            // The left columns: least, middle and largest value around the first row, then around the second one.
            ByteVector a = IntVector.fromArray(I, src, above + x - 1).reinterpretAsBytes();
            ByteVector b = IntVector.fromArray(I, src, first + x - 1).reinterpretAsBytes();
            ByteVector c = IntVector.fromArray(I, src, second + x - 1).reinterpretAsBytes();
            ByteVector d = IntVector.fromArray(I, src, below + x - 1).reinterpretAsBytes();
            ByteVector low = b.lanewise(UMIN, c);
            ByteVector most = b.lanewise(UMAX, c);
            ByteVector up = a.lanewise(UMAX, low);
            ByteVector down = d.lanewise(UMAX, low);
            ByteVector high = a.lanewise(UMIN, low);
            ByteVector left = up.lanewise(UMIN, most);
            ByteVector deep = up.lanewise(UMAX, most);
            ByteVector high2 = d.lanewise(UMIN, low);
            ByteVector left2 = down.lanewise(UMIN, most);
            ByteVector deep2 = down.lanewise(UMAX, most);
            // The columns themselves; of the least values the largest counts, of the largest ones the least.
            a = IntVector.fromArray(I, src, above + x).reinterpretAsBytes();
            b = IntVector.fromArray(I, src, first + x).reinterpretAsBytes();
            c = IntVector.fromArray(I, src, second + x).reinterpretAsBytes();
            d = IntVector.fromArray(I, src, below + x).reinterpretAsBytes();
            low = b.lanewise(UMIN, c);
            most = b.lanewise(UMAX, c);
            up = a.lanewise(UMAX, low);
            down = d.lanewise(UMAX, low);
            high = high.lanewise(UMAX, a.lanewise(UMIN, low));
            ByteVector own = up.lanewise(UMIN, most);
            deep = deep.lanewise(UMIN, up.lanewise(UMAX, most));
            high2 = high2.lanewise(UMAX, d.lanewise(UMIN, low));
            ByteVector own2 = down.lanewise(UMIN, most);
            deep2 = deep2.lanewise(UMIN, down.lanewise(UMAX, most));
            // The right columns.
            a = IntVector.fromArray(I, src, above + x + 1).reinterpretAsBytes();
            b = IntVector.fromArray(I, src, first + x + 1).reinterpretAsBytes();
            c = IntVector.fromArray(I, src, second + x + 1).reinterpretAsBytes();
            d = IntVector.fromArray(I, src, below + x + 1).reinterpretAsBytes();
            low = b.lanewise(UMIN, c);
            most = b.lanewise(UMAX, c);
            up = a.lanewise(UMAX, low);
            down = d.lanewise(UMAX, low);
            high = high.lanewise(UMAX, a.lanewise(UMIN, low));
            ByteVector right = up.lanewise(UMIN, most);
            deep = deep.lanewise(UMIN, up.lanewise(UMAX, most));
            high2 = high2.lanewise(UMAX, d.lanewise(UMIN, low));
            ByteVector right2 = down.lanewise(UMIN, most);
            deep2 = deep2.lanewise(UMIN, down.lanewise(UMAX, most));
            // The middle of the three middle values, then of that and the other two.
            own2 = left2.lanewise(UMIN, own2)
                    .lanewise(UMAX, left2.lanewise(UMAX, own2).lanewise(UMIN, right2));
            high2.lanewise(UMIN, own2)
                    .lanewise(UMAX, high2.lanewise(UMAX, own2).lanewise(UMIN, deep2))
                    .reinterpretAsInts()
                    .intoArray(dst, lower + x);
            own = left.lanewise(UMIN, own)
                    .lanewise(UMAX, left.lanewise(UMAX, own).lanewise(UMIN, right));
            high.lanewise(UMIN, own)
                    .lanewise(UMAX, high.lanewise(UMAX, own).lanewise(UMIN, deep))
                    .reinterpretAsInts()
                    .intoArray(dst, upper + x);
        }
        if (x < count) {
            int o = count - LANES;
            twoRows(src, above + o, first + o, second + o, below + o, dst, upper + o, lower + o, LANES);
        }
    }
}
