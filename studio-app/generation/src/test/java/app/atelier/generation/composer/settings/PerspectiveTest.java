package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PerspectiveTest {
    private static final Perspective VIEW = new Perspective(.6, .5, 1.0);

    @Test
    void theNearestLineIsWhereItIsSaidToBe() {
        assertThat(VIEW.y(1)).isEqualTo(1.0);
        assertThat(VIEW.x(.2, 1)).isCloseTo(.2, offset(1e-12));
    }

    @Test
    void whatIsTwiceAsFarIsHalfAsLarge() {
        assertThat(VIEW.y(2)).isCloseTo(.75, offset(1e-12));
        assertThat(VIEW.x(1.0, 2) - VIEW.x(.2, 2)).isCloseTo(.4, offset(1e-12));
        assertThat(VIEW.scale(.75)).isCloseTo(.5, offset(1e-12));
    }

    @Property
    void linesMeetInTheVanishingPointAndNeverPassIt(
            @ForAll @DoubleRange(min = -3, max = 4) double x,
            @ForAll @DoubleRange(min = 1, max = 1000) double distance) {
        double seen = VIEW.x(x, distance);
        assertThat(Math.abs(seen - .6)).isLessThanOrEqualTo(Math.abs(x - .6) + 1e-9);
        assertThat(VIEW.y(distance)).isBetween(.5, 1.0);
        assertThat(VIEW.distance(VIEW.y(distance))).isCloseTo(distance, offset(distance * 1e-6));
    }
}
