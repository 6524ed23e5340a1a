package app.atelier.publishing.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void addsTheTagsThatTheCaptionDoesNotHave() {
        assertThat(Captions.withTags("A fox #Snow", List.of("snow", "paper cut", "fox", "fox")))
                .isEqualTo("A fox #Snow\n\n#papercut #fox");
        assertThat(Captions.withTags("#foxes", List.of("fox"))).isEqualTo("#foxes\n\n#fox");
        assertThat(Captions.withTags("", List.of("雪"))).isEqualTo("#雪");
        assertThat(Captions.withTags("x", List.of("!?", ""))).isEqualTo("x");
    }

    @Test
    void waitsLongerAfterEachFailureButNeverTooLong() {
        SplittableRandom random = new SplittableRandom(3);
        Duration former = Duration.ZERO;
        for (int failures = 1; failures <= 100; failures++) {
            Duration wait = Backoff.after(failures, Duration.ZERO, random);
            assertThat(wait).isBetween(Backoff.FIRST.dividedBy(2), Backoff.LONGEST);
            if (failures < 6) {
                assertThat(wait).isGreaterThanOrEqualTo(former.dividedBy(2));
            }
            former = wait;
        }
        assertThat(former).isGreaterThanOrEqualTo(Backoff.LONGEST.dividedBy(2));
        assertThat(Backoff.after(1, Duration.ofHours(1), random)).isEqualTo(Duration.ofHours(1));
    }
}
