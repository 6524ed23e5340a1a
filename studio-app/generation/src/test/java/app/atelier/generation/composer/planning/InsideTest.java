package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.scene.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to be in something is in it and not behind it. */
class InsideTest {
    @ParameterizedTest
    @CsvSource({
        "a dog in a bathtub, bathtub",
        "a girl in a bathtub, bathtub",
        "a puppy in a box, box",
        "two cats in a box, box",
        "a kitten in a basket, basket",
        "three kittens in a basket, basket"
    })
    void theRimHidesTheLowerPartAndNotTheFace(String prompt, String thing) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed vessel = Plans.named(plan, thing);
            assertThat(Plans.heroes(plan)).as(prompt + seed).isNotEmpty().allSatisfy(who -> {
                assertThat(Math.abs(who.x() - vessel.x())).isLessThan(half(plan, vessel) * .8);
                assertThat(who.bottom()).isBetween(vessel.top() + .15 * vessel.height(), vessel.bottom());
                assertThat(who.top()).isLessThan(vessel.bottom() - .6 * vessel.height());
                assertThat(plan.placed().indexOf(who)).isLessThan(plan.placed().indexOf(vessel));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"a parrot in a cage, cage", "a tiger in a cage, cage", "a hamster in a hamster wheel, hamster wheel"})
    void barsAreAllAround(String prompt, String thing) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed cage = Plans.named(plan, thing);
            Placed who = Plans.heroes(plan).getFirst();
            assertThat(who.top()).as(prompt).isGreaterThan(cage.top() + .05 * cage.height());
            assertThat(who.bottom()).as(prompt).isLessThan(cage.bottom());
            assertThat(half(plan, who)).as(prompt).isLessThan(half(plan, cage));
            assertThat(Math.abs(who.x() - cage.x())).as(prompt).isLessThan(.02);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a grandmother in a rocking chair, rocking chair",
        "a bear in bed, bed",
        "a cat in a hammock, hammock",
        "two kids on a trampoline, trampoline"
    })
    void whatIsSatInIsSatOn(String prompt, String thing) {
        for (long seed = 1; seed <= 3; seed++) {
            Plan plan = Plans.of(prompt, seed);
            assertThat(plan.scene().notes()).isEmpty();
            Placed seat = Plans.named(plan, thing);
            assertThat(Plans.heroes(plan)).as(prompt).isNotEmpty().allSatisfy(who -> {
                assertThat(who.role()).isEqualTo(Role.ON_SUBJECT);
                assertThat(Math.abs(who.x() - seat.x())).isLessThan(half(plan, seat));
                assertThat(who.bottom()).isBetween(seat.top(), seat.bottom() - .1 * seat.height());
                assertThat(plan.placed().indexOf(who))
                        .isGreaterThan(plan.placed().indexOf(seat));
            });
        }
    }

    private static double half(Plan plan, Placed p) {
        return p.height() * Plans.PORTRAITS.aspect(p.subject()) / plan.frame().aspect() / 2;
    }
}
