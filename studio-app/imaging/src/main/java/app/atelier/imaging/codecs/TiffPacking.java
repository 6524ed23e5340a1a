package app.atelier.imaging.codecs;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks strips and tiles of TIFF: none, PackBits, LZW, Deflate; and undoes predictors. */
final class TiffPacking {
    private static final int CLEAR = 256;
    private static final int END = 257;

    private TiffPacking() {}

    /** Exactly {@code length} bytes out of a part of a file. */
    static byte[] unpack(TiffFile tiff, int from, int packed, int length) throws UnreadablePictureException {
        byte[] out = new byte[length];
        int have =
                switch (tiff.compression) {
                    case 1 -> {
                        System.arraycopy(tiff.file, from, out, 0, Math.min(packed, length));
                        yield packed;
                    }
                    case 5 -> lzw(tiff.file, from, from + packed, out);
                    case 32773 -> packBits(tiff.file, from, from + packed, out);
                    default -> inflate(tiff.file, from, packed, out);
                };
        if (have < length) {
            throw UnreadablePictureException.truncated();
        }
        return out;
    }

    private static int inflate(byte[] file, int from, int packed, byte[] out) throws UnreadablePictureException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, packed);
            int have = 0;
            while (have < out.length) {
                int n = inflater.inflate(out, have, out.length - have);
                if (n == 0) {
                    break;
                }
                have += n;
            }
            return have;
        } catch (DataFormatException e) {
            throw UnreadablePictureException.damaged("TIFF");
        } finally {
            inflater.end();
        }
    }

    private static int packBits(byte[] file, int from, int end, byte[] out) {
        int at = from;
        int have = 0;
        while (at < end && have < out.length) {
            int n = file[at++];
            if (n >= 0) {
                int count = Math.min(Math.min(n + 1, end - at), out.length - have);
                System.arraycopy(file, at, out, have, count);
                at += n + 1;
                have += count;
            } else if (n != -128 && at < end) {
                int count = Math.min(1 - n, out.length - have);
                java.util.Arrays.fill(out, have, have + count, file[at++]);
                have += count;
            }
        }
        return have;
    }

    /** TIFF 6.0, section 13: codes of 9 to 12 bits, most significant bit first, widened one code early. */
    private static int lzw(byte[] file, int from, int end, byte[] out) throws UnreadablePictureException {
        int[] begin = new int[4097];
        int[] size = new int[4097];
        int next = 258;
        int width = 9;
        int before = -1;
        int have = 0;
        long bit = 8L * from;
        while (have < out.length && bit + width <= 8L * end) {
            int code = code(file, bit, width);
            bit += width;
            if (code == END) {
                break;
            }
            if (code == CLEAR) {
                next = 258;
                width = 9;
                before = -1;
                continue;
            }
            int start = have;
            if (code < CLEAR) {
                out[have++] = (byte) code;
            } else {
                if (before < 0 || code > next || next > 4096) {
                    throw UnreadablePictureException.damaged("TIFF");
                }
                // The code that is just being made is the one before and its first byte again.
                int source = code < next ? begin[code] : begin[next - 1];
                int count = code < next ? size[code] : size[next - 1];
                if (code == next) {
                    source = before;
                    count = have - before + 1;
                }
                for (int i = 0; i < count && have < out.length; i++) {
                    out[have++] = out[source + i];
                }
            }
            if (before >= 0 && next < 4096) {
                begin[next] = before;
                size[next] = start - before + 1;
                next++;
            }
            before = start;
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }
        return have;
    }

    private static int code(byte[] file, long bit, int width) {
        int at = (int) (bit >> 3);
        int value = 0;
        for (int i = 0; i < 3; i++) {
            value = value << 8 | (at + i < file.length ? file[at + i] & 255 : 0);
        }
        return value >> 24 - width - (int) (bit & 7) & (1 << width) - 1;
    }

    /** Floats are added up as whole numbers, as libtiff does. */
    private static void words(boolean little, byte[] data, int from, int end, int back) {
        for (int i = from; i + 3 < end; i += 4) {
            if (little) {
                Bytes.put32le(data, i, Bytes.i32le(data, i) + Bytes.i32le(data, i - back));
            } else {
                Bytes.put32be(data, i, Bytes.i32be(data, i) + Bytes.i32be(data, i - back));
            }
        }
    }

    /** Undoes the predictor of one row in place. */
    static void restore(TiffFile tiff, byte[] data, int at, int bytes, int stride) {
        if (tiff.predictor == 2 && tiff.bits == 8) {
            for (int i = at + stride; i < at + bytes; i++) {
                data[i] += data[i - stride];
            }
        } else if (tiff.predictor == 2 && tiff.bits == 32) {
            words(tiff.little(), data, at + 4 * stride, at + bytes, 4 * stride);
        } else if (tiff.predictor == 2) {
            int high = tiff.little() ? 1 : 0;
            for (int i = at + 2 * stride; i + 1 < at + bytes; i += 2) {
                int o = i - 2 * stride;
                int sum = (data[i + high] << 8 | data[i + 1 - high] & 255)
                        + (data[o + high] << 8 | data[o + 1 - high] & 255);
                data[i + high] = (byte) (sum >> 8);
                data[i + 1 - high] = (byte) sum;
            }
        } else if (tiff.predictor == 3) {
            for (int i = at + stride; i < at + bytes; i++) {
                data[i] += data[i - stride];
            }
            byte[] planes = java.util.Arrays.copyOfRange(data, at, at + bytes);
            int count = bytes / 4;
            for (int i = 0; i < count; i++) {
                for (int b = 0; b < 4; b++) {
                    // Planes begin with the highest byte of each number.
                    data[at + 4 * i + (tiff.little() ? 3 - b : b)] = planes[b * count + i];
                }
            }
        }
    }
}
