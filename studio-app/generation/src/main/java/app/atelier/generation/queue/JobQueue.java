package app.atelier.generation.queue;

import app.atelier.generation.GenerationRequest;
import app.atelier.imaging.Picture;
import app.atelier.protocol.Ids;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs there are, kept in a file: what is queued or was being made when the studio ended is made after the next
 * start. Thread-safe; several processes may share the file, and a job is made by one of them. Each method touches the
 * disk and so does not belong on a window's thread.
 */
public final class JobQueue implements AutoCloseable {
    /** A job that was being made this often when the studio ended is not tried again by itself. */
    static final int MOST_CRASHES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);
    private static final String COLUMNS = "id, batch, request, state, error, artwork, attempts, created";
    private static final String LISTED =
            "order by case state when 'RUNNING' then 0 when 'QUEUED' then 1 else 2 end, position, id";

    private final Path file;
    private final Handle handle;
    private final InstantSource clock;
    private final String owner = Owner.own();
    private final ReentrantLock using = new ReentrantLock();
    private final Condition work = using.newCondition();
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final List<Consumer<JobEvent>> listeners = new CopyOnWriteArrayList<>();

    /** What is known of a job while it is being made; none of it is on disk. */
    static final class Running {
        private volatile boolean cancelled;
        private boolean keeping;
        private volatile double fraction;
        private volatile String what = "";

        boolean cancelled() {
            return cancelled;
        }
    }

    private JobQueue(Path file, Handle handle, InstantSource clock) {
        this.file = file;
        this.handle = handle;
        this.clock = clock;
    }

    /**
     * Opens the queue, or makes an empty one. What a process that is gone was making is queued again.
     *
     * @throws QueueUnavailableException when the file is damaged, newer or cannot be written
     */
    public static JobQueue open(Path file, InstantSource clock) {
        JobQueue queue = new JobQueue(file, QueueFile.open(file), clock);
        queue.takeUpAbandoned();
        return queue;
    }

    /** Adds jobs at the end, all of one batch. */
    public List<Job> enqueue(List<GenerationRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        UUID batch = Ids.next();
        List<Job> jobs = write(opened -> {
            long position = lastPosition(opened);
            List<Job> added = new ArrayList<>();
            for (GenerationRequest request : requests) {
                Job job = new Job(Ids.next(), batch, request, JobState.QUEUED, 0, "", null, null, 0, now());
                opened.execute(
                        "insert into job (id, batch, request, state, position, created) values (?, ?, ?, ?, ?, ?)",
                        job.id().toString(),
                        batch.toString(),
                        json(request),
                        job.state().name(),
                        ++position,
                        job.created().toEpochMilli());
                added.add(job);
            }
            return added;
        });
        signal();
        tell(new JobEvent.Added(jobs));
        return jobs;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static long lastPosition(Handle opened) {
        return opened.createQuery("select coalesce(max(position), 0) from job")
                .mapTo(Long.class)
                .one();
    }

    /** All jobs: what is being made, what is queued in its order, then what is finished. */
    public List<Job> list() {
        return read(opened -> opened.createQuery("select " + COLUMNS + " from job " + LISTED)
                .map((row, context) -> job(row))
                .list());
    }

    public Optional<Job> find(UUID id) {
        return read(opened -> one(opened, id));
    }

    /**
     * Ends a job that is not finished. One that is being made stops within a fifth of a second; it is marked at once.
     *
     * @return false when it is finished, or its picture is being kept at this moment
     */
    public boolean cancel(UUID id) {
        Running mine = running.get(id);
        Optional<Job> job = write(opened -> {
            if (mine != null && mine.keeping) {
                return Optional.empty();
            }
            return change(
                    opened, id, "state = 'CANCELLED', owner = null", "state in ('QUEUED', 'RUNNING')", null, null);
        });
        if (job.isPresent() && mine != null) {
            mine.cancelled = true;
        }
        job.ifPresent(changed -> tell(new JobEvent.Changed(changed)));
        return job.isPresent();
    }

    /** Ends all jobs that are not finished. */
    public void cancelAll() {
        list().stream().filter(job -> !job.state().isFinished()).forEach(job -> cancel(job.id()));
    }

    /**
     * Puts a failed or cancelled job at the end of the queue again.
     *
     * @return false when it is neither
     */
    public boolean retry(UUID id) {
        Optional<Job> job = write(opened -> change(
                opened,
                id,
                "state = 'QUEUED', error = null, attempts = 0, owner = null, position = " + (lastPosition(opened) + 1),
                "state in ('FAILED', 'CANCELLED')",
                null,
                null));
        signal();
        job.ifPresent(changed -> tell(new JobEvent.Changed(changed)));
        return job.isPresent();
    }

    /**
     * Moves a queued job to a place among the queued ones; a place past an end means that end.
     *
     * @param place 0 is next
     * @return false when it is not queued
     */
    public boolean move(UUID id, int place) {
        boolean moved = write(opened -> {
            List<String> queued = new ArrayList<>(
                    opened.createQuery("select id from job where state = 'QUEUED' order by position, id")
                            .mapTo(String.class)
                            .list());
            if (!queued.remove(id.toString())) {
                return false;
            }
            queued.add(Math.clamp(place, 0, queued.size()), id.toString());
            for (int i = 0; i < queued.size(); i++) {
                opened.execute("update job set position = ? where id = ?", i + 1, queued.get(i));
            }
            return true;
        });
        if (moved) {
            tell(new JobEvent.Reordered());
        }
        return moved;
    }

    /** Takes finished jobs off the list; their pictures stay where they are. */
    public int clearFinished() {
        List<UUID> gone = write(opened -> opened.createQuery(
                        "delete from job where state in ('DONE', 'FAILED', 'CANCELLED') returning id")
                .map((row, context) -> UUID.fromString(row.getString(1)))
                .list());
        if (!gone.isEmpty()) {
            tell(new JobEvent.Removed(gone));
        }
        return gone.size();
    }

    /** Hears of what happens from now on, on the thread where it happens. */
    public Closing addListener(Consumer<JobEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Takes the next job to make it; waits for one.
     *
     * @param ended asked again after {@link #wakeAll}
     * @return empty when none came in the time, or it ended
     */
    Optional<Job> take(long time, TimeUnit unit, BooleanSupplier ended) throws InterruptedException {
        using.lock();
        try {
            long nanos = unit.toNanos(time);
            Optional<Job> job = ended.getAsBoolean() ? Optional.empty() : takeNow();
            while (job.isEmpty() && nanos > 0 && !ended.getAsBoolean()) {
                nanos = work.awaitNanos(nanos);
                job = ended.getAsBoolean() ? Optional.empty() : takeNow();
            }
            job.ifPresent(taken -> running.put(taken.id(), new Running()));
            return job;
        } finally {
            using.unlock();
        }
    }

    /** Lets those who wait in {@link #take} look around. */
    void wakeAll() {
        signal();
    }

    private Optional<Job> takeNow() {
        return write(opened -> opened.createQuery("""
                        update job set state = 'RUNNING', owner = :owner, attempts = attempts + 1
                        where id = (select id from job where state = 'QUEUED' order by position, id limit 1)
                        returning
                        """ + COLUMNS)
                .bind("owner", owner)
                .map((row, context) -> job(row))
                .findOne());
    }

    Running running(UUID id) {
        return running.getOrDefault(id, new Running());
    }

    void progress(Job job, double fraction, String what) {
        Running now = running.get(job.id());
        if (now != null && !now.cancelled) {
            now.fraction = fraction;
            now.what = what;
            tell(new JobEvent.Changed(job.at(fraction, what)));
        }
    }

    void preview(UUID id, Picture picture) {
        tell(new JobEvent.Preview(id, picture));
    }

    /**
     * From here on the job cannot be cancelled.
     *
     * @return false when it was cancelled, and its picture is not wanted
     */
    boolean beginKeeping(UUID id) {
        return write(opened -> {
            Running now = running(id);
            boolean wanted = !now.cancelled
                    && one(opened, id)
                            .map(Job::state)
                            .filter(JobState.RUNNING::equals)
                            .isPresent();
            now.keeping = wanted;
            return wanted;
        });
    }

    void done(UUID id, String artworkId) {
        finish(id, "state = 'DONE', owner = null, error = null, artwork = :value", artworkId);
    }

    void failed(UUID id, String sentence) {
        finish(id, "state = 'FAILED', owner = null, error = :value", sentence);
    }

    /** The job was stopped as its runner ends, not because somebody did not want it. */
    void putBack(UUID id) {
        finish(id, "state = 'QUEUED', owner = null, attempts = max(0, attempts - 1)", null);
    }

    /** It was cancelled, which is on disk already. */
    void stopped(UUID id) {
        running.remove(id);
    }

    private void finish(UUID id, String values, @Nullable String value) {
        running.remove(id);
        write(opened -> change(opened, id, values, "state = 'RUNNING' and owner = :owner", value, owner))
                .ifPresent(job -> tell(new JobEvent.Changed(job)));
    }

    private void takeUpAbandoned() {
        List<String> owners = read(opened -> opened.createQuery(
                        "select distinct owner from job where state = 'RUNNING' and owner is not null")
                .mapTo(String.class)
                .list());
        for (String other : owners) {
            if (!other.equals(owner) && !Owner.isAlive(other)) {
                int again = write(opened -> {
                    opened.execute(
                            "update job set state = 'FAILED', owner = null, error = ?"
                                    + " where state = 'RUNNING' and owner = ? and attempts >= ?",
                            QueueTexts.of("job.crashed", MOST_CRASHES),
                            other,
                            MOST_CRASHES);
                    return opened.execute(
                            "update job set state = 'QUEUED', owner = null where state = 'RUNNING' and owner = ?",
                            other);
                });
                LOG.info("{} jobs of a process that is gone are queued again", again);
            }
        }
    }

    private Optional<Job> change(
            Handle opened, UUID id, String values, String condition, @Nullable String value, @Nullable String mine) {
        var query = opened.createQuery(
                        "update job set " + values + " where id = :id and (" + condition + ") returning " + COLUMNS)
                .bind("id", id.toString());
        if (values.contains(":value")) {
            query.bind("value", value);
        }
        if (condition.contains(":owner")) {
            query.bind("owner", mine);
        }
        return query.map((row, context) -> job(row)).findOne();
    }

    private Optional<Job> one(Handle opened, UUID id) {
        return opened.createQuery("select " + COLUMNS + " from job where id = ?")
                .bind(0, id.toString())
                .map((row, context) -> job(row))
                .findOne();
    }

    private Job job(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        JobState state = JobState.valueOf(row.getString("state"));
        Running now = running.get(id);
        boolean live = state == JobState.RUNNING && now != null;
        return new Job(
                id,
                UUID.fromString(row.getString("batch")),
                request(row.getString("request")),
                state,
                live ? now.fraction : state == JobState.DONE ? 1 : 0,
                live ? now.what : "",
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

    private void signal() {
        using.lock();
        try {
            work.signalAll();
        } finally {
            using.unlock();
        }
    }

    private <T> T write(HandleCallback<T, RuntimeException> action) {
        using.lock();
        try {
            return handle.inTransaction(action);
        } catch (JdbiException e) {
            throw new QueueUnavailableException(QueueTexts.of("queue.unwritable", file), e);
        } finally {
            using.unlock();
        }
    }

    private <T> T read(HandleCallback<T, RuntimeException> action) {
        using.lock();
        try {
            return action.withHandle(handle);
        } finally {
            using.unlock();
        }
    }

    private void tell(JobEvent event) {
        for (Consumer<JobEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.error("a listener of the queue failed", e);
            }
        }
    }

    /** Closes the file. Close the runner first. */
    @Override
    public void close() {
        using.lock();
        try {
            handle.close();
        } finally {
            using.unlock();
        }
    }
}
