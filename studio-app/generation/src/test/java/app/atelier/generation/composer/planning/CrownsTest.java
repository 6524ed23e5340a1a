package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in a tree sits in its crown, small in it. */
class CrownsTest {
    private static final int[][] FORMATS = {{1120, 840}, {840, 840}, {1024, 576}, {576, 1024}};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three birds in a tree",
                "an owl sitting in a tree at night",
                "a monkey in a palm tree",
                "two squirrels in a big oak tree",
                "an owl on a tree",
                "a cat in a pine tree",
                "ten birds in a cherry tree",
                "two boys in a tree in autumn"
            })
    void feetAreInTheCrownOfATreeThatIsMuchLarger(String prompt) {
        for (int[] format : FORMATS) {
            for (long seed = 1; seed <= 3; seed++) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                Placed tree = tree(plan);
                String which = prompt + ", seed " + seed + ", " + format[0] + " × " + format[1];
                assertThat(Plans.heroes(plan)).as(which).isNotEmpty().allSatisfy(who -> {
                    assertThat(who.height()).isLessThan(tree.height() * .45);
                    assertThat(who.bottom())
                            .isBetween(tree.top() + .10 * tree.height(), tree.bottom() - .25 * tree.height());
                    assertThat(Math.abs(who.x() - tree.x())).isLessThan(width(plan, tree) * .45);
                    assertThat(who.top()).isGreaterThan(-.01);
                    assertThat(plan.placed().indexOf(who))
                            .isGreaterThan(plan.placed().indexOf(tree));
                });
            }
        }
    }

    @Test
    void boughsAreUnderTheFeet() {
        Plan plan = Plans.of("three birds in a tree", 1);
        List<Placed> boughs = plan.placed().stream()
                .filter(p -> p.subject().noun().equals("bough"))
                .toList();
        assertThat(boughs).hasSize(3);
        assertThat(Plans.heroes(plan)).allSatisfy(bird -> assertThat(boughs).anySatisfy(bough -> {
            assertThat(bird.x()).isEqualTo(bough.x());
            assertThat(bird.bottom()).isBetween(bough.top(), bough.bottom());
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a girl under a tree, a bird in the tree", "a dog under a tree, two birds in the tree"})
    void companyIsInTheCrownToo(String prompt) {
        Plan plan = Plans.of(prompt, 1);
        Placed tree = tree(plan);
        Placed above = plan.placed().stream()
                .filter(p -> p.subject().relations().stream()
                        .anyMatch(r -> r.kind().id().equals("in")))
                .findFirst()
                .orElseThrow();
        assertThat(above.height()).isLessThan(tree.height() * .45);
        assertThat(above.bottom()).isBetween(tree.top(), tree.bottom() - .25 * tree.height());
    }

    @Test
    void whoIsUnderSomeoneInATreeStandsAtItsFoot() {
        Plan plan = Plans.of("a cat in a tree and a dog under it", 1);
        Placed dog = Plans.named(plan, "dog");
        assertThat(dog.bottom()).isGreaterThan(tree(plan).bottom() - .05);
        assertThat(dog.top()).isGreaterThan(Plans.named(plan, "cat").bottom());
    }

    private static Placed tree(Plan plan) {
        return plan.placed().stream()
                .filter(p -> Crowns.tree(p.subject()))
                .findFirst()
                .orElseThrow();
    }

    private static double width(Plan plan, Placed p) {
        return p.height() * Plans.PORTRAITS.aspect(p.subject()) / plan.frame().aspect();
    }
}
