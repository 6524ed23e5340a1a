package app.atelier.imaging.kernels;

/** The passes of {@link PackedRows} in plain Java. */
final class ScalarPackedRows implements PackedRows {
    static final ScalarPackedRows INSTANCE = new ScalarPackedRows();

    /** Added to a float of 0 to 255 it leaves the nearest whole number in the lowest bits. */
    static final float WHOLE = 0x1p23f;

    private static final int EVEN = 0x00ff00ff;

    private ScalarPackedRows() {}

    @Override
    public void pack(float[] planes, int at, int stride, int channels, int[] argb, int to, int count) {
        for (int x = 0; x < count; x++) {
            int i = at + x;
            int alpha = channels == 4 ? level(planes[i + 3 * stride]) : 255;
            argb[to + x] = alpha << 24
                    | level(planes[i]) << 16
                    | level(planes[i + stride]) << 8
                    | level(planes[i + 2 * stride]);
        }
    }

    @Override
    public void packLimited(float[] planes, int at, int stride, int[] argb, int to, int count) {
        for (int x = 0; x < count; x++) {
            int i = at + x;
            int r = level(Math.max(0f, Math.min(255f, planes[i])));
            int g = level(Math.max(0f, Math.min(255f, planes[i + stride])));
            int b = level(Math.max(0f, Math.min(255f, planes[i + 2 * stride])));
            argb[to + x] = 0xff000000 | r << 16 | g << 8 | b;
        }
    }

    @Override
    public void channel(int[] argb, int from, int bit, float[] plane, int at, int count) {
        for (int x = 0; x < count; x++) {
            plane[at + x] = argb[from + x] >>> bit & 255;
        }
    }

    @Override
    public void unsharp(int[] argb, int from, int bit, float amount, float threshold, float[] soft, int at, int count) {
        for (int x = 0; x < count; x++) {
            int p = argb[from + x];
            float value = p >>> bit & 255;
            float difference = value - soft[at + x];
            float v = Math.abs(difference) > threshold ? Math.fma(difference, amount, value) : value;
            soft[at + x] = Math.max(0f, Math.min(p >>> 24, v));
        }
    }

    @Override
    public void unsharpOpaque(
            int[] argb, int from, float amount, float[] soft, int at, int stride, int[] result, int to, int count) {
        for (int x = 0; x < count; x++) {
            int p = argb[from + x];
            int i = at + x;
            result[to + x] = 0xff000000
                    | sharper(p >> 16 & 255, soft[i], amount) << 16
                    | sharper(p >> 8 & 255, soft[i + stride], amount) << 8
                    | sharper(p & 255, soft[i + 2 * stride], amount);
        }
    }

    private static int sharper(float value, float soft, float amount) {
        return level(Math.max(0f, Math.min(255f, Math.fma(value - soft, amount, value))));
    }

    @Override
    public void mixThree(
            float[] planes,
            int[] offsets,
            int stride,
            int channels,
            float[] weights,
            int rows,
            int[] argb,
            int to,
            int pitch,
            int count) {
        mixThree(planes, offsets, stride, channels, weights, rows, argb, to, pitch, 0, count);
    }

    static void mixThree(
            float[] planes,
            int[] offsets,
            int stride,
            int channels,
            float[] weights,
            int rows,
            int[] argb,
            int to,
            int pitch,
            int from,
            int count) {
        int phases = weights.length / 3;
        for (int j = 0; j < rows; j++) {
            for (int x = from; x < count; x++) {
                int p = channels == 4 ? 0 : 0xff000000;
                for (int c = 0; c < channels; c++) {
                    int i = c * stride + x;
                    float sum = planes[offsets[0] + i] * weights[j];
                    sum = Math.fma(planes[offsets[1] + i], weights[phases + j], sum);
                    sum = Math.fma(planes[offsets[2] + i], weights[2 * phases + j], sum);
                    p |= level(sum) << (c == 3 ? 24 : 16 - 8 * c);
                }
                argb[to + j * pitch + x] = p;
            }
        }
    }

