package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a dog sleeping by the fireplace at night",
                "grandma knitting by the fireplace",
                "a cat in front of a fireplace",
                "a family in front of the fireplace at christmas"
            })
    void aFireplaceStandsBehindThoseWhoAreByItAndIsNoToy(String prompt) {
        for (long seed = 1; seed <= 3; seed++) {
            List<Placed> placed = Plans.of(prompt, seed).placed();
            Placed fireplace = one(placed, "fireplace");
            assertThat(fireplace.height()).isGreaterThan(.33);
            placed.stream().filter(Placed::hero).forEach(hero -> assertThat(placed.indexOf(hero))
                    .isGreaterThan(placed.indexOf(fireplace)));
        }
    }

    @Test
    void aFireInAFireplaceIsTheOneThatBurnsThere() {
        Plan plan = Plans.of("a fire in the fireplace", 1);
        assertThat(plan.scene().subjects()).hasSize(1);
        assertThat(plan.scene().setting().indoors()).isTrue();
    }

    private static Placed one(List<Placed> placed, String noun) {
        return placed.stream()
                .filter(p -> p.subject().noun().equals(noun))
                .findFirst()
                .orElseThrow();
    }
}
