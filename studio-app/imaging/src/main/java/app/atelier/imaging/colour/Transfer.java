package app.atelier.imaging.colour;

import app.atelier.imaging.kernels.TransferRows;

/**
 * sRGB's transfer function for many floats: tables over the exponent and ten bits of the mantissa, read linearly, so that
 * the relative error is below 10⁻⁶ from the deepest shadows to 64 times white; beyond that the function itself.
 */
final class Transfer {
    private static final float TOP = 64f;
    private static final TransferRows.Function DECODED =
            TransferRows.Function.of(0.04045f, 1 / 12.92f, 0.03125f, TOP, Srgb::toLinear);
    private static final TransferRows.Function ENCODED =
            TransferRows.Function.of(0.0031308f, 12.92f, 0.001953125f, TOP, Srgb::fromLinear);

    private Transfer() {}

    static void toLinear(float[] row, int from, int count, int step) {
        TransferRows.preferred().apply(row, from, count, step, DECODED);
    }

    static void toEncoded(float[] row, int from, int count, int step) {
        TransferRows.preferred().apply(row, from, count, step, ENCODED);
    }
}
