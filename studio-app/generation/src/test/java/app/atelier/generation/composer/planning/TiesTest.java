package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    private static final double FOUR_PIXELS = 4.0 / 840;

    private static List<Tie> ties(Plan plan, Placed of) {
        return Ties.of(plan, Plans.PORTRAITS, of);
    }

    private static Tie one(Plan plan, Placed of, Tie.Kind kind) {
        return ties(plan, of).stream()
                .filter(t -> t.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " at " + of));
    }

    private static double apart(Plan plan, double x, double y, double toX, double toY) {
        return Math.hypot((x - toX) * plan.frame().aspect(), y - toY);
    }

    /** Whether a figure is painted within four pixels of a place. */
    private static boolean touches(Plan plan, Placed p, double x, double y) {
        Silhouette shape = Plans.PORTRAITS.silhouette(p.subject(), p.index());
        double width = p.height() * shape.aspect() / plan.frame().aspect();
        double reach = FOUR_PIXELS + p.height() / Silhouette.ROWS;
        for (double dx = -reach; dx <= reach; dx += reach / 4) {
            for (double dy = -reach; dy <= reach; dy += reach / 4) {
                double u = (x + dx / plan.frame().aspect() - (p.x() - width / 2)) / width;
                double v = (y + dy - p.top()) / p.height();
                if (shape.covers(p.mirrored() ? 1 - u : u, v)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theStringOfAKiteRunsFromTheHandToTheKite() {
        for (long seed = 1; seed <= 6; seed++) {
            Plan plan = Plans.of("a boy flying a kite on a windy hill", seed);
            Placed boy = Plans.heroes(plan).getFirst();
            Placed kite = Plans.named(plan, "kite");
            Tie string = one(plan, boy, Tie.Kind.STRING);

            assertThat(touches(plan, boy, string.x0(), string.y0())).isTrue();
            assertThat(apart(plan, string.x1(), string.y1(), kite.x(), kite.y()))
                    .isLessThan(kite.height() * .12);
            assertThat(kite.top()).isGreaterThan(0);
        }
    }

    @Test
    void aLeashRunsFromAHandToANeck() {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of("a man walking a dog in the snow", seed);
            Placed man = Plans.named(plan, "man");
            Placed dog = Plans.named(plan, "dog");
            Tie leash = one(plan, man, Tie.Kind.LEASH);

            assertThat(touches(plan, man, leash.x0(), leash.y0())).isTrue();
            assertThat(touches(plan, dog, leash.x1(), leash.y1())).isTrue();
        }
    }

    @Test
    void aSpellLeavesTheWandAndStopsBeforeItsTarget() {
        Plan plan = Plans.of("a wizard casting a spell on a dragon above a castle", 2);
        Placed wizard = Plans.named(plan, "wizard");
        Placed dragon = Plans.named(plan, "dragon");
        Tie spell = one(plan, wizard, Tie.Kind.SPELL);

        double whole = apart(plan, spell.x0(), spell.y0(), dragon.x(), dragon.y());
        double left = apart(plan, spell.x1(), spell.y1(), dragon.x(), dragon.y());
        assertThat(left).isLessThan(whole * .65).isLessThan(dragon.height());
        assertThat(spell.y0()).isBetween(wizard.top() - .02, wizard.bottom());
    }

    @ParameterizedTest
    @CsvSource({
        "a wolf running in the snow, PRINTS",
        "a man walking on the beach, PRINTS",
        "a frog singing on a stage, NOTES",
        "a fox sleeping in the snow, SLEEP",
        "a prince kissing a princess, HEARTS",
        "two old women talking, SPEECH",
        "a roaring lion, VOICE",
        "a bear fishing in a river in autumn, RINGS",
        "a mouse cooking in a kitchen, STEAM",
        "a fox running in a forest, DUST",
        "two children throwing snowballs in winter, SNOWBALLS"
    })
    void deedsHaveTheirTies(String prompt, Tie.Kind kind) {
        Plan plan = Plans.of(prompt, 1);

        assertThat(plan.placed()).anyMatch(p -> ties(plan, p).stream().anyMatch(t -> t.kind() == kind));
    }

    @Test
    void thingsAndThoseWhoDoNothingHaveNone() {
        Plan plan = Plans.of("a cat beside a table in a room", 1);

        assertThat(plan.placed()).allSatisfy(p -> assertThat(ties(plan, p)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "a cup of coffee, true",
        "a bowl of ramen on a table, true",
        "a plate of sushi, false",
        "a chocolate cake, false",
        "a pancake with steam, true"
    })
    void hotDishesSteam(String prompt, boolean steams) {
        Plan plan = Plans.of(prompt, 2);

        assertThat(ties(plan, Plans.heroes(plan).getFirst()).stream().anyMatch(t -> t.kind() == Tie.Kind.STEAM))
                .isEqualTo(steams);
    }
}
