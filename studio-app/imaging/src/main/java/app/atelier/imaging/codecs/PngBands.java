package app.atelier.imaging.codecs;

import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The pixels of a PNG file as one zlib stream of bands that are deflated apart, in parallel perhaps, each with the end of
 * the band before as its dictionary. The bytes depend only on what is filtered and on the effort.
 */
final class PngBands {
    /** What comes before a band and may be repeated by it. */
    static final int WINDOW = 32768;

    private static final int BAND_BYTES = 1 << 19;

    /** The least effort that {@link DeflateBand} serves. */
    private static final int OWN = 2;

    /** How many candidates are looked at for a match, by effort: 6 takes a third of zlib's time for its level 6. */
    private static final int[] DEPTHS = {0, 0, 2, 3, 5, 8, 16, 32, 96, 256};

    private final int effort;
    private int adler = 1;
    private boolean begun;

    /** Of an effort of 0 to 9. */
    PngBands(int effort) {
        this.effort = effort;
    }

    /** A deflated band and the checksum of what it holds. */
    record Part(byte[] deflated, int length, int adler, int plainLength) {}

    /** Rows in a band, for rows of so many bytes without that of the filter. */
    static int rows(int rowBytes) {
        return Math.max(1, BAND_BYTES / (rowBytes + 1));
    }

    /**
     * Deflates {@code plain[start…end)}; on any thread.
     *
     * @param plain filtered rows with {@link #WINDOW} bytes of those before, where there are so many (none for effort 0)
     * @param last whether the picture ends here
     */
    Part part(byte[] plain, int start, int end, boolean last) {
        int length = end - start;
        Adler32 sum = new Adler32();
        sum.update(plain, start, length);
        byte[] out = new byte[DeflateBand.room(length) + length / 1000];
        int n = effort < OWN
                ? hasty(plain, start, end, last, out)
                : DeflateBand.deflate(plain, start, end, DEPTHS[effort], last, out);
        return new Part(out, n, (int) sum.getValue(), length);
    }

    /** Writes the next band as a chunk. */
    void write(Part part, boolean last, PngEncoder.Chunks out) {
        adler = combined(adler, part.adler, part.plainLength);
        int before = begun ? 0 : 2;
        byte[] body = new byte[before + part.length + (last ? 4 : 0)];
        if (!begun) {
            body[0] = 0x78;
            body[1] = (byte) (effort >= 7 ? 0xDA : effort == 6 ? 0x9C : effort >= 2 ? 0x5E : 0x01);
        }
        begun = true;
        System.arraycopy(part.deflated, 0, body, before, part.length);
        if (last) {
            Bytes.put32be(body, body.length - 4, adler);
        }
        out.chunk("IDAT", body);
    }

    /** By zlib: codes for bytes and no search at effort 0, hardly any at 1. */
    private int hasty(byte[] plain, int start, int end, boolean last, byte[] out) {
        Deflater deflater = new Deflater(1, true);
        try {
            deflater.setStrategy(effort == 0 ? Deflater.HUFFMAN_ONLY : Deflater.FILTERED);
            if (start > 0) {
                int window = Math.min(start, WINDOW);
                deflater.setDictionary(plain, start - window, window);
            }
            deflater.setInput(plain, start, end - start);
            return last ? finish(deflater, out) : flush(deflater, out);
        } finally {
            deflater.end();
        }
    }

    private static int finish(Deflater deflater, byte[] out) {
        deflater.finish();
        int n = 0;
        while (!deflater.finished()) {
            n += deflater.deflate(out, n, out.length - n);
        }
        return n;
    }

    /** One call may leave bytes behind after a change of strategy, so it is repeated until nothing comes twice. */
    private static int flush(Deflater deflater, byte[] out) {
        int n = 0;
        int empty = 0;
        while (empty < 2) {
            int more = deflater.deflate(out, n, out.length - n, Deflater.SYNC_FLUSH);
            n += more;
            empty = more == 0 ? empty + 1 : 0;
        }
        return n;
    }

    /** Adler-32 of two pieces one after the other, from those of each (RFC 1950, section 9). */
    static int combined(int first, int second, long secondLength) {
        long base = 65521;
        long rest = secondLength % base;
        long a1 = first & 0xffff;
        long b1 = first >>> 16;
        long a2 = second & 0xffff;
        long b2 = second >>> 16;
        long a = (a1 + a2 + base - 1) % base;
        long b = (rest * a1 + b1 + b2 + base - rest) % base;
        return (int) (b << 16 | a);
    }
}
