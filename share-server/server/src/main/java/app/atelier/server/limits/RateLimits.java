package app.atelier.server.limits;

import app.atelier.server.problems.Problem;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Buckets of tokens by what is limited and for whom, the longest unused forgotten first. */
public final class RateLimits {
    private static final int MOST_BUCKETS = 50_000;

    private record Key(Limit limit, String whom) {}

    private final TimeMeter clock;

    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    /** @param nanos the clock, in nanoseconds from any beginning */
    public RateLimits(LongSupplier nanos) {
        this.clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.getAsLong();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    /**
     * Counts one.
     *
     * @return how many are left before a pause
     * @throws Problem 429 with the seconds to wait
     */
    public long take(Limit limit, String whom) {
        ConsumptionProbe probe = bucket(limit, whom).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
            throw Problem.later(429, seconds, "too-many", seconds);
        }
        return probe.getRemainingTokens();
    }

    /** Gives back what was counted, where it turned out not to matter. */
    public void giveBack(Limit limit, String whom) {
        bucket(limit, whom).addTokens(1);
    }

    private Bucket bucket(Limit limit, String whom) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Key(limit, whom), key -> fresh(key.limit()));
        }
    }

    private Bucket fresh(Limit limit) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(Bandwidth.builder()
                        .capacity(limit.atOnce())
                        .refillIntervally(limit.atOnce(), limit.pause())
                        .build())
                .addLimit(Bandwidth.builder()
                        .capacity(limit.perHour())
                        .refillGreedy(limit.perHour(), Duration.ofHours(1))
                        .build())
                .build();
    }
}
