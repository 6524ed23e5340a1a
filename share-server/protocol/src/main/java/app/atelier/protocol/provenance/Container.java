package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of picture file, and where in it a manifest stands. Without state. */
sealed interface Container permits PngContainer, JpegContainer, WebpContainer, TiffContainer, HeifContainer {
    /** More than this is not read: some two hundred generations. */
    int MOST_STORE = 16 << 20;

    /** So many bytes tell a file's kind. */
    int HEAD = 64;

    /**
     * What a file holds.
     *
     * @param store the manifests, or null if there are none
     * @param manifest where in the file they stand, with all that wraps them, in order
     * @param words where texts, dates and camera notes stand, in order: what a signer may leave unsigned
     */
    record Found(byte @Nullable [] store, List<Range> manifest, List<Range> words) {}

    /**
     * A file with manifests, as pieces.
     *
     * @param manifest the manifests with all that wraps them: what is not hashed
     */
    record Placed(Passage before, byte[] manifest, Passage after) {
        Range room() {
            return new Range(before.length(), before.length() + manifest.length);
        }

        Passage whole() {
            return Passage.joined(before, Passage.of(manifest), after);
        }
    }

    static Optional<Container> of(Passage file) throws IOException {
        byte[] head = file.read(0, (int) Math.min(HEAD, file.length()));
        if (PngContainer.is(head)) {
            return Optional.of(new PngContainer());
        }
        if (JpegContainer.is(head)) {
            return Optional.of(new JpegContainer());
        }
        if (TiffContainer.is(head)) {
            return Optional.of(new TiffContainer());
        }
        if (HeifContainer.is(head)) {
            return Optional.of(new HeifContainer());
        }
        return WebpContainer.is(head) ? Optional.of(new WebpContainer()) : Optional.empty();
    }

    /** Whether the file goes on to where its kind of file ends. */
    boolean whole(Passage file) throws IOException;

    Found find(Passage file) throws BrokenManifestException, IOException;

    /**
     * Puts manifests into a file that has none. Where they stand depends only on their length.
     *
     * @throws IllegalArgumentException when the file cannot hold them
     */
    Placed place(Passage file, byte[] store) throws IOException;

    /** A binding of the length that {@link #bind} will have, without having read the file. */
    default Binding unbound(Placed placed) {
        return DataHash.unbound(placed);
    }

    /** What binds a file of this kind to its manifest. */
    default Binding bind(Placed placed) throws IOException {
        return DataHash.of(placed);
    }

    /** The file without its manifests, if it has any. */
    default Passage bare(Passage file) throws BrokenManifestException, IOException {
        return without(file, find(file).manifest());
    }

    /** The bytes between ranges, which are in order and do not overlap. */
    static Passage without(Passage file, List<Range> ranges) {
        List<Passage> rest = new ArrayList<>();
        long from = 0;
        for (Range range : ranges) {
            rest.add(file.part(from, range.start()));
            from = range.end();
        }
        rest.add(file.from(from));
        return Passage.joined(rest.toArray(Passage[]::new));
    }
}
