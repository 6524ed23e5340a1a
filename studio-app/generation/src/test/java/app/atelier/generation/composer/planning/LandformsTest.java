package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.scene.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A volcano that is the hero is a mountain behind the land and not a thing on it. */
class LandformsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a volcano erupting at night", "a beach with a volcano behind", "a volcano in the jungle"})
    void standLargeAtTheHorizon(String prompt) {
        int[][] formats = {{1120, 840}, {576, 1024}, {1260, 540}};
        for (int[] format : formats) {
            for (long seed = 1; seed <= 4; seed++) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                Placed volcano = Plans.named(plan, "volcano");

                assertThat(volcano.role()).isEqualTo(Role.BACKDROP);
                assertThat(volcano.hero()).isTrue();
                assertThat(volcano.y())
                        .isBetween(
                                plan.stage().horizon(),
                                (plan.stage().horizon() + plan.stage().base()) / 2);
                assertThat(volcano.height()).isGreaterThan(format[0] > format[1] ? .35 : .2);
                assertThat(volcano.top()).isGreaterThan(.03);
            }
        }
    }

    @Test
    void whoIsBeforeOneStaysTheHero() {
        Plan plan = Plans.of("a dinosaur in front of a volcano", 1);

        assertThat(Plans.named(plan, "dinosaur").hero()).isTrue();
        assertThat(Plans.named(plan, "dinosaur").role()).isEqualTo(Role.ON_GROUND);
    }
}
