package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboveOthersTest {
    @ParameterizedTest
    @CsvSource({
        "a wizard casting a spell on a dragon above a castle, wizard, dragon",
        "a girl waving at a dragon above a castle, girl, dragon"
    })
    void whoFliesAboveABuildingCoversNobodyWhoStandsBeforeIt(String prompt, String who, String flyer) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed standing = Plans.named(plan, who);
            Placed flying = Plans.named(plan, flyer);
            Silhouette.Face face = Plans.PORTRAITS
                    .silhouette(standing.subject(), standing.index())
                    .face()
                    .orElseThrow();
            double x = standing.x();
            double y = standing.top() + face.y() * standing.height();
            double half = flying.height()
                    * Plans.PORTRAITS.aspect(flying.subject())
                    / plan.frame().aspect()
                    / 2;
            boolean covered = Math.abs(flying.x() - x) < half && y > flying.top() && y < flying.bottom();
            assertThat(covered).as("seed " + seed).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'a knight in front of a castle, a dragon flying above it', dragon, castle",
        "'a witch in a castle, three bats flying above it', bat, castle",
        "'a boy and his dog looking at a castle, an eagle flying above the castle', eagle, castle",
        "'a girl in the garden, an owl flying over the house', owl, house"
    })
    void whoFliesBesideTheHeroIsBeforeNoRoof(String prompt, String flyer, String building) {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = Plans.of(prompt, seed);
            Placed house = Plans.named(plan, building);
            String which = prompt + ", seed " + seed;
            assertThat(plan.placed().stream()
                            .filter(p -> p.subject().noun().equals(flyer))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        double apart = Math.abs(one.x() - house.x()) - (half(plan, one) + half(plan, house)) * .9;
                        boolean clear = apart > 0 || one.bottom() < house.top() + .01;
                        assertThat(clear).as(which).isTrue();
                        assertThat(one.top()).isGreaterThan(0);
                    });
        }
    }

    private static double half(Plan plan, Placed p) {
        return p.height() * Plans.PORTRAITS.aspect(p.subject()) / plan.frame().aspect() / 2;
    }
}
