package app.atelier.imaging.kernels;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link PredictorRows} for the machine's preferred vectors: sixteen bits for each byte. */
final class VectorPredictorRows implements PredictorRows {
    private static final VectorSpecies<Short> S = ShortVector.SPECIES_PREFERRED;
    private static final int LANES = S.length();

    /** As many bytes as a vector has shorts. */
    private static final VectorSpecies<Byte> B = VectorSpecies.of(byte.class, VectorShape.forBitSize(LANES * 8));

    /** Sums of this many absolute bytes fit in a short. */
    private static final int MOST_STEPS = 255;

    @Override
    public void average(byte[] row, byte[] up, byte[] out, int pixel) {
        int i = Math.min(pixel, row.length);
        for (int k = 0; k < i; k++) {
            out[k] = (byte) (row[k] - ((up[k] & 255) >> 1));
        }
        for (; i <= row.length - LANES; i += LANES) {
            ShortVector sum = wide(row, i - pixel).add(wide(up, i)).lanewise(VectorOperators.LSHR, 1);
            narrow(wide(row, i).sub(sum), out, i);
        }
        ScalarPredictorRows.average(row, up, out, pixel, i);
    }

    @Override
    public void paeth(byte[] row, byte[] up, byte[] out, int pixel) {
        int i = Math.min(pixel, row.length);
        ScalarPredictorRows.paeth(row, up, out, pixel, 0, i);
        for (; i <= row.length - LANES; i += LANES) {
            ShortVector a = wide(row, i - pixel);
            ShortVector b = wide(up, i);
            ShortVector c = wide(up, i - pixel);
            ShortVector slopeA = b.sub(c);
            ShortVector slopeB = a.sub(c);
            ShortVector pa = slopeA.abs();
            ShortVector pb = slopeB.abs();
            ShortVector pc = slopeA.add(slopeB).abs();
            VectorMask<Short> useB = pb.compare(VectorOperators.LE, pc);
            VectorMask<Short> useA = pa.compare(VectorOperators.LE, pb.min(pc));
            narrow(wide(row, i).sub(c.blend(b, useB).blend(a, useA)), out, i);
        }
        ScalarPredictorRows.paeth(row, up, out, pixel, i, row.length);
    }

    @Override
    public long magnitude(byte[] row) {
        long all = 0;
        int i = 0;
        while (i <= row.length - LANES) {
            ShortVector sum = ShortVector.zero(S);
            int end = Math.min(row.length - LANES, i + (MOST_STEPS - 1) * LANES);
            for (; i <= end; i += LANES) {
                ByteVector bytes = ByteVector.fromArray(B, row, i);
                sum = sum.add(((ShortVector) bytes.convertShape(VectorOperators.B2S, S, 0)).abs());
            }
            all += sum.reinterpretAsInts().and(0xffff).reduceLanesToLong(VectorOperators.ADD);
            all += sum.reinterpretAsInts().lanewise(VectorOperators.LSHR, 16).reduceLanesToLong(VectorOperators.ADD);
        }
        for (; i < row.length; i++) {
            all += Math.abs(row[i]);
        }
        return all;
    }

    private static ShortVector wide(byte[] row, int at) {
        return (ShortVector) ByteVector.fromArray(B, row, at).convertShape(VectorOperators.ZERO_EXTEND_B2S, S, 0);
    }

    private static void narrow(ShortVector v, byte[] out, int at) {
        ((ByteVector) v.convertShape(VectorOperators.S2B, B, 0)).intoArray(out, at);
    }
}
