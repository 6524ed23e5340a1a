package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.characters.Gaze;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many of one kind stand as a crowd: nobody is hidden, nobody stands on another, and whoever has a name is free. */
class CrowdTest {
    private static final int[][] FORMATS = {{1120, 840}, {840, 840}, {1493, 840}, {473, 840}};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve penguins on the ice",
                "ten children in a park",
                "eight dogs on a beach",
                "a herd of elephants on the savanna",
                "nine owls in a forest at night",
                "seven cows on a farm",
                "twelve chefs in a kitchen",
                "a dozen ducks on a pond",
                "six foxes in a snowy forest",
                "ten astronauts in space",
                "five penguins on the ice",
                "four bears in a forest",
                "ten birds over a lake"
            })
    void everyFaceOfASmallCrowdIsSeen(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            for (int[] format : FORMATS) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                Visibility seen = new Visibility(plan);
                assertThat(plan.placed())
                        .as("%s, seed %d, %d×%d", prompt, seed, format[0], format[1])
                        .hasSize(plan.scene().hero().orElseThrow().count())
                        .allSatisfy(p -> assertThat(seen.face(p)).isGreaterThan(.6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9 dragons",
                "60 cats",
                "forty sheep on a hill",
                "a hundred people in a stadium",
                "thirty butterflies over flowers",
                "a shoal of fish",
                "fifteen robots in space"
            })
    void aLargeCrowdIsSpreadOut(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Visibility seen = new Visibility(plan);
            List<Placed> crowd = plan.placed();
            String as = prompt + ", seed " + seed;

            assertThat(crowd).as(as).allSatisfy(p -> assertThat(nearest(plan, p))
                    .isGreaterThan(.28 * p.height()));
            assertThat(crowd.stream().mapToDouble(seen::face).average().orElse(0))
                    .as(as)
                    .isGreaterThan(.75);
            double left = crowd.stream().mapToDouble(Placed::x).min().orElse(1);
            double right = crowd.stream().mapToDouble(Placed::x).max().orElse(0);
            assertThat(right - left).as(as).isGreaterThan(.45);
            // Rows of equal height are no crowd.
            assertThat(crowd.stream().mapToLong(p -> Math.round(p.y() * 400)).distinct())
                    .as(as)
                    .hasSizeGreaterThan(crowd.size() / 4);
        }
    }

    /** Distance of the middles to the closest other, as a fraction of the height. */
    private static double nearest(Plan plan, Placed p) {
        return plan.placed().stream()
                .filter(other -> other != p)
                .mapToDouble(other -> Math.hypot(
                        (other.x() - p.x()) * plan.frame().aspect(),
                        (other.top() + other.bottom() - p.top() - p.bottom()) / 2))
                .min()
                .orElse(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ten astronauts and a dragon",
                "twenty rabbits in a meadow and a fox",
                "thirty dwarfs and a princess",
                "forty sheep and a wolf on a hill",
                "eight bees and a bear in a meadow",
                "twelve penguins and a polar bear on the ice",
                "a shoal of fish and a whale"
            })
    void whoeverHasANameIsFreeAndLarge(String prompt) {
        for (long seed = 1; seed <= 4; seed++) {
            for (int[] format : FORMATS) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                Visibility seen = new Visibility(plan);
                String as = "%s, seed %d, %d×%d".formatted(prompt, seed, format[0], format[1]);
                List<Placed> named = plan.placed().stream()
                        .filter(p -> p.subject().count() == 1)
                        .toList();
                double crowd = plan.placed().stream()
                        .filter(p -> p.subject().count() > 1)
                        .mapToDouble(Placed::height)
                        .max()
                        .orElse(0);
                assertThat(named).as(as).hasSize(1).allSatisfy(p -> {
                    assertThat(seen.share(p)).isGreaterThan(.9);
                    assertThat(p.height()).isGreaterThan(crowd * .9);
                });
            }
        }
    }

    @Test
    void farOnesAreSmallerAndPaler() {
        List<Placed> crowd = Plans.of("forty sheep on a hill", 2).placed();
        Placed far = crowd.getFirst();
        Placed near = crowd.getLast();

        assertThat(far.y()).isLessThan(near.y());
        assertThat(far.height()).isLessThan(near.height() * .75);
        assertThat(far.depth()).isGreaterThan(near.depth() + .1);
    }

    @Test
    void notAllTurnTheSameWay() {
        assertThat(Plans.of("twelve penguins on the ice", 1).placed().stream()
                        .map(Placed::mirrored)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void peopleOfACrowdAreNoTwins() {
        var crowd = Plans.of("a crowd of people on a city street", 1).placed();

        long faces = crowd.stream()
                .map(p -> Plans.PORTRAITS
                        .draw(p.subject(), p.index(), Gaze.VIEWER, 60)
                        .getRGB(20, 20))
                .distinct()
                .count();
        assertThat(faces).isGreaterThan(4);
    }
}
