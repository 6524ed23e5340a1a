package app.atelier.imaging.kernels;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link ChromaRows} for the machine's preferred vectors. */
final class VectorChromaRows implements ChromaRows {
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = I.length();
    private static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class, VectorShape.forBitSize(LANES * 8));
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    /** From sums loaded one before the first that is needed: the sum of a pixel's own place and of the one beside it. */
    private static final VectorShuffle<Integer> OWN = VectorShuffle.fromOp(I, lane -> 1 + lane / 2);

    private static final VectorShuffle<Integer> BESIDE =
            VectorShuffle.fromOp(I, lane -> (lane & 1) == 0 ? lane / 2 : 2 + lane / 2);
    private static final IntVector BIAS =
            IntVector.zero(I).addIndex(1).and(1).neg().add(8);

    private VectorChromaRows() {}

    static ChromaRows create() {
        return LANES >= 8 ? new VectorChromaRows() : ScalarChromaRows.INSTANCE;
    }

    @Override
    public void sums(MemorySegment plane, long near, long far, int[] sums, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector close = ints(plane, near + x);
            close.add(close).add(close).add(ints(plane, far + x)).sub(512).intoArray(sums, x + 1);
        }
        ScalarChromaRows.sums(plane, near, far, sums, x, count);
    }

    @Override
    public void row(MemorySegment luma, long from, int[] blueSums, int[] redSums, int[] argb, int at, int count) {
        int x = 0;
        for (; x <= count - LANES && x / 2 + LANES <= blueSums.length; x += LANES) {
            IntVector y = ints(luma, from + x);
            IntVector blue = IntVector.fromArray(I, blueSums, x / 2);
            IntVector own = blue.rearrange(OWN);
            IntVector cb =
                    own.add(own).add(own).add(blue.rearrange(BESIDE)).add(BIAS).lanewise(VectorOperators.ASHR, 4);
            IntVector red = IntVector.fromArray(I, redSums, x / 2);
            own = red.rearrange(OWN);
            IntVector cr =
                    own.add(own).add(own).add(red.rearrange(BESIDE)).add(BIAS).lanewise(VectorOperators.ASHR, 4);
            IntVector r = cr.mul(ScalarChromaRows.RED_OF_RED)
                    .add(ScalarChromaRows.HALF)
                    .lanewise(VectorOperators.ASHR, 16);
            IntVector g = cb.mul(ScalarChromaRows.GREEN_OF_BLUE)
                    .add(cr.mul(ScalarChromaRows.GREEN_OF_RED))
                    .add(ScalarChromaRows.HALF)
                    .lanewise(VectorOperators.ASHR, 16);
            IntVector b = cb.mul(ScalarChromaRows.BLUE_OF_BLUE)
                    .add(ScalarChromaRows.HALF)
                    .lanewise(VectorOperators.ASHR, 16);
            r = r.add(y).max(0).min(255).lanewise(VectorOperators.LSHL, 16);
            g = g.add(y).max(0).min(255).lanewise(VectorOperators.LSHL, 8);
            b = b.add(y).max(0).min(255);
            r.or(g).or(b).or(0xff000000).intoArray(argb, at + x);
        }
        ScalarChromaRows.row(luma, from, blueSums, redSums, argb, at, x, count);
    }

    private static IntVector ints(MemorySegment plane, long at) {
        return (IntVector) ByteVector.fromMemorySegment(BYTES, plane, at, ORDER)
                .convertShape(VectorOperators.ZERO_EXTEND_B2I, I, 0);
    }
}
