package app.atelier.imaging.kernels;

/** The passes of {@link PredictorRows} without vectors. */
final class ScalarPredictorRows implements PredictorRows {
    static final ScalarPredictorRows INSTANCE = new ScalarPredictorRows();

    private ScalarPredictorRows() {}

    @Override
    public void average(byte[] row, byte[] up, byte[] out, int pixel) {
        average(row, up, out, pixel, 0);
    }

    static void average(byte[] row, byte[] up, byte[] out, int pixel, int from) {
        for (int i = from; i < row.length; i++) {
            int before = i < pixel ? 0 : row[i - pixel] & 255;
            out[i] = (byte) (row[i] - (before + (up[i] & 255) >> 1));
        }
    }

    @Override
    public void paeth(byte[] row, byte[] up, byte[] out, int pixel) {
        paeth(row, up, out, pixel, 0, row.length);
    }

    static void paeth(byte[] row, byte[] up, byte[] out, int pixel, int from, int to) {
        for (int i = from; i < to; i++) {
            int a = i < pixel ? 0 : row[i - pixel] & 255;
            int b = up[i] & 255;
            int c = i < pixel ? 0 : up[i - pixel] & 255;
            int pa = Math.abs(b - c);
            int pb = Math.abs(a - c);
            int pc = Math.abs(a + b - c - c);
            int near = pb <= pc ? b : c;
            out[i] = (byte) (row[i] - (pa <= Math.min(pb, pc) ? a : near));
        }
    }

    @Override
    public long magnitude(byte[] row) {
        long sum = 0;
        for (byte value : row) {
            sum += Math.abs(value);
        }
        return sum;
    }
}
