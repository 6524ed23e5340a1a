package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.Corpus.Shares;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the corpus and holds the share of what is understood above a floor. */
class CorpusTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void understandsTheCorpus() {
        Shares shares = told("corpus.txt", 400, "prompts");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.98);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.97);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.97);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.97);
        assertThat(shares.share("hour")).isGreaterThanOrEqualTo(.97);
        assertThat(shares.share("weather")).isGreaterThanOrEqualTo(.97);
        assertThat(shares.share("style")).isGreaterThanOrEqualTo(.96);
    }

    /** Prompts that the reader was not made with; a noun that has no picture may be missing. */
    @Test
    void understandsPromptsItWasNotMadeWith() {
        Shares shares = told("heldout.txt", 150, "prompts held out");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.85);
    }

    /** Prompts written without a look at the reader: what a stranger meets. Told, and held only above a low floor. */
    @Test
    void tellsHowAStrangersPromptsAreRead() {
        Shares shares = told("blind.txt", 100, "strangers' prompts");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.7);
    }

    /** A second hundred, of people, places and slips of the hand. Told, and held only above a low floor. */
    @Test
    void tellsHowAnotherStrangersPromptsAreRead() {
        Shares shares = told("blind2.txt", 100, "prompts of another stranger");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.8);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.8);
    }

    /** A third: tags, slang, photographers' and painters' words, families, greetings, jokes, moods. Told, held low. */
    @Test
    void tellsHowAThirdStrangersPromptsAreRead() {
        Shares shares = told("blind3.txt", 120, "prompts of a third stranger");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.85);
    }

    /** Forty prompts each of the other languages that are read. */
    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "french.txt", "spanish.txt"})
    void understandsOtherLanguages(String corpus) {
        Shares shares = told(corpus, 40, "prompts of " + corpus);
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.9);
    }

    /** A fourth: run-on sentences, three subjects, pronouns, negations, colours, counts, wishes of manner, many slips. */
    @Test
    void tellsHowAFourthStrangersPromptsAreRead() {
        Shares shares = told("blind4.txt", 120, "prompts of a fourth stranger");
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.93);
        assertThat(shares.share("colours")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("left out")).isEqualTo(1);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.84);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.88);
        assertThat(shares.share("style")).isGreaterThanOrEqualTo(.9);
    }

    /** Sixty prompts each as those type them whose language it is. */
    @ParameterizedTest
    @ValueSource(strings = {"german2.txt", "french2.txt", "spanish2.txt"})
    void tellsHowOtherLanguagesAreTyped(String corpus) {
        Shares shares = told(corpus, 60, "more prompts of " + corpus);
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("colours")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("left out")).isEqualTo(1);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.93);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.94);
    }

    /** Two dozen each that were written when all others were read well: what is new to the reader. */
    @ParameterizedTest
    @ValueSource(strings = {"blind5.txt", "german3.txt", "french3.txt", "spanish3.txt"})
    void tellsHowNewPromptsAreRead(String corpus) {
        Shares shares = told(corpus, 24, "new prompts of " + corpus);
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.94);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.88);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.8);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.8);
    }

    /** A seventh, as strangers type them: orders, questions, emoji, hashtags, names, no articles. */
    @ParameterizedTest
    @CsvSource({"blind6.txt, 60", "german4.txt, 25", "french4.txt, 25", "spanish4.txt, 25"})
    void tellsHowStrangersOrderAndAsk(String corpus, int least) {
        Shares shares = told(corpus, least, "strangers' orders and questions of " + corpus);
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.94);
        assertThat(shares.share("colours")).isEqualTo(1);
        assertThat(shares.share("left out")).isEqualTo(1);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.94);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.88);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("style")).isEqualTo(1);
    }

    /** Measures and prints a corpus of at least so many lines. */
    private static Shares told(String corpus, int least, String what) {
        List<Corpus.Line> lines = Corpus.lines(corpus);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
        Shares shares = Corpus.measure(lines, READER::read);
        System.out.println("Understood of " + lines.size() + " " + what + ":");
        shares.counts.forEach((part, c) -> System.out.printf(
                Locale.ENGLISH, "  %-10s %4d of %4d  %.1f %%%n", part, c[0], c[1], 100. * c[0] / c[1]));
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        return shares;
    }
}
