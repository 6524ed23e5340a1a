package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.Spelling.Slip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip of the hand is forgiven or asked for, and true words stay what they are. */
class SpellingTest {
    private static final Spelling SPELLING = new Spelling(
            Set.of("mountain", "spaghetti", "butterfly", "butter", "grazing", "cat", "bicycle", "beach", "fox"),
            Set.of("beech"),
            Set.of("batter", "grade*", "fountain"));

    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void findsTheWordWithALetterTooFewTooManySwappedOrWrong() {
        assertThat(SPELLING.meant("montain")).contains(new Slip("mountain", true));
        assertThat(SPELLING.meant("spagetti")).contains(new Slip("spaghetti", true));
        assertThat(SPELLING.meant("buttterfly")).contains(new Slip("butterfly", true));
        assertThat(SPELLING.meant("buttrefly")).contains(new Slip("butterfly", true));
        assertThat(SPELLING.meant("butterfli")).contains(new Slip("butterfly", true));
        assertThat(SPELLING.meant("bycicle")).contains(new Slip("bicycle", true));
        assertThat(SPELLING.meant("fxo")).contains(new Slip("fox", true));
    }

    @Test
    void leavesTrueWordsTheirFormsAndFarWordsAlone() {
        assertThat(SPELLING.meant("batter")).isEmpty();
        assertThat(SPELLING.meant("grading")).isEmpty();
        assertThat(SPELLING.meant("fountains")).isEmpty();
        assertThat(SPELLING.meant("zzzzzz")).isEmpty();
        assertThat(SPELLING.meant("ca")).isEmpty();
        assertThat(SPELLING.meant("")).isEmpty();
    }

    @Test
    void asksWhereTwoWordsAreNear() {
        Spelling two = new Spelling(Set.of("grill", "grin"), Set.of(), Set.of());

        assertThat(two.meant("gril"))
                .hasValueSatisfying(slip -> assertThat(slip.sure()).isFalse());
    }

    /** The slips that were collected: read as what was meant, or asked for, and never taken for another word. */
    @Test
    void readsOrAsksForCollectedSlips() throws IOException {
        int read = 0;
        List<String> lost = new ArrayList<>();
        for (String line : lines("slips.txt")) {
            String typed = line.split(" ")[0];
            String meant = line.split(" ")[1];
            String notes = String.join(" ", READER.read("a " + typed + " here").notes());
            if (notes.contains("“" + typed + "” is read as “" + meant + "”")) {
                read++;
            } else if (!notes.contains("“" + typed + "”. Did you mean")) {
                lost.add(typed + ": " + notes);
            }
        }

        assertThat(lost).isEmpty();
        assertThat(read).isGreaterThanOrEqualTo(57);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batter", "dessert", "bred", "princes", "wove", "strode", "knelt", "doggone", "whether", "colt",
                "hours", "cast", "code", "share", "trail", "form", "quite", "angle", "dairy", "weary", "moral", "fond",
                "Tokyo", "Narnia", "pixar", "gonna"
            })
    void doesNotTakeATrueWordForAnother(String word) {
        assertThat(READER.read("a " + word + " here").notes())
                .noneMatch(note -> note.contains("is read as") || note.contains("Did you mean"));
    }

    @Test
    void readsSlipsWithinPhrasesAndSaysSo() {
        var scene = READER.read("fxo in the snwo, a hot-air baloon");

        assertThat(scene.subjects()).extracting(s -> s.noun()).containsExactly("fox", "hot-air balloon");
        assertThat(scene.notes())
                .contains("“fxo” is read as “fox”.", "“snwo” is read as “snow”.", "“baloon” is read as “balloon”.");
    }

    @Test
    void leavesNamesWithinASentenceAsTheyAre() {
        assertThat(READER.read("a portrait of Astronout").notes()).noneMatch(note -> note.contains("is read as"));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = SpellingTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
