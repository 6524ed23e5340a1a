package app.atelier.imaging.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {
    private static Rectangle2D box(String data) {
        return PathData.read(data, Path2D.WIND_NON_ZERO).getBounds2D();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M0 0 L10 0 L10 20 Z | m0 0l10 0l0 20z",
                "M0,0 10,0 10,20Z | M0 0H10V20Z",
                "M1.5.5-3e1 4 | M1.5,0.5 L-30,4",
                "M0 0 C0 10 10 10 10 0 S 20 -10 20 0 | M0 0 c0 10 10 10 10 0 c 0 -10 10 -10 10 0",
                "M0 0 Q5 10 10 0 T20 0 | M0 0 q5 10 10 0 q5 -10 10 0",
                "M10 10 m5 5 5 0z l3 3 | M10 10 M15 15 L20 15 Z L 18 18",
                "M0 0 A5 5 0 0 1 10 0 | M0 0a5 5 0 0110 0",
            })
    void twoWaysToWriteTheSame(String one, String other) {
        assertThat(FiguresTest.segments(PathData.read(one, 1)))
                .isEqualTo(FiguresTest.segments(PathData.read(other, 1)));
    }

    @Test
    void anArcIsTheHalfCircleThatItSays() {
        assertThat(box("M0 0 A50 50 0 0 1 100 0").getMinY()).isCloseTo(-50, within(0.1));
        assertThat(box("M0 0 A50 50 0 0 0 100 0").getMaxY()).isCloseTo(50, within(0.1));
        // Radii that do not reach are enlarged.
        assertThat(box("M0 0 A1 1 0 0 1 100 0").getMinY()).isCloseTo(-50, within(0.1));
        // Turned by 90 degrees the radii change places.
        assertThat(box("M0 0 A50 25 90 1 1 0 1").getHeight()).isCloseTo(100, within(1.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L0 0",
                "M",
                "M0",
                "M0 0 L",
                "M0 0 X",
                "M0 0 L1e 5,",
                "M0 0 Z 5 5",
                "M0 0 A1 1 0 2 0 3 3",
                "M0 0 Lnan 3"
            })
    void whatIsNoPathIsRefusedInOneSentence(String data) {
        assertThatThrownBy(() -> new PathFigure(data, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(The path cannot be read at character \\d+|A path begins with a move \\(M\\))\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0 L1e9 0", "M1e300 0", "M100001 0 L 0 0", "M0 0 L 99999 0 l 99999 0"})
    void pointsFarAwayAreRefused(String data) {
        assertThatThrownBy(() -> new PathFigure(data, false)).hasMessageContaining("farther than 100000 pixels");
    }

    @Test
    void emptyDataIsAnEmptyPath() {
        assertThat(new PathFigure("", false).box().isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void anyDataIsAPathOrOneSentence(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({'M', 'm', 'L', 'a', 'C', 'z', ' ', '.', '-', 'e', ',', 'T', 'S'})
                    @CharRange(from = '0', to = '9')
                    String data) {
        try {
            Rectangle2D box = new PathFigure(data, true).box();
            assertThat(Double.isFinite(box.getWidth())).isTrue();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
