package app.atelier.publishing;

import app.atelier.protocol.Json;
import app.atelier.publishing.database.PublishingDatabase;
import app.atelier.publishing.database.UnusableFileException;
import app.atelier.publishing.texts.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The posts that are written, on their way, or done, kept in {@code publishing.db}. What it returns is on disk. The
 * person's side is {@link #saveDraft}, {@link #send}, {@link #retry}, {@link #cancel} and {@link #discard}; the
 * worker's side begins at {@link #claim}. Two processes may use the same file: an entry is sent by one of them.
 */
public final class Outbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String COLUMNS =
            "body, state, reason, attempts, next_attempt, media_id, status_id, url, created, updated";
    private static final String SELECT = "select " + COLUMNS + " from outbox ";

    private final PublishingDatabase database;
    private final InstantSource clock;
    private final String owner = Owner.own();
    private final List<Consumer<OutboxEntry>> listeners = new CopyOnWriteArrayList<>();

    private Outbox(PublishingDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the outbox. What a process that is gone was sending waits again.
     *
     * @throws PublishingException when the file is damaged, newer or cannot be written
     */
    public static Outbox open(Path file, InstantSource clock) {
        try {
            Outbox outbox = new Outbox(PublishingDatabase.open(file), clock);
            outbox.releaseAbandoned();
            return outbox;
        } catch (UnusableFileException e) {
            throw new PublishingException(e.getMessage(), e);
        }
    }

    /**
     * Keeps a draft, in place of its earlier form. A refused or waiting one becomes a draft again.
     *
     * @throws PublishingException when it is being sent or is posted already
     */
    public OutboxEntry saveDraft(Draft draft) {
        return put(draft, PostState.DRAFT);
    }

    /**
     * Sends a draft off: it goes out as soon as its server can be reached.
     *
     * @throws PublishingException when it is being sent or is posted already
     */
    public OutboxEntry send(Draft draft) {
        return put(draft, PostState.WAITING);
    }

    private OutboxEntry put(Draft draft, PostState state) {
        OutboxEntry entry = write(handle -> {
            Optional<OutboxEntry> former = one(handle, draft.id());
            if (former.isPresent()
                    && (former.get().state() == PostState.UPLOADING
                            || former.get().state() == PostState.POSTED)) {
                throw new PublishingException(
                        Texts.of(former.get().state() == PostState.POSTED ? "draft.posted" : "draft.sending"), null);
            }
            // Another picture or description has to be brought to the server anew.
            boolean sameMedia = former.isPresent()
                    && former.get().draft().artworkId().equals(draft.artworkId())
                    && former.get().draft().altText().equals(draft.altText())
                    && former.get().draft().account().equals(draft.account())
                    && former.get().draft().shareRecipe() == draft.shareRecipe()
                    && former.get().draft().unsigned() == draft.unsigned();
            handle.createUpdate("""
                            insert into outbox (draft, body, state, created, updated)
                            values (:draft, :body, :state, :now, :now)
                            on conflict (draft) do update set body = excluded.body, state = excluded.state,
                                reason = null, attempts = 0, next_attempt = null, updated = excluded.updated,
                                media_id = iif(:sameMedia, media_id, null)
                            """)
                    .bind("draft", draft.id().toString())
                    .bind("body", json(draft))
                    .bind("state", state.name())
                    .bind("now", clock.millis())
                    .bind("sameMedia", sameMedia)
                    .execute();
            return one(handle, draft.id()).orElseThrow();
        });
        tell(entry);
        return entry;
    }

    /** All entries, newest first. */
    public List<OutboxEntry> list() {
        return database.read(handle -> handle.createQuery(SELECT + "order by created desc, draft desc")
                .map((row, context) -> entry(row))
                .list());
    }

    public Optional<OutboxEntry> find(UUID draftId) {
        return database.read(handle -> one(handle, draftId));
    }

    /** Sends a refused one again as it is, or a waiting one at once. */
    public boolean retry(UUID draftId) {
        return change(
                draftId,
                "state = 'WAITING', reason = null, attempts = 0, next_attempt = null",
                "state in ('REFUSED', 'WAITING')");
    }

    /**
     * Takes a post back to the drafts, as long as the server cannot have it.
     *
     * @return false when it is too late
     */
    public boolean cancel(UUID draftId) {
        return change(
                draftId,
                "state = 'DRAFT', reason = null, attempts = 0, next_attempt = null, owner = null",
                "state = 'WAITING' or (state = 'UPLOADING' and posting = 0)");
    }

    /**
     * Removes an entry from the outbox; a post that is on the server stays there.
     *
     * @return false when it is being sent now, or not there
     */
    public boolean discard(UUID draftId) {
        return write(handle ->
                handle.execute("delete from outbox where draft = ? and state <> 'UPLOADING'", draftId.toString()) > 0);
    }

    /** Hears of every entry that changed, after it is on disk, on the thread that did it. */
    public Closing addListener(Consumer<OutboxEntry> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Takes the next entry to send, oldest first.
     *
     * @param everything also those whose next try is not due yet
     * @param after only entries sent off after this one, so that a round takes each once; null for all
     */
    public Optional<OutboxClaim> claim(boolean everything, @Nullable OutboxEntry after) {
        releaseAbandoned();
        Optional<OutboxClaim> claimed = write(handle -> handle.createQuery("""
                        update outbox set state = 'UPLOADING', owner = :owner, attempts = attempts + 1, updated = :now
                        where draft = (
                            select draft from outbox
                            where state = 'WAITING' and (:everything or coalesce(next_attempt, 0) <= :now)
                                and (created, draft) > (:created, :draft)
                            order by created, draft limit 1)
                        returning
                        """ + COLUMNS)
                .bind("owner", owner)
                .bind("now", clock.millis())
                .bind("everything", everything)
                .bind("created", after == null ? 0 : after.created().toEpochMilli())
                .bind("draft", after == null ? "" : after.draft().id().toString())
                .map((row, context) -> new OutboxClaim(entry(row), row.getString("media_id")))
                .findOne());
        claimed.ifPresent(claim -> tell(claim.entry()));
        return claimed;
    }

    /** Remembers the picture's id on the server, or (null) that it has to be sent anew. */
    public void uploaded(UUID draftId, @Nullable String mediaId) {
        write(handle -> handle.execute("update outbox set media_id = ? where draft = ?", mediaId, draftId.toString()));
    }

    /**
     * Called just before the status is sent: from here on it cannot be cancelled.
     *
     * @return false when it was cancelled meanwhile, and must not be sent
     */
    public boolean beginPosting(UUID draftId) {
        return write(handle -> handle.execute(
                        "update outbox set posting = 1 where draft = ? and state = 'UPLOADING' and owner = ?",
                        draftId.toString(),
                        owner)
                > 0);
    }

    /** The post is on the server. */
    public void posted(UUID draftId, String statusId, @Nullable String url) {
        change(
                draftId,
                "state = 'POSTED', reason = null, next_attempt = null, owner = null, status_id = :value, url = :url",
                "state = 'UPLOADING'",
                statusId,
                url);
    }

    /** The server does not take it. */
    public void refused(UUID draftId, String reason) {
        change(
                draftId,
                "state = 'REFUSED', reason = :value, next_attempt = null, owner = null, posting = 0",
                "state = 'UPLOADING'",
                reason,
                null);
    }

    /** It did not work this time. */
    public void waitAgain(UUID draftId, String reason, Instant nextAttempt) {
        change(
                draftId,
                "state = 'WAITING', reason = :value, owner = null, next_attempt = " + nextAttempt.toEpochMilli(),
                "state = 'UPLOADING'",
                reason,
                null);
    }

    /** When the next waiting entry is due; the past for one that never was tried. */
    public Optional<Instant> nextDue() {
        return database.read(handle -> handle.createQuery(
                        "select min(coalesce(next_attempt, 0)) from outbox where state = 'WAITING'")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** How many wait or are being sent. */
    public int waiting() {
        return database.read(
                handle -> handle.createQuery("select count(*) from outbox where state in ('WAITING', 'UPLOADING')")
                        .mapTo(Integer.class)
                        .one());
    }

    private void releaseAbandoned() {
        List<String> owners = database.read(handle -> handle.createQuery(
                        "select distinct owner from outbox where state = 'UPLOADING' and owner is not null")
                .mapTo(String.class)
                .list());
        for (String other : owners) {
            if (!other.equals(owner) && !Owner.isAlive(other)) {
                LOG.info("posts of a process that is gone wait again");
                write(handle -> handle.execute(
                        "update outbox set state = 'WAITING', owner = null, next_attempt = null"
                                + " where state = 'UPLOADING' and owner = ?",
                        other));
            }
        }
    }

    private boolean change(UUID draftId, String values, String condition) {
        return change(draftId, values, condition, null, null);
    }

    private boolean change(
            UUID draftId, String values, String condition, @Nullable String value, @Nullable String url) {
        Optional<OutboxEntry> changed = write(handle -> handle.createQuery("update outbox set " + values
                        + ", updated = :now where draft = :draft and (" + condition + ") returning " + COLUMNS)
                .bind("now", clock.millis())
                .bind("draft", draftId.toString())
                .bind("value", value)
                .bind("url", url)
                .map((row, context) -> entry(row))
                .findOne());
        changed.ifPresent(this::tell);
        return changed.isPresent();
    }

    private <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            return database.write(work);
        } catch (JdbiException e) {
            throw new PublishingException(Texts.of("outbox.unwritable"), e);
        }
    }

    private static Optional<OutboxEntry> one(Handle handle, UUID draftId) {
        return handle.createQuery(SELECT + "where draft = ?")
                .bind(0, draftId.toString())
                .map((row, context) -> entry(row))
                .findOne();
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        long next = row.getLong("next_attempt");
        Instant nextAttempt = row.wasNull() ? null : Instant.ofEpochMilli(next);
        return new OutboxEntry(
                draft(row.getString("body")),
                PostState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("attempts"),
                nextAttempt,
                row.getString("status_id"),
                row.getString("url"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("updated")));
    }

    private static String json(Draft draft) {
        try {
            return Json.mapper().writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is plain data", e);
        }
    }

    private static Draft draft(String json) {
        try {
            return Json.mapper().readValue(json, Draft.class);
        } catch (JsonProcessingException e) {
            throw new PublishingException(Texts.of("outbox.unreadable"), e);
        }
    }

    private void tell(OutboxEntry entry) {
        for (Consumer<OutboxEntry> listener : listeners) {
            try {
                listener.accept(entry);
            } catch (RuntimeException e) {
                LOG.error("a listener of the outbox failed", e);
            }
        }
    }

    /** What this process was sending waits for the next opening. */
    @Override
    public void close() {
        try {
            write(handle -> handle.execute(
                    "update outbox set state = 'WAITING', owner = null where state = 'UPLOADING' and owner = ?",
                    owner));
        } catch (PublishingException e) {
            LOG.warn("entries stay marked as being sent until the next start", e);
        }
        database.close();
    }
}
