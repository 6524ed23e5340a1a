package app.atelier.server.statuses;

import app.atelier.files.Sha256;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.media.Media;
import app.atelier.server.media.MediaStore;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.TimeOrderedIds;
import app.atelier.server.viewers.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Making, deleting and liking posts. */
public final class Posting {
    static final int MAX_KEY = 200;

    private final Database database;
    private final Statuses statuses;
    private final MediaStore media;
    private final TimeOrderedIds ids;
    private final InstantSource clock;
    private final ServerConfig config;
    private final StatusRepository repository = new StatusRepository();

    public Posting(
            Database database,
            Statuses statuses,
            MediaStore media,
            TimeOrderedIds ids,
            InstantSource clock,
            ServerConfig config) {
        this.database = database;
        this.statuses = statuses;
        this.media = media;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Makes a post, once for each key however often and however many at once ask for it.
     *
     * @param idempotencyKey made by the client, empty for none
     * @throws Problem 422 for texts that are too long, for pictures that are missing or used, and for a key that was
     *     used with another body; 403 for a remix of a picture whose author does not want any; 404 for one of a post
     *     that is not there; 410 if the post of this key was deleted
     */
    public Status post(NewStatus request, String idempotencyKey) {
        checkTexts(request);
        if (idempotencyKey.length() > MAX_KEY) {
            throw Problem.of(422, "status.key-long", MAX_KEY);
        }
        Viewer author = Viewer.browser(request.accountId());
        String bodyHash = Sha256.hex(request.toString());
        long id = database.write(handle -> {
            Optional<StatusRepository.Used> used = idempotencyKey.isEmpty()
                    ? Optional.empty()
                    : repository.used(handle, request.accountId(), idempotencyKey);
            if (used.isPresent()) {
                return before(used.get(), bodyHash);
            }
            return insert(handle, request, author, idempotencyKey, bodyHash);
        });
        return statuses.find(id, author).orElseThrow(() -> Problem.of(410, "status.deleted"));
    }

    private static long before(StatusRepository.Used used, String bodyHash) {
        if (!used.bodyHash().equals(bodyHash)) {
            throw Problem.of(422, "status.key-used");
        }
        return used.statusId();
    }

    private long insert(Handle handle, NewStatus request, Viewer author, String key, String bodyHash) {
        checkMedia(handle, request);
        checkRemix(handle, request, author);
        long id = ids.next();
        Instant now = clock.instant();
        repository.insert(handle, request, id, now);
        repository.insertTags(handle, id, Captions.tags(request.caption()));
        media.attach(handle, id, request.mediaIds());
        if (counted(request.visibility())) {
            repository.count(handle, request.accountId(), 1, now);
        }
        if (!key.isEmpty()) {
            repository.use(handle, request.accountId(), key, bodyHash, id, now);
        }
        return id;
    }

    private void checkTexts(NewStatus request) {
        int length = request.caption().codePointCount(0, request.caption().length())
                + request.spoilerText().codePointCount(0, request.spoilerText().length());
        if (length > config.maxCaption()) {
            throw Problem.of(422, "status.caption-long", length, config.maxCaption());
        }
    }

    private void checkMedia(Handle handle, NewStatus request) {
        List<Long> wanted = request.mediaIds();
        if (wanted.isEmpty()) {
            throw Problem.of(422, "status.no-media");
        }
        if (wanted.size() > config.maxMedia() || wanted.stream().distinct().count() != wanted.size()) {
            throw Problem.of(422, "status.media-count", config.maxMedia());
        }
        for (long id : wanted) {
            Optional<Media> found = media.byId(handle, id).filter(own -> own.accountId() == request.accountId());
            if (found.isEmpty() || media.attached(handle, id)) {
                throw Problem.of(422, "status.media-missing", id);
            }
        }
    }

    private void checkRemix(Handle handle, NewStatus request, Viewer author) {
        Long parent = request.remixOf();
        if (parent == null) {
            return;
        }
        Status from = statuses.find(handle, parent, author).orElseThrow(() -> Problem.of(404, "status.remix-missing"));
        if (!from.remixAllowed() && !author.is(from.account().id())) {
            throw Problem.of(403, "status.remix-refused", from.account().name());
        }
    }

    /**
     * Deletes an own post and its pictures.
     *
     * @return the post as it was
     * @throws Problem 404 if it is not there or another's
     */
    public Status delete(long id, long accountId) {
        Viewer author = Viewer.browser(accountId);
        Instant now = clock.instant();
        Status deleted = database.write(handle -> {
            Status status = statuses.find(handle, id, author)
                    .filter(found -> author.is(found.account().id()))
                    .orElseThrow(Problem::notFound);
            repository.delete(handle, id, now);
            if (counted(status.visibility())) {
                repository.count(handle, accountId, -1, null);
            }
            media.markDeleted(handle, id, now);
            return status;
        });
        deleted.media().forEach(picture -> media.removeUnused(picture.sha256()));
        return deleted;
    }

    /**
     * Likes a post, or takes it back; asking twice changes nothing.
     *
     * @throws Problem 404 if the viewer may not see the post
     */
    public Status favourite(long id, long accountId, boolean liked) {
        Viewer viewer = Viewer.browser(accountId);
        return database.write(handle -> {
            statuses.find(handle, id, viewer).orElseThrow(Problem::notFound);
            repository.favourite(handle, accountId, id, liked, clock.instant());
            return statuses.find(handle, id, viewer).orElseThrow(Problem::notFound);
        });
    }

    private static boolean counted(Visibility visibility) {
        return visibility == Visibility.PUBLIC || visibility == Visibility.UNLISTED;
    }
}
