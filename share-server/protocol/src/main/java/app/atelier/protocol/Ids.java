package app.atelier.protocol;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits of the fraction below the millisecond
 * (the RFC's method 3, so that ids of one maker sort by time), 62 random bits.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Ids() {}

    /** A new id from the system's clock and a cryptographic random source. */
    public static UUID next() {
        return next(InstantSource.system(), RANDOM);
    }

    /** A new id from this clock and this source of randomness; the same readings give the same id. */
    public static UUID next(InstantSource clock, RandomGenerator random) {
        Instant now = clock.instant();
        long fraction = (now.getNano() % NANOS_PER_MILLI) * 4096L / NANOS_PER_MILLI;
        long high = (now.toEpochMilli() << 16) | 0x7000L | fraction;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The time that an id of version 7 carries, to the millisecond. */
    public static Instant time(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
