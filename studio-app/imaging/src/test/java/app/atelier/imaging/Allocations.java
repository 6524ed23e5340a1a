package app.atelier.imaging;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What work allocates once it is compiled. */
public final class Allocations {
    /** A busy machine compiles late: this is when to give up, not how long it takes. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final int FEWEST_RUNS = 50;

    private Allocations() {}

    /**
     * The bytes that the calling thread allocates in one run. What is not compiled yet puts its vectors on the heap, so the
     * work is repeated until a run allocates little enough.
     */
    public static long ofRun(long enough, Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long least = Long.MAX_VALUE;
        for (int i = 0; least > enough && (i < FEWEST_RUNS || System.nanoTime() - begin < LONGEST.toNanos()); i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /**
     * The number that a program prints, in a process of its own, where no other test has shaped what the compiler knows of
     * its loops.
     */
    public static long ofProgram(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " ended with " + process.exitValue());
        }
        return Long.parseLong(said);
    }
}
