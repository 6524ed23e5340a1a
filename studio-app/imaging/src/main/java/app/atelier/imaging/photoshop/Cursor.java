package app.atelier.imaging.photoshop;

import static app.atelier.imaging.photoshop.PhotoshopWords.WORDS;

import app.atelier.imaging.codecs.UnreadablePictureException;
import java.nio.charset.StandardCharsets;

/** Goes through a part of a file; numbers have their high bytes first. Whatever reaches beyond the part is refused. */
final class Cursor {
    private final byte[] file;
    private final int end;
    private int at;

    Cursor(byte[] file, int from, int end) {
        this.file = file;
        this.at = from;
        this.end = end;
    }

    int left() {
        return end - at;
    }

    int position() {
        return at;
    }

    byte[] file() {
        return file;
    }

    private void require(long count) throws UnreadablePictureException {
        if (count < 0 || count > end - at) {
            throw new UnreadablePictureException(WORDS.get("file.cut"));
        }
    }

    int u8() throws UnreadablePictureException {
        require(1);
        return file[at++] & 255;
    }

    int u16() throws UnreadablePictureException {
        return u8() << 8 | u8();
    }

    int i16() throws UnreadablePictureException {
        return (short) u16();
    }

    int i32() throws UnreadablePictureException {
        return u16() << 16 | u16();
    }

    long u32() throws UnreadablePictureException {
        return i32() & 0xffffffffL;
    }

    double f64() throws UnreadablePictureException {
        return Double.longBitsToDouble(u32() << 32 | u32());
    }

    /** A length: 32 bits, or 64 in large files. */
    long length(boolean large) throws UnreadablePictureException {
        if (!large) {
            return u32();
        }
        long high = u32();
        long low = u32();
        if (high != 0) {
            throw new UnreadablePictureException(WORDS.get("file.cut"));
        }
        return low;
    }

    /** Four letters. */
    String key() throws UnreadablePictureException {
        require(4);
        at += 4;
        return new String(file, at - 4, 4, StandardCharsets.ISO_8859_1);
    }

    void skip(long count) throws UnreadablePictureException {
        require(count);
        at += (int) count;
    }

    /** The next bytes as a part of their own, which are passed over here. */
    Cursor part(long count) throws UnreadablePictureException {
        skip(count);
        return new Cursor(file, at - (int) count, at);
    }

    byte[] bytes(int count) throws UnreadablePictureException {
        skip(count);
        return java.util.Arrays.copyOfRange(file, at - count, at);
    }

    /** Text of a length in a byte, filled up so that both together are a multiple of {@code padding}. */
    String pascal(int padding) throws UnreadablePictureException {
        int length = u8();
        String text = new String(bytes(length), StandardCharsets.ISO_8859_1);
        skip(Math.min(left(), Math.floorMod(-(length + 1), padding)));
        return text;
    }

    /** UTF-16 text of a length in 32 bits. */
    String unicode() throws UnreadablePictureException {
        long length = u32();
        require(2 * length);
        String text = new String(file, at, (int) (2 * length), StandardCharsets.UTF_16BE);
        at += (int) (2 * length);
        int nul = text.indexOf('\0');
        return nul < 0 ? text : text.substring(0, nul);
    }
}
