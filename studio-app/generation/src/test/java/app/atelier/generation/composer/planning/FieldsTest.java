package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many flowers in a field are the field, few are a bunch; and someone seen from near on a cliff fills the picture. */
class FieldsTest {
    @ParameterizedTest
    @CsvSource({"tulips in a field, tulip-rows", "five roses in a meadow, rose-rows"})
    void manyFlowersAreRowsOfThePlace(String prompt, String rows) {
        Plan plan = Plans.of(prompt, 1);

        assertThat(Fields.rows(plan.scene())).contains(rows);
        assertThat(plan.placed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a tulip in a field", "tulips in a vase", "two tulips in a meadow", "three foxes in a field"})
    void fewFlowersAndOthersStayFigures(String prompt) {
        Plan plan = Plans.of(prompt, 1);

        assertThat(Fields.rows(plan.scene())).isEmpty();
        assertThat(plan.placed()).isNotEmpty();
    }

    @Test
    void aPortraitByTheSeaIsAPortrait() {
        for (long seed = 1; seed <= 4; seed++) {
            Placed sailor =
                    Plans.heroes(Plans.of("portrait of an old sailor", seed)).getFirst();

            assertThat(sailor.height()).isGreaterThan(.6);
            assertThat(sailor.y()).isGreaterThan(.8);
        }
    }
}
