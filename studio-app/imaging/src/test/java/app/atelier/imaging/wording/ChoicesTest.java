package app.atelier.imaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
    private static final List<String> STYLES = List.of("illustration", "paper-cut", "watercolour", "ink", "oil");

    @ParameterizedTest
    @CsvSource({
        "watercolor, watercolour",
        "Paper cut, paper-cut",
        "papercut, paper-cut",
        "illu, illustration",
        "ilustartion, illustration",
        "iol, oil",
        "imk, ink"
    })
    void aSlipIsTakenForTheNearestName(String written, String meant) {
        assertThat(Choices.nearest(written, STYLES)).contains(meant);
        assertThat(Choices.question(written, STYLES)).isEqualTo("Did you mean “" + meant + "”?");
    }

    @ParameterizedTest
    @CsvSource({"nope", "''", "moonbase", "w", "12345678901234567890"})
    void whatIsFarFromAllIsNotGuessedAt(String written) {
        assertThat(Choices.nearest(written, STYLES)).isEmpty();
        assertThat(Choices.question(written, STYLES)).isEmpty();
        assertThat(Choices.hint(written, STYLES))
                .isEqualTo("There are: illustration, paper-cut, watercolour, ink, oil.");
    }

    @Test
    void theHintAsksFirstAndListsThen() {
        assertThat(Choices.hint("inc", List.of("ink", "oil"))).isEqualTo("Did you mean “ink”? There are: ink, oil.");
    }

    @Property
    void oneLetterAmissInALongNameIsFound(
            @ForAll @AlphaChars @StringLength(min = 6, max = 14) String name, @ForAll int at) {
        int place = Math.floorMod(at, name.length());
        String without = name.substring(0, place) + name.substring(place + 1);
        assertThat(Choices.nearest(without, List.of("0123456789", name))).contains(name);
    }
}
