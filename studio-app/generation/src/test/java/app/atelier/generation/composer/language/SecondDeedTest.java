package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two deeds of one: both where the pose admits both, else the second is done with its thing, and the first is named. */
class SecondDeedTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @ParameterizedTest
    @CsvSource({
        "a fox reads a book and drinks tea, drink, book, tea, reads",
        "a bear eats honey and reads a newspaper, read, honey, newspaper, eats",
        "a boy eats a pizza and plays the guitar, play-music, pizza, guitar, eats",
        "ein Fuchs liest ein Buch und trinkt Tee, drink, book, tea, liest",
        "un renard lit un livre et boit du thé, drink, book, tea, lit un",
        "un zorro lee un libro y toma té, drink, book, tea, lee"
    })
    void holdsTheThingsOfBothAndSaysWhichIsNotDone(String prompt, String deed, String one, String other, String left) {
        Scene scene = READER.read(prompt);
        Subject who = scene.subjects().getFirst();

        assertThat(who.deed()).isNotNull();
        assertThat(who.deed().id()).isEqualTo(deed);
        List<String> held = who.held().stream().map(Thing::noun).toList();
        assertThat(held).hasSize(2);
        assertThat(held.getFirst()).as("drawn in hand").contains(other);
        assertThat(held.getLast()).contains(one);
        assertThat(scene.notes()).anyMatch(n -> n.contains("not to be seen") && n.contains("“" + left));
    }

    @ParameterizedTest
    @CsvSource({
        "a girl sitting on a wall playing the flute, play-music",
        "a cat sits and reads, read",
        "ein Mädchen sitzt auf einer Mauer und spielt Flöte, play-music",
        "a dog runs and runs, run"
    })
    void aPostureAndADeedAreSeenTogether(String prompt, String deed) {
        Scene scene = READER.read(prompt);

        assertThat(scene.subjects().getFirst().deed().id()).isEqualTo(deed);
        assertThat(scene.notes()).noneMatch(n -> n.contains("not to be seen"));
    }
}
