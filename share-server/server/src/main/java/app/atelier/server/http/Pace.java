package app.atelier.server.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How slow the other side may be.
 *
 * @param patience until the head of a request is whole, and before a body or its answer is held to the rate
 * @param leastBytesPerSecond of a body that comes and of an answer that is read, on average from its beginning
 * @param mostConnections that are open at the same time; above it those end that ask for nothing, the longest silent first
 * @param sweep how often all connections are looked at
 * @param nanos the clock, in nanoseconds from any beginning
 */
public record Pace(
        Duration patience, long leastBytesPerSecond, int mostConnections, Duration sweep, LongSupplier nanos) {
    /** Slower than a telephone line of the last century is slow on purpose. */
    public static final Pace USUAL =
            new Pace(Duration.ofSeconds(15), 4_000, 4_000, Duration.ofSeconds(1), System::nanoTime);

    /** Whether so many bytes within so long are too few. */
    boolean isTooSlow(long bytes, long nanosPassed) {
        return nanosPassed > patience.toNanos() + bytes * (1_000_000_000.0 / leastBytesPerSecond);
    }
}
