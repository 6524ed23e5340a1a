package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.Corpus.Shares;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the corpus and holds the share of what is understood above a floor. */
class CorpusTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void understandsTheCorpus() {
        List<Corpus.Line> lines = Corpus.lines("corpus.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(400);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " prompts:");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
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
        List<Corpus.Line> lines = Corpus.lines("heldout.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " prompts held out:");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("relations")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.85);
    }

    /** Prompts written without a look at the reader: what a stranger meets. Told, and held only above a low floor. */
    @Test
    void tellsHowAStrangersPromptsAreRead() {
        List<Corpus.Line> lines = Corpus.lines("blind.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " strangers' prompts:");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.7);
    }

    /** A second hundred, of people, places and slips of the hand. Told, and held only above a low floor. */
    @Test
    void tellsHowAnotherStrangersPromptsAreRead() {
        List<Corpus.Line> lines = Corpus.lines("blind2.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " prompts of another stranger:");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.8);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.8);
    }

    /** A third: tags, slang, photographers' and painters' words, families, greetings, jokes, moods. Told, held low. */
    @Test
    void tellsHowAThirdStrangersPromptsAreRead() {
        List<Corpus.Line> lines = Corpus.lines("blind3.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(120);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " prompts of a third stranger:");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.85);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.85);
    }

    /** Forty prompts each of the other languages that are read. */
    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "french.txt", "spanish.txt"})
    void understandsOtherLanguages(String corpus) {
        List<Corpus.Line> lines = Corpus.lines(corpus);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);

        Shares shares = Corpus.measure(lines, READER::read);

        System.out.println("Understood of " + lines.size() + " prompts of " + corpus + ":");
        print(shares);
        shares.missed.forEach(m -> System.out.println("  missed " + m));
        assertThat(shares.share("nouns")).isGreaterThanOrEqualTo(.95);
        assertThat(shares.share("deeds")).isGreaterThanOrEqualTo(.9);
        assertThat(shares.share("setting")).isGreaterThanOrEqualTo(.9);
    }

    private static void print(Shares shares) {
        shares.counts.forEach((what, c) -> System.out.printf(
                Locale.ENGLISH, "  %-10s %4d of %4d  %.1f %%%n", what, c[0], c[1], 100. * c[0] / c[1]));
    }
}
