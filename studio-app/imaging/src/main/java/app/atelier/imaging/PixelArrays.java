package app.atelier.imaging;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** Arrays of pixels of the three depths: {@code int[]} with one, {@code short[]} and {@code float[]} with four a pixel. */
final class PixelArrays {
    /** Pixels that one thread looks at in a turn; smaller pictures need no second one. */
    private static final int BAND = 1 << 19;

    private PixelArrays() {}

    static Object make(Depth depth, int pixels) {
        return switch (depth) {
            case U8 -> new int[pixels];
            case U16 -> new short[4 * pixels];
            case F32 -> new float[4 * pixels];
        };
    }

    /** How many pixels an array holds. */
    static int count(Object pixels) {
        return switch (pixels) {
            case int[] ints -> ints.length;
            case short[] shorts -> shorts.length / 4;
            case float[] floats -> floats.length / 4;
            default -> throw new IllegalArgumentException("No pixels: " + pixels);
        };
    }

    static long bytes(Object pixels) {
        return switch (pixels) {
            case int[] ints -> 4L * ints.length;
            case short[] shorts -> 2L * shorts.length;
            case float[] floats -> 4L * floats.length;
            default -> throw new IllegalArgumentException("No pixels: " + pixels);
        };
    }

    /** A clone need not be cleared before it is filled. */
    static Object copyOf(Object pixels) {
        return switch (pixels) {
            case int[] ints -> ints.clone();
            case short[] shorts -> shorts.clone();
            case float[] floats -> floats.clone();
            default -> throw new IllegalArgumentException("No pixels: " + pixels);
        };
    }

    /** Copies pixels; places and count in pixels. */
    static void copy(Object from, int first, Object to, int at, int count) {
        int each = from instanceof int[] ? 1 : 4;
        System.arraycopy(from, each * first, to, each * at, each * count);
    }

    static boolean same(Object a, Object b) {
        return switch (a) {
            case int[] ints -> Arrays.equals(ints, (int[]) b);
            case short[] shorts -> Arrays.equals(shorts, (short[]) b);
            case float[] floats -> Arrays.equals(floats, (float[]) b);
            default -> throw new IllegalArgumentException("No pixels: " + a);
        };
    }

    /** Whether a part has the same pixels in two arrays with so many pixels to a row. */
    static boolean same(Object a, Object b, Rectangle part, int stride, int otherStride) {
        int unit = a instanceof int[] ? 1 : 4;
        for (int y = part.y; y < part.y + part.height; y++) {
            int from = unit * (y * stride + part.x);
            int at = unit * (y * otherStride + part.x);
            int count = unit * part.width;
            boolean same =
                    switch (a) {
                        case int[] ints -> Arrays.equals(ints, from, from + count, (int[]) b, at, at + count);
                        case short[] shorts -> Arrays.equals(shorts, from, from + count, (short[]) b, at, at + count);
                        case float[] floats -> Arrays.equals(floats, from, from + count, (float[]) b, at, at + count);
                        default -> throw new IllegalArgumentException("No pixels: " + a);
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether all pixels cover fully. */
    static boolean opaque(Object pixels) {
        int count = count(pixels);
        if (count <= BAND) {
            return opaque(pixels, 0, count);
        }
        AtomicBoolean opaque = new AtomicBoolean(true);
        Bands.ALL.run(count, BAND, (from, to) -> {
            if (opaque.get() && !opaque(pixels, from, to)) {
                opaque.set(false);
            }
        });
        return opaque.get();
    }

    /** Whether the pixels {@code from} to {@code to} (exclusive) cover fully. */
    static boolean opaque(Object pixels, int from, int to) {
        return switch (pixels) {
            case int[] ints -> opaque(ints, from, to);
            case short[] shorts -> {
                int all = -1;
                for (int i = 4 * from + 3; i < 4 * to; i += 4) {
                    all &= shorts[i];
                }
                yield all == -1;
            }
            case float[] floats -> {
                for (int i = 4 * from + 3; i < 4 * to; i += 4) {
                    if (!(floats[i] >= 1)) {
                        yield false;
                    }
                }
                yield true;
            }
            default -> throw new IllegalArgumentException("No pixels: " + pixels);
        };
    }

    private static boolean opaque(int[] argb, int begin, int end) {
        int all = -1;
        for (int from = begin; from < end; from += 4096) {
            int to = Math.min(end, from + 4096);
            for (int i = from; i < to; i++) {
                all &= argb[i];
            }
            if (all >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }
}
