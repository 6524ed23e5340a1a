package app.atelier.generation.queue;

import app.atelier.generation.GenerationRequest;
import app.atelier.imaging.Picture;
import app.atelier.protocol.Ids;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
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
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
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
    private final Path file;
    private final Handle handle;
    private final JobTable table;
    private final InstantSource clock;
    private final String owner = Owner.own();
    private final ReentrantLock using = new ReentrantLock();
    private final Condition work = using.newCondition();
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final List<Consumer<JobEvent>> listeners = new CopyOnWriteArrayList<>();

    /** What is known of a job while it is being made; none of it is on disk. */
    static final class Running {
        /** Changes under this object's lock, so that nothing is told of a job after its end was. */
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
        this.table = new JobTable(handle, owner);
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
        List<Job> jobs = requests.stream()
                .map(request -> new Job(Ids.next(), batch, request, JobState.QUEUED, 0, "", null, null, 0, now()))
                .toList();
        using.lock();
        try {
            write(() -> {
                table.append(jobs);
                return jobs;
            });
            // Before a runner can take one and tell of it.
            tell(new JobEvent.Added(jobs));
        } finally {
            using.unlock();
        }
        signal();
        return jobs;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** All jobs: what is being made, what is queued in its order, then what is finished. */
    public List<Job> list() {
        return read(table::list).stream().map(this::withProgress).toList();
    }

    public Optional<Job> find(UUID id) {
        return read(() -> table.find(id)).map(this::withProgress);
    }

    private Job withProgress(Job job) {
        Running now = running.get(job.id());
        return job.state() == JobState.RUNNING && now != null ? job.at(now.fraction, now.what) : job;
    }

    /**
     * Ends a job that is not finished. One that is being made stops within a fifth of a second; it is marked at once.
     *
     * @return false when it is finished, or its picture is being kept at this moment
     */
    public boolean cancel(UUID id) {
        Optional<Job> job;
        Running mine;
        using.lock();
        try {
            // Not earlier: a runner may take the job in between.
            mine = running.get(id);
            boolean keeping = mine != null && mine.keeping;
            job = keeping ? Optional.empty() : write(() -> table.cancel(id));
        } finally {
            using.unlock();
        }
        if (job.isEmpty()) {
            return false;
        }
        if (mine != null) {
            synchronized (mine) {
                mine.cancelled = true;
            }
        }
        tell(new JobEvent.Changed(job.get()));
        return true;
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
        Optional<Job> job = write(() -> table.requeue(id));
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
        boolean moved = write(() -> table.move(id, place));
        if (moved) {
            tell(new JobEvent.Reordered());
        }
        return moved;
    }

    /** Takes finished jobs off the list; their pictures stay where they are. */
    public int clearFinished() {
        List<UUID> gone = write(table::deleteFinished);
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
        return write(table::takeFirst);
    }

    Running running(UUID id) {
        return running.getOrDefault(id, new Running());
    }

    void progress(Job job, double fraction, String what) {
        Running now = running.get(job.id());
        if (now == null) {
            return;
        }
        synchronized (now) {
            if (!now.cancelled) {
                now.fraction = fraction;
                now.what = what;
                tell(new JobEvent.Changed(job.at(fraction, what)));
            }
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
        return write(() -> {
            Running now = running(id);
            now.keeping = !now.cancelled
                    && table.find(id)
                            .map(Job::state)
                            .filter(JobState.RUNNING::equals)
                            .isPresent();
            return now.keeping;
        });
    }

    void done(UUID id, String artworkId) {
        finish(id, () -> table.done(id, artworkId));
    }

    void failed(UUID id, String sentence) {
        finish(id, () -> table.failed(id, sentence));
    }

    /** The job was stopped as its runner ends, not because somebody did not want it. */
    void putBack(UUID id) {
        finish(id, () -> table.putBack(id));
    }

    /** It was cancelled, which is on disk already. */
    void stopped(UUID id) {
        running.remove(id);
    }

    private void finish(UUID id, Supplier<Optional<Job>> change) {
        running.remove(id);
        write(change).ifPresent(job -> tell(new JobEvent.Changed(job)));
    }

    private void takeUpAbandoned() {
        String sentence = QueueTexts.of("job.crashed", MOST_CRASHES);
        for (String other : read(table::owners)) {
            if (!other.equals(owner) && !Owner.isAlive(other)) {
                int again = write(() -> table.takeUp(other, MOST_CRASHES, sentence));
                LOG.info("{} jobs of a process that is gone are queued again", again);
            }
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

    /** Runs in one transaction: all of it happens or nothing. */
    private <T> T write(Supplier<T> action) {
        using.lock();
        try {
            return handle.inTransaction(opened -> action.get());
        } catch (JdbiException e) {
            throw new QueueUnavailableException(QueueTexts.of("queue.unwritable", file), e);
        } finally {
            using.unlock();
        }
    }

    private <T> T read(Supplier<T> action) {
        using.lock();
        try {
            return action.get();
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
