package app.atelier.library;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.library.NewArtwork.BytesContent;
import app.atelier.library.NewArtwork.FileContent;
import app.atelier.library.NewArtwork.PictureContent;
import app.atelier.library.originals.Incoming;
import app.atelier.library.originals.OriginalStore;
import app.atelier.library.signing.Making;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.Verdicts;
import app.atelier.library.thumbnails.ThumbnailStore;
import app.atelier.protocol.Ids;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Ingredient;
import app.atelier.protocol.provenance.Provenance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings pictures into the library: bytes to disk first, then the row. A crash between the two leaves an original that
 * the next check takes in.
 */
final class Additions {
    private static final Logger LOG = LoggerFactory.getLogger(Additions.class);

    private final StudioHome home;
    private final ArtworkRepository repository;
    private final OriginalStore originals;
    private final ThumbnailStore thumbnails;
    private final Signing signing;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Additions hold the reading side, so that adopting never takes a file that is about to get its row. */
    private final ReentrantReadWriteLock adding = new ReentrantReadWriteLock();

    Additions(
            StudioHome home,
            ArtworkRepository repository,
            OriginalStore originals,
            ThumbnailStore thumbnails,
            Signing signing,
            InstantSource clock) {
        this.home = home;
        this.repository = repository;
        this.originals = originals;
        this.thumbnails = thumbnails;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * What came of an addition.
     *
     * @param fresh whether it is new in the library
     * @param changed whether one that was here came back out of the trash or got its file back
     */
    record Addition(Artwork artwork, boolean fresh, boolean changed) {}

    Addition add(NewArtwork artwork) throws IOException {
        UUID job = artwork.job();
        if (job != null) {
            Optional<Artwork> kept = repository.keptBy(job).flatMap(repository::find);
            if (kept.isPresent()) {
                return new Addition(kept.get(), false, false);
            }
        }
        if (artwork.content() instanceof FileContent(Path file)) {
            Optional<Artwork> known = repository.findByHash(hash(file));
            if (known.isPresent() && isThere(known.get())) {
                return known(known.get(), job);
            }
        }
        adding.readLock().lock();
        try (InputStream bytes = open(artwork);
                Incoming incoming = originals.receive(bytes)) {
            Optional<Artwork> known = repository.findByHash(incoming.sha256());
            if (known.isEmpty()) {
                return keep(artwork, incoming);
            }
            boolean lost = !isThere(known.get());
            if (lost) {
                originals.keep(incoming, MediaTypes.extension(known.get().mediaType()));
                repository.missing(List.of(known.get().id()), false);
            }
            Addition addition = known(known.get(), job);
            return new Addition(addition.artwork(), false, lost || addition.changed());
        } finally {
            adding.readLock().unlock();
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return OriginalStore.hash(file);
        } catch (IOException e) {
            throw PictureFile.unreadable(file, e);
        }
    }

    private InputStream open(NewArtwork artwork) throws IOException {
        return switch (artwork.content()) {
            case FileContent(Path file) -> Files.newInputStream(file);
            case BytesContent(byte[] bytes) -> new ByteArrayInputStream(bytes);
            case PictureContent(Picture picture) ->
                new ByteArrayInputStream(
                        signed(PictureFile.encode(picture, artwork.recipe(), artwork.altText()), artwork));
        };
    }

    /** The file with a manifest, unless nothing is known of how the picture came to be. */
    private byte[] signed(byte[] file, NewArtwork artwork) throws IOException {
        if (!signing.choice().on() || artwork.origin() == Origin.IMPORTED) {
            return file;
        }
        List<Making.Base> bases = new ArrayList<>();
        for (UUID parent : artwork.parents()) {
            Optional<Artwork> known = repository.find(parent).filter(this::isThere);
            if (known.isPresent()) {
                bases.add(base(known.get()));
            }
        }
        Recipe recipe = artwork.recipe();
        Making making =
                switch (artwork.origin()) {
                    case COMPOSED ->
                        Making.created(
                                recipe != null && recipe.model() != null
                                        ? DigitalSource.COMPOSITE_WITH_MODEL
                                        : DigitalSource.ALGORITHMIC,
                                bases);
                    case MODEL -> Making.created(DigitalSource.MODEL, bases);
                    case EDITED, IMPORTED ->
                        bases.isEmpty()
                                ? Making.created(DigitalSource.DRAWN, bases)
                                : Making.edited(
                                        bases.getFirst().file(),
                                        bases.getFirst().mediaType(),
                                        recipe == null ? List.of() : recipe.edits(),
                                        painted(recipe)
                                                ? Optional.of(DigitalSource.COMPOSITE_WITH_MODEL)
                                                : Optional.empty());
                };
        return signing.signIfAble(file, making);
    }

    /** Whether one of the edits was done by a net. */
    private static boolean painted(@Nullable Recipe recipe) {
        return recipe != null
                && recipe.edits().stream()
                        .anyMatch(edit -> edit.path("op").asText().equals("styling"));
    }

    private Making.Base base(Artwork parent) throws IOException {
        Path file = originals
                .find(parent.sha256(), MediaTypes.extension(parent.mediaType()))
                .orElseThrow();
        return new Making.Base(Files.readAllBytes(file), parent.mediaType(), Ingredient.Relation.INPUT);
    }

    /** Checks an original's manifest and keeps what that said. */
    Provenance checkProvenance(UUID id, Path original) throws IOException {
        Provenance checked = signing.check(original);
        repository.provenance(id, Verdicts.toJson(checked).toString());
        return checked;
    }

    private boolean isThere(Artwork artwork) {
        return originals
                .find(artwork.sha256(), MediaTypes.extension(artwork.mediaType()))
                .isPresent();
    }

    private Addition known(Artwork known, @Nullable UUID job) throws IOException {
        Artwork kept = job == null ? known : repository.insert(known, job);
        if (kept.trashed() == null) {
            return new Addition(kept, false, false);
        }
        repository.restore(List.of(kept.id()));
        originals.fromTrash(kept.sha256(), MediaTypes.extension(kept.mediaType()));
        return new Addition(repository.find(kept.id()).orElse(kept), false, true);
    }

    private Addition keep(NewArtwork artwork, Incoming incoming) throws IOException {
        PictureFile facts =
                switch (artwork.content()) {
                    case FileContent(Path file) -> PictureFile.read(incoming.file(), file);
                    case BytesContent ignored -> PictureFile.read(incoming.file(), incoming.file());
                    case PictureContent(Picture picture) -> PictureFile.of(picture, artwork.recipe());
                };
        UUID id = Ids.next(clock, random);
        Document document = artwork.document();
        if (document != null) {
            writeDocument(id, document);
        }
        Path kept = originals.keep(incoming, MediaTypes.extension(facts.mediaType()));
        Artwork row = row(id, artwork, facts, incoming, titleFallback(artwork));
        Artwork inLibrary;
        try {
            inLibrary = repository.insert(row, artwork.job());
        } catch (RuntimeException e) {
            Files.deleteIfExists(kept);
            Files.deleteIfExists(documentFile(id));
            throw e;
        }
        boolean fresh = inLibrary.id().equals(id);
        if (fresh) {
            putThumbnail(incoming.sha256(), facts);
            if (artwork.origin() == Origin.IMPORTED) {
                noteProvenance(id, kept);
            }
        } else {
            Files.deleteIfExists(documentFile(id));
        }
        return new Addition(inLibrary, fresh, false);
    }

    /** It can be checked again at any time. */
    private void noteProvenance(UUID id, Path kept) {
        try {
            checkProvenance(id, kept);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the manifest of {} is not checked yet", kept, e);
        }
    }

    /** A thumbnail can be made again at any time: the artwork is in whether or not this one is. */
    private void putThumbnail(String sha256, PictureFile facts) {
        try {
            thumbnails.put(sha256, facts.small());
        } catch (IOException e) {
            LOG.warn("no thumbnail is made of {} yet", sha256, e);
        }
    }

    private static String titleFallback(NewArtwork artwork) {
        return artwork.content() instanceof FileContent(Path file) ? Titles.ofFile(file) : "";
    }

    private Artwork row(UUID id, NewArtwork artwork, PictureFile facts, Incoming incoming, String titleFallback) {
        Recipe recipe = artwork.recipe() == null ? facts.recipe() : artwork.recipe();
        String prompt = !artwork.prompt().isBlank() || recipe == null ? artwork.prompt() : recipe.prompt();
        String title = firstOf(
                Titles.cut(artwork.title(), Titles.LONGEST),
                Titles.ofPrompt(prompt),
                Titles.cut(facts.title(), Titles.LONGEST),
                titleFallback,
                incoming.sha256().substring(0, 8));
        Instant created = artwork.created() == null ? clock.instant() : artwork.created();
        return new Artwork(
                id,
                incoming.sha256(),
                facts.mediaType(),
                facts.width(),
                facts.height(),
                incoming.bytes(),
                title,
                prompt.strip(),
                firstOf(artwork.altText().strip(), facts.description()),
                Tags.clean(artwork.tags()),
                false,
                artwork.origin(),
                recipe,
                artwork.parents(),
                null,
                null,
                Instant.ofEpochMilli(created.toEpochMilli()),
                false,
                artwork.document() != null);
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** Makes an artwork of an original that has no row. */
    Optional<Artwork> adopt(Path original, Instant created) throws IOException {
        adding.writeLock().lock();
        try {
            String sha256 = OriginalStore.hash(original);
            if (repository.findByHash(sha256).isPresent()) {
                return Optional.empty();
            }
            PictureFile facts = PictureFile.read(original, original);
            NewArtwork found = NewArtwork.of(original).created(created).origin(facts.origin());
            Incoming inPlace = new Incoming(original, sha256, Files.size(original));
            Artwork row = row(Ids.next(clock, random), found, facts, inPlace, "");
            return Optional.of(repository.insert(row, null))
                    .filter(kept -> kept.id().equals(row.id()));
        } finally {
            adding.writeLock().unlock();
        }
    }

    Path documentFile(UUID id) {
        return home.documents().resolve(id + ".atelier");
    }

    void writeDocument(UUID id, Document document) throws IOException {
        PictureFile.writeDocument(document, documentFile(id));
    }
}
