package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drives on a bridge is on its deck. */
class SpansTest {
    @ParameterizedTest
    @CsvSource({"a train on a bridge, train", "a train crossing a bridge over a river, train", "a car on a bridge, car"
    })
    void whatDrivesStandsOnTheDeckAsTheHero(String prompt, String vehicle) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed driving = Plans.named(plan, vehicle);

            assertThat(driving.hero()).isTrue();
            assertThat(driving.y())
                    .isBetween(plan.stage().base() - .02, plan.stage().base() + .02);
            assertThat(driving.height()).isBetween(.15, .45);
            assertThat(plan.placed()).noneMatch(p -> p.subject().noun().equals("bridge"));
        }
    }

    @Test
    void aBridgeThatNothingDrivesOnStaysAThing() {
        assertThat(Plans.of("a bridge over a river", 1).placed())
                .anyMatch(p -> p.subject().noun().equals("bridge"));
        assertThat(Plans.of("a girl on a bridge", 1).placed())
                .anyMatch(p -> p.subject().noun().equals("bridge"));
    }
}
