package app.atelier.imaging.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The pass of {@link BilateralRows} for the machine's preferred vectors; the end of a row is one that reaches back. */
final class VectorBilateralRows implements BilateralRows {
    private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = F.length();

    @Override
    public void means(
            float[] planes,
            int at,
            int stride,
            int[] taps,
            float[] logs,
            float steepness,
            float[] out,
            int apart,
            int count) {
        if (count < LANES) {
            ScalarBilateralRows.INSTANCE.means(planes, at, stride, taps, logs, steepness, out, apart, count);
            return;
        }
        FloatVector steep = FloatVector.broadcast(F, steepness);
        for (int step = 0; step < count; step += LANES) {
            int x = Math.min(step, count - LANES);
            int i = at + x;
            FloatVector r0 = FloatVector.fromArray(F, planes, i);
            FloatVector g0 = FloatVector.fromArray(F, planes, i + stride);
            FloatVector b0 = FloatVector.fromArray(F, planes, i + 2 * stride);
            FloatVector r = FloatVector.zero(F);
            FloatVector g = r;
            FloatVector b = r;
            FloatVector sum = r;
            for (int k = 0; k < taps.length; k++) {
                int o = i + taps[k];
                FloatVector pr = FloatVector.fromArray(F, planes, o);
                FloatVector pg = FloatVector.fromArray(F, planes, o + stride);
                FloatVector pb = FloatVector.fromArray(F, planes, o + 2 * stride);
                FloatVector d = pb.sub(b0);
                FloatVector t = d.mul(d);
                d = pg.sub(g0);
                t = d.fma(d, t);
                d = pr.sub(r0);
                t = d.fma(d, t).fma(steep, FloatVector.broadcast(F, logs[k])).max(LEAST);
                FloatVector shifted = t.add(WHOLE);
                t = t.sub(shifted.sub(WHOLE));
                FloatVector p = t.fma(FloatVector.broadcast(F, C4), FloatVector.broadcast(F, C3));
                p = p.fma(t, FloatVector.broadcast(F, C2)).fma(t, FloatVector.broadcast(F, C1));
                p = p.fma(t, FloatVector.broadcast(F, 1f));
                IntVector exponent = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
                FloatVector weight = p.reinterpretAsInts().add(exponent).reinterpretAsFloats();
                r = pr.fma(weight, r);
                g = pg.fma(weight, g);
                b = pb.fma(weight, b);
                sum = sum.add(weight);
            }
            r.div(sum).intoArray(out, x);
            g.div(sum).intoArray(out, apart + x);
            b.div(sum).intoArray(out, 2 * apart + x);
        }
    }
}
