package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link FineRows} for the machine's preferred vectors. */
final class VectorFineRows implements FineRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> S =
            VectorSpecies.of(short.class, VectorShape.forBitSize(I.vectorBitSize() / 2));
    private static final int LANES = F.length();
    private static final float UNIT = 1f / 65535;

    /** Gathers take their indices from an array; each thread has one. */
    private static final ThreadLocal<int[]> INDEX = ThreadLocal.withInitial(() -> new int[3 * LANES]);

    private VectorFineRows() {}

    static FineRows create() {
        return new VectorFineRows();
    }

    @Override
    public void pack(float[] r, float[] g, float[] b, int from, int[] redGreen, short[] blue, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector red = FloatVector.fromArray(F, r, from + x).min(1f).max(0f);
            FloatVector green = FloatVector.fromArray(F, g, from + x).min(1f).max(0f);
            FloatVector third = FloatVector.fromArray(F, b, from + x).min(1f).max(0f);
            IntVector high = (IntVector) red.mul(65535f).add(0.5f).convert(VectorOperators.F2I, 0);
            IntVector low = (IntVector) green.mul(65535f).add(0.5f).convert(VectorOperators.F2I, 0);
            IntVector last = (IntVector) third.mul(65535f).add(0.5f).convert(VectorOperators.F2I, 0);
            high.lanewise(VectorOperators.LSHL, 16).or(low).intoArray(redGreen, at + x);
            ((ShortVector) last.convertShape(VectorOperators.I2S, S, 0)).intoArray(blue, at + x);
        }
        ScalarFineRows.INSTANCE.pack(r, g, b, from + x, redGreen, blue, at + x, count - x);
    }

    @Override
    public void unpack(int[] redGreen, short[] blue, int from, float[] r, float[] g, float[] b, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, redGreen, from + x);
            IntVector q = (IntVector)
                    ShortVector.fromArray(S, blue, from + x).convertShape(VectorOperators.ZERO_EXTEND_S2I, I, 0);
            ((FloatVector) p.lanewise(VectorOperators.LSHR, 16).convert(VectorOperators.I2F, 0))
                    .mul(UNIT)
                    .intoArray(r, at + x);
            ((FloatVector) p.and(0xffff).convert(VectorOperators.I2F, 0))
                    .mul(UNIT)
                    .intoArray(g, at + x);
            ((FloatVector) q.convert(VectorOperators.I2F, 0)).mul(UNIT).intoArray(b, at + x);
        }
        ScalarFineRows.INSTANCE.unpack(redGreen, blue, from + x, r, g, b, at + x, count - x);
    }

    @Override
    public void lookup(
            int[] redGreen,
            short[] blue,
            int from,
            float[] tables,
            float[] r,
            float[] g,
            float[] b,
            int at,
            int count) {
        int x = 0;
        int[] index = INDEX.get();
        for (; x <= count - LANES; x += LANES) {
            IntVector p = IntVector.fromArray(I, redGreen, from + x);
            IntVector q = (IntVector)
                    ShortVector.fromArray(S, blue, from + x).convertShape(VectorOperators.ZERO_EXTEND_S2I, I, 0);
            p.lanewise(VectorOperators.LSHR, 20).intoArray(index, 0);
            p.lanewise(VectorOperators.LSHR, 4).and(LEVELS - 1).intoArray(index, LANES);
            q.lanewise(VectorOperators.LSHR, 4).intoArray(index, 2 * LANES);
            FloatVector.fromArray(F, tables, 0, index, 0).intoArray(r, at + x);
            FloatVector.fromArray(F, tables, LEVELS, index, LANES).intoArray(g, at + x);
            FloatVector.fromArray(F, tables, 2 * LEVELS, index, 2 * LANES).intoArray(b, at + x);
        }
        ScalarFineRows.INSTANCE.lookup(redGreen, blue, from + x, tables, r, g, b, at + x, count - x);
    }
}
