package app.atelier.imaging.codecs;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates and unfilters the pixels of a PNG; gives not premultiplied ARGB. */
final class PngDecoder {
    private static final int[] PASS_X = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] PASS_Y = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] STEP_X = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] STEP_Y = {8, 8, 8, 4, 4, 2, 2};

    private final PngFile png;
    private final Inflater inflater = new Inflater();
    private final int bytesPerPixel;
    private final int bitsPerPixel;
    private int segment;

    private PngDecoder(PngFile png) {
        this.png = png;
        this.bitsPerPixel = png.channels() * png.bitDepth;
        this.bytesPerPixel = Math.max(1, bitsPerPixel / 8);
    }

    /** Takes decoded rows: {@code samples} are the unfiltered bytes of a row, starting at index 0. */
    @FunctionalInterface
    interface RowTaker {
        void row(int y, int x, int stepX, int count, byte[] samples);
    }

    static void decode(PngFile png, RowTaker taker) throws UnreadablePictureException {
        PngDecoder decoder = new PngDecoder(png);
        try {
            decoder.run(taker);
        } finally {
            decoder.inflater.end();
        }
    }

    private void run(RowTaker taker) throws UnreadablePictureException {
        if (png.data.isEmpty()) {
            throw UnreadablePictureException.truncated();
        }
        if (!png.interlaced) {
            pass(taker, 0, 0, 1, 1);
            return;
        }
        for (int i = 0; i < 7; i++) {
            if (png.width > PASS_X[i] && png.height > PASS_Y[i]) {
                pass(taker, PASS_X[i], PASS_Y[i], STEP_X[i], STEP_Y[i]);
            }
        }
    }

    private void pass(RowTaker taker, int x0, int y0, int stepX, int stepY) throws UnreadablePictureException {
        int count = (png.width - x0 + stepX - 1) / stepX;
        int rowBytes = (int) (((long) count * bitsPerPixel + 7) / 8);
        byte[] row = new byte[rowBytes];
        byte[] before = new byte[rowBytes];
        byte[] filter = new byte[1];
        for (int y = y0; y < png.height; y += stepY) {
            fill(filter, 1);
            fill(row, rowBytes);
            unfilter(filter[0], row, before);
            taker.row(y, x0, stepX, count, row);
            byte[] spare = before;
            before = row;
            row = spare;
        }
    }

    private void fill(byte[] target, int length) throws UnreadablePictureException {
        int have = 0;
        try {
            while (have < length) {
                int n = inflater.inflate(target, have, length - have);
                have += n;
                if (n == 0) {
                    if (inflater.finished() || inflater.needsDictionary()) {
                        throw UnreadablePictureException.truncated();
                    }
                    if (inflater.needsInput()) {
                        if (segment == png.data.size()) {
                            throw UnreadablePictureException.truncated();
                        }
                        int[] next = png.data.get(segment++);
                        inflater.setInput(png.file, next[0], next[1]);
                    }
                }
            }
        } catch (DataFormatException e) {
            throw UnreadablePictureException.damaged("PNG");
        }
    }

    private void unfilter(int filter, byte[] row, byte[] up) throws UnreadablePictureException {
        int bpp = bytesPerPixel;
        switch (filter) {
            case 0 -> {
                // Stored as it is.
            }
            case 1 -> {
                for (int i = bpp; i < row.length; i++) {
                    row[i] += row[i - bpp];
                }
            }
            case 2 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += up[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < row.length; i++) {
                    int left = i < bpp ? 0 : row[i - bpp] & 255;
                    row[i] += (byte) (left + (up[i] & 255) >> 1);
                }
            }
            case 4 -> paeth(row, up, bpp);
            default -> throw UnreadablePictureException.damaged("PNG");
        }
    }

    private static void paeth(byte[] row, byte[] up, int bpp) {
        for (int i = 0; i < Math.min(bpp, row.length); i++) {
            row[i] += up[i];
        }
        for (int i = bpp; i < row.length; i++) {
            int a = row[i - bpp] & 255;
            int b = up[i] & 255;
            int c = up[i - bpp] & 255;
            int pa = b - c;
            int pb = a - c;
            int pc = Math.abs(pa + pb);
            pa = Math.abs(pa);
            pb = Math.abs(pb);
            row[i] += (byte) (pa <= pb && pa <= pc ? a : pb <= pc ? b : c);
        }
    }
}
