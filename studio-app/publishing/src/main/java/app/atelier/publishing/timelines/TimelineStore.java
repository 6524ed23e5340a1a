package app.atelier.publishing.timelines;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Status;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.database.PublishingDatabase;
import app.atelier.publishing.database.UnusableFileException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was last fetched of timelines, newest {@value #KEPT} posts each, to be read without a network. A stored
 * timeline has no gaps: what does not join on to newer posts is let go.
 */
public final class TimelineStore implements AutoCloseable {
    /** The name of the public timeline. */
    public static final String PUBLIC = "public";

    /** The most posts that are kept of a timeline. */
    public static final int KEPT = 400;

    private static final Logger LOG = LoggerFactory.getLogger(TimelineStore.class);

    private final PublishingDatabase database;
    private final PictureCache pictures;
    private final InstantSource clock;

    private TimelineStore(PublishingDatabase database, PictureCache pictures, InstantSource clock) {
        this.database = database;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Opens the store in {@code publishing.db}.
     *
     * @param pictures folder of the small pictures; can be emptied at any time
     * @throws PublishingException when the file is damaged, newer or cannot be written
     */
    public static TimelineStore open(Path file, Path pictures, InstantSource clock) {
        try {
            return new TimelineStore(PublishingDatabase.open(file), new PictureCache(pictures), clock);
        } catch (UnusableFileException e) {
            throw new PublishingException(e.getMessage(), e);
        }
    }

    /**
     * Part of a stored timeline, newest first.
     *
     * @param beforeId only older than this status, or null for the newest
     */
    public List<Status> page(URI server, String timeline, @Nullable String beforeId, int limit) {
        String from = beforeId == null ? "" : " and (digits, status_id) < (:digits, :before)";
        return database.read(handle -> handle
                .createQuery("select body from timeline_status"
                        + " where server = :server and name = :name" + from
                        + " order by digits desc, status_id desc limit :limit")
                .bind("server", server.toString())
                .bind("name", timeline)
                .bind("digits", beforeId == null ? 0 : beforeId.length())
                .bind("before", beforeId)
                .bind("limit", limit)
                .map((row, context) -> status(row.getString(1)))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** When the newest posts were last fetched. */
    public Optional<Instant> fetched(URI server, String timeline) {
        return database.read(handle -> handle.createQuery("select fetched from timeline where server = ? and name = ?")
                .bind(0, server.toString())
                .bind(1, timeline)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** The file of a picture that was fetched, by its address. */
    public Optional<Path> picture(String url) {
        return pictures.find(url);
    }

    /** Where fetched pictures are kept. */
    public PictureCache pictures() {
        return pictures;
    }

    /**
     * Stores the newest posts, as the server gave them. Posts in between that the server no longer shows go.
     *
     * @param newest newest first; empty means that the timeline is empty
     * @return how many were not stored before
     */
    public int storeNewest(URI server, String timeline, List<Status> newest) {
        return database.write(handle -> {
            Set<String> known = ids(handle, server, timeline);
            boolean joins = newest.stream().anyMatch(status -> known.contains(status.id()));
            if (newest.isEmpty() || !joins) {
                handle.execute(
                        "delete from timeline_status where server = ? and name = ?", server.toString(), timeline);
            } else {
                String oldest = newest.getLast().id();
                handle.execute(
                        "delete from timeline_status where server = ? and name = ? and (digits, status_id) >= (?, ?)",
                        server.toString(),
                        timeline,
                        oldest.length(),
                        oldest);
            }
            insert(handle, server, timeline, newest);
            handle.execute("""
                    insert into timeline (server, name, fetched) values (?, ?, ?)
                    on conflict (server, name) do update set fetched = excluded.fetched
                    """, server.toString(), timeline, clock.millis());
            trim(handle, server, timeline);
            return (int) newest.stream()
                    .filter(status -> !known.contains(status.id()))
                    .count();
        });
    }

    /** Stores older posts that join on to the oldest stored one. */
    public void storeOlder(URI server, String timeline, List<Status> older) {
        database.write(handle -> {
            insert(handle, server, timeline, older);
            trim(handle, server, timeline);
            return null;
        });
    }

    private static Set<String> ids(Handle handle, URI server, String timeline) {
        return new TreeSet<>(handle.createQuery("select status_id from timeline_status where server = ? and name = ?")
                .bind(0, server.toString())
                .bind(1, timeline)
                .mapTo(String.class)
                .list());
    }

    private static void insert(Handle handle, URI server, String timeline, List<Status> statuses) {
        for (Status status : statuses) {
            handle.execute("""
                    insert into timeline_status (server, name, digits, status_id, body) values (?, ?, ?, ?, ?)
                    on conflict (server, name, digits, status_id) do update set body = excluded.body
                    """, server.toString(), timeline, status.id().length(), status.id(), json(status));
        }
    }

    private static void trim(Handle handle, URI server, String timeline) {
        handle.createUpdate("""
                        delete from timeline_status where server = :server and name = :name
                            and (digits, status_id) <= (
                                select digits, status_id from timeline_status
                                where server = :server and name = :name
                                order by digits desc, status_id desc limit 1 offset :kept)
                        """)
                .bind("server", server.toString())
                .bind("name", timeline)
                .bind("kept", KEPT)
                .execute();
    }

    private static String json(Status status) {
        try {
            return Json.mapper().writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is plain data", e);
        }
    }

    private static Optional<Status> status(String json) {
        try {
            return Optional.of(Json.mapper().readValue(json, Status.class)).filter(Objects::nonNull);
        } catch (JsonProcessingException e) {
            LOG.warn("a stored post cannot be read and is passed over", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
