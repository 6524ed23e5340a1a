package app.atelier.server.media;

import app.atelier.files.Sha256;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.protocol.provenance.TrustList;
import app.atelier.server.blobs.BlobStore;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Doorway;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.KeyOfCertificate;
import app.atelier.server.storage.TimeOrderedIds;
import app.atelier.server.texts.Letters;
import app.atelier.server.viewers.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures: their rows and their bytes, joined in one place. One picture is decoded at a time. */
public final class MediaStore {
    private static final Logger LOG = LoggerFactory.getLogger(MediaStore.class);
    private static final int DECODE_WAIT_SECONDS = 60;
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final int LEARNT_AT_ONCE = 50;

    private final Database database;
    private final BlobStore blobs;
    private final TimeOrderedIds ids;
    private final InstantSource clock;
    private final ServerConfig config;
    private final MediaRepository repository = new MediaRepository();
    private final Doorway decoding = new Doorway(1, DECODE_WAIT_SECONDS);
    /** Keeps a picture from being stored and removed at the same time, as two posts may share its bytes. */
    private final ReentrantLock storing = new ReentrantLock();

    public MediaStore(
            Database database, BlobStore blobs, TimeOrderedIds ids, InstantSource clock, ServerConfig config) {
        this.database = database;
        this.blobs = blobs;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /** Who may see the picture at an address. */
    public enum Exposure {
        /** Everyone: a public or unlisted post shows it. */
        PUBLIC,
        /** Only this viewer. */
        PRIVATE,
        /** It was taken down. */
        GONE,
        /** Nobody who asks like this. */
        HIDDEN
    }

    /** A picture and who may see it. */
    public record Exposed(Exposure exposure, Optional<Media> media) {}

    /**
     * Checks, strips and stores a picture.
     *
     * @throws Problem 415 for what is no picture, 422 for one that cannot be taken, 503 if too many are waiting
     */
    public Media add(long accountId, byte[] file, String description) {
        checkDescription(description);
        PictureLimits limits = new PictureLimits(config.maxPixels());
        StrippedPicture stripped = PreparedPicture.strip(file, limits);
        Optional<Testimony> signed = SignedUpload.signed(file, limits, clock.instant());
        try {
            PreparedPicture prepared = prepare(signed.isPresent() ? stripped.withFile(file) : stripped, file);
            return store(accountId, prepared, description, signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A look at a picture that is not kept; nothing of a kind or size that is not taken here, or that is damaged.
     *
     * @throws Problem 503 if too many are waiting
     */
    public Optional<Glimpse> glimpse(byte[] file) {
        try {
            StrippedPicture stripped = PreparedPicture.strip(file, new PictureLimits(config.maxPixels()));
            return Optional.of(decoded(stripped, () -> PreparedPicture.glimpse(stripped, file)));
        } catch (Problem problem) {
            if (problem.status() == 503) {
                throw problem;
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private PreparedPicture prepare(StrippedPicture stripped, byte[] file) {
        try {
            return decoded(stripped, () -> PreparedPicture.of(stripped, file));
        } catch (IOException e) {
            LOG.warn("A picture of {} by {} could not be encoded.", stripped.width(), stripped.height(), e);
            throw Problem.because(e, 422, "picture.broken");
        }
    }

    private <T> T decoded(StrippedPicture picture, Doorway.Work<T> work) throws IOException {
        try {
            return decoding.pass(work);
        } catch (OutOfMemoryError e) {
            LOG.error("There is not memory enough to decode {} by {} pixels.", picture.width(), picture.height(), e);
            throw Problem.later(503, DECODE_WAIT_SECONDS, "uploads.busy", DECODE_WAIT_SECONDS);
        }
    }

    private Media store(long accountId, PreparedPicture picture, String description, Optional<Testimony> signed)
            throws IOException {
        byte[] original = picture.files().getOrDefault(Variant.ORIGINAL, new byte[0]);
        String sha = Sha256.hex(original);
        Media media = new Media(
                ids.next(),
                accountId,
                sha,
                picture.mediaType(),
                original.length,
                picture.width(),
                picture.height(),
                picture.opaque(),
                Letters.lines(description),
                picture.blurhash(),
                picture.placeholder(),
                clock.instant(),
                signed.map(said -> new Signature(said.signer(), said.key(), null))
                        .orElse(null));
        storing.lock();
        try {
            for (Map.Entry<Variant, byte[]> entry : picture.files().entrySet()) {
                blobs.put(blob(sha, entry.getKey().fileName(picture.mediaType())), entry.getValue());
            }
            return database.write(handle -> {
                signed.ifPresent(said -> KeyOfCertificate.learn(handle, said.fingerprint(), said.key()));
                repository.insert(handle, media);
                // Read again, as now it says whose the key is.
                return repository.byId(handle, media.id()).orElse(media);
            });
        } finally {
            storing.unlock();
        }
    }

    /** The picture of this id, in any post or none; who may see it is for the caller to check. */
    public Optional<Media> byId(long id) {
        return database.read(handle -> repository.byId(handle, id));
    }

    /** As {@link #byId(long)}, within a transaction. */
    public Optional<Media> byId(Handle handle, long id) {
        return repository.byId(handle, id);
    }

    /** Whether a post shows it. */
    public boolean attached(Handle handle, long id) {
        return repository.attached(handle, id);
    }

    /** Puts pictures into a post, in this order. */
    public void attach(Handle handle, long status, List<Long> media) {
        repository.attach(handle, status, media);
    }

    /** Pictures of posts in their order. */
    public Map<Long, List<Media>> byStatuses(Handle handle, Collection<Long> statuses) {
        return repository.byStatuses(handle, statuses);
    }

    /**
     * Changes the description of an own picture that no post shows yet.
     *
     * @throws Problem 404 if it is not there or another's, 422 if it is posted or the text too long
     */
    public Media describe(long id, long accountId, String description) {
        checkDescription(description);
        return database.write(handle -> {
            own(handle, id, accountId);
            if (repository.attached(handle, id)) {
                throw Problem.of(422, "picture.posted");
            }
            repository.describe(handle, id, Letters.lines(description));
            return own(handle, id, accountId);
        });
    }

    private Media own(Handle handle, long id, long accountId) {
        return repository
                .byId(handle, id)
                .filter(media -> media.accountId() == accountId)
                .orElseThrow(Problem::notFound);
    }

    private void checkDescription(String description) {
        int length = description.codePointCount(0, description.length());
        if (length > config.maxDescription()) {
            throw Problem.of(422, "picture.description", config.maxDescription(), length);
        }
    }

    /** Who may see the picture with this hash. */
    public Exposed exposed(String sha256, Viewer viewer) {
        List<MediaRepository.Exposure> all = database.read(handle -> repository.bySha(handle, sha256));
        Optional<Media> shown = all.stream()
                .filter(one -> one.shown() && !one.deleted())
                .map(MediaRepository.Exposure::media)
                .findFirst();
        if (shown.isPresent()) {
            return new Exposed(Exposure.PUBLIC, shown);
        }
        Optional<Media> own = all.stream()
                .filter(one -> !one.deleted() && viewer.is(one.media().accountId()))
                .map(MediaRepository.Exposure::media)
                .findFirst();
        if (own.isPresent()) {
            return new Exposed(Exposure.PRIVATE, own);
        }
        boolean gone = !all.isEmpty() && all.stream().allMatch(MediaRepository.Exposure::deleted);
        return new Exposed(gone ? Exposure.GONE : Exposure.HIDDEN, Optional.empty());
    }

    /** Opens the bytes of a variant. */
    public Optional<BlobStore.Blob> open(Media media, Variant variant) throws IOException {
        return blobs.open(blob(media.sha256(), variant.fileName(media.mediaType())));
    }

    /** Marks the pictures of a post as deleted. */
    public void markDeleted(Handle handle, long status, Instant now) {
        repository.deleteOf(handle, status, now);
    }

    /** Removes the bytes of a picture that nobody has any more. */
    public void removeUnused(String sha256) {
        storing.lock();
        try {
            if (!database.read(handle -> repository.inUse(handle, sha256))) {
                blobs.deleteAll(sha256.substring(0, 2) + "/" + sha256);
            }
        } catch (IOException e) {
            // The row says that it is gone, so it is not served; only room is lost.
            LOG.warn("The picture {} could not be removed.", sha256, e);
        } finally {
            storing.unlock();
        }
    }

    /** Removes pictures that were uploaded a day ago and never posted. */
    public void removeAbandoned() {
        Instant now = clock.instant();
        database.write(handle -> repository.deleteAbandoned(handle, now.minus(ABANDONED), now))
                .forEach(this::removeUnused);
    }

    /**
     * Reads whose key signed those pictures that came before it, or any but its certificate, was kept; until the thread
     * is interrupted.
     */
    public void learnKeys() {
        long after = 0;
        while (true) {
            long from = after;
            List<Media> some = database.read(handle -> repository.withoutKey(handle, from, LEARNT_AT_ONCE));
            if (some.isEmpty()) {
                return;
            }
            for (Media media : some) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                learnKey(media);
            }
            after = some.getLast().id();
        }
    }

    private void learnKey(Media media) {
        try (BlobStore.Blob blob = open(media, Variant.ORIGINAL).orElseThrow(() -> new IOException("is not there"))) {
            byte[] file = blob.from(0).readAllBytes();
            Provenance.check(file, TrustList.NOBODY, media.created())
                    .signed()
                    .ifPresent(said -> database.write(handle -> {
                        KeyOfCertificate.learn(handle, said.fingerprint(), said.key());
                        repository.setKey(handle, media.id(), said.key());
                        return media;
                    }));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The signature of the picture {} could not be read again.", media.id(), e);
        }
    }

    private static String blob(String sha256, String fileName) {
        return sha256.substring(0, 2) + "/" + sha256 + "/" + fileName;
    }
}
