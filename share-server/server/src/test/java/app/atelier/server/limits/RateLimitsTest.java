package app.atelier.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.server.problems.Problem;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(nanos::get);

    @Test
    void countsForEachOneApart() {
        for (int left = Limit.PASSWORD_OF_ACCOUNT.atOnce() - 1; left >= 0; left--) {
            assertThat(limits.take(Limit.PASSWORD_OF_ACCOUNT, "mara")).isEqualTo(left);
        }
        assertThatThrownBy(() -> limits.take(Limit.PASSWORD_OF_ACCOUNT, "mara"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.retryAfterSeconds()).isBetween(1L, 61L);
                });
        assertThat(limits.take(Limit.PASSWORD_OF_ACCOUNT, "noor")).isEqualTo(4);
        assertThat(limits.take(Limit.PASSWORD_FROM_ADDRESS, "mara")).isPositive();
        nanos.addAndGet(Limit.PASSWORD_OF_ACCOUNT.pause().toNanos());
        assertThat(limits.take(Limit.PASSWORD_OF_ACCOUNT, "mara")).as("later").isEqualTo(4);
    }

    @Test
    void givesBackWhatDidNotMatter() {
        for (int i = 0; i < 50; i++) {
            limits.take(Limit.PASSWORD_OF_ACCOUNT, "mara");
            limits.giveBack(Limit.PASSWORD_OF_ACCOUNT, "mara");
        }
        assertThat(limits.take(Limit.PASSWORD_OF_ACCOUNT, "mara")).isEqualTo(4);
    }
}
