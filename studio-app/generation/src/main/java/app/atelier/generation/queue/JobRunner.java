package app.atelier.generation.queue;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what is in a queue, one picture at a time on each of its threads. A picture is with the sink before its job is
 * told to be done. Whatever a back end throws, the next job follows.
 */
public final class JobRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** Other processes may add jobs: look again this often. */
    private static final long LOOK_SECONDS = 2;

    /** So much of a job is done when its picture is drawn; keeping it with its layers takes about as long. */
    private static final double DRAWN = .5;

    private static final Duration LEAST_BETWEEN_TELLINGS = Duration.ofMillis(50);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(5);

    private final JobQueue queue;
    private final Map<String, Backend> backends;
    private final ResultSink sink;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closing;

    /** With one thread: back ends use all cores by themselves. */
    public JobRunner(JobQueue queue, Map<String, Backend> backends, ResultSink sink) {
        this(queue, backends, sink, 1);
    }

    /**
     * Begins to work at once.
     *
     * @param backends by their id
     * @param atOnce how many pictures are made side by side, at least 1
     */
    public JobRunner(JobQueue queue, Map<String, Backend> backends, ResultSink sink, int atOnce) {
        this.queue = queue;
        this.backends = Map.copyOf(backends);
        this.sink = sink;
        for (int i = 0; i < Math.max(1, atOnce); i++) {
            threads.add(Thread.ofPlatform().name("generation-" + i).daemon().start(this::work));
        }
    }

    private void work() {
        while (!closing) {
            try {
                Optional<Job> job = queue.take(LOOK_SECONDS, TimeUnit.SECONDS, () -> closing);
                job.ifPresent(this::make);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("the queue does not answer", e);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(LOOK_SECONDS));
            }
        }
    }

    private void make(Job job) {
        GenerationRequest request = job.request();
        Backend backend = backends.get(request.backend());
        if (backend == null) {
            queue.failed(job.id(), QueueTexts.of("job.backend.unknown", request.backend()));
            return;
        }
        try {
            if (closing) {
                throw new CancellationException();
            }
            queue.progress(job, 0, "");
            keep(job, backend.generate(request, new Telling(job)));
        } catch (CancellationException e) {
            ended(job);
        } catch (GenerationException e) {
            LOG.info("a picture was not made: {}", e.getMessage());
            queue.failed(job.id(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            LOG.error("no memory for {} x {}", request.width(), request.height(), e);
            queue.failed(
                    job.id(),
                    QueueTexts.of("job.memory", Integer.toString(request.width()), Integer.toString(request.height())));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("a back end failed", e);
            queue.failed(job.id(), QueueTexts.of("job.fault", e.getClass().getSimpleName()));
        }
    }

    private void keep(Job job, GeneratedPicture result) {
        if (!queue.beginKeeping(job.id())) {
            queue.stopped(job.id());
            return;
        }
        try {
            queue.progress(job, DRAWN, QueueTexts.of("job.keeping"));
            queue.done(job.id(), sink.keep(job, result));
        } catch (IOException | RuntimeException e) {
            LOG.error("a picture was not kept", e);
            queue.failed(job.id(), QueueTexts.of("job.notkept", String.valueOf(e.getMessage())));
        }
    }

    private void ended(Job job) {
        if (queue.running(job.id()).cancelled()) {
            queue.stopped(job.id());
        } else {
            queue.putBack(job.id());
        }
    }

    /** Ends what is being made, which is made anew after the next start, and waits for the threads. */
    @Override
    public void close() {
        closing = true;
        // Not by an interrupt: that would tear the file that a sink is writing.
        queue.wakeAll();
        for (Thread thread : threads) {
            try {
                if (!thread.join(CLOSING_PATIENCE)) {
                    LOG.warn("a back end does not end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Passes progress on, not more often than it can be seen. */
    private final class Telling implements Progress {
        private final Job job;
        private final JobQueue.Running running;
        private long last = System.nanoTime() - LEAST_BETWEEN_TELLINGS.toNanos();

        Telling(Job job) {
            this.job = job;
            this.running = queue.running(job.id());
        }

        @Override
        public void at(double fraction, String what) {
            long now = System.nanoTime();
            if (fraction >= 1 || now - last >= LEAST_BETWEEN_TELLINGS.toNanos()) {
                last = now;
                queue.progress(job, fraction * DRAWN, what);
            }
        }

        @Override
        public void stage(Picture preview) {
            queue.preview(job.id(), preview);
        }

        @Override
        public boolean cancelled() {
            return closing || running.cancelled();
        }
    }
}
