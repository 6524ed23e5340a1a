package app.atelier.imaging.kernels;

/** The passes of {@link FineRows} pixel by pixel. */
final class ScalarFineRows implements FineRows {
    static final FineRows INSTANCE = new ScalarFineRows();

    private static final float UNIT = 1f / 65535;

    private ScalarFineRows() {}

    @Override
    public void pack(float[] r, float[] g, float[] b, int from, int[] redGreen, short[] blue, int at, int count) {
        for (int x = 0; x < count; x++) {
            redGreen[at + x] = level(r[from + x]) << 16 | level(g[from + x]);
            blue[at + x] = (short) level(b[from + x]);
        }
    }

    private static int level(float value) {
        return (int) (Math.max(0f, Math.min(1f, value)) * 65535f + 0.5f);
    }

    @Override
    public void unpack(int[] redGreen, short[] blue, int from, float[] r, float[] g, float[] b, int at, int count) {
        for (int x = 0; x < count; x++) {
            r[at + x] = (redGreen[from + x] >>> 16) * UNIT;
            g[at + x] = (redGreen[from + x] & 0xffff) * UNIT;
            b[at + x] = (blue[from + x] & 0xffff) * UNIT;
        }
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
        for (int x = 0; x < count; x++) {
            r[at + x] = tables[redGreen[from + x] >>> 20];
            g[at + x] = tables[LEVELS + (redGreen[from + x] >>> 4 & 0xfff)];
            b[at + x] = tables[2 * LEVELS + (blue[from + x] >>> 4 & 0xfff)];
        }
    }
}
