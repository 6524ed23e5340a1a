package app.atelier.publishing.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long after each failure, up to five minutes, and by chance a little
 * less, so that many studios do not knock all at once when a server comes back.
 */
final class Backoff {
    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final double LEAST_SHARE = 0.5;
    private static final int MOST_DOUBLINGS = 20;

    private Backoff() {}

    /**
     * @param failures in a row, at least 1
     * @param atLeast what the server asked for
     */
    static Duration after(int failures, Duration atLeast, RandomGenerator random) {
        int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        long full = Math.min(FIRST.toMillis() << doublings, LONGEST.toMillis());
        long jittered = (long) (full * (LEAST_SHARE + random.nextDouble() * (1 - LEAST_SHARE)));
        return Duration.ofMillis(Math.max(jittered, atLeast.toMillis()));
    }
}
