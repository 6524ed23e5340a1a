package app.atelier.imaging.codecs;

import java.util.List;
import java.util.zip.Deflater;

/**
 * How hard filtered rows are deflated.
 *
 * @param level of zlib, 1 to 9
 * @param strategy of {@link Deflater}
 */
record PngEffort(int level, int strategy) {
    /** Hardly at all: codes for bytes, no search. */
    static final PngEffort FAST = new PngEffort(1, Deflater.HUFFMAN_ONLY);

    /** Bytes of a sample. */
    private static final int SAMPLE = 1 << 16;

    /** Filtered rows of a part of the picture, from {@code from} of three equal ones on. */
    @FunctionalInterface
    interface Sampler {
        byte[] rows(int third, int bytes);
    }

    /**
     * The fastest way that makes samples no larger than zlib's own for filtered pictures at a level, which libpng uses: it
     * leaves short matches out, which helps some pictures and costs others time and size.
     */
    static PngEffort of(int effort, Sampler sampler) {
        if (effort == 0) {
            return FAST;
        }
        if (effort >= 8) {
            return new PngEffort(effort, Deflater.DEFAULT_STRATEGY);
        }
        byte[][] samples = {sampler.rows(0, SAMPLE), sampler.rows(1, SAMPLE), sampler.rows(2, SAMPLE)};
        PngEffort usual = new PngEffort(effort, Deflater.FILTERED);
        long most = usual.size(samples);
        for (PngEffort cheaper : List.of(
                new PngEffort(Math.max(1, effort - 1), Deflater.DEFAULT_STRATEGY),
                new PngEffort(effort, Deflater.DEFAULT_STRATEGY))) {
            if (cheaper.size(samples) <= most) {
                return cheaper;
            }
        }
        return usual;
    }

    private long size(byte[][] samples) {
        long size = 0;
        byte[] out = new byte[2 * SAMPLE];
        for (byte[] sample : samples) {
            Deflater deflater = deflater();
            deflater.setInput(sample);
            deflater.finish();
            while (!deflater.finished()) {
                size += deflater.deflate(out);
            }
            deflater.end();
        }
        return size;
    }

    /** To be ended by the caller. */
    Deflater deflater() {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        return deflater;
    }
}
