package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidedUpscaleTest {

    @ParameterizedTest
    @CsvSource({"40,30,120,90", "7,5,20,15", "1,1,9,4", "64,3,257,11"})
    void oneColourStaysThatColour(int w, int h, int fullWidth, int fullHeight) {
        float[] plane = new float[w * h];
        java.util.Arrays.fill(plane, .37f);
        float[] result = new GuidedUpscale(
                        step(w, h), w, h, step(fullWidth, fullHeight), fullWidth, fullHeight, Bands.ALL)
                .enlarge(plane);
        assertThat(result).hasSize(fullWidth * fullHeight);
        for (float v : result) {
            assertThat(v).isCloseTo(.37f, Offset.offset(1e-4f));
        }
    }

    @Test
    void anEdgeOfTheFullPictureIsAsSharpAsThere() {
        float[] guide = step(60, 40);
        float[] painted = new float[guide.length];
        for (int i = 0; i < painted.length; i++) {
            painted[i] = .9f - .7f * guide[i];
        }
        float[] full = step(240, 160);
        float[] result = new GuidedUpscale(guide, 60, 40, full, 240, 160, Bands.of(2)).enlarge(painted);
        int y = 80 * 240;
        assertThat(result[y + 118]).isCloseTo(.9f - .7f * .2f, Offset.offset(.03f));
        assertThat(result[y + 121]).isCloseTo(.9f - .7f * .8f, Offset.offset(.03f));
        // Cubic enlargement alone would need about four pixels for the step.
        assertThat(result[y + 119] - result[y + 120]).isGreaterThan(.25f);
    }

    @Test
    void whatHasTheSizeAlreadyStays() {
        float[] plane = {1, 2, 3, 4};
        assertThat(new GuidedUpscale(plane, 2, 2, plane, 2, 2, Bands.ONE).enlarge(plane))
                .containsExactly(plane);
    }

    private static float[] step(int w, int h) {
        float[] plane = new float[w * h];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = i % w < (w + 1) / 2 ? .2f : .8f;
        }
        return plane;
    }
}
