package app.atelier.generation.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A studio of its own that makes what is in a queue, to be killed in the middle of it. */
final class PaintingProcess {
    /** So many it makes; with the next it is never done, so that it cannot end before it is killed. */
    static final int PICTURES = 4;

    private PaintingProcess() {}

    static Process start(Path database, Path results) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaintingProcess.class.getName(),
                        database.toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(results.resolve("output.txt").toFile())
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        Path results = Path.of(arguments[1]);
        PaintBackend backend = new PaintBackend(PICTURES, TimeUnit.MICROSECONDS.toNanos(300));
        try (JobQueue queue = JobQueue.open(Path.of(arguments[0]), InstantSource.system());
                JobRunner _ = new JobRunner(queue, Map.of(PaintBackend.ID, backend), new FolderSink(results))) {
            Await.until("all jobs", () -> queue.list().stream()
                    .allMatch(job -> job.state().isFinished()));
        }
    }
}
