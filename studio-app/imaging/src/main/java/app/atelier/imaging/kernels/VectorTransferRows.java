package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link TransferRows} for the machine's preferred vectors. */
final class VectorTransferRows implements TransferRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();
    private static final int REST = (1 << SHIFT) - 1;
    private static final float FRACTION = 1f / (1 << SHIFT);

    /** Gathers take their indices from an array; each thread has one. */
    private static final ThreadLocal<int[]> INDEX = ThreadLocal.withInitial(() -> new int[LANES]);

    private VectorTransferRows() {}

    static TransferRows create() {
        return new VectorTransferRows();
    }

    @Override
    public void apply(float[] row, int from, int count, int step, Function function) {
        int x = 0;
        if (step == 1) {
            int[] index = INDEX.get();
            x = side(row, from, count, function, index);
        }
        ScalarTransferRows.INSTANCE.apply(row, from + x * step, count - x, step, function);
    }

    private static int side(float[] row, int from, int count, Function function, int[] index) {
        float[] table = function.table();
        IntVector first = IntVector.broadcast(I, function.first());
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector v = FloatVector.fromArray(F, row, from + x);
            FloatVector size = v.abs();
            VectorMask<Float> straight = size.compare(VectorOperators.LE, function.toe());
            if (!size.compare(VectorOperators.LT, function.top()).allTrue()) {
                ScalarTransferRows.INSTANCE.apply(row, from + x, LANES, 1, function);
                continue;
            }
            IntVector bits = size.reinterpretAsInts();
            // What lies in the toe reads the first entry, and is not used.
            bits.lanewise(VectorOperators.LSHR, SHIFT).sub(first).max(0).intoArray(index, 0);
            FloatVector t = ((FloatVector) bits.and(REST).convert(VectorOperators.I2F, 0)).mul(FRACTION);
            FloatVector low = FloatVector.fromArray(F, table, 0, index, 0);
            FloatVector high = FloatVector.fromArray(F, table, 1, index, 0);
            FloatVector read = high.sub(low).fma(t, low);
            FloatVector signed = read.reinterpretAsInts()
                    .or(v.reinterpretAsInts().and(0x80000000))
                    .reinterpretAsFloats();
            signed.blend(v.mul(function.slope()), straight).intoArray(row, from + x);
        }
        return x;
    }
}
