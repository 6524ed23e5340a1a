package app.atelier.desktop.keeping;

import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryException;
import app.atelier.library.signing.Making;
import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Provenance;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every picture passes that leaves the studio: it goes with a signed manifest, unless the creator turned that off. */
public final class Outgoing {
    private static final String COMPOSER = "composer";

    private final Library library;

    public Outgoing(Library library) {
        this.library = library;
    }

    /**
     * The file of an artwork. One that carries a manifest goes as it is; another gets one.
     *
     * @throws IOException also when the key cannot be used, with a sentence for people
     */
    public byte[] original(Artwork artwork) throws IOException {
        byte[] file = Files.readAllBytes(library.original(artwork));
        return library.provenance(artwork) instanceof Provenance.None
                ? library.signing().sign(file, making(artwork, file))
                : file;
    }

    /** Copies the file of an artwork to a place outside, as {@link #original}. */
    public void copy(Artwork artwork, Path target) throws IOException {
        PictureWriter.replace(target, original(artwork));
    }

    /**
     * Signs a file that was made of an artwork without changing what is seen.
     *
     * @param file as encoded
     */
    public byte[] converted(Artwork artwork, byte[] file) throws IOException {
        byte[] parent = Files.readAllBytes(library.original(artwork));
        return library.signing().sign(file, Making.of(parent, artwork.mediaType(), Action.Kind.CONVERTED));
    }

    /**
     * Signs what is written that was made of an artwork by edits.
     *
     * @param edits with their names under {@code op}
     */
    public PictureWriter.Finish edited(Artwork artwork, List<JsonNode> edits) {
        return library.signing().finish(() -> editing(artwork, edits));
    }

    /** As {@link #edited}, of a file that is encoded, for what is to be kept whether or not the key can be used. */
    public byte[] editedIfAble(Artwork artwork, byte[] file, List<JsonNode> edits) throws IOException {
        return library.signing().signIfAble(file, editing(artwork, edits));
    }

    private Making editing(Artwork artwork, List<JsonNode> edits) throws IOException {
        byte[] parent = Files.readAllBytes(library.original(artwork));
        return Making.edited(parent, artwork.mediaType(), edits, sourceOfEdits(artwork));
    }

    /** What edits make of a picture: a composition where a program drew it, a person's work where it came from outside. */
    private static Optional<DigitalSource> sourceOfEdits(Artwork artwork) {
        var recipe = artwork.recipe();
        if (recipe == null) {
            return Optional.of(DigitalSource.HUMAN_EDITS);
        }
        return Optional.of(
                recipe.backend().equals(COMPOSER)
                        ? DigitalSource.COMPOSITE_SYNTHETIC
                        : DigitalSource.COMPOSITE_WITH_MODEL);
    }

    /** How an artwork came to be that was kept without a manifest. */
    private Making making(Artwork artwork, byte[] file) throws IOException {
        return switch (artwork.origin()) {
            case COMPOSED -> Making.created(DigitalSource.ALGORITHMIC, List.of());
            case MODEL -> Making.created(DigitalSource.MODEL, List.of());
            case IMPORTED -> Making.of(file, artwork.mediaType(), Action.Kind.PUBLISHED);
            case EDITED -> {
                var parent = artwork.parents().stream().findFirst().flatMap(this::present);
                var recipe = artwork.recipe();
                yield parent.isEmpty()
                        ? Making.of(file, artwork.mediaType(), Action.Kind.PUBLISHED)
                        : editing(parent.get(), recipe == null ? List.of() : recipe.edits());
            }
        };
    }

    private Optional<Artwork> present(UUID id) {
        return library.find(id).filter(artwork -> {
            try {
                return Files.isReadable(library.original(artwork));
            } catch (LibraryException e) {
                return false;
            }
        });
    }
}
