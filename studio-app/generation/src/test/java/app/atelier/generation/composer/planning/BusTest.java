package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.characters.Seating;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusTest {
    @ParameterizedTest
    @CsvSource({
        "children in a bus, 2",
        "children on a bus, 2",
        "five children on a bus, 5",
        "a school bus full of children, 6",
        "a cat and a dog in a red bus, 2"
    })
    void allWhoAreInABusAreOneFigureOfIt(String prompt, int riders) {
        Plan plan = Plans.of(prompt, 1);
        assertThat(plan.scene().setting()).isEqualTo(Setting.CITY_STREET);
        assertThat(plan.placed()).singleElement().satisfies(bus -> {
            assertThat(bus.subject().crew()).hasSize(riders - 1);
            assertThat(Objects.requireNonNull(bus.subject().ride()).slug()).isEqualTo("bus");
        });
    }

    @Test
    void itGrowsWithThoseWhoAreInIt() {
        Subject two = Plans.heroes(Plans.of("children in a bus", 1)).getFirst().subject();
        Subject six =
                Plans.heroes(Plans.of("six children in a bus", 1)).getFirst().subject();
        assertThat(Plans.PORTRAITS.aspect(six)).isGreaterThan(1.4 * Plans.PORTRAITS.aspect(two));
    }

    @Test
    void moreThanItHasWindowsStandForAllAndThisIsSaid() {
        Scene scene = Plans.READER.read("twelve children on a bus");
        Subject riders = scene.hero().orElseThrow();
        assertThat(riders.count()).isEqualTo(Seating.room(Objects.requireNonNull(riders.ride())));
        assertThat(riders.many()).isTrue();
        assertThat(scene.notes()).singleElement().asString().contains("12 children");
        assertThat(Plans.of("twelve children on a bus", 1).placed()).hasSize(1);
    }

    @Test
    void whoIsBesideItStaysThere() {
        assertThat(Plans.READER.read("a bus with a dog beside it").subjects()).hasSize(2);
        assertThat(Plans.READER.read("a bus").subjects()).hasSize(1);
    }
}
