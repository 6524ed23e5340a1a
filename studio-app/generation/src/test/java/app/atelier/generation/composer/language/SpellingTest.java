package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** One slip of the hand is forgiven, and true words stay what they are. */
class SpellingTest {
    private static final Set<String> KNOWN = Set.of("mountain", "spaghetti", "butterfly", "butter", "grazing", "cat");

    @Test
    void findsTheWordWithALetterTooFewTooManySwappedOrWrong() {
        assertThat(Spelling.meant("montain", KNOWN)).contains("mountain");
        assertThat(Spelling.meant("spagetti", KNOWN)).contains("spaghetti");
        assertThat(Spelling.meant("buttterfly", KNOWN)).contains("butterfly");
        assertThat(Spelling.meant("buttrefly", KNOWN)).contains("butterfly");
        assertThat(Spelling.meant("butterfli", KNOWN)).contains("butterfly");
    }

    @Test
    void leavesShortWordsFormsOfVerbsAndFarWordsAlone() {
        assertThat(Spelling.meant("batter", KNOWN)).isEmpty();
        assertThat(Spelling.meant("cta", KNOWN)).isEmpty();
        assertThat(Spelling.meant("grading", KNOWN)).isEmpty();
        assertThat(Spelling.meant("fountain", KNOWN)).isEmpty();
        assertThat(Spelling.meant("", KNOWN)).isEmpty();
    }
}
