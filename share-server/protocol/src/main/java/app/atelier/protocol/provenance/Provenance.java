package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What checking a picture's signed manifest said. Time and memory are bounded by the size of the file; nothing is ever
 * fetched. Words in a file that say where it comes from, without a signature, are worth nothing here.
 */
public sealed interface Provenance {
    /** There is no manifest, or the file is of a kind that can hold none. */
    record None() implements Provenance {}

    /** The file is as it was signed, by somebody on the list. */
    record Trusted(Testimony testimony) implements Provenance {}

    /** The file is as it was signed, by somebody who may call themselves anything. */
    record UnknownSigner(Testimony testimony) implements Provenance {}

    /**
     * There is a manifest and it does not hold.
     *
     * @param detail for the log, in the words of the standard
     */
    record Broken(Flaw flaw, String detail) implements Provenance {}

    /** Checks the bytes of a whole file. Never throws for what is in them. */
    static Provenance check(byte[] file, TrustList trust, Instant now) {
        try {
            return check(Passage.of(file), trust, now);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading memory cannot fail", e);
        }
    }

    /**
     * Checks a file of any size; of it no more than the manifest is ever in memory.
     *
     * @throws IOException when the file cannot be read
     */
    static Provenance check(Path file, TrustList trust, Instant now) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return check(Passage.of(channel), trust, now);
        }
    }

    /** As {@link #check(Path, TrustList, Instant)}, of what is open already. */
    static Provenance check(Passage file, TrustList trust, Instant now) throws IOException {
        Optional<Container> container = Container.of(file);
        return container.isEmpty() ? new None() : Verification.of(file, container.get(), trust, now);
    }

    /**
     * What files that can hold a manifest are like, whether or not they do.
     *
     * @return nothing where it is no such file, else whether it goes on to its end
     */
    static Optional<Boolean> wholeness(Passage file) throws IOException {
        Optional<Container> container = Container.of(file);
        return container.isEmpty()
                ? Optional.empty()
                : Optional.of(container.get().whole(file));
    }

    /** What a manifest that holds says. */
    default Optional<Testimony> signed() {
        return switch (this) {
            case Trusted(Testimony testimony) -> Optional.of(testimony);
            case UnknownSigner(Testimony testimony) -> Optional.of(testimony);
            case None _, Broken _ -> Optional.empty();
        };
    }
}
