package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever flies above something is clear of it. */
class AboveTest {
    private static final int[][] FORMATS = {{1120, 840}, {840, 840}, {1024, 576}, {576, 1024}, {1260, 540}};

    @ParameterizedTest
    @CsvSource({
        "a dragon above a castle, dragon, castle",
        "a dragon flying over a castle at night, dragon, castle",
        "an eagle above a lighthouse, eagle, lighthouse"
    })
    void theOneAboveHidesNothingOfWhatItIsAbove(String prompt, String above, String below) {
        for (int[] format : FORMATS) {
            for (long seed = 1; seed <= 6; seed++) {
                Plan plan = Plans.of(prompt, seed, format[0], format[1]);
                Placed flyer = Plans.named(plan, above);
                Placed ground = Plans.named(plan, below);

                String which = prompt + ", seed " + seed + ", " + format[0] + " × " + format[1];
                assertThat(overlap(plan, flyer, ground)).as(which).isLessThan(.005);
                assertThat(flyer.y()).as(which).isLessThan(ground.top() + .25 * ground.height());
                assertThat(flyer.top()).as(which).isGreaterThan(.02);
                assertThat(flyer.height()).as(which).isGreaterThan(.2);
                for (Placed p : new Placed[] {flyer, ground}) {
                    assertThat(p.x() - width(plan, p) / 2).as(which).isGreaterThan(-.02);
                    assertThat(p.x() + width(plan, p) / 2).as(which).isLessThan(1.02);
                }
            }
        }
    }

    /** The share of the picture that both boxes cover. */
    private static double overlap(Plan plan, Placed a, Placed b) {
        double wide = Math.min(a.x() + width(plan, a) / 2, b.x() + width(plan, b) / 2)
                - Math.max(a.x() - width(plan, a) / 2, b.x() - width(plan, b) / 2);
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return Math.max(0, wide) * Math.max(0, high);
    }

    private static double width(Plan plan, Placed p) {
        return p.height() * Plans.PORTRAITS.aspect(p.subject()) / plan.frame().aspect();
    }
}
