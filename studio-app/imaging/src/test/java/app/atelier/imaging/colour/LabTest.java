package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LabTest {
    private static final Offset<Double> NEAR = Offset.offset(0.02);

    @Test
    void knownColoursHaveTheirPublishedNumbers() {
        assertThat(Lab.of(1, 1, 1)[0]).isCloseTo(100, NEAR);
        assertThat(Lab.of(1, 1, 1)[1]).isCloseTo(0, NEAR);
        assertThat(Lab.of(0, 0, 0)[0]).isCloseTo(0, NEAR);
        double[] red = Lab.of(1, 0, 0);
        assertThat(red[0]).isCloseTo(53.24, NEAR);
        assertThat(red[1]).isCloseTo(80.09, NEAR);
        assertThat(red[2]).isCloseTo(67.20, NEAR);
        double[] blue = Lab.of(0, 0, 1);
        assertThat(blue[0]).isCloseTo(32.30, NEAR);
        assertThat(blue[1]).isCloseTo(79.19, NEAR);
        assertThat(blue[2]).isCloseTo(-107.86, NEAR);
    }

    @Property
    void thereAndBackIsTheSame(
            @ForAll @DoubleRange(min = 0, max = 1) double r,
            @ForAll @DoubleRange(min = 0, max = 1) double g,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        double[] lab = Lab.of(r, g, b);
        double[] rgb = Lab.toRgb(lab[0], lab[1], lab[2]);
        assertThat(rgb[0]).isCloseTo(r, Offset.offset(1e-6));
        assertThat(rgb[1]).isCloseTo(g, Offset.offset(1e-6));
        assertThat(rgb[2]).isCloseTo(b, Offset.offset(1e-6));
    }
}
