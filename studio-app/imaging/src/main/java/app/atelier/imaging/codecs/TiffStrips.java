package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a TIFF as its rows come, always with alpha, as nobody knows before the end whether there is any: the strips, then
 * the directory, then where that is.
 */
final class TiffStrips implements AutoCloseable {
    private static final int CHANNELS = 4;
    private static final int HEADER = 8;

    private final FileChannel out;
    private final int width;
    private final int height;
    private int rows;
    private int[] offsets = new int[0];
    private int[] lengths = new int[0];
    private int count;
    private @Nullable TiffEncoder last;

    /** @param file does not exist yet */
    TiffStrips(Path file, int width, int height) throws IOException {
        this.out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.width = width;
        this.height = height;
    }

    /**
     * Before the first rows.
     *
     * @param wanted how many rows would be given at once
     * @return how many are to be given at once, all but the last time
     */
    int begin(Depth depth, int wanted) throws IOException {
        rows = Math.min(Math.min(TiffEncoder.stripRows(width, CHANNELS, depth.bytes()), wanted), height);
        int strips = (height + rows - 1) / rows;
        offsets = new int[strips];
        lengths = new int[strips];
        write(TiffEncoder.little(HEADER));
        return wanted / rows * rows;
    }

    /** The next rows, of the whole width. */
    void add(Picture part) throws IOException {
        TiffEncoder encoder = new TiffEncoder(part, CHANNELS);
        for (int y = 0; y < part.height(); y += rows) {
            byte[] strip = encoder.strip(y, Math.min(part.height(), y + rows));
            offsets[count] = place();
            lengths[count++] = strip.length;
            write(ByteBuffer.wrap(Arrays.copyOf(strip, strip.length + (strip.length & 1))));
        }
        last = encoder;
    }

    void end(PictureMetadata words, byte @Nullable [] profile) throws IOException {
        TiffEncoder encoder = last;
        if (encoder == null || count != offsets.length) {
            throw new IllegalStateException(count + " strips of " + offsets.length);
        }
        int at = place();
        write(ByteBuffer.wrap(encoder.directory(at, height, rows, offsets, lengths, words, profile)));
        place();
        ByteBuffer header = TiffEncoder.little(HEADER).put(new byte[] {'I', 'I', 42, 0});
        out.position(0);
        write(header.putInt(at).flip());
    }

    /** Where the next byte goes; readers take places for 32 bits with a sign. */
    private int place() throws IOException {
        if (out.position() > Integer.MAX_VALUE - (1 << 20)) {
            throw new IOException(CodecTexts.of("tiff.large"));
        }
        return (int) out.position();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
