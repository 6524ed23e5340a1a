package app.atelier.desktop.create;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.queue.Job;
import app.atelier.generation.queue.JobEvent;
import app.atelier.generation.queue.JobQueue;
import app.atelier.generation.queue.JobState;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was asked for and what became of it, oldest first; kept in step with the queue and the library. */
public final class Batches implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(Batches.class);
    /** So many batches of earlier days are brought back at a time. */
    private static final int PAGE = 12;
    /** From this share of a batch on, the time left is said. */
    private static final double ENOUGH_TO_TELL = .15;

    private final Tasks tasks;
    private final JobQueue queue;
    private final Library library;
    private final InstantSource clock;
    private final Function<String, String> styleLabel;
    private final ObservableList<Batch> batches = FXCollections.observableArrayList();
    private final Map<UUID, Result> byJob = new HashMap<>();
    private final Map<UUID, Batch> batchOf = new HashMap<>();
    private final Map<UUID, Instant> started = new HashMap<>();
    /** The artworks of results that are in the trash, by job. */
    private final Map<UUID, UUID> gone = new HashMap<>();
    /** Each lets go of a listener. */
    private final List<Runnable> hears;
    /** Whether there are batches older than the oldest shown. */
    private boolean more;

    private boolean loading;

    /** @param styleLabel the words for a style's id */
    public Batches(
            Tasks tasks, JobQueue queue, Library library, InstantSource clock, Function<String, String> styleLabel) {
        this.tasks = tasks;
        this.queue = queue;
        this.library = library;
        this.clock = clock;
        this.styleLabel = styleLabel;
        hears = List.of(
                queue.addListener(event -> tasks.home(() -> happened(event)))::close,
                library.addListener(event -> tasks.home(() -> happened(event)))::close);
    }

    /** Brings back the last batches of earlier, with what the library still has of them. */
    public void load(Runnable then) {
        loadPage(then);
    }

    /** Brings back some that are older than the oldest shown, if there are any. */
    public void loadEarlier() {
        if (more && !loading) {
            loadPage(() -> {});
        }
    }

    private void loadPage(Runnable then) {
        loading = true;
        var known = batches.stream().map(Batch::id).collect(Collectors.toSet());
        tasks.task(steps -> {
                    var groups = groups(queue.list());
                    groups.keySet().removeAll(known);
                    return page(List.copyOf(groups.values()));
                })
                .onDone(page -> {
                    loading = false;
                    more = page.more();
                    batches.addAll(0, batches(List.copyOf(page.jobs().keySet())));
                    page.jobs()
                            .forEach((job, artwork) -> artwork.ifPresent(
                                    found -> byJob.get(job.id()).artwork().set(found)));
                    batches.forEach(this::tell);
                    then.run();
                })
                .start();
    }

    /** @param more whether there are batches before these */
    private record JobPage(Map<Job, Optional<Artwork>> jobs, boolean more) {}

    private JobPage page(List<List<Job>> groups) {
        int from = Math.max(0, groups.size() - PAGE);
        var jobs = new LinkedHashMap<Job, Optional<Artwork>>();
        groups.subList(from, groups.size()).forEach(members -> members.forEach(job -> jobs.put(job, artwork(job))));
        return new JobPage(jobs, from > 0);
    }

    /** Jobs by their batch, oldest batch first. */
    private static Map<UUID, List<Job>> groups(List<Job> jobs) {
        var groups = new LinkedHashMap<UUID, List<Job>>();
        jobs.stream().sorted(Comparator.comparing(Job::created)).forEach(job -> groups.computeIfAbsent(
                        job.batch(), id -> new ArrayList<>())
                .add(job));
        return groups;
    }

    private Optional<Artwork> artwork(Job job) {
        if (job.artworkId() == null) {
            return Optional.empty();
        }
        return library.find(UUID.fromString(job.artworkId())).filter(found -> found.trashed() == null);
    }

    /** Jobs were put into the queue; their batch is shown at once. */
    void asked(List<Job> jobs) {
        show(jobs);
    }

    private void show(List<Job> jobs) {
        var fresh = batches(jobs);
        batches.addAll(fresh);
        fresh.forEach(this::tell);
    }

    /** The batches of jobs that are not shown yet. */
    private List<Batch> batches(List<Job> jobs) {
        var unknown = jobs.stream().filter(job -> !byJob.containsKey(job.id())).toList();
        var fresh = new ArrayList<Batch>();
        groups(unknown).forEach((id, members) -> {
            var results = new ArrayList<Result>();
            for (var job : members) {
                var request = job.request();
                var result = new Result(job.id(), (double) request.width() / request.height());
                byJob.put(job.id(), result);
                results.add(result);
                set(result, job);
            }
            var first = members.getFirst();
            var batch = new Batch(id, first.request().prompt(), first.request().style(), first.created(), results);
            members.forEach(job -> batchOf.put(job.id(), batch));
            started.put(id, clock.instant());
            fresh.add(batch);
        });
        return fresh;
    }

    private void happened(JobEvent event) {
        switch (event) {
            case JobEvent.Changed changed -> changed(changed.job());
            case JobEvent.Preview preview -> {
                var result = byJob.get(preview.id());
                if (result != null && result.state().get() == Result.State.DRAWING) {
                    result.stage().set(preview.picture());
                }
            }
            case JobEvent.Added added -> show(added.jobs());
            case JobEvent.Removed removed -> {}
            case JobEvent.Reordered reordered -> {}
        }
    }

    private void changed(Job job) {
        var result = byJob.get(job.id());
        if (result == null) {
            return;
        }
        set(result, job);
        if (job.state() == JobState.DONE && result.artwork().get() == null) {
            tasks.task(steps -> artwork(job))
                    .onDone(found -> found.ifPresent(result.artwork()::set))
                    .start();
        }
        tell(batchOf.get(job.id()));
    }

    private static void set(Result result, Job job) {
        result.progress().set(job.state() == JobState.DONE ? 1 : job.progress());
        result.what()
                .set(
                        switch (job.state()) {
                            case QUEUED -> TEXTS.get("result.waiting");
                            case FAILED -> job.error() == null ? "" : job.error();
                            case CANCELLED -> TEXTS.get("result.stopped");
                            case RUNNING, DONE -> job.what();
                        });
        result.state()
                .set(
                        switch (job.state()) {
                            case QUEUED -> Result.State.WAITING;
                            case RUNNING -> Result.State.DRAWING;
                            case DONE -> Result.State.DONE;
                            case FAILED -> Result.State.FAILED;
                            case CANCELLED -> Result.State.STOPPED;
                        });
    }

    /** Says of a batch what remains, with the time left once a quarter is done, or what it was. */
    private void tell(Batch batch) {
        double sum = 0;
        boolean running = false;
        for (var result : batch.results()) {
            sum += result.progress().get();
            running |= result.state().get() == Result.State.WAITING
                    || result.state().get() == Result.State.DRAWING;
        }
        int count = batch.results().size();
        if (!running) {
            String when = Figures.when(batch.created(), clock.instant(), ZoneId.systemDefault());
            String style = batch.style().isEmpty() ? "" : styleLabel.apply(batch.style());
            batch.tell(style.isEmpty() ? when : TEXTS.get("batch.done", style, when), false);
            return;
        }
        double share = sum / count;
        var spent = Duration.between(started.getOrDefault(batch.id(), clock.instant()), clock.instant());
        String words = share < ENOUGH_TO_TELL || spent.isZero()
                ? TEXTS.get("batch.running", batch.done(), count)
                : TEXTS.get("batch.running.left", batch.done(), count, Figures.left(Duration.ofMillis((long)
                        (spent.toMillis() * (1 - share) / share))));
        batch.tell(words, true);
    }

    private void happened(LibraryEvent event) {
        var touched =
                switch (event) {
                    case LibraryEvent.Added added -> List.<UUID>of();
                    case LibraryEvent.Changed changed -> changed.ids();
                    case LibraryEvent.Removed removed -> removed.ids();
                    case LibraryEvent.Unsigned unsigned -> List.of();
                };
        for (var batch : batches) {
            for (var result : batch.results()) {
                var artwork = result.artwork().get();
                UUID id = artwork == null ? gone.get(result.job()) : artwork.id();
                if (id != null && touched.contains(id)) {
                    refresh(result, id);
                }
            }
        }
    }

    /** What lies in the trash is not shown here, and comes back when it is restored. */
    private void refresh(Result result, UUID id) {
        tasks.task(steps -> library.find(id).filter(found -> found.trashed() == null))
                .onDone(found -> {
                    gone.put(result.job(), id);
                    result.artwork().set(found.orElse(null));
                })
                .start();
    }

    /** Stops what is not done yet. */
    public void stop(Batch batch) {
        var open = batch.results().stream()
                .filter(result -> result.state().get() == Result.State.WAITING
                        || result.state().get() == Result.State.DRAWING)
                .map(Result::job)
                .toList();
        tasks.task(steps -> {
                    open.forEach(queue::cancel);
                    return true;
                })
                .start();
    }

    /** Draws one that failed once more. */
    public void retry(Result result) {
        tasks.task(steps -> {
                    queue.retry(result.job());
                    return true;
                })
                .start();
    }

    /** Oldest first. */
    public ObservableList<Batch> list() {
        return batches;
    }

    /** The newest artwork that is done, if any. */
    public Optional<Artwork> newest() {
        return batches.reversed().stream()
                .flatMap(batch -> batch.results().reversed().stream())
                .map(result -> result.artwork().get())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.forEach(Runnable::run);
    }
}
