package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.scene.Camera;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static double score(Plan plan, List<Placed> placed) {
        return new Score(plan, Plans.PORTRAITS, placed, true).total();
    }

    private static List<Placed> with(Plan plan, int which, Placed other) {
        List<Placed> placed = new ArrayList<>(plan.placed());
        placed.set(which, other);
        return placed;
    }

    @Test
    void aCoveredFaceCostsMoreThanAnythingElseGives() {
        Plan plan = Plans.of("a tiger and a rabbit having tea", 1);
        List<Placed> heroes = Plans.heroes(plan);
        int behind = plan.placed().indexOf(heroes.getFirst());
        Placed hidden =
                heroes.getFirst().at(heroes.getLast().x(), heroes.getFirst().y());

        assertThat(score(plan, with(plan, behind, hidden))).isLessThan(score(plan, plan.placed()) - 1);
    }

    @Test
    void aFaceOutsideOfTheFrameCosts() {
        Plan plan = Plans.of("a boy waving in a meadow", 1);
        int boy = plan.placed().indexOf(Plans.heroes(plan).getFirst());
        Placed cut = plan.placed().get(boy).at(-.01, plan.placed().get(boy).y());

        assertThat(score(plan, with(plan, boy, cut))).isLessThan(score(plan, plan.placed()) - 1);
    }

    @Test
    void aHeadBeforeTheSunCosts() {
        Plan plan = Plans.of("a boy waving in a meadow", 1);
        int boy = plan.placed().indexOf(Plans.heroes(plan).getFirst());
        Placed p = plan.placed().get(boy);
        Placed before = p.at(plan.light().x(), plan.light().y() + p.height() * .72);

        assertThat(score(plan, with(plan, boy, before))).isLessThan(score(plan, plan.placed()) - .5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a tiger and a rabbit having tea",
                "a robot reading a book to three rabbits in a library",
                "a wizard casting a spell on a dragon above a castle",
                "five penguins in scarves on the ice under northern lights"
            })
    void whatIsTakenIsAtLeastAsGoodAsWhatTheSeedTriesFirst(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            List<Variant> variants = Variant.around(.43, false);
            assertThat(variants).hasSizeGreaterThan(8);
            Plan bare = new Plan(
                    plan.scene(),
                    plan.frame(),
                    plan.mood(),
                    plan.look(),
                    plan.seeds(),
                    plan.stage(),
                    plan.light(),
                    .43,
                    plan.camera(),
                    List.of());
            Layout first = new Layout(bare, Plans.PORTRAITS, variants.getFirst());
            Candidates.Best best = Candidates.of(bare, Plans.PORTRAITS);

            assertThat(best.score() + .13)
                    .as(prompt + " " + seed)
                    .isGreaterThanOrEqualTo(new Score(bare, Plans.PORTRAITS, first).total());
            assertThat(best.score()).isGreaterThan(4);
        }
    }

    @Test
    void noTwoOfFourPicturesHaveTheSameDistanceDirectionAndEyeLevel() {
        for (long theme = 0; theme < 40; theme++) {
            Set<String> seen = new HashSet<>();
            for (long seed = 1; seed <= 4; seed++) {
                Axes axes = Axes.of(Camera.AUTO, seed, new Seeds(theme));
                seen.add(axes.shot() + " " + axes.left() + " " + axes.eyeLevel());
            }
            assertThat(seen).hasSize(4);
        }
    }
}
