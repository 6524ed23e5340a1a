package app.atelier.imaging;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

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
}
