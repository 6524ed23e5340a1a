package app.atelier.server.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of the client API: positive 64-bit numbers that grow, 48 bits of milliseconds and 16 of a counter. They never
 * repeat, even when the clock is set back.
 */
public final class TimeOrderedIds {
    private static final int COUNTER_BITS = 16;

    private final InstantSource clock;
    private final AtomicLong last;

    /** Continues after the largest id that is in use. */
    public TimeOrderedIds(InstantSource clock, long largestInUse) {
        this.clock = clock;
        this.last = new AtomicLong(largestInUse);
    }

    /** The next id, larger than all before it. */
    public long next() {
        long now = clock.millis() << COUNTER_BITS;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** The time that an id was made at, to the millisecond. */
    public static Instant time(long id) {
        return Instant.ofEpochMilli(id >> COUNTER_BITS);
    }
}
