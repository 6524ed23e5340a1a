package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes that are said are seen, whatever is so in nature. */
class StaturesTest {
    @ParameterizedTest
    @CsvSource({
        "a giant snail and a tiny knight, snail, knight",
        "a giant robot and a little boy, robot, little boy",
        "a tiny elephant and a mouse, mouse, elephant",
        "a gigantic ant and a man, ant, man"
    })
    void whatIsSaidOutgrowsNature(String prompt, String larger, String smaller) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);

            assertThat(Plans.named(plan, larger).height())
                    .as(prompt)
                    .isGreaterThan(1.4 * Plans.named(plan, smaller).height());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a giant cat in the city", "a giant octopus in the sea", "a gigantic rabbit in a garden"})
    void aGiantTakesMuchOfThePicture(String prompt) {
        Placed giant = Plans.heroes(Plans.of(prompt, 1)).getFirst();
        double area = giant.height() * giant.height() * Plans.PORTRAITS.aspect(giant.subject()) / (4 / 3.0);

        assertThat(area).as(prompt).isGreaterThan(.20);
        assertThat(giant.height()).isLessThan(.85);
    }

    @Test
    void aKittenAsBigAsAHouseIsNotInARoom() {
        Plan plan = Plans.of("a kitten as big as a house", 1);

        assertThat(plan.scene().setting().indoors()).isFalse();
        assertThat(Plans.heroes(plan).getFirst().height()).isGreaterThan(.55);
    }

    @Test
    void whomOneIsLargerThanIsThere() {
        Plan plan = Plans.of("a mouse bigger than the cat", 1);

        assertThat(Plans.named(plan, "mouse").height())
                .isGreaterThan(Plans.named(plan, "cat").height());
    }

    @ParameterizedTest
    @CsvSource({
        "a girl in a meadow with butterflies, girl, butterfly",
        "a boy and bees, boy, bee",
        "a fox and a ladybird, fox, ladybird"
    })
    void insectsAboutOthersAreSmall(String prompt, String hero, String insect) {
        Plan plan = Plans.of(prompt, 1);

        assertThat(Plans.named(plan, insect).height())
                .isBetween(.02, Plans.named(plan, hero).height() * .25);
    }

    @Test
    void aMouseIsNoInsect() {
        Plan plan = Plans.of("a koala and a mouse under an umbrella in a meadow", 1);

        assertThat(Plans.named(plan, "mouse").height())
                .isGreaterThan(Plans.named(plan, "koala").height() * .3);
    }

    @Test
    void aButterflyThatThePictureIsAboutIsLarge() {
        assertThat(Plans.named(Plans.of("a butterfly on a flower", 1), "butterfly")
                        .height())
                .isGreaterThan(.15);
    }
}
