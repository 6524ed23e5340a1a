package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.props.Props;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The data of the lexicon: what it points at exists. */
class LexiconTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Lexicon LEXICON = Lexicon.load(ART);

    @Test
    void namesOnlyPicturesThatExist() {
        List<String> missing = LEXICON.visiblePhrases().stream()
                .flatMap(p -> LEXICON.meanings(p).stream())
                .map(m -> switch (m) {
                    case Meaning.Noun n -> n.art();
                    case Meaning.Clothes c -> c.art();
                    case Meaning.Doing d when d.thing() != null -> d.thing();
                    default -> "";
                })
                .filter(id -> !id.isEmpty())
                .distinct()
                .filter(id -> id.startsWith("prop:")
                        ? Props.find(id).isEmpty()
                        : ART.find(id).isEmpty())
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void knowsThousandsOfPhrasesAndKinds() {
        assertThat(LEXICON.visiblePhrases()).hasSizeGreaterThan(4000);
        assertThat(LEXICON.noun("schnauzer"))
                .get()
                .extracting(Meaning.Noun::art)
                .isEqualTo("noto:dog");
        assertThat(LEXICON.noun("tarantula"))
                .get()
                .extracting(Meaning.Noun::art)
                .isEqualTo("noto:spider");
        assertThat(LEXICON.noun("throne")).get().extracting(Meaning.Noun::art).isEqualTo("prop:throne");
    }

    @Test
    void hasAHomeForEveryHeroOfTheCorpus() {
        assertThat(LEXICON.noun("hero")).isPresent();
        assertThat(LEXICON.noun("lighthouse").flatMap(LEXICON::home)).isPresent();
    }
}
