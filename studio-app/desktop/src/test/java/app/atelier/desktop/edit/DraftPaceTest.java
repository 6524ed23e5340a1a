package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DraftPaceTest {
    private final DraftPace pace = new DraftPace();

    private void frames(int count, long millis) {
        for (int i = 0; i < count; i++) {
            pace.took(TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    @Test
    void lateFramesGetFewerPixelsAndEarlyOnesMore() {
        int first = pace.pixels();
        frames(1, 80);
        int late = pace.pixels();
        assertThat(late).isLessThan(first);
        frames(1, 38);
        assertThat(pace.pixels()).as("in time").isEqualTo(late);
        frames(3, 10);
        assertThat(pace.pixels()).isGreaterThan(first);
    }

    @Test
    void howeverSlowAMachineIsTheStyleIsStillKnown() {
        frames(100, 5_000);
        assertThat(pace.pixels()).isEqualTo(6_000);
        frames(100, 1);
        assertThat(pace.pixels()).isEqualTo(1_000_000);
    }
}
