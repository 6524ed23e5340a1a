package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The passes of {@link PatchRows} for the machine's preferred vectors; what is left over at the end is scalar. */
final class VectorPatchRows implements PatchRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();

    @Override
    public void squares(float[] plane, int a, int b, float[] dst, int at, int count) {
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            FloatVector d = FloatVector.fromArray(F, plane, a + x).sub(FloatVector.fromArray(F, plane, b + x));
            d.mul(d).intoArray(dst, at + x);
        }
        ScalarPatchRows.INSTANCE.squares(plane, a + x, b + x, dst, at + x, count - x);
    }

    @Override
    public void weigh(
            float[] columns,
            int at,
            float steepness,
            float[] planes,
            int from,
            int stride,
            float[] sums,
            int to,
            int apart,
            int count) {
        FloatVector one = FloatVector.broadcast(F, 1f);
        FloatVector steep = FloatVector.broadcast(F, steepness);
        int x = 0;
        for (; x <= count - LANES; x += LANES) {
            int c = at + x;
            FloatVector d = FloatVector.fromArray(F, columns, c - 2)
                    .add(FloatVector.fromArray(F, columns, c - 1))
                    .add(FloatVector.fromArray(F, columns, c))
                    .add(FloatVector.fromArray(F, columns, c + 1))
                    .add(FloatVector.fromArray(F, columns, c + 2));
            FloatVector t = d.fma(steep, one);
            FloatVector square = t.mul(t);
            FloatVector weight = one.div(square.mul(square));
            int i = from + x;
            int o = to + x;
            FloatVector r = FloatVector.fromArray(F, planes, i);
            FloatVector g = FloatVector.fromArray(F, planes, i + stride);
            FloatVector b = FloatVector.fromArray(F, planes, i + 2 * stride);
            r.fma(weight, FloatVector.fromArray(F, sums, o)).intoArray(sums, o);
            g.fma(weight, FloatVector.fromArray(F, sums, o + apart)).intoArray(sums, o + apart);
            b.fma(weight, FloatVector.fromArray(F, sums, o + 2 * apart)).intoArray(sums, o + 2 * apart);
            FloatVector.fromArray(F, sums, o + 3 * apart).add(weight).intoArray(sums, o + 3 * apart);
        }
        ScalarPatchRows.INSTANCE.weigh(
                columns, at + x, steepness, planes, from + x, stride, sums, to + x, apart, count - x);
    }
}
