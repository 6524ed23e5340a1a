package app.atelier.generation.queue;

import app.atelier.generation.GenerationRequest;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rows of the jobs: the only place with the queue's SQL. The caller sees to locks and transactions. */
final class JobTable {
    private static final String COLUMNS = "id, batch, request, state, error, artwork, attempts, created";

    private final Handle handle;
    private final String owner;

    JobTable(Handle handle, String owner) {
        this.handle = handle;
        this.owner = owner;
    }

    void append(List<Job> jobs) {
        long position = lastPosition();
        for (Job job : jobs) {
            handle.execute(
                    "insert into job (id, batch, request, state, position, created) values (?, ?, ?, ?, ?, ?)",
                    job.id().toString(),
                    job.batch().toString(),
                    json(job.request()),
                    job.state().name(),
                    ++position,
                    job.created().toEpochMilli());
        }
    }

    private long lastPosition() {
        return handle.createQuery("select coalesce(max(position), 0) from job")
                .mapTo(Long.class)
                .one();
    }

    /** What is being made, what is queued in its order, then what is finished. */
    List<Job> list() {
        return handle.createQuery("select " + COLUMNS + " from job order by"
                        + " case state when 'RUNNING' then 0 when 'QUEUED' then 1 else 2 end, position, id")
                .map((row, context) -> job(row))
                .list();
    }

    Optional<Job> find(UUID id) {
        return handle.createQuery("select " + COLUMNS + " from job where id = ?")
                .bind(0, id.toString())
                .map((row, context) -> job(row))
                .findOne();
    }

    /** Marks the first queued job as being made by this process. */
    Optional<Job> takeFirst() {
        return handle.createQuery("""
                        update job set state = 'RUNNING', owner = :owner, attempts = attempts + 1
                        where id = (select id from job where state = 'QUEUED' order by position, id limit 1)
                        returning
                        """ + COLUMNS)
                .bind("owner", owner)
                .map((row, context) -> job(row))
                .findOne();
    }

    Optional<Job> cancel(UUID id) {
        return change(id, "state = 'CANCELLED', owner = null", "state in ('QUEUED', 'RUNNING')", null);
    }

    Optional<Job> requeue(UUID id) {
        return change(
                id,
                "state = 'QUEUED', error = null, attempts = 0, owner = null, position = " + (lastPosition() + 1),
                "state in ('FAILED', 'CANCELLED')",
                null);
    }

    Optional<Job> done(UUID id, String artworkId) {
        return finish(id, "state = 'DONE', owner = null, error = null, artwork = :value", artworkId);
    }

    Optional<Job> failed(UUID id, String sentence) {
        return finish(id, "state = 'FAILED', owner = null, error = :value", sentence);
    }

    Optional<Job> putBack(UUID id) {
        return finish(id, "state = 'QUEUED', owner = null, attempts = max(0, attempts - 1)", null);
    }

    private Optional<Job> finish(UUID id, String values, @Nullable String value) {
        return change(id, values, "state = 'RUNNING' and owner = :owner", value);
    }

    private Optional<Job> change(UUID id, String values, String condition, @Nullable String value) {
        Query query = handle.createQuery(
                        "update job set " + values + " where id = :id and (" + condition + ") returning " + COLUMNS)
                .bind("id", id.toString());
        if (values.contains(":value")) {
            query.bind("value", value);
        }
        if (condition.contains(":owner")) {
            query.bind("owner", owner);
        }
        return query.map((row, context) -> job(row)).findOne();
    }

    /** Puts a queued job at a place among the queued ones; false when it is not queued. */
    boolean move(UUID id, int place) {
        List<String> queued =
                new ArrayList<>(handle.createQuery("select id from job where state = 'QUEUED' order by position, id")
                        .mapTo(String.class)
                        .list());
        if (!queued.remove(id.toString())) {
            return false;
        }
        queued.add(Math.clamp(place, 0, queued.size()), id.toString());
        for (int i = 0; i < queued.size(); i++) {
            handle.execute("update job set position = ? where id = ?", i + 1, queued.get(i));
        }
        return true;
    }

    List<UUID> deleteFinished() {
        return handle.createQuery("delete from job where state in ('DONE', 'FAILED', 'CANCELLED') returning id")
                .map((row, context) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** The processes that are said to be making something. */
    List<String> owners() {
        return handle.createQuery("select distinct owner from job where state = 'RUNNING' and owner is not null")
                .mapTo(String.class)
                .list();
    }

    /**
     * Queues again what a process that is gone was making, save what was begun too often.
     *
     * @return how many jobs are queued again
     */
    int takeUp(String gone, int mostAttempts, String sentence) {
        handle.execute(
                "update job set state = 'FAILED', owner = null, error = ?"
                        + " where state = 'RUNNING' and owner = ? and attempts >= ?",
                sentence,
                gone,
                mostAttempts);
        return handle.execute(
                "update job set state = 'QUEUED', owner = null where state = 'RUNNING' and owner = ?", gone);
    }

    private static Job job(ResultSet row) throws SQLException {
        JobState state = JobState.valueOf(row.getString("state"));
        return new Job(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("batch")),
                request(row.getString("request")),
                state,
                state == JobState.DONE ? 1 : 0,
                "",
                row.getString("error"),
                row.getString("artwork"),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("created")));
    }

    private static String json(GenerationRequest request) {
        try {
            return Json.mapper().writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request is plain data", e);
        }
    }

    private static GenerationRequest request(String json) {
        try {
            return Json.mapper().readValue(json, GenerationRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request in the queue cannot be read", e);
        }
    }
}
