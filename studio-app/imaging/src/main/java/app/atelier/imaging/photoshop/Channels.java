package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.damaged;

import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The values of one channel: as they are, packed by runs, or deflated with or without differences. */
final class Channels {
    private static final int RAW = 0;
    private static final int RUNS = 1;
    private static final int DEFLATED = 2;
    private static final int DIFFERENCES = 3;

    private final boolean large;
    private final int bytes;

    /** @param bytes of a value, 1 or 2 */
    Channels(boolean large, int bytes) {
        this.large = large;
        this.bytes = bytes;
    }

    /** The values of a channel, high bytes first; the data begins with its kind of compression. */
    byte[] read(Cursor in, int width, int height) throws UnreadablePictureException {
        return read(in, in.u16(), width, height);
    }

    private byte[] read(Cursor in, int compression, int width, int height) throws UnreadablePictureException {
        byte[] plain = new byte[width * height * bytes];
        switch (compression) {
            case RAW -> System.arraycopy(in.bytes(plain.length), 0, plain, 0, plain.length);
            case RUNS -> {
                int[] lengths = lengths(in, height);
                runs(in, lengths, 0, height, plain, width * bytes);
            }
            case DEFLATED -> inflate(in, plain);
            case DIFFERENCES -> {
                inflate(in, plain);
                sum(plain, width, height);
            }
            default -> throw damaged("damaged.compression", compression);
        }
        return plain;
    }

    /** All channels of the flattened picture, which share one kind of compression. */
    byte[][] merged(Cursor in, int count, int width, int height) throws UnreadablePictureException {
        int compression = in.u16();
        byte[][] planes = new byte[count][];
        if (compression == RUNS) {
            int[] lengths = lengths(in, Math.multiplyExact(count, height));
            for (int i = 0; i < count; i++) {
                planes[i] = new byte[width * height * bytes];
                runs(in, lengths, i * height, height, planes[i], width * bytes);
            }
            return planes;
        }
        if (compression != RAW) {
            byte[] all = read(in, compression, width, Math.multiplyExact(count, height));
            for (int i = 0; i < count; i++) {
                int size = width * height * bytes;
                planes[i] = java.util.Arrays.copyOfRange(all, i * size, (i + 1) * size);
            }
            return planes;
        }
        for (int i = 0; i < count; i++) {
            planes[i] = read(in, RAW, width, height);
        }
        return planes;
    }

    private int[] lengths(Cursor in, int rows) throws UnreadablePictureException {
        if (in.left() < rows * (large ? 4L : 2L)) {
            throw damaged("damaged.sizes");
        }
        int[] lengths = new int[rows];
        for (int y = 0; y < rows; y++) {
            lengths[y] = large ? (int) Math.min(Integer.MAX_VALUE, in.u32()) : in.u16();
        }
        return lengths;
    }

    /** PackBits (Apple technical note 1023), each row apart. */
    private static void runs(Cursor in, int[] lengths, int first, int rows, byte[] plain, int rowBytes)
            throws UnreadablePictureException {
        for (int y = 0; y < rows; y++) {
            Cursor row = in.part(lengths[first + y]);
            byte[] file = row.file();
            int at = row.position();
            int end = at + row.left();
            int to = y * rowBytes;
            int stop = to + rowBytes;
            while (to < stop && at < end) {
                int n = file[at++];
                if (n >= 0) {
                    int count = Math.min(Math.min(n + 1, stop - to), end - at);
                    System.arraycopy(file, at, plain, to, count);
                    at += n + 1;
                    to += count;
                } else if (n != -128 && at < end) {
                    int count = Math.min(1 - n, stop - to);
                    java.util.Arrays.fill(plain, to, to + count, file[at++]);
                    to += count;
                }
            }
        }
    }

    private static void inflate(Cursor in, byte[] plain) throws UnreadablePictureException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(in.file(), in.position(), in.left());
            int got = 0;
            while (got < plain.length) {
                int more = inflater.inflate(plain, got, plain.length - got);
                if (more == 0) {
                    throw damaged("damaged.pixels");
                }
                got += more;
            }
        } catch (DataFormatException e) {
            throw damaged("damaged.pixels");
        } finally {
            inflater.end();
        }
    }

    private void sum(byte[] plain, int width, int height) {
        int rowBytes = width * bytes;
        for (int y = 0; y < height; y++) {
            int row = y * rowBytes;
            if (bytes == 1) {
                for (int x = row + 1; x < row + rowBytes; x++) {
                    plain[x] += plain[x - 1];
                }
            } else {
                int value = 0;
                for (int x = row; x < row + rowBytes; x += 2) {
                    value += (plain[x] & 255) << 8 | plain[x + 1] & 255;
                    plain[x] = (byte) (value >>> 8);
                    plain[x + 1] = (byte) value;
                }
            }
        }
    }
}
