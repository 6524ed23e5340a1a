package app.atelier.imaging;

import app.atelier.imaging.kernels.Rows;

/** Rows of stored pixels to four floats a pixel and back, for each depth. */
final class PixelRows {
    /** The largest half-precision number: far over any light in a picture, and no sum of such ends in infinity. */
    static final float LARGEST = 65_504f;

    private static final float UNIT16 = 1f / 65535;

    private PixelRows() {}

    static void read(Object pixels, int from, float[] rgba, int at, int count) {
        switch (pixels) {
            case int[] ints -> Rows.preferred().interleave(ints, from, rgba, at, count);
            case short[] shorts -> {
                for (int i = 0; i < 4 * count; i++) {
                    rgba[at + i] = (shorts[4 * from + i] & 0xffff) * UNIT16;
                }
            }
            case float[] floats -> System.arraycopy(floats, 4 * from, rgba, at, 4 * count);
            default -> throw new IllegalStateException();
        }
    }

    static void read(Object pixels, int from, float[] r, float[] g, float[] b, float[] a, int at, int count) {
        switch (pixels) {
            case int[] ints -> Rows.preferred().unpack(ints, from, r, g, b, a, at, count);
            case short[] shorts -> {
                for (int i = 0, o = 4 * from; i < count; i++, o += 4) {
                    r[at + i] = (shorts[o] & 0xffff) * UNIT16;
                    g[at + i] = (shorts[o + 1] & 0xffff) * UNIT16;
                    b[at + i] = (shorts[o + 2] & 0xffff) * UNIT16;
                    a[at + i] = (shorts[o + 3] & 0xffff) * UNIT16;
                }
            }
            case float[] floats -> {
                for (int i = 0, o = 4 * from; i < count; i++, o += 4) {
                    r[at + i] = floats[o];
                    g[at + i] = floats[o + 1];
                    b[at + i] = floats[o + 2];
                    a[at + i] = floats[o + 3];
                }
            }
            default -> throw new IllegalStateException();
        }
    }

    /** Copies one pixel. */
    static void copy(Object pixels, int from, Object target, int to) {
        if (pixels instanceof int[] ints) {
            ((int[]) target)[to] = ints[from];
        } else {
            System.arraycopy(pixels, 4 * from, target, 4 * to, 4);
        }
    }

    /** Stores a row; {@code offset} of −½…½ moves where rounding to whole levels goes up or down, for dithering. */
    static void write(float[] rgba, int at, Object pixels, int to, int count, Offset offset) {
        switch (pixels) {
            case int[] ints -> {
                for (int i = 0, o = at; i < count; i++, o += 4) {
                    float shift = offset.at(i) + 0.5f;
                    int alpha = level(rgba[o + 3], 255, 255, 0.5f);
                    ints[to + i] = alpha << 24
                            | level(rgba[o], 255, alpha, shift) << 16
                            | level(rgba[o + 1], 255, alpha, shift) << 8
                            | level(rgba[o + 2], 255, alpha, shift);
                }
            }
            case short[] shorts -> {
                for (int i = 0, o = at, t = 4 * to; i < count; i++, o += 4, t += 4) {
                    int alpha = level(rgba[o + 3], 65535, 65535, 0.5f);
                    shorts[t] = (short) level(rgba[o], 65535, alpha, 0.5f);
                    shorts[t + 1] = (short) level(rgba[o + 1], 65535, alpha, 0.5f);
                    shorts[t + 2] = (short) level(rgba[o + 2], 65535, alpha, 0.5f);
                    shorts[t + 3] = (short) alpha;
                }
            }
            case float[] floats -> System.arraycopy(rgba, at, floats, 4 * to, 4 * count);
            default -> throw new IllegalStateException();
        }
    }

    /** How far rounding is moved at a column. */
    @FunctionalInterface
    interface Offset {
        Offset NONE = x -> 0;

        float at(int x);
    }

    /** Interleaved gradient noise (Jimenez 2014): even, fine, and the same for the same place. */
    static Offset dither(int y) {
        return x -> {
            double inner = 0.06711056 * x + 0.00583715 * y;
            double outer = 52.9829189 * (inner - Math.floor(inner));
            return (float) (outer - Math.floor(outer)) - 0.5f;
        };
    }

    private static int level(float value, int top, int most, float shift) {
        return (int) Math.max(0f, Math.min(most, value * top + shift));
    }

    /** Makes all floats finite and alpha 0…1; gives whether all alpha is 1. */
    static boolean clean(float[] rgba) {
        boolean opaque = true;
        for (int o = 0; o < rgba.length; o += 4) {
            for (int c = 0; c < 3; c++) {
                float v = rgba[o + c];
                if (!(v >= -LARGEST && v <= LARGEST)) {
                    rgba[o + c] = Float.isNaN(v) ? 0 : Math.copySign(LARGEST, v);
                }
            }
            float a = rgba[o + 3];
            if (!(a >= 1)) {
                opaque = false;
                rgba[o + 3] = a > 0 ? a : 0;
                if (!(a > 0)) {
                    rgba[o] = 0;
                    rgba[o + 1] = 0;
                    rgba[o + 2] = 0;
                }
            } else if (a > 1) {
                rgba[o + 3] = 1;
            }
        }
        return opaque;
    }
}
