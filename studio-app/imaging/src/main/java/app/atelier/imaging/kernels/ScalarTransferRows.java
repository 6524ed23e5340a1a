package app.atelier.imaging.kernels;

/** The passes of {@link TransferRows} value by value. */
final class ScalarTransferRows implements TransferRows {
    static final TransferRows INSTANCE = new ScalarTransferRows();

    private static final int REST = (1 << SHIFT) - 1;
    private static final float FRACTION = 1f / (1 << SHIFT);

    private ScalarTransferRows() {}

    @Override
    public void apply(float[] row, int from, int count, int step, Function function) {
        for (int i = 0, x = from; i < count; i++, x += step) {
            row[x] = value(row[x], function);
        }
    }

    static float value(float v, Function function) {
        float size = Math.abs(v);
        if (size <= function.toe()) {
            return v * function.slope();
        }
        if (!(size < function.top())) {
            return (float) function.exact().applyAsDouble(v);
        }
        int bits = Float.floatToRawIntBits(size);
        int at = (bits >>> SHIFT) - function.first();
        float t = (bits & REST) * FRACTION;
        float low = function.table()[at];
        return Math.copySign(Math.fma(function.table()[at + 1] - low, t, low), v);
    }
}
