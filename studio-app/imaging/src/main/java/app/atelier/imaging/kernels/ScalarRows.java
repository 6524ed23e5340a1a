package app.atelier.imaging.kernels;

/** The passes of {@link Rows} in plain Java. */
final class ScalarRows implements Rows {
    static final ScalarRows INSTANCE = new ScalarRows();

    private ScalarRows() {}

    @Override
    public void vertical(float[] src, int[] offsets, float[] weights, int taps, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            float sum = 0;
            for (int k = 0; k < taps; k++) {
                sum = Math.fma(weights[k], src[offsets[k] + x], sum);
            }
            dst[at + x] = sum;
        }
    }

    @Override
    public void verticalFour(float[] src, int[] offsets, float[] shifted, int taps, float[] dst, int count) {
        verticalFour(src, offsets, shifted, taps, dst, 0, count);
    }

    static void verticalFour(float[] src, int[] offsets, float[] shifted, int taps, float[] dst, int from, int count) {
        for (int j = 0; j < 4; j++) {
            for (int x = from; x < count; x++) {
                float sum = 0;
                for (int k = 0; k < taps; k++) {
                    sum = Math.fma(shifted[k + 3 - j], src[offsets[k] + x], sum);
                }
                dst[j * count + x] = sum;
            }
        }
    }

    @Override
    public void spread(float[] src, int from, int factor, float[] spline, float[] dst, int at, int count) {
        spread(src, from, factor, spline, dst, at, 0, count);
    }

    static void spread(float[] src, int from, int factor, float[] spline, float[] dst, int at, int begin, int count) {
        int phases = spline.length / 3;
        for (int x = begin; x < count; x++) {
            int i = from + x / factor;
            int w = x % phases;
            float left = src[i - 1] * spline[w];
            dst[at + x] = Math.fma(src[i + 1], spline[2 * phases + w], Math.fma(src[i], spline[phases + w], left));
        }
    }

    @Override
    public void horizontal(float[] padded, int from, float[] weights, int taps, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            float sum = 0;
            for (int k = 0; k < taps; k++) {
                sum = Math.fma(weights[k], padded[from + x + k], sum);
            }
            dst[at + x] = sum;
        }
    }

    @Override
    public void mix(float[] left, int la, float a, float[] right, int ra, float b, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            dst[at + x] = Math.fma(left[la + x], a, right[ra + x] * b);
        }
    }

    @Override
    public void add(float[] src, int from, float factor, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            dst[at + x] = Math.fma(src[from + x], factor, dst[at + x]);
        }
    }

    @Override
    public void multiply(float[] src, int from, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            dst[at + x] *= src[from + x];
        }
    }

    @Override
    public void excess(
            float[] src, int from, float threshold, float share, float most, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            float v = src[from + x];
            dst[at + x] = v > threshold ? Math.min(most, (v - threshold) * share * v) : 0;
        }
    }

    @Override
    public void screen(float[] light, int from, float amount, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            float v = dst[at + x];
            dst[at + x] = v + Math.min(1, light[from + x] * amount) * Math.max(0, 1 - v);
        }
    }

    @Override
    public void unpack(int[] argb, int from, float[] r, float[] g, float[] b, float[] a, int at, int count) {
        float unit = 1f / 255;
        for (int x = 0; x < count; x++) {
            int p = argb[from + x];
            a[at + x] = (p >>> 24) * unit;
            r[at + x] = (p >> 16 & 255) * unit;
            g[at + x] = (p >> 8 & 255) * unit;
            b[at + x] = (p & 255) * unit;
        }
    }

    @Override
    public void pack(float[] r, float[] g, float[] b, float[] a, int from, int[] argb, int at, int count) {
        for (int x = 0; x < count; x++) {
            float alpha = Math.max(0f, Math.min(1f, a[from + x]));
            int red = level(r[from + x], alpha);
            int green = level(g[from + x], alpha);
            int blue = level(b[from + x], alpha);
            argb[at + x] = level(alpha, 1f) << 24 | red << 16 | green << 8 | blue;
        }
    }

    @Override
    public void unpackOpaque(int[] argb, int from, float[] r, float[] g, float[] b, int at, int count) {
        float unit = 1f / 255;
        for (int x = 0; x < count; x++) {
            int p = argb[from + x];
            r[at + x] = (p >> 16 & 255) * unit;
            g[at + x] = (p >> 8 & 255) * unit;
            b[at + x] = (p & 255) * unit;
        }
    }

    @Override
    public void lookupOpaque(int[] argb, int from, float[] tables, float[] r, float[] g, float[] b, int at, int count) {
        for (int x = 0; x < count; x++) {
            int p = argb[from + x];
            r[at + x] = tables[p >> 16 & 255];
            g[at + x] = tables[256 + (p >> 8 & 255)];
            b[at + x] = tables[512 + (p & 255)];
        }
    }

    @Override
    public void packOpaque(float[] r, float[] g, float[] b, int from, int[] argb, int at, int count) {
        for (int x = 0; x < count; x++) {
            int i = from + x;
            argb[at + x] = 0xff000000 | level(r[i], 1f) << 16 | level(g[i], 1f) << 8 | level(b[i], 1f);
        }
    }

    @Override
    public void sortColumns(
            float[] src, int up, int mid, int low, float[] least, float[] middle, float[] most, int at, int count) {
        for (int x = 0; x < count; x++) {
            float a = Math.min(src[up + x], src[mid + x]);
            float b = Math.max(src[up + x], src[mid + x]);
            float c = src[low + x];
            least[at + x] = Math.min(a, c);
            most[at + x] = Math.max(b, c);
            middle[at + x] = Math.max(a, Math.min(b, c));
        }
    }

    @Override
    public void medianOfColumns(
            float[] least, float[] middle, float[] most, int at, float[] dst, int dstAt, int count) {
        for (int x = 0; x < count; x++) {
            int i = at + x;
            float high = Math.max(least[i - 1], Math.max(least[i], least[i + 1]));
            float deep = Math.min(most[i - 1], Math.min(most[i], most[i + 1]));
            float between = middleOf(middle[i - 1], middle[i], middle[i + 1]);
            dst[dstAt + x] = middleOf(high, between, deep);
        }
    }

    private static float middleOf(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    @Override
    public void interleave(int[] argb, int from, float[] rgba, int at, int count) {
        float unit = 1f / 255;
        for (int i = 0, o = at; i < count; i++, o += 4) {
            int p = argb[from + i];
            rgba[o] = (p >> 16 & 255) * unit;
            rgba[o + 1] = (p >> 8 & 255) * unit;
            rgba[o + 2] = (p & 255) * unit;
            rgba[o + 3] = (p >>> 24) * unit;
        }
    }

    @Override
    public void gatherTwo(
            float[] rgba, int stride, int left, int[] first, float[] weights, int taps, float[] dst, int count) {
        float[] second = new float[4 * count];
        gather(rgba, left - stride, first, weights, taps, second, count);
        gather(rgba, left, first, weights, taps, dst, count);
        System.arraycopy(second, 0, dst, 4 * count, 4 * count);
    }

    @Override
    public void gather(float[] rgba, int left, int[] first, float[] weights, int taps, float[] dst, int count) {
        for (int i = 0; i < count; i++) {
            int o = (first[i] - left) * 4;
            int w = i * taps;
            float r = 0;
            float g = 0;
            float b = 0;
            float a = 0;
            for (int k = 0; k < taps; k++, o += 4) {
                float weight = weights[w + k];
                r = Math.fma(rgba[o], weight, r);
                g = Math.fma(rgba[o + 1], weight, g);
                b = Math.fma(rgba[o + 2], weight, b);
                a = Math.fma(rgba[o + 3], weight, a);
            }
            dst[i * 4] = r;
            dst[i * 4 + 1] = g;
            dst[i * 4 + 2] = b;
            dst[i * 4 + 3] = a;
        }
    }

    /** To the nearest of 255: added to 2^23, a float keeps whole numbers only. */
    private static int level(float value, float limit) {
        float cut = Math.max(0f, Math.min(limit, value));
        return Float.floatToRawIntBits(Math.fma(cut, 255f, ScalarPackedRows.WHOLE)) & 255;
    }
}
