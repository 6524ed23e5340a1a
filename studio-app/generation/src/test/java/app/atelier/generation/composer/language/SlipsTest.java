package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the hand in other languages, spellings without accents, and true words that stay what they are. */
class SlipsTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    /** At first reading, with English slips mended only, none was read. */
    @ParameterizedTest
    @CsvSource({
        "slips-german.txt, ein kleiner @ im Garten, 44, 0",
        "slips-french.txt, un petit @ dans le jardin, 40, 1",
        "slips-spanish.txt, un pequeño @ en el jardín, 45, 0"
    })
    void readsMostCollectedSlips(String file, String prompt, int least, int mostWrong) throws IOException {
        int read = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines(file)) {
            String typed = line.split(" ")[0];
            String meant = line.split(" ")[1];
            String notes =
                    String.join(" ", READER.read(prompt.replace("@", typed)).notes());
            if (notes.contains("“" + typed + "” is read as “" + meant + "”")) {
                read++;
            } else if (notes.contains("is read as")) {
                wrong.add(typed + ": " + notes);
            }
        }
        System.out.println(
                "Slips read of " + file + ": " + read + " of " + lines(file).size());

        assertThat(wrong).hasSizeLessThanOrEqualTo(mostWrong);
        assertThat(read).isGreaterThanOrEqualTo(least);
    }

    @Test
    void readsWordsWithoutAccentsAtOnce() throws IOException {
        for (String line : lines("plain-spellings.txt")) {
            String prompt = line.split(" \\| ")[0];
            String noun = line.split(" \\| ")[1];
            Scene scene = READER.read(prompt);

            assertThat(scene.subjects()).as(prompt).extracting(s -> s.noun()).anyMatch(n -> n.contains(noun));
            assertThat(scene.notes()).as(prompt).noneMatch(note -> note.contains("is read as “"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "warum sind hier Blumen im Garten",
                "eine Blume mit Trauben im Garten",
                "ein Schalter und ein Mikrophon im Garten",
                "un chantier avec de la pluie et une rampe",
                "une mairie et une grille dans la rue",
                "una aguja y un canasto en la mesa",
                "un pilar con pintura en la casa",
                "ein Surfboard im Garten mit Skyline"
            })
    void leavesTrueWordsAsTheyAre(String prompt) {
        assertThat(READER.read(prompt).notes()).noneMatch(note -> note.contains("is read as “"));
    }

    @Test
    void keepsThePlaceOfWhatWasTyped() {
        String prompt = "ein fuhcs und l'arbrre im wlad";
        Scene scene = READER.read(prompt);

        assertThat(scene.readings()).allSatisfy(r -> assertThat(prompt.substring(r.start(), r.end()))
                .isEqualTo(r.word()));
        assertThat(scene.readings()).extracting(Reading::word).contains("fuhcs", "wlad");
        assertThat(scene.notes()).contains("“fuhcs” is read as “fuchs”.", "“wlad” is read as “wald”.");
    }

    @Test
    void leavesNamesAsTheyAreWhereNounsAreSmall() {
        assertThat(READER.read("un portrait de Renrad dans la neige").notes())
                .noneMatch(note -> note.contains("is read as “"));
    }

    @Test
    void offersReadingsOfAWordWithASlip() {
        assertThat(READER.alternatives("ein Fuhcs im Schnee", 5))
                .extracting(Alternative::drawnAs)
                .contains("fox");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = SlipsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
