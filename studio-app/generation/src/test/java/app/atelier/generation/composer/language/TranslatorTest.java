package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts of other languages. */
class TranslatorTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @ParameterizedTest
    @CsvSource({
        "ein Fuchs im Schnee bei Nacht, German, fox",
        "un renard dans la neige, French, fox",
        "un perro rojo en la playa, Spanish, dog",
        "Fuchs, German, fox"
    })
    void saysWhichLanguageWasRead(String prompt, String language, String noun) {
        Scene scene = READER.read(prompt);

        assertThat(scene.notes()).containsExactly("Read as " + language + ".");
        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a fox in the snow",
                "chat",
                "pie on a table",
                "a rose",
                "Paris in the rain",
                "🦊",
                "1e9 dragons",
                ""
            })
    void leavesEnglishAsItIs(String prompt) {
        assertThat(READER.read(prompt).notes()).noneMatch(note -> note.startsWith("Read as"));
    }

    @Test
    void findsColoursBehindTheirNounAndKeepsEveryPlace() {
        String prompt = "un oiseau bleu et l'arbre vert";

        Scene scene = READER.read(prompt);

        assertThat(scene.subjects().getFirst().noun()).isEqualTo("bird");
        assertThat(scene.readings()).allSatisfy(r -> assertThat(prompt.substring(r.start(), r.end()))
                .isEqualTo(r.word()));
        assertThat(scene.readings()).extracting(Reading::word).contains("bleu", "oiseau", "arbre", "vert");
    }

    @Test
    void readsPluralsCasesAndVerbsAtTheEnd() {
        assertThat(READER.read("zwei Füchse").subjects().getFirst().count()).isEqualTo(2);
        assertThat(READER.read("viele Hunde").subjects().getFirst().count()).isGreaterThan(4);
        assertThat(READER.read("mit einem Bären im Wald").subjects().getFirst().count())
                .isEqualTo(1);
        Scene scene = READER.read("eine Katze, die auf dem Dach schläft");
        assertThat(scene.subjects().getFirst().deed().id()).isEqualTo("sleep");
    }

    @Test
    void readsCompoundsThatNoListHas() {
        assertThat(READER.read("ein Schneehaus am Strand").subjects())
                .extracting(Subject::noun)
                .anyMatch(noun -> noun.contains("house"));
    }

    @Test
    void namesWhatItDoesNotKnowAsItWasTyped() {
        assertThat(READER.read("ein Hund mit einem Quirlgedöns").notes())
                .contains("No picture for “Quirlgedöns”. It is left out.");
    }

    @Test
    void offersReadingsOfWordsOfOtherLanguages() {
        List<Alternative> offered = READER.alternatives("ein Fuchs im Schnee", 5);

        assertThat(offered).extracting(Alternative::drawnAs).contains("fox");
    }

    @ParameterizedTest
    @CsvSource({
        "a house made of stone, house",
        "a field of lavender with a house of stone, house",
        "un champ de lavande avec une maison en pierre, house",
        "una casa de piedra, house",
        "ein Haus aus Stein, house",
        "un phare sur une falaise pendant la tempête, lighthouse",
        "un faro durante la tormenta, lighthouse"
    })
    void whatSomethingIsMadeOfAndWhenItIsAreNoThings(String prompt, String noun) {
        assertThat(READER.read(prompt).subjects()).extracting(Subject::noun).containsExactly(noun);
    }
}
