package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;

/**
 * The pixels of a PNG file with alpha, given strip by strip: the bytes of {@link PngEncoder}, whatever the strips. What a
 * strip is filtered against and may repeat is what was written before, since a part drawn again might round otherwise.
 */
final class PngStrips {
    private final int pixelBytes;
    private final int rowBytes;
    private final int effort;
    private final Bands bands;
    private final PngBands data;

    /** The samples of the row above. */
    private final byte[] above;

    /** The end of what was written, then the strip. */
    private byte[] plain = new byte[0];

    private int written;

    /**
     * @param sampleBytes 1 or 2
     * @param effort 0 to 9
     */
    PngStrips(int width, int sampleBytes, int effort, Bands bands) {
        this.pixelBytes = 4 * sampleBytes;
        this.rowBytes = Math.multiplyExact(width, pixelBytes);
        this.effort = effort;
        this.bands = bands;
        this.data = new PngBands(effort);
        this.above = new byte[rowBytes];
    }

    /** About as many rows as wanted, at least one: only strips of so many, but for the last, give the encoder's bytes. */
    int rows(int wanted) {
        int band = PngBands.rows(rowBytes);
        return Math.max(1, wanted / band) * band;
    }

    /** Writes the next strip, of {@link #rows} rows unless it is the last. */
    void add(Picture strip, boolean last, PngEncoder.Chunks out) {
        int line = rowBytes + 1;
        int length = Math.multiplyExact(strip.height(), line);
        // Without a search nothing is repeated.
        int kept = effort == 0 ? 0 : Math.min(written, PngBands.WINDOW);
        byte[] next = plain.length >= kept + length ? plain : new byte[kept + length];
        System.arraycopy(plain, written - kept, next, 0, kept);
        plain = next;
        int bandRows = PngBands.rows(rowBytes);
        int count = (strip.height() + bandRows - 1) / bandRows;
        bands.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                int end = Math.min(strip.height(), (i + 1) * bandRows);
                new PngFilter(strip, pixelBytes, effort == 0)
                        .rows(above, i * bandRows, end, next, kept + i * bandRows * line);
            }
        });
        PngBands.Part[] parts = new PngBands.Part[count];
        bands.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                int start = kept + i * bandRows * line;
                int end = Math.min(kept + length, start + bandRows * line);
                parts[i] = data.part(next, start, end, last && i == count - 1);
            }
        });
        for (int i = 0; i < count; i++) {
            data.write(parts[i], last && i == count - 1, out);
        }
        new PngFilter(strip, pixelBytes, true).last(above);
        written = kept + length;
    }
}
