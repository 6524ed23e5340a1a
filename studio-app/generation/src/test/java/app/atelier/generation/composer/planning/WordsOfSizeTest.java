package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiny, small, big and huge mean the same for one alone, in a group, in company and in an edit. */
class WordsOfSizeTest {
    @ParameterizedTest
    @CsvSource({"tiny, .43", "small, .65"})
    void oneAloneIsAsSmallAsIsSaid(String word, double factor) {
        double usual = Plans.named(Plans.of("a fox in a meadow", 2), "fox").height();

        double said = Plans.named(Plans.of("a " + word + " fox in a meadow", 2), "fox")
                .height();

        // Candidates of two sizes, a tenth apart, are tried for both.
        assertThat(said / usual).isBetween(factor * .88, factor * 1.13);
    }

    @Test
    void biggerIsLarger() {
        double usual = Plans.named(Plans.of("a fox in a meadow", 2), "fox").height();
        double big = Plans.named(Plans.of("a big fox in a meadow", 2), "fox").height();
        double huge = Plans.named(Plans.of("a huge fox in a meadow", 2), "fox").height();

        assertThat(big).isGreaterThan(usual * 1.1);
        assertThat(huge).isGreaterThanOrEqualTo(big * .98).isGreaterThan(usual * 1.2);
    }

    @Test
    void ofTwoTheLargeOneIsLargerByBothWords() {
        Plan plan = Plans.of("a small cat beside a big dog", 1);

        assertThat(Plans.named(plan, "cat").height())
                .isLessThan(Plans.named(plan, "dog").height() * .62);
    }

    @Test
    void companyThatIsHugeIsNoSmallCompany() {
        Plan plan = Plans.of("a child with a giant robot", 1);

        assertThat(Plans.named(plan, "robot").height())
                .isGreaterThan(Plans.named(plan, "child").height());
    }

    @Test
    void whoIsAddedSmallIsSmall() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene scene = composer.settled(GenerationRequest.of("a fox in a meadow", 1, 512, 384));

        double usual = added(scene, "a cat");
        double small = added(scene, "a small cat");
        double tiny = added(scene, "a tiny cat");

        assertThat(small / usual).isCloseTo(.65, within(.03));
        assertThat(tiny / usual).isCloseTo(.43, within(.06));
    }

    private static double added(Scene scene, String words) {
        Subject cat = Plans.READER.read(words, "").hero().orElseThrow();
        Plan plan = Plans.of(SceneEdits.added(scene, cat), 1, 512, 384);
        return Plans.named(plan, "cat").height();
    }

    @Test
    void whoIsSaidToBeOfAnotherSizeGrows() throws Exception {
        Composer composer = new Composer(Plans.READER, Plans.ART);
        Scene scene = composer.settled(GenerationRequest.of("a small fox in a meadow", 1, 512, 384));
        Subject fox = scene.hero().orElseThrow();
        Subject usual = Plans.READER.read("a fox", "").hero().orElseThrow();
        Subject grown = usual.inPlaceOf(fox);
        double before = scene.composition().standing(fox.id(), 0).orElseThrow().height();

        double changed = SceneEdits.changed(scene, grown)
                .composition()
                .standing(fox.id(), 0)
                .orElseThrow()
                .height();
        double replaced = SceneEdits.replaced(scene, fox.id(), usual)
                .composition()
                .standing(fox.id(), 0)
                .orElseThrow()
                .height();

        assertThat(changed).isCloseTo(before / fox.size(), within(1e-9));
        assertThat(replaced).isCloseTo(before / fox.size(), within(1e-9));
    }
}
