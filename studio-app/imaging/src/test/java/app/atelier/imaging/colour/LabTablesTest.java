package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabTablesTest {

    @Test
    void redGreenAndBlueHaveTheirPublishedCoordinates() {
        assertThat(LabTables.of(0xff0000)).containsExactly(new float[] {53.24f, 80.09f, 67.20f}, offset(.15f));
        assertThat(LabTables.of(0x00ff00)).containsExactly(new float[] {87.73f, -86.18f, 83.18f}, offset(.15f));
        assertThat(LabTables.of(0x0000ff)).containsExactly(new float[] {32.30f, 79.19f, -107.86f}, offset(.15f));
    }

    @Property(tries = 300)
    void agreesWithTheExactConversionOfTheImagingEngine(@ForAll @IntRange(max = 0xffffff) int rgb) {
        double[] exact = Lab.of(red(rgb), green(rgb), blue(rgb));
        float[] table = LabTables.of(rgb);

        for (int i = 0; i < 3; i++) {
            assertThat((double) table[i]).isCloseTo(exact[i], offset(.25));
        }
    }

    @Property(tries = 300)
    void comesBackToTheSameColour(@ForAll @IntRange(max = 0xffffff) int rgb) {
        float[] lab = LabTables.of(rgb);
        float[] back = new float[3];

        LabTables.toRgb(lab[0], lab[1], lab[2], back);

        assertThat((double) back[0]).isCloseTo(red(rgb), offset(.006));
        assertThat((double) back[1]).isCloseTo(green(rgb), offset(.006));
        assertThat((double) back[2]).isCloseTo(blue(rgb), offset(.006));
    }

    private static double red(int rgb) {
        return (rgb >> 16 & 255) / 255.0;
    }

    private static double green(int rgb) {
        return (rgb >> 8 & 255) / 255.0;
    }

    private static double blue(int rgb) {
        return (rgb & 255) / 255.0;
    }
}
