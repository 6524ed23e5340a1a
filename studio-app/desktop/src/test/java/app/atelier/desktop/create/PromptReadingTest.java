package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.Correction;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.ReadingRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the readings that are offered for a word holds at present. */
class PromptReadingTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    private final PromptReading reading = new PromptReading(Tasks.here(), WordReader.of(READER));

    private Span span(String word) {
        return reading.spans().get().stream()
                .filter(span -> span.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private List<Alternative> offered(Span span) {
        var found = new ArrayList<Alternative>();
        reading.alternatives(span, found::addAll);
        return found;
    }

    private Optional<Alternative> present(String word) {
        var span = span(word);
        return reading.present(span, offered(span));
    }

    @ParameterizedTest
    @CsvSource({"red, COLOUR", "foxes, SUBJECT", "snowy forest, SETTING", "at night, TIME", "watercolour, STYLE"})
    void itIsWhatTheWordWasTakenFor(String word, ReadingRole role) {
        reading.prompt().set("two red foxes in a snowy forest at night, watercolour");
        assertThat(present(word)).get().extracting(Alternative::role).isEqualTo(role);
    }

    @Test
    void aWordOfTwoMeaningsMarksTheOneThatWasRead() {
        reading.prompt().set("an orange");
        assertThat(present("orange")).get().extracting(Alternative::role).isEqualTo(ReadingRole.SUBJECT);
        reading.prompt().set("an orange fox");
        assertThat(present("orange")).get().extracting(Alternative::role).isEqualTo(ReadingRole.COLOUR);
    }

    @Test
    void whatAPersonChoseIsMarked() {
        reading.prompt().set("an orange");
        var colour = offered(span("orange")).stream()
                .filter(one -> one.role() == ReadingRole.COLOUR)
                .findFirst()
                .orElseThrow();

        reading.correct(colour.correction());

        assertThat(present("orange")).contains(colour);
    }

    @Test
    void ofAWordThatIsLeftOutNoneHolds() {
        reading.prompt().set("a fox");
        reading.correct(Correction.leaveOut("fox"));
        assertThat(present("fox")).isEmpty();
    }
}
