package app.atelier.imaging.kernels;

/** The passes of {@link PatchRows} without vectors. */
final class ScalarPatchRows implements PatchRows {
    static final ScalarPatchRows INSTANCE = new ScalarPatchRows();

    private ScalarPatchRows() {}

    @Override
    public void squares(float[] plane, int a, int b, float[] dst, int at, int count) {
        for (int x = 0; x < count; x++) {
            float d = plane[a + x] - plane[b + x];
            dst[at + x] = d * d;
        }
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
        for (int x = 0; x < count; x++) {
            int c = at + x;
            float d = columns[c - 2] + columns[c - 1] + columns[c] + columns[c + 1] + columns[c + 2];
            float t = Math.fma(d, steepness, 1f);
            float square = t * t;
            float weight = 1f / (square * square);
            int i = from + x;
            int o = to + x;
            sums[o] = Math.fma(planes[i], weight, sums[o]);
            sums[o + apart] = Math.fma(planes[i + stride], weight, sums[o + apart]);
            sums[o + 2 * apart] = Math.fma(planes[i + 2 * stride], weight, sums[o + 2 * apart]);
            sums[o + 3 * apart] += weight;
        }
    }
}
