package app.atelier.imaging.adjustments;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.colour.Primaries;
import app.atelier.imaging.kernels.PointRows;

/** A {@link LinearMatrix} without limits and fine enough for 16 bits and floats, for any encoded space. */
record FineMatrix(float[] m, Conversion decode, Conversion encode) implements Stage.Free {

    /** {@code matrix} is one of linear sRGB; in other spaces it is done by way of that. */
    static FineMatrix of(LinearMatrix matrix, ColourSpace encoded) {
        Stage.Matrix there = new Stage.Matrix(twelve(encoded.primaries().to(Primaries.SRGB)));
        Stage.Matrix back = new Stage.Matrix(twelve(Primaries.SRGB.to(encoded.primaries())));
        boolean own = encoded.primaries() == Primaries.SRGB;
        float[] m = own
                ? matrix.m()
                : back.after(new Stage.Matrix(matrix.m()).after(there)).m();
        ColourSpace linear = encoded.asLinear();
        return new FineMatrix(m, Conversion.between(encoded, linear), Conversion.between(linear, encoded));
    }

    private static float[] twelve(double[] nine) {
        return LinearMatrix.of(nine).m();
    }

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        decode.straight(r, g, b, from, count);
        rows.matrix(r, g, b, from, count, m);
        encode.straight(r, g, b, from, count);
    }
}
