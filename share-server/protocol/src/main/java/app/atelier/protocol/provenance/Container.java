package app.atelier.protocol.provenance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of picture file, and where in it a manifest stands. Without state. */
sealed interface Container permits PngContainer, JpegContainer, WebpContainer {
    /** More than this is not read: some two hundred generations. */
    int MOST_STORE = 16 << 20;

    /**
     * What a file holds.
     *
     * @param store the manifests, or null if there are none
     * @param manifest where in the file they stand, with all that wraps them, in order
     * @param words where texts, dates and camera notes stand, in order: what a signer may leave unsigned
     */
    record Found(byte @Nullable [] store, List<Range> manifest, List<Range> words) {}

    static Optional<Container> of(byte[] file) {
        if (PngContainer.is(file)) {
            return Optional.of(new PngContainer());
        }
        if (JpegContainer.is(file)) {
            return Optional.of(new JpegContainer());
        }
        return WebpContainer.is(file) ? Optional.of(new WebpContainer()) : Optional.empty();
    }

    /** The media type, such as {@code image/png}. */
    String mediaType();

    Found find(byte[] file) throws BrokenManifestException;

    /** Where in a file that has none manifests of so many bytes would stand, with all that wraps them. */
    Range room(byte[] file, int length);

    /** Puts manifests into a file that has none. */
    byte[] place(byte[] file, byte[] store);

    /** The file without its manifests, if it has any. */
    default byte[] bare(byte[] file) throws BrokenManifestException {
        List<Range> ranges = find(file).manifest();
        if (ranges.isEmpty()) {
            return file;
        }
        byte[] bare = Bytes.without(file, ranges);
        settle(bare);
        return bare;
    }

    /** Sets right what in a file says its length. */
    default void settle(byte[] file) {}
}
