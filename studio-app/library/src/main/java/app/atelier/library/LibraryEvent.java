package app.atelier.library;

import java.util.List;
import java.util.UUID;

/** Something that happened in the library, told after it is on disk, on the thread that did it. */
public sealed interface LibraryEvent {
    /** New artworks. */
    record Added(List<Artwork> artworks) implements LibraryEvent {}

    /** Something known of these artworks changed: name, tags, favourite, trash, document, publishing. */
    record Changed(List<UUID> ids) implements LibraryEvent {}

    /** These are gone for good. */
    record Removed(List<UUID> ids) implements LibraryEvent {}

    /**
     * A picture was, or is about to be, kept without a signature, since the key cannot be used.
     *
     * @param reason a sentence for people that says why, and what to do
     */
    record Unsigned(String reason) implements LibraryEvent {}
}
