package app.atelier.imaging.colour;

/**
 * sRGB's transfer function for many floats: tables over the exponent and ten bits of the mantissa, read linearly, so that
 * the relative error is below 10⁻⁶ from the deepest shadows to 64 times white; beyond that the function itself.
 */
final class Transfer {
    private static final int MANTISSA_BITS = 10;
    private static final int SHIFT = 23 - MANTISSA_BITS;
    private static final float FRACTION = 1f / (1 << SHIFT);
    private static final float TOP = 64f;
    private static final float ENCODED_TOE = 0.04045f;
    private static final float LINEAR_TOE = 0.0031308f;
    private static final float DECODED_FROM = 0.03125f;
    private static final float ENCODED_FROM = 0.001953125f;
    private static final float[] DECODED = table(DECODED_FROM, Srgb::toLinear);
    private static final float[] ENCODED = table(ENCODED_FROM, Srgb::fromLinear);

    private Transfer() {}

    private static float[] table(float from, java.util.function.DoubleUnaryOperator f) {
        int first = Float.floatToRawIntBits(from) >>> SHIFT;
        int last = Float.floatToRawIntBits(TOP) >>> SHIFT;
        float[] values = new float[last - first + 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) f.applyAsDouble(Float.intBitsToFloat(first + i << SHIFT));
        }
        return values;
    }

    static void toLinear(float[] row, int from, int count, int step) {
        int first = Float.floatToRawIntBits(DECODED_FROM) >>> SHIFT;
        for (int i = 0, x = from; i < count; i++, x += step) {
            float v = row[x];
            float size = Math.abs(v);
            if (size <= ENCODED_TOE) {
                row[x] = v / 12.92f;
            } else if (size < TOP) {
                row[x] = Math.copySign(read(DECODED, first, size), v);
            } else {
                row[x] = (float) Srgb.toLinear(v);
            }
        }
    }

    static void toEncoded(float[] row, int from, int count, int step) {
        int first = Float.floatToRawIntBits(ENCODED_FROM) >>> SHIFT;
        for (int i = 0, x = from; i < count; i++, x += step) {
            float v = row[x];
            float size = Math.abs(v);
            if (size <= LINEAR_TOE) {
                row[x] = v * 12.92f;
            } else if (size < TOP) {
                row[x] = Math.copySign(read(ENCODED, first, size), v);
            } else {
                row[x] = (float) Srgb.fromLinear(v);
            }
        }
    }

    private static float read(float[] table, int first, float value) {
        int bits = Float.floatToRawIntBits(value);
        int at = (bits >>> SHIFT) - first;
        float t = (bits & (1 << SHIFT) - 1) * FRACTION;
        return table[at] + (table[at + 1] - table[at]) * t;
    }
}
