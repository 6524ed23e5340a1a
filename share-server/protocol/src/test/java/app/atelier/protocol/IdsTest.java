package app.atelier.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void isAnIdOfVersionSevenThatCarriesItsTime() {
        Instant now = Instant.parse("2026-11-22T10:15:30.123456789Z");
        UUID id = Ids.next(InstantSource.fixed(now), new Random(1));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Ids.time(id)).isEqualTo(Instant.parse("2026-11-22T10:15:30.123Z"));
        assertThat(id).isEqualTo(Ids.next(InstantSource.fixed(now), new Random(1)));
    }

    @Test
    void sortsByTimeDownToMicroseconds() {
        Instant now = Instant.parse("2026-11-22T10:15:30.000001Z");
        UUID first = Ids.next(InstantSource.fixed(now), new Random(1));
        UUID second = Ids.next(InstantSource.fixed(now.plusNanos(1000)), new Random(2));
        assertThat(first.toString()).isLessThan(second.toString());
    }

    @Test
    void doesNotRepeat() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(Ids.next())).isTrue();
        }
    }
}
