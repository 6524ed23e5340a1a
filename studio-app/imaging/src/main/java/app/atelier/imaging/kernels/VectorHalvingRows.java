package app.atelier.imaging.kernels;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link HalvingRows} for the machine's preferred vectors: two pixels beside each other in a lane. */
final class VectorHalvingRows implements HalvingRows {
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length() / 2;

    /** As many pixels as a vector has pairs of them. */
    private static final VectorSpecies<Integer> HALF =
            VectorSpecies.of(int.class, VectorShape.forBitSize(I.vectorBitSize() / 2));

    private static final long EVEN = 0x00ff00ff00ff00ffL;
    private static final long ONES = 0x0001000100010001L;

    @Override
    public void halve(int[] src, int upper, int lower, int[] into, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            LongVector a = IntVector.fromArray(I, src, upper + 2 * x).reinterpretAsLongs();
            LongVector b = IntVector.fromArray(I, src, lower + 2 * x).reinterpretAsLongs();
            LongVector even = quarter(a.and(EVEN).add(b.and(EVEN)));
            LongVector odd = quarter(a.lanewise(VectorOperators.LSHR, 8)
                    .and(EVEN)
                    .add(b.lanewise(VectorOperators.LSHR, 8).and(EVEN)));
            LongVector both = even.or(odd.lanewise(VectorOperators.LSHL, 8));
            ((IntVector) both.convertShape(VectorOperators.L2I, HALF, 0)).intoArray(into, at + x);
        }
        HalvingRows.scalar().halve(src, upper + 2 * x, lower + 2 * x, into, at + x, count - x);
    }

    /** The means of pairs of columns, in the lower half of each lane. */
    private static LongVector quarter(LongVector columns) {
        LongVector sums = columns.add(columns.lanewise(VectorOperators.LSHR, 32));
        return sums.add(sums.lanewise(VectorOperators.LSHR, 2).and(ONES))
                .add(ONES)
                .lanewise(VectorOperators.LSHR, 2)
                .and(EVEN);
    }
}
