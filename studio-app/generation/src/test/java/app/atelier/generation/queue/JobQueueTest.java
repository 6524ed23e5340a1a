package app.atelier.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobQueueTest {
    @TempDir
    Path folder;

    private JobQueue open() {
        return JobQueue.open(folder.resolve("queue.db"), InstantSource.system());
    }

    private JobRunner runner(JobQueue queue, PaintBackend backend) {
        return new JobRunner(queue, Map.of(PaintBackend.ID, backend), new FolderSink(folder));
    }

    private static List<GenerationRequest> requests(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> PaintBackend.request("blue", seed))
                .toList();
    }

    private static List<Long> seeds(JobQueue queue) {
        return queue.list().stream().map(job -> job.request().seed()).toList();
    }

    private static void awaitFinished(JobQueue queue) {
        Await.until("all jobs", () -> queue.list().stream()
                .allMatch(job -> job.state().isFinished()));
    }

    @Test
    void keepsEveryPictureBeforeItsJobIsDone() throws Exception {
        List<JobEvent> events = Collections.synchronizedList(new ArrayList<>());
        List<String> early = Collections.synchronizedList(new ArrayList<>());
        try (JobQueue queue = open()) {
            queue.addListener(event -> {
                events.add(event);
                if (event instanceof JobEvent.Changed(Job job)
                        && job.state() == JobState.DONE
                        && !Files.exists(folder.resolve(String.valueOf(job.artworkId())))) {
                    early.add(job.id().toString());
                }
            });
            List<Job> jobs = queue.enqueue(requests(4));
            try (JobRunner _ = runner(queue, new PaintBackend())) {
                awaitFinished(queue);
            }
            assertThat(queue.list()).allMatch(job -> job.state() == JobState.DONE && job.progress() == 1);
            assertThat(queue.list())
                    .extracting(Job::batch)
                    .containsOnly(jobs.getFirst().batch());
            assertThat(FolderSink.kept(folder)).hasSize(4);
            assertThat(early).isEmpty();
            assertThat(events).first().isInstanceOf(JobEvent.Added.class);
        }
    }

    @Test
    void worksInTheOrderOfTheQueueAndOfWhatWasMoved() throws Exception {
        List<Long> done = Collections.synchronizedList(new ArrayList<>());
        try (JobQueue queue = open()) {
            List<Job> jobs = queue.enqueue(requests(4));
            assertThat(queue.move(jobs.get(3).id(), 0)).isTrue();
            assertThat(queue.move(jobs.get(0).id(), 99)).isTrue();
            assertThat(seeds(queue)).containsExactly(3L, 1L, 2L, 0L);
            queue.addListener(event -> {
                if (event instanceof JobEvent.Changed(Job job) && job.state() == JobState.DONE) {
                    done.add(job.request().seed());
                }
            });
            try (JobRunner _ = runner(queue, new PaintBackend())) {
                awaitFinished(queue);
            }
            Await.until("the last event", () -> done.size() == 4);
            assertThat(done).containsExactly(3L, 1L, 2L, 0L);
            assertThat(queue.move(jobs.get(0).id(), 0)).isFalse();
        }
    }

    @Test
    void endsARunningJobThatIsCancelledAndGoesOn() throws Exception {
        try (JobQueue queue = open()) {
            List<Job> jobs = queue.enqueue(requests(2));
            // Neither is ever done, so the second is begun only because the first was ended.
            PaintBackend backend = new PaintBackend(0, 0);
            try (JobRunner _ = runner(queue, backend)) {
                backend.begun.await();
                assertThat(queue.cancel(jobs.getFirst().id())).isTrue();
                assertThat(queue.find(jobs.getFirst().id()).orElseThrow().state())
                        .isEqualTo(JobState.CANCELLED);
                Await.until(
                        "the next job",
                        () -> queue.find(jobs.getLast().id()).orElseThrow().state() == JobState.RUNNING);
                queue.cancelAll();
            }
            assertThat(queue.list()).allMatch(job -> job.state() == JobState.CANCELLED);
            assertThat(FolderSink.kept(folder)).isEmpty();
            assertThat(queue.cancel(jobs.getFirst().id())).isFalse();
        }
    }

    @Test
    void tellsNothingOfAJobAfterItsEnd() throws Exception {
        Map<UUID, JobState> told = new ConcurrentHashMap<>();
        Backend restless = new Backend() {
            @Override
            public String id() {
                return PaintBackend.ID;
            }

            @Override
            public String label() {
                return "Restless";
            }

            @Override
            public GeneratedPicture generate(GenerationRequest request, Progress progress) {
                while (!progress.cancelled()) {
                    progress.at(1, "telling");
                }
                throw new CancellationException();
            }
        };
        try (JobQueue queue = open()) {
            queue.addListener(event -> {
                if (event instanceof JobEvent.Changed(Job job)) {
                    told.put(job.id(), job.state());
                }
            });
            List<Job> jobs = queue.enqueue(requests(200));
            try (JobRunner _ = new JobRunner(queue, Map.of(PaintBackend.ID, restless), new FolderSink(folder))) {
                // One at a time, so that each is cancelled as the runner takes it.
                for (Job job : jobs) {
                    assertThat(queue.cancel(job.id())).isTrue();
                }
            }
            assertThat(jobs).allSatisfy(job -> assertThat(told.get(job.id())).isEqualTo(JobState.CANCELLED));
        }
    }

    @Test
    void saysInASentenceWhyAJobFailedAndTriesItAgain() {
        try (JobQueue queue = open();
                JobRunner _ = runner(queue, new PaintBackend())) {
            for (String prompt : List.of("fail", "burst", "memory")) {
                queue.enqueue(List.of(PaintBackend.request(prompt, 1)));
            }
            queue.enqueue(List.of(new GenerationRequest("x", "", "oil", "", 1, 256, 256, Map.of(), List.of())));
            queue.enqueue(List.of(PaintBackend.request("blue", 1)));
            awaitFinished(queue);
            List<Job> jobs = queue.list();
            assertThat(jobs.subList(0, 4)).allMatch(job -> job.state() == JobState.FAILED);
            assertThat(jobs).extracting(Job::error).element(0).isEqualTo("There is no such colour. Choose another.");
            assertThat(jobs).extracting(Job::error).element(1).asString().contains("IllegalStateException");
            assertThat(jobs).extracting(Job::error).element(2).asString().contains("256 x 256");
            assertThat(jobs).extracting(Job::error).element(3).asString().contains("\"oil\"");
            assertThat(jobs.get(4).state()).isEqualTo(JobState.DONE);

            assertThat(queue.retry(jobs.getFirst().id())).isTrue();
            assertThat(queue.retry(jobs.get(4).id())).isFalse();
            awaitFinished(queue);
            assertThat(queue.find(jobs.getFirst().id()).orElseThrow().state()).isEqualTo(JobState.FAILED);
            assertThat(queue.clearFinished()).isEqualTo(5);
            assertThat(queue.list()).isEmpty();
        }
    }

    @Test
    void makesAnewWhatWasBeingMadeWhenTheRunnerEnded() throws Exception {
        PaintBackend slow = new PaintBackend(0, 0);
        try (JobQueue queue = open()) {
            queue.enqueue(requests(2));
            try (JobRunner _ = runner(queue, slow)) {
                slow.begun.await();
            }
            assertThat(queue.list()).allMatch(job -> job.state() == JobState.QUEUED);
        }
        try (JobQueue queue = open();
                JobRunner _ = runner(queue, new PaintBackend())) {
            awaitFinished(queue);
            assertThat(queue.list()).allMatch(job -> job.state() == JobState.DONE);
        }
        assertThat(FolderSink.kept(folder)).hasSize(2);
    }

    @Test
    void losesAndDoublesNothingWhenTheProcessIsKilledInTheMiddle() throws Exception {
        Path database = folder.resolve("queue.db");
        try (JobQueue queue = open()) {
            queue.enqueue(requests(12));
        }
        for (int kills = 0; kills < 2; kills++) {
            int before = FolderSink.kept(folder).size();
            Process process = PaintingProcess.start(database, folder);
            try {
                Await.until("a picture", () -> {
                    assertThat(process.isAlive()).as("the process").isTrue();
                    return kept() > before + 1;
                });
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(kept()).isBetween(4, 2 * PaintingProcess.PICTURES);

        try (JobQueue queue = open();
                JobRunner _ = runner(queue, new PaintBackend())) {
            awaitFinished(queue);
            assertThat(queue.list()).hasSize(12).allMatch(job -> job.state() == JobState.DONE);
            assertThat(queue.list().stream().map(Job::artworkId).sorted()).isEqualTo(FolderSink.kept(folder));
        }
    }

    private int kept() {
        try {
            return FolderSink.kept(folder).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leavesADamagedOrNewerFileAsItIs() throws Exception {
        Path database = folder.resolve("queue.db");
        Files.writeString(database, "this is not a database, and long enough to be looked at ".repeat(50));
        byte[] damaged = Files.readAllBytes(database);
        assertThatThrownBy(this::open)
                .isInstanceOf(QueueUnavailableException.class)
                .hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);

        Files.delete(database);
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection
                    .createStatement()
                    .execute("insert into flyway_schema_history select installed_rank + 1, '999', description, type,"
                            + " script, checksum, installed_by, installed_on, execution_time, success"
                            + " from flyway_schema_history limit 1");
        }
        byte[] newer = Files.readAllBytes(database);
        assertThatThrownBy(this::open)
                .isInstanceOf(QueueUnavailableException.class)
                .hasMessageContaining("newer");
        assertThat(Files.readAllBytes(database)).isEqualTo(newer);
    }
}