    @Override
    public void over(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            int s = src[from + x];
            int d = below[under + x];
            int rest = 255 - (s >>> 24);
            dst[at + x] = s + (scaled(d & EVEN, rest) | scaled(d >>> 8 & EVEN, rest) << 8);
        }
    }

    /** Two channels times a number of 0 to 255, divided by 255 and rounded. */
    private static int scaled(int two, int by) {
        int t = two * by + 0x00800080;
        return t + (t >>> 8 & EVEN) >>> 8 & EVEN;
    }

    @Override
    public void screen(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            int s = src[from + x];
            int d = below[under + x];
            int result = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int a = s >>> shift & 255;
                int b = d >>> shift & 255;
                result |= a + b - rounded(a * b) << shift;
            }
            dst[at + x] = result;
        }
    }

    @Override
    public void multiply(int[] src, int from, int[] below, int under, int[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            int s = src[from + x];
            int d = below[under + x];
            int rest = 255 - (s >>> 24);
            int r = rounded((d >> 16 & 255) * (rest + (s >> 16 & 255)));
            int g = rounded((d >> 8 & 255) * (rest + (s >> 8 & 255)));
            int b = rounded((d & 255) * (rest + (s & 255)));
            dst[at + x] = 0xff000000 | r << 16 | g << 8 | b;
        }
    }

    private static int rounded(int product) {
        int t = product + 128;
        return t + (t >>> 8) >>> 8;
    }

    @Override
    public void sumColumns(int[] argb, int[] offsets, int[] redBlue, int[] alphaGreen, int at, int count) {
        sumColumns(argb, offsets, redBlue, alphaGreen, at, 0, count);
    }

    static void sumColumns(int[] argb, int[] offsets, int[] redBlue, int[] alphaGreen, int at, int from, int count) {
        int quarter = offsets.length / 4;
        for (int x = from; x < count; x++) {
            int rb = 0;
            int ag = 0;
            for (int k = quarter; k < 3 * quarter; k++) {
                int p = argb[offsets[k] + x];
                rb += p & EVEN;
                ag += p >>> 8 & EVEN;
            }
            rb *= 3;
            ag *= 3;
            for (int k = 0; k < quarter; k++) {
                int p = argb[offsets[k] + x];
                int q = argb[offsets[3 * quarter + k] + x];
                rb += (p & EVEN) + (q & EVEN);
                ag += (p >>> 8 & EVEN) + (q >>> 8 & EVEN);
            }
            redBlue[at + x] = rb;
            alphaGreen[at + x] = ag;
        }
    }

    @Override
    public void vertical(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int count) {
        vertical(argb, offsets, weights, taps, bgra, 0, count);
    }

    static void vertical(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int from, int count) {
        for (int x = from; x < count; x++) {
            float b = 0;
            float g = 0;
            float r = 0;
            float a = 0;
            for (int k = 0; k < taps; k++) {
                int p = argb[offsets[k] + x];
                b = Math.fma(p & 255, weights[k], b);
                g = Math.fma(p >> 8 & 255, weights[k], g);
                r = Math.fma(p >> 16 & 255, weights[k], r);
                a = Math.fma(p >>> 24, weights[k], a);
            }
            bgra[4 * x] = b;
            bgra[4 * x + 1] = g;
            bgra[4 * x + 2] = r;
            bgra[4 * x + 3] = a;
        }
    }

    @Override
    public void verticalTwo(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int stride, int count) {
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4 * count; i++) {
                float sum = 0;
                for (int k = 0; k < taps; k++) {
                    int value = argb[offsets[k] + i / 4] >>> i % 4 * 8 & 255;
                    sum = Math.fma(value, weights[row * taps + k], sum);
                }
                bgra[4 * row * stride + i] = sum;
            }
        }
    }

    @Override
    public void verticalFour(
            int[] argb, int[] offsets, int from, int bit, float[] shifted, float[] dst, int at, int stride, int count) {
        for (int j = 0; j < 4; j++) {
            for (int x = 0; x < count; x++) {
                float sum = 0;
                for (int k = 0; k < offsets.length; k++) {
                    sum = Math.fma(argb[offsets[k] + from + x] >>> bit & 255, shifted[k + 3 - j], sum);
                }
                dst[at + j * stride + x] = sum;
            }
        }
    }

    @Override
    public void verticalPairs(
            int[] argb,
            int[] offsets,
            int from,
            float[] weights,
            int channels,
            float[] planes,
            int at,
            int stride,
            int count) {
        int last = offsets.length - 1;
        for (int c = 0; c < channels; c++) {
            int bit = c == 3 ? 24 : 16 - 8 * c;
            for (int x = 0; x < count; x++) {
                float sum = 0;
                for (int k = 0; k < weights.length; k++) {
                    int p = argb[offsets[k] + from + x] >>> bit & 255;
                    int q = argb[offsets[last - k] + from + x] >>> bit & 255;
                    sum = Math.fma(p + q, weights[k], sum);
                }
                planes[at + c * stride + x] = sum;
            }
        }
    }

    @Override
    public void packCut(float[] bgra, int from, int[] argb, int to, int count) {
        for (int x = 0, i = from; x < count; x++, i += 4) {
            float alpha = Math.max(0f, Math.min(255f, bgra[i + 3]));
            argb[to + x] = level(alpha) << 24
                    | level(Math.max(0f, Math.min(alpha, bgra[i + 2]))) << 16
                    | level(Math.max(0f, Math.min(alpha, bgra[i + 1]))) << 8
                    | level(Math.max(0f, Math.min(alpha, bgra[i])));
        }
    }

    private static int level(float value) {
        return Float.floatToRawIntBits(value + WHOLE) & 255;
    }
}
