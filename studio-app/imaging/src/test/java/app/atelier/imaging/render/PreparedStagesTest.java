package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.adjustments.Channel;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.adjustments.Stage;
import org.junit.jupiter.api.Test;

/** Tables of curves are made once while their adjustment stays the same. */
class PreparedStagesTest {
    private static Levels levels(double black) {
        return new Levels(Channel.ALL, black, 0.9, 1.2, 0, 1);
    }

    @Test
    void theSameAdjustmentHasItsTableFromBeforeAndAnotherOneHasItsOwn() {
        RenderCache cache = new RenderCache(1 << 20);
        Stage first = cache.stage(levels(0.1));
        assertThat(cache.stage(levels(0.1))).isSameAs(first);
        assertThat(((Stage.Curve) cache.stage(levels(0.2))).red())
                .isEqualTo(((Stage.Curve) levels(0.2).stage()).red())
                .isNotEqualTo(((Stage.Curve) first).red());
        cache.clear();
        assertThat(cache.stage(levels(0.1))).isNotSameAs(first);
    }

    @Test
    void aSliderThatIsDrawnForLongKeepsWhatIsUsedAndNotAllThatWas() {
        RenderCache cache = new RenderCache(1 << 20);
        Stage used = cache.stage(levels(0.5));
        Stage early = cache.stage(levels(0));
        for (int i = 1; i < 300; i++) {
            cache.stage(levels(i / 1000.0));
            assertThat(cache.stage(levels(0.5))).isSameAs(used);
        }
        assertThat(cache.stage(levels(0))).isNotSameAs(early);
    }

    @Test
    void whatIsCheapOrNotToBeKeptIsMadeEachTime() {
        assertThat(new RenderCache(1 << 20).stage(new Exposure(0.3))).isInstanceOf(Stage.Matrix.class);
        RenderCache none = new RenderCache(0);
        assertThat(none.stage(levels(0.1))).isNotSameAs(none.stage(levels(0.1)));
    }
}
