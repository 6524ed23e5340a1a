package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.protocol.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @TempDir
    Path cache;

    private static Scene read(String prompt, Correction... corrections) {
        return READER.read(prompt, "", new Corrections(List.of(corrections)));
    }

    private static Reading reading(Scene scene, String word) {
        return scene.readings().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word + " is not in " + scene.readings()));
    }

    @Test
    void aWordThatIsLeftOutIsNeitherDrawnNorNoted() {
        assertThat(read("a fox and an owl").subjects()).hasSize(2);
        Scene scene = read("a fox and an owl", Correction.leaveOut("owl"));
        assertThat(scene.subjects()).extracting(subject -> subject.noun()).containsExactly("fox");
        assertThat(reading(scene, "owl").role()).isEqualTo(ReadingRole.FILLER);
        assertThat(read("a fox, hygge").notes()).isNotEmpty();
        assertThat(read("a fox, hygge", Correction.leaveOut("hygge")).notes()).isEmpty();
    }

    @Test
    void aWordIsReadAsAnotherThingWithItsCountAndColour() {
        Scene scene = read("three blue qumquats", new Correction("qumquats", "fox", ReadingRole.SUBJECT));
        assertThat(scene.subjects()).hasSize(1);
        assertThat(scene.subjects().getFirst().art())
                .isEqualTo(read("a fox").subjects().getFirst().art());
        assertThat(scene.subjects().getFirst().count()).isEqualTo(3);
        assertThat(scene.subjects().getFirst().colour()).isNotNull();
        assertThat(scene.notes()).isEmpty();
    }

    @Test
    void aWordOfTwoMeaningsIsReadAsTheOtherOne() {
        String prompt = "an orange";
        assertThat(reading(read(prompt), "orange").role()).isEqualTo(ReadingRole.SUBJECT);
        Alternative colour = READER.alternatives(prompt, 4).stream()
                .filter(one -> one.role() == ReadingRole.COLOUR)
                .findFirst()
                .orElseThrow();
        assertThat(reading(read(prompt, colour.correction()), "orange").role()).isEqualTo(ReadingRole.COLOUR);
    }

    @Test
    void everyAlternativeIsWhatItSays() {
        String prompt = "two foxes run through a snowy forest at night, watercolour";
        for (String word : List.of("foxes", "run", "snowy forest", "at night", "watercolour")) {
            List<Alternative> alternatives = READER.alternatives(prompt, prompt.indexOf(word));
            assertThat(alternatives).as(word).isNotEmpty();
            for (Alternative one : alternatives) {
                assertThat(reading(read(prompt, one.correction()), word).role())
                        .as("%s as %s", word, one)
                        .isEqualTo(one.role());
            }
        }
        assertThat(READER.alternatives(prompt, prompt.indexOf(','))).isEmpty();
        assertThat(READER.alternatives(prompt, 10_000)).isEmpty();
        assertThat(READER.alternatives("", 0)).isEmpty();
    }

    @Test
    void unknownWordsAreOfferedWhatIsNearestInMeaning() throws IOException {
        try (WordMeanings words = WordMeanings.lazily(cache, Runnable::run)) {
            PromptReader reader = READER.withMeanings(words);
            List<Alternative> near = reader.alternatives("a pooch in the park", 3);
            assertThat(near).hasSizeBetween(2, 8);
            assertThat(near).extracting(Alternative::drawnAs).contains("dog");
            for (Alternative one : near) {
                assertThat(READER.read("a pooch in the park", "", Corrections.NONE.with(one.correction()))
                                .notes())
                        .as("%s", one)
                        .isEmpty();
            }
        }
    }

    @Test
    void oneCorrectionAWordAndAllOfThemAsJson() throws IOException {
        Corrections corrections = Corrections.NONE
                .with(Correction.leaveOut("Owl"))
                .with(new Correction("owl", "cat", ReadingRole.SUBJECT))
                .with(Correction.leaveOut("hygge"));
        assertThat(corrections.list()).hasSize(2);
        assertThat(corrections.about("OWL").orElseThrow().reading()).isEqualTo("cat");
        assertThat(Corrections.fromJson(
                        Json.mapper().readTree(corrections.toJson().toString())))
                .isEqualTo(corrections);
        assertThat(corrections.about(read("an owl").readings()).list()).hasSize(1);
        assertThat(corrections.without("owl").about("owl")).isEmpty();
        assertThat(Corrections.fromJson(Json.mapper()
                        .readTree("[1, {}, {\"word\":\"\"}, {\"word\":\"a\",\"reading\":\"b\",\"role\":\"none\"}]")))
                .isEqualTo(Corrections.NONE);
        assertThatThrownBy(() -> Correction.leaveOut("x".repeat(500))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void whateverIsCorrectedAPromptIsRead(@ForAll String word, @ForAll String reading, @ForAll ReadingRole role) {
        String key = word.isBlank() || word.length() > 100 ? "fox" : word;
        String as = reading.length() > 100 ? "cat" : reading;
        try {
            Scene scene = read("a red " + key + " and two owls in a forest", new Correction(key, as, role));
            assertThat(scene.subjects()).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("corrected word");
        }
    }
}
