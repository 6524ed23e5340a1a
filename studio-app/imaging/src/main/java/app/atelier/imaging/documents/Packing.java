package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Pixels made small, quickly: the bytes of each channel apart, as differences from the pixel before, deflated. */
final class Packing {
    private Packing() {}

    static byte[] pack(byte[] pixels, int bytesPerPixel) {
        byte[] apart = new byte[pixels.length];
        int count = pixels.length / bytesPerPixel;
        for (int channel = 0; channel < bytesPerPixel; channel++) {
            byte before = 0;
            for (int i = 0, from = channel, to = channel * count; i < count; i++, from += bytesPerPixel) {
                apart[to++] = (byte) (pixels[from] - before);
                before = pixels[from];
            }
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(apart);
            deflater.finish();
            byte[] packed = new byte[pixels.length + pixels.length / 1000 + 64];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    /** @param length bytes of the pixels */
    static byte[] unpack(byte[] packed, int from, int length, int bytesPerPixel) throws UnreadableDocumentException {
        byte[] apart = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, from, packed.length - from);
            int got = 0;
            while (got < length) {
                int more = inflater.inflate(apart, got, length - got);
                if (more == 0) {
                    throw new UnreadableDocumentException(WORDS.get("history.damaged"));
                }
                got += more;
            }
        } catch (DataFormatException e) {
            throw new UnreadableDocumentException(WORDS.get("history.damaged"), e);
        } finally {
            inflater.end();
        }
        byte[] pixels = new byte[length];
        int count = length / bytesPerPixel;
        for (int channel = 0; channel < bytesPerPixel; channel++) {
            byte before = 0;
            for (int i = 0, to = channel, at = channel * count; i < count; i++, to += bytesPerPixel) {
                before += apart[at++];
                pixels[to] = before;
            }
        }
        return pixels;
    }
}
