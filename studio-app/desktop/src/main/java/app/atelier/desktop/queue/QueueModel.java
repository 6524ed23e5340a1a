package app.atelier.desktop.queue;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.queue.Closing;
import app.atelier.generation.queue.Job;
import app.atelier.generation.queue.JobEvent;
import app.atelier.generation.queue.JobQueue;
import app.atelier.generation.queue.JobState;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The queue as people see it: one line for each batch that runs or waits, and how many are done today. */
public final class QueueModel implements AutoCloseable {
    /**
     * A batch that is not done.
     *
     * @param progress of all its pictures, from 0 to 1
     * @param remaining ids of the jobs that run or wait
     * @param failed ids of the jobs that failed
     */
    public record Line(
            UUID batch,
            String prompt,
            int pictures,
            String backend,
            double progress,
            boolean running,
            List<UUID> remaining,
            List<UUID> failed,
            String error) {}

    private final Tasks tasks;
    private final JobQueue queue;
    private final InstantSource clock;
    private final Closing hears;
    private final Map<UUID, Job> jobs = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private final ReadOnlyIntegerWrapper doneToday = new ReadOnlyIntegerWrapper(this, "doneToday");

    public QueueModel(Tasks tasks, JobQueue queue, InstantSource clock) {
        this.tasks = tasks;
        this.queue = queue;
        this.clock = clock;
        hears = queue.addListener(event -> tasks.home(() -> happened(event)));
        tasks.task(steps -> queue.list())
                .onDone(all -> {
                    all.forEach(job -> jobs.putIfAbsent(job.id(), job));
                    tell();
                })
                .start();
    }

    private void happened(JobEvent event) {
        switch (event) {
            case JobEvent.Changed changed -> {
                jobs.put(changed.job().id(), changed.job());
                tell();
            }
            case JobEvent.Removed removed -> {
                removed.ids().forEach(jobs::remove);
                tell();
            }
            case JobEvent.Added added -> {
                added.jobs().forEach(job -> jobs.put(job.id(), job));
                tell();
            }
            case JobEvent.Preview preview -> {}
            case JobEvent.Reordered reordered -> {}
        }
    }

    private void tell() {
        var batches = new LinkedHashMap<UUID, List<Job>>();
        jobs.values().forEach(job -> batches.computeIfAbsent(job.batch(), id -> new ArrayList<>())
                .add(job));
        var open = new ArrayList<Line>();
        int remaining = 0;
        int done = 0;
        var today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        for (var batch : batches.entrySet()) {
            var line = line(batch.getKey(), batch.getValue());
            remaining += line.remaining().size();
            if (!line.remaining().isEmpty() || !line.failed().isEmpty()) {
                open.add(line);
            }
            for (var job : batch.getValue()) {
                boolean now = job.created()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .equals(today);
                done += job.state() == JobState.DONE && now ? 1 : 0;
            }
        }
        lines.set(List.copyOf(open));
        waiting.set(remaining);
        doneToday.set(done);
    }

    private static Line line(UUID id, List<Job> members) {
        double sum = 0;
        boolean running = false;
        String error = "";
        var remaining = new ArrayList<UUID>();
        var failed = new ArrayList<UUID>();
        for (var job : members) {
            sum += job.state() == JobState.DONE ? 1 : job.progress();
            running |= job.state() == JobState.RUNNING;
            if (job.state() == JobState.RUNNING || job.state() == JobState.QUEUED) {
                remaining.add(job.id());
            } else if (job.state() == JobState.FAILED) {
                failed.add(job.id());
                error = job.error() == null ? "" : job.error();
            }
        }
        var request = members.getFirst().request();
        return new Line(
                id,
                request.prompt(),
                members.size(),
                request.backend(),
                sum / members.size(),
                running,
                remaining,
                failed,
                error);
    }

    /** Cancels what runs or waits of a batch; what is done stays. */
    public void cancel(Line line) {
        each(line.remaining(), queue::cancel);
    }

    public void retry(Line line) {
        each(line.failed(), queue::retry);
    }

    private void each(List<UUID> ids, Consumer<UUID> change) {
        tasks.task(steps -> {
                    ids.forEach(change);
                    return true;
                })
                .start();
    }

    /** Batches that run, wait or failed, oldest first. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many pictures run or wait. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty doneToday() {
        return doneToday.getReadOnlyProperty();
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.close();
    }
}
