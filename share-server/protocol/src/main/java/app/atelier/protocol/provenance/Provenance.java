package app.atelier.protocol.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What checking a picture's signed manifest said. Time and memory are bounded by the size of the file; nothing is ever
 * fetched. Words in a file that say where it comes from, without a signature, are worth nothing here.
 */
public sealed interface Provenance {
    /** No file of more bytes is checked. */
    long LARGEST = 1L << 30;

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
        Optional<Container> container = Container.of(file);
        return container.isEmpty() ? new None() : Verification.of(file, container.get(), trust, now);
    }

    /** @throws IOException when the file cannot be read, or is larger than {@link #LARGEST} */
    static Provenance check(Path file, TrustList trust, Instant now) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(
                    "The file “" + file.getFileName() + "” is larger than one gigabyte and is not checked.");
        }
        return check(Files.readAllBytes(file), trust, now);
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
