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
}
