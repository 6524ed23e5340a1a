package app.atelier.imaging.kernels;

/** The pass of {@link BilateralRows} without vectors. */
final class ScalarBilateralRows implements BilateralRows {
    static final ScalarBilateralRows INSTANCE = new ScalarBilateralRows();

    private ScalarBilateralRows() {}

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
        for (int x = 0; x < count; x++) {
            int i = at + x;
            float r = 0;
            float g = 0;
            float b = 0;
            float sum = 0;
            for (int k = 0; k < taps.length; k++) {
                int o = i + taps[k];
                float dr = planes[o] - planes[i];
                float dg = planes[o + stride] - planes[i + stride];
                float db = planes[o + 2 * stride] - planes[i + 2 * stride];
                float d = Math.fma(dr, dr, Math.fma(dg, dg, db * db));
                float weight = power(Math.max(Math.fma(d, steepness, logs[k]), LEAST));
                r = Math.fma(planes[o], weight, r);
                g = Math.fma(planes[o + stride], weight, g);
                b = Math.fma(planes[o + 2 * stride], weight, b);
                sum += weight;
            }
            out[x] = r / sum;
            out[apart + x] = g / sum;
            out[2 * apart + x] = b / sum;
        }
    }

    /** 2^t for t from {@link #LEAST} to 0. */
    private static float power(float t) {
        float shifted = t + WHOLE;
        float f = t - (shifted - WHOLE);
        float p = Math.fma(Math.fma(Math.fma(Math.fma(C4, f, C3), f, C2), f, C1), f, 1f);
        return Float.intBitsToFloat(Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(shifted) << 23));
    }
}
