package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.PredictorRows;

/** Chooses and applies the row filters of PNG: for each row the one with the least sum of absolute differences. */
final class PngFilter {
    private final Picture picture;
    private final int pixelBytes;
    private final boolean fast;
    private final byte[][] tried;
    private final PredictorRows predictors = PredictorRows.preferred();
    private byte[] row;
    private byte[] up;

    /** {@code fast} tries only Sub and Up. */
    PngFilter(Picture picture, int pixelBytes, boolean fast) {
        this.picture = picture;
        this.pixelBytes = pixelBytes;
        this.fast = fast;
        int bytes = picture.width() * pixelBytes;
        this.row = new byte[bytes];
        this.up = new byte[bytes];
        this.tried = new byte[5][bytes];
    }

    /** Filtered rows with their type bytes, one after the other. */
    void rows(int from, int to, byte[] out) {
        if (from > 0) {
            samples(from - 1, up);
        } else {
            java.util.Arrays.fill(up, (byte) 0);
        }
        filter(from, to, out, 0);
    }

    /** As the other, from a place of {@code out} on; the row above the picture's first is given, as samples. */
    void rows(byte[] above, int from, int to, byte[] out, int at) {
        if (from > 0) {
            samples(from - 1, up);
        } else {
            System.arraycopy(above, 0, up, 0, up.length);
        }
        filter(from, to, out, at);
    }

    /** The last row of the picture, as samples. */
    void last(byte[] target) {
        samples(picture.height() - 1, target);
    }

    private void filter(int from, int to, byte[] out, int start) {
        int at = start;
        for (int y = from; y < to; y++) {
            samples(y, row);
            int best = choose();
            out[at] = (byte) best;
            System.arraycopy(best == 0 ? row : tried[best], 0, out, at + 1, row.length);
            at += row.length + 1;
            byte[] spare = up;
            up = row;
            row = spare;
        }
    }

    private void samples(int y, byte[] target) {
        if (picture.depth() == Depth.U16) {
            fineSamples(y, target);
            return;
        }
        int[] argb = picture.packed();
        int from = y * picture.width();
        int to = from + picture.width();
        int o = 0;
        if (pixelBytes == 3) {
            for (int i = from; i < to; i++, o += 3) {
                int p = argb[i];
                target[o] = (byte) (p >> 16);
                target[o + 1] = (byte) (p >> 8);
                target[o + 2] = (byte) p;
            }
            return;
        }
        for (int i = from; i < to; i++, o += 4) {
            int p = Alpha.straight(argb[i]);
            target[o] = (byte) (p >> 16);
            target[o + 1] = (byte) (p >> 8);
            target[o + 2] = (byte) p;
            target[o + 3] = (byte) (p >>> 24);
        }
    }

    private void fineSamples(int y, byte[] target) {
        short[] rgba = picture.shorts();
        int from = 4 * y * picture.width();
        int end = from + 4 * picture.width();
        boolean alpha = pixelBytes == 8;
        int o = 0;
        for (int i = from; i < end; i += 4) {
            int a = rgba[i + 3] & 0xffff;
            for (int c = 0; c < 3; c++, o += 2) {
                int v = Alpha.straight16(rgba[i + c] & 0xffff, a);
                target[o] = (byte) (v >> 8);
                target[o + 1] = (byte) v;
            }
            if (alpha) {
                target[o] = (byte) (a >> 8);
                target[o + 1] = (byte) a;
                o += 2;
            }
        }
    }

    private int choose() {
        sub(row, tried[1], pixelBytes);
        long least = predictors.magnitude(tried[1]);
        int best = 1;
        up(row, up, tried[2]);
        long cost = predictors.magnitude(tried[2]);
        if (cost < least) {
            least = cost;
            best = 2;
        }
        if (fast) {
            return best;
        }
        predictors.average(row, up, tried[3], pixelBytes);
        cost = predictors.magnitude(tried[3]);
        if (cost < least) {
            least = cost;
            best = 3;
        }
        predictors.paeth(row, up, tried[4], pixelBytes);
        cost = predictors.magnitude(tried[4]);
        if (cost < least) {
            least = cost;
            best = 4;
        }
        return predictors.magnitude(row) < least ? 0 : best;
    }

    private static void sub(byte[] row, byte[] out, int bpp) {
        System.arraycopy(row, 0, out, 0, Math.min(bpp, row.length));
        for (int i = bpp; i < row.length; i++) {
            out[i] = (byte) (row[i] - row[i - bpp]);
        }
    }

    private static void up(byte[] row, byte[] up, byte[] out) {
        for (int i = 0; i < row.length; i++) {
            out[i] = (byte) (row[i] - up[i]);
        }
    }
}
