package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.scene.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures sit on what carries them and on the spots of a place that the words name; people stand before great buildings. */
class SpotsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a cat on a bench in a park", "a cat on a table", "a bird on a wall", "two cats on a bench"})
    void wholeCreaturesAreHeroesOnWhatCarriesThem(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);

            assertThat(Plans.heroes(plan))
                    .as("%s, seed %d", prompt, seed)
                    .isNotEmpty()
                    .allSatisfy(hero -> {
                        assertThat(hero.role()).isEqualTo(Role.ON_SUBJECT);
                        assertThat(hero.height()).isGreaterThan(.22);
                    });
            assertThat(Shown.missed(plan, Plans.PORTRAITS)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a cat on a window sill",
                "on the windowsill sleeps a cat",
                "a cat on the window ledge",
                "eine Katze auf der Fensterbank",
                "eine Katze schläft auf dem Fensterbrett",
                "un chat sur le rebord de la fenêtre",
                "un chat assis sur l'appui de fenêtre",
                "un gato en el alféizar",
                "un gato en la repisa de la ventana"
            })
    void aWindowSillCarriesWhoIsSaidToBeOnIt(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed cat = Plans.heroes(plan).getFirst();

            // The window is on the light's side and its sill above the floor.
            assertThat(cat.x() < .5).as("seed %d", seed).isEqualTo(plan.light().x() < .5);
            assertThat(cat.y()).isBetween(.50, .60);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a cat by the window",
                "a dog looks out of the window",
                "eine Katze am Fenster",
                "un chien regarde par la fenêtre",
                "un perro junto a la ventana"
            })
    void whoIsAtTheWindowStandsBeforeItOnTheFloor(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed one = Plans.heroes(plan).getFirst();

            assertThat(one.x() < .5).as("seed %d", seed).isEqualTo(plan.light().x() < .5);
            assertThat(Math.abs(one.x() - .5)).isGreaterThan(.15);
            assertThat(one.y()).isBetween(.8, .95);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a dog in the corner",
                "a dog in the corner of the bedroom",
                "ein Hund in der Ecke",
                "un chien dans un coin de la pièce",
                "un perro en el rincón"
            })
    void whoIsInTheCornerIsInTheOneAwayFromTheWindow(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed one = Plans.heroes(plan).getFirst();

            assertThat(one.x() < .5).as("seed %d", seed).isEqualTo(plan.light().x() >= .5);
            assertThat(Math.abs(one.x() - .5)).isGreaterThan(.25);
        }
    }

    @Test
    void aWordThatOnlyOccursPutsNobodyThere() {
        Plan plan = Plans.of("a cat dreams of a window sill", 1);

        assertThat(Plans.heroes(plan).getFirst().y()).isGreaterThan(.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a family in front of the Eiffel tower",
                "the Eiffel tower with two people",
                "a castle with a princess",
                "a woman in front of a castle"
            })
    void peopleAreTheHeroesBeforeALandmark(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            double tallest = Plans.heroes(plan).stream()
                    .mapToDouble(Placed::height)
                    .max()
                    .orElse(0);

            assertThat(tallest).as("%s, seed %d", prompt, seed).isGreaterThan(.33);
        }
    }

    @Test
    void aTinyOneBeforeACastleStaysTiny() {
        Plan plan = Plans.of("a castle with a tiny princess", 1);

        assertThat(Plans.named(plan, "princess").height()).isLessThan(.2);
    }

    @Test
    void aHigherLandmarkRisesHigher() {
        double church = landmark("a man in front of a church", "church");
        double tower = landmark("a man in front of the Eiffel tower", "eiffel tower");

        assertThat(tower).isGreaterThan(church * 1.2);
    }

    private static double landmark(String prompt, String noun) {
        return Plans.named(Plans.of(prompt, 1), noun).height();
    }
}
