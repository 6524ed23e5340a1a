package app.atelier.library;

import app.atelier.imaging.layers.Document;
import app.atelier.library.database.LibraryDatabase;
import app.atelier.library.database.Snapshot;
import app.atelier.library.database.Snapshots;
import app.atelier.library.database.UnusableDatabaseException;
import app.atelier.library.originals.OriginalStore;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.SigningException;
import app.atelier.library.signing.Verdicts;
import app.atelier.library.texts.Texts;
import app.atelier.library.thumbnails.ThumbnailStore;
import app.atelier.protocol.provenance.Credential;
import app.atelier.protocol.provenance.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All artworks with their files. Every method may be called from any thread, reads and writes the disk, and so does
 * not belong on a window's thread; what it returns or tells is on disk by then. All throw {@link LibraryException}
 * with a sentence for people when the disk does not play along, and then have changed nothing.
 */
public final class Library implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final StudioHome home;
    private final InstantSource clock;
    private final LibraryDatabase database;
    private final ArtworkRepository repository;
    private final OriginalStore originals;
    private final ThumbnailStore thumbnails;
    private final Snapshots snapshots;
    private final Signing signing;
    private final Additions additions;
    private final Upkeep upkeep;
    private final Trash trash;
    private final Listeners listeners = new Listeners();
    private volatile boolean closing;
    private volatile Thread upkeepThread = Thread.currentThread();

    private Library(StudioHome home, LibraryDatabase database, InstantSource clock) {
        this.home = home;
        this.clock = clock;
        this.database = database;
        this.repository = new ArtworkRepository(database);
        this.originals = new OriginalStore(home.originals(), home.trash());
        this.thumbnails = new ThumbnailStore(home.thumbnails());
        this.snapshots = new Snapshots(home.snapshots(), clock);
        this.signing = new Signing(home.signing(), clock, reason -> listeners.tell(new LibraryEvent.Unsigned(reason)));
        this.additions = new Additions(home, repository, originals, thumbnails, signing, clock);
        this.upkeep = new Upkeep(home, repository, originals, additions);
        this.trash = new Trash(repository, originals, thumbnails, additions);
    }

    /**
     * Opens the library of a studio home, or makes an empty one. A snapshot, if one is due, and the comparison with the
     * files on disk follow in the background.
     *
     * @throws LibraryUnavailableException when the database is damaged or newer; it was not touched
     * @throws HomeUnavailableException when the home cannot be written, or the database may not be read
     */
    public static Library open(StudioHome home, InstantSource clock) {
        Library library = openQuietly(home, clock);
        library.upkeepThread =
                Thread.ofPlatform().name("library-upkeep").daemon().start(library::keepUp);
        return library;
    }

    /** Opens without anything in the background. */
    static Library openQuietly(StudioHome home, InstantSource clock) {
        home.prepared();
        if (Files.exists(home.database()) && !Files.isReadable(home.database())) {
            throw new HomeUnavailableException(Texts.of("library.closed", home.database()), null);
        }
        try {
            return new Library(home, LibraryDatabase.open(home.database()), clock);
        } catch (UnusableDatabaseException e) {
            throw LibraryUnavailableException.of(home, new Snapshots(home.snapshots(), clock).found(), e);
        } catch (IOException | RuntimeException e) {
            throw StorageProblem.of(home.root(), e);
        }
    }

    /** Opens with a database that must not grow past so many pages, as on a full disk. */
    static Library openFull(StudioHome home, InstantSource clock, long mostPages) {
        Library library = openQuietly(home, clock);
        library.database.limitPages(mostPages);
        return library;
    }

    /**
     * Goes on with a snapshot: the database that is in place is renamed, its bytes untouched, and a copy of the
     * snapshot takes its place. Originals that the snapshot does not know are taken in again.
     *
     * @throws LibraryException when the snapshot is no sound library itself; then nothing was changed
     */
    public static Library openSnapshot(StudioHome home, Snapshot snapshot, InstantSource clock) {
        home.prepared();
        return StorageProblem.guard(home.root(), () -> {
            if (!LibraryDatabase.isSound(snapshot.file())) {
                throw new LibraryException(Texts.of("library.snapshot", snapshot.file()), null);
            }
            new Snapshots(home.snapshots(), clock)
                    .putInPlace(snapshot, home.database())
                    .ifPresent(aside -> LOG.warn("the former library is {}", aside));
            Library library = openQuietly(home, clock);
            library.check();
            return library;
        });
    }

    private void keepUp() {
        try {
            if (snapshots.due() && repository.facets().all() > 0) {
                snapshots.take(database);
            }
            check();
        } catch (IOException | RuntimeException e) {
            LOG.warn("upkeep of the library ended early", e);
        }
    }

    /**
     * Adds a picture. One that is here already, by its bytes or its job, is given back as it is (out of the trash
     * again if it was there) and nothing is doubled.
     *
     * @throws LibraryException also when the content is no picture that can be read
     */
    public Artwork add(NewArtwork artwork) {
        return addOrFind(artwork).artwork();
    }

    Additions.Addition addOrFind(NewArtwork artwork) {
        Additions.Addition addition = StorageProblem.guard(home.root(), () -> additions.add(artwork));
        if (addition.fresh()) {
            listeners.tell(new LibraryEvent.Added(List.of(addition.artwork())));
        } else if (addition.changed()) {
            changed(List.of(addition.artwork().id()));
        }
        return addition;
    }

    /** Imports files, and folders with all below them. Never throws for a file: its problem is in the report. */
    public ImportReport importAll(List<Path> filesAndFolders, ImportProgress progress) {
        return new Importer(this).run(filesAndFolders, progress);
    }

    public Page search(Query query) {
        return StorageProblem.guard(home.root(), () -> repository.search(query));
    }

    /** The ids of all that a query finds, in its order, whatever its range: for "select all". */
    public List<UUID> ids(Query query) {
        return StorageProblem.guard(home.root(), () -> repository.ids(query));
    }

    public Facets facets() {
        return StorageProblem.guard(home.root(), repository::facets);
    }

    /** The artwork of an id, also when it is in the trash. */
    public Optional<Artwork> find(UUID id) {
        return StorageProblem.guard(home.root(), () -> repository.find(id));
    }

    public Optional<Artwork> findByHash(String sha256) {
        return StorageProblem.guard(home.root(), () -> repository.findByHash(sha256));
    }

    /** What a generation job was kept as. */
    public Optional<Artwork> findByJob(UUID job) {
        return StorageProblem.guard(home.root(), () -> repository.keptBy(job).flatMap(repository::find));
    }

    /** The artworks made from this one, newest first. */
    public List<Artwork> children(UUID id) {
        return StorageProblem.guard(home.root(), () -> repository.children(id));
    }

    public void favourite(UUID id, boolean favourite) {
        tellIf(id, StorageProblem.guard(home.root(), () -> repository.favourite(id, favourite)));
    }

    /** @throws LibraryException when the title is blank */
    public void rename(UUID id, String title) {
        String plain = Titles.cut(title, Titles.LONGEST);
        if (plain.isEmpty()) {
            throw new LibraryException(Texts.of("artwork.title.empty"), null);
        }
        tellIf(id, StorageProblem.guard(home.root(), () -> repository.rename(id, plain)));
    }

    public void describe(UUID id, String altText) {
        tellIf(id, StorageProblem.guard(home.root(), () -> repository.describe(id, altText.strip())));
    }

    /** Gives the artwork these tags in place of its own; they are made lower case, without {@code #}. */
    public void tag(UUID id, List<String> tags) {
        tellIf(id, StorageProblem.guard(home.root(), () -> repository.tag(id, Tags.clean(tags))));
    }

    /** Remembers the page of the artwork's newest post. */
    public void published(UUID id, String url) {
        tellIf(id, StorageProblem.guard(home.root(), () -> repository.published(id, url)));
    }

    /** Puts artworks in the trash; those that are not in the library are passed over. */
    public void trash(Collection<UUID> ids) {
        changed(ids(StorageProblem.guard(home.root(), () -> trash.put(ids, clock.instant()))));
    }

    /** Takes artworks out of the trash. */
    public void restore(Collection<UUID> ids) {
        changed(ids(StorageProblem.guard(home.root(), () -> trash.takeOut(ids))));
    }

    /**
     * Deletes for good what is in the trash.
     *
     * @return how many artworks that were
     */
    public int emptyTrash() {
        List<Artwork> gone = StorageProblem.guard(home.root(), trash::empty);
        if (!gone.isEmpty()) {
            listeners.tell(new LibraryEvent.Removed(ids(gone)));
        }
        return gone.size();
    }

    /**
     * The original file; not to be written to.
     *
     * @throws LibraryException when it is missing, or closed to the user
     */
    public Path original(Artwork artwork) {
        String extension = MediaTypes.extension(artwork.mediaType());
        Optional<Path> file = originals.find(artwork.sha256(), extension);
        if (file.isPresent() && Files.isReadable(file.get())) {
            return file.get();
        }
        boolean closed = file.isPresent() || originals.closed(artwork.sha256());
        throw new LibraryException(
                Texts.of(
                        closed ? "artwork.original.closed" : "artwork.original.missing",
                        artwork.title(),
                        file.orElseGet(() -> originals.place(artwork.sha256(), extension))),
                null);
    }

    /**
     * A small copy whose longer side is at least {@code size} pixels, or the picture's own if that is smaller. Made now
     * if it was not asked for before; takes some ten milliseconds then.
     *
     * @param size pixels, 1 to {@link ThumbnailStore#LARGEST}
     */
    public Path thumbnail(Artwork artwork, int size) {
        return StorageProblem.guard(home.root(), () -> {
            Optional<Path> made = thumbnails.made(artwork.sha256(), size);
            return made.isPresent() ? made.get() : thumbnails.get(artwork.sha256(), original(artwork), size);
        });
    }

    /** The layered document kept with the artwork. */
    public Optional<Path> document(Artwork artwork) {
        Path file = additions.documentFile(artwork.id());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Keeps a layered document with an artwork, in place of an earlier one.
     *
     * @throws LibraryException when there is no such artwork
     */
    public Artwork saveDocument(UUID id, Document document) {
        Artwork artwork = StorageProblem.guard(home.root(), () -> {
            repository.find(id).orElseThrow(() -> new LibraryException(Texts.of("artwork.unknown", id), null));
            additions.writeDocument(id, document);
            repository.hasDocument(id);
            return repository.find(id).orElseThrow();
        });
        changed(List.of(id));
        return artwork;
    }

    /** The creator's signature, and whom the studio believes. */
    public Signing signing() {
        return signing;
    }

    /**
     * What the signed manifest of an artwork's original says: as it was found when the file came in, or when this was
     * first asked. Takes some milliseconds for each megabyte then.
     *
     * @throws LibraryException when the original is missing
     */
    public Provenance provenance(Artwork artwork) {
        return StorageProblem.guard(home.root(), () -> {
            Optional<Provenance> known = repository.provenance(artwork.id()).flatMap(Verdicts::ofJson);
            return known.isPresent() ? known.get() : additions.checkProvenance(artwork.id(), original(artwork));
        });
    }

    /**
     * Believes whoever holds the certificates in a file, or is vouched for by them, from now on.
     *
     * @return whose they are
     * @throws SigningException when there is none in it
     */
    public List<Credential> trust(Path pem) throws SigningException {
        List<Credential> people = signing.trust(pem);
        checkAllAgain();
        return people;
    }

    /**
     * Believes the holder of a certificate no longer.
     *
     * @param fingerprint as {@link Signing#believed} says it
     * @return whether it was believed before
     */
    public boolean distrust(String fingerprint) throws SigningException {
        boolean found = signing.distrust(fingerprint);
        checkAllAgain();
        return found;
    }

    private void checkAllAgain() {
        StorageProblem.guard(home.root(), () -> {
            repository.forgetProvenance();
            return true;
        });
    }

    /** Compares the catalogue with the files on disk, now. Runs by itself after {@link #open}. */
    public CheckReport check() {
        CheckReport report = StorageProblem.guard(home.root(), () -> upkeep.check(() -> closing));
        if (!report.adopted().isEmpty()) {
            listeners.tell(new LibraryEvent.Added(report.adopted()));
        }
        changed(report.missing());
        changed(report.found());
        return report;
    }

    /** Takes a snapshot of the database now. */
    public Snapshot snapshot() {
        return StorageProblem.guard(home.root(), () -> snapshots.take(database));
    }

    /** The snapshots there are, newest first. */
    public List<Snapshot> snapshots() {
        return StorageProblem.guard(home.root(), snapshots::list);
    }

    /** Hears of what happens from now on, on the thread where it happens. */
    public Closing addListener(Consumer<LibraryEvent> listener) {
        return listeners.add(listener);
    }

    private void tellIf(UUID id, boolean changed) {
        changed(changed ? List.of(id) : List.of());
    }

    private void changed(List<UUID> ids) {
        if (!ids.isEmpty()) {
            listeners.tell(new LibraryEvent.Changed(ids));
        }
    }

    private static List<UUID> ids(List<Artwork> artworks) {
        return artworks.stream().map(Artwork::id).toList();
    }

    @Override
    public void close() {
        closing = true;
        Thread running = upkeepThread;
        try {
            if (running != Thread.currentThread()) {
                running.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
