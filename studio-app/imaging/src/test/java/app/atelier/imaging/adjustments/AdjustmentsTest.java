package app.atelier.imaging.adjustments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Allocations;
import app.atelier.imaging.colour.Adaptation;
import app.atelier.imaging.colour.Srgb;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.kernels.PointRows;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdjustmentsTest {
    private static final String IDENTITY_CUBE =
            "LUT_3D_SIZE 2\n0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 0 1\n1 0 1\n0 1 1\n1 1 1\n";
    private static final ColourGrading.Tint WARM = new ColourGrading.Tint(30, 0.5, 0.1);

    static Stream<Adjustment> neutral() {
        return Stream.of(
                new Exposure(0),
                new Contrast(0),
                new Saturation(0),
                new Temperature(0),
                new Levels(Channel.ALL, 0, 1, 1, 0, 1),
                new Curves(List.of(), List.of(), List.of(), List.of()),
                new WhiteBalance(WhiteBalance.DAYLIGHT, 0),
                new HueSaturation(null, null),
                new Vibrance(0),
                new ColourGrading(null, null, null, 0.3),
                new GradientMap(List.of(new GradientMap.Stop(0, "#000000"), new GradientMap.Stop(1, "#ffffff")), 0),
                new Lut(IDENTITY_CUBE, 0));
    }

    static Stream<Adjustment> strong() {
        return Stream.of(
                new Exposure(1.3),
                new Contrast(0.7),
                new Contrast(-0.4),
                new Saturation(0.6),
                new Temperature(-0.8),
                new Levels(Channel.ALL, 0.1, 0.9, 1.4, 0.05, 0.95),
                new Levels(Channel.GREEN, 0.2, 0.7, 0.6, 0, 1),
                new Curves(
                        List.of(new Curves.Point(0, 0.1), new Curves.Point(0.4, 0.6), new Curves.Point(1, 0.9)),
                        List.of(),
                        null,
                        List.of(new Curves.Point(0.2, 0), new Curves.Point(1, 1))),
                new WhiteBalance(3200, 0.2),
                new HueSaturation(
                        new HueSaturation.Shift(0.2, 0.1, -0.1),
                        Map.of(HueRange.BLUE, new HueSaturation.Shift(-0.5, 0.5, 0.3))),
                new Vibrance(0.8),
                new ColourGrading(WARM, null, new ColourGrading.Tint(210, 0.7, 0), 0.2),
                new BlackWhite(0.6, 0.5, -0.1),
                new GradientMap(List.of(new GradientMap.Stop(0, "#102040"), new GradientMap.Stop(0.7, "#ff8040")), 0.8),
                new Lut(IDENTITY_CUBE.replace("1 1 1", "0.8 0.9 1"), 0.7),
                new Invert(),
                new Posterise(5),
                new Threshold(0.5));
    }

    @ParameterizedTest
    @MethodSource("neutral")
    void neutralSettingsTakeNoPassAtAll(Adjustment adjustment) {
        assertThat(PointProgram.of(List.of(adjustment)).empty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("strong")
    void vectorsGiveTheBitsOfTheScalarForm(Adjustment adjustment) {
        for (int count : new int[] {1, 7, 16, 1037}) {
            float[][] a = colours(count + 3);
            float[][] b = {a[0].clone(), a[1].clone(), a[2].clone()};
            PointProgram program = PointProgram.of(List.of(adjustment));
            program.apply(a[0], a[1], a[2], 3, count, PointRows.scalar());
            program.apply(b[0], b[1], b[2], 3, count, PointRows.preferred());
            assertThat(b).isDeepEqualTo(a);
        }
    }

    @ParameterizedTest
    @MethodSource("strong")
    void valuesStayFiniteAndNearTheRange(Adjustment adjustment) {
        float[][] c = colours(500);
        PointProgram.of(List.of(adjustment)).apply(c[0], c[1], c[2], 0, 500, PointRows.preferred());
        for (float[] row : c) {
            for (float v : row) {
                assertThat(v).isFinite().isBetween(-1f, 3f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strong")
    void everyAdjustmentComesBackFromJson(Adjustment adjustment) {
        EditStack stack = new EditStack(List.of(new Edit.Adjust(adjustment)));
        EditStack read = EditStack.parse(stack.toJson());
        assertThat(read).isEqualTo(stack);
    }

    @Test
    void exposureIsAGainOfLight() {
        // Twice the light in sRGB's own terms, within what the power law is off.
        for (double v = 0.02; v < 0.6; v += 0.02) {
            double exact = Srgb.fromLinear(2 * Srgb.toLinear(v));
            assertThat((double) one(new Exposure(1), v, v, v)[0]).isCloseTo(exact, Offset.offset(0.02));
        }
        assertThat(PointProgram.of(List.of(new Exposure(1), new Exposure(-1), new Temperature(0.5)))
                        .passes())
                .as("neighbouring matrices are one pass")
                .isEqualTo(1);
        float[] back = one(List.of(new Exposure(2), new Exposure(-2)), 0.8, 0.5, 0.3);
        assertThat(back[0]).as("a highlight over white comes back").isCloseTo(0.8f, Offset.offset(1e-5f));
    }

    @Test
    void valuesAgreeWithTheFormulae() {
        float[] grey = one(new Saturation(-1), 0.9, 0.4, 0.1);
        float luma = (float) (0.2126 * 0.9 + 0.7152 * 0.4 + 0.0722 * 0.1);
        assertThat(grey).containsExactly(new float[] {luma, luma, luma}, Offset.offset(1e-5f));
        assertThat(one(new Contrast(1), 0.25, 0.5, 0.75))
                .containsExactly(new float[] {0.15625f, 0.5f, 0.84375f}, Offset.offset(1e-5f));
        assertThat(one(new Levels(Channel.RED, 0.25, 0.75, 2, 0, 1), 0.5, 0.5, 0.5))
                .containsExactly(new float[] {(float) Math.sqrt(0.5), 0.5f, 0.5f}, Offset.offset(1e-3f));
        assertThat(one(new Invert(), 0.2, 0.5, 1)).containsExactly(new float[] {0.8f, 0.5f, 0}, Offset.offset(1e-6f));
        assertThat(one(new Posterise(2), 0.49, 0.51, 1)).containsExactly(0, 1, 1);
        assertThat(one(new Threshold(0.5), 0.5, 0.5, 0.51)).containsExactly(1, 1, 1);
        assertThat(one(new Temperature(0.7), 0.5, 0.5, 0.5)).satisfies(c -> {
            assertThat(c[0]).isGreaterThan(c[2]);
            assertThat(Luma.of(c[0], c[1], c[2])).isCloseTo(0.5f, Offset.offset(1e-5f));
        });
        assertThat(one(
                        new GradientMap(
                                List.of(new GradientMap.Stop(0, "#000000"), new GradientMap.Stop(1, "#ff8000")), 1),
                        0.5,
                        0.5,
                        0.5))
                .containsExactly(new float[] {0.5f, 0.251f, 0}, Offset.offset(1e-3f));
    }

    @Test
    void hueTurnsAsInHsl() {
        HueSaturation third = new HueSaturation(new HueSaturation.Shift(2.0 / 3, 0, 0), null);
        assertThat(one(third, 1, 0, 0)).containsExactly(new float[] {0, 1, 0}, Offset.offset(1e-4f));
        HueSaturation blueOnly = new HueSaturation(null, Map.of(HueRange.BLUE, new HueSaturation.Shift(0, -1, 0)));
        assertThat(one(blueOnly, 0.9, 0.4, 0.2)).containsExactly(new float[] {0.9f, 0.4f, 0.2f}, Offset.offset(1e-3f));
        float[] blue = one(blueOnly, 0.2, 0.333, 1);
        assertThat(blue[2] - blue[0]).isLessThan(0.1f);
    }

    @Test
    void whiteBalanceMakesTheLightsOwnColourGrey() {
        double[] xyz = Adaptation.white(3200, 0);
        double[] day = Adaptation.white(WhiteBalance.DAYLIGHT, 0);
        // A white paper under that light, in sRGB, darkened so that no channel clips.
        double[] m = Adaptation.srgb(day, xyz);
        double[] paper = {m[0] + m[1] + m[2], m[3] + m[4] + m[5], m[6] + m[7] + m[8]};
        float[] c = one(
                new WhiteBalance(3200, 0),
                Srgb.fromLinear(paper[0] * 0.3),
                Srgb.fromLinear(paper[1] * 0.3),
                Srgb.fromLinear(paper[2] * 0.3));
        assertThat(c[0]).isCloseTo(c[1], Offset.offset(2e-3f));
        assertThat(c[2]).isCloseTo(c[1], Offset.offset(2e-3f));
    }

    @Test
    void anIdentityTableChangesNothingAndAnotherIsReadExactlyAtItsPoints() {
        float[][] c = colours(300);
        for (float[] row : c) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.clamp(row[i], 0f, 1f);
            }
        }
        float[][] before = {c[0].clone(), c[1].clone(), c[2].clone()};
        PointProgram.of(List.of(new Lut(IDENTITY_CUBE, 1))).apply(c[0], c[1], c[2], 0, 300, PointRows.preferred());
        for (int k = 0; k < 3; k++) {
            assertThat(c[k]).containsExactly(before[k], Offset.offset(1e-6f));
        }
        String cube = IDENTITY_CUBE.replace("0 1 1", "0.25 0.5 0.75");
        assertThat(one(new Lut(cube, 1), 0, 1, 1)).containsExactly(0.25f, 0.5f, 0.75f);
        assertThat(one(new Lut("LUT_1D_SIZE 3\n0 0 0\n0.9 0.5 0.2\n1 1 1", 1), 0.5, 0.5, 0.25))
                .containsExactly(new float[] {0.9f, 0.5f, 0.1f}, Offset.offset(1e-6f));
    }

    @Test
    void badParametersAreRefusedInOneSentence() {
        assertThatThrownBy(() -> new Exposure(Double.NaN)).hasMessage("The exposure must be from -10 to 10, not NaN.");
        assertThatThrownBy(() -> new Contrast(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Levels(Channel.ALL, 0.5, 0.5, 1, 0, 1)).hasMessageContaining("below");
        assertThatThrownBy(() -> new Curves(List.of(new Curves.Point(1, 0), new Curves.Point(0, 1)), null, null, null))
                .hasMessageContaining("right");
        assertThatThrownBy(() -> new Lut("LUT_3D_SIZE 2\n0 0 0", 1)).hasMessageContaining("1 of 8");
        assertThatThrownBy(() -> new Lut("LUT_3D_SIZE 9999", 1)).hasMessageContaining("from 2 to 129");
        assertThatThrownBy(() -> new Lut("LUT_3D_SIZE 2\n0 zero 0", 1)).hasMessageContaining("zero");
        assertThatThrownBy(() -> new GradientMap(List.of(), 1)).hasMessageContaining("colours");
        assertThatThrownBy(() -> new GradientMap.Stop(0, "red")).hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> new BlackWhite(1, -1, 0)).hasMessageContaining("nothing");
    }

    /** What a pass allocates, measured in a process of its own. */
    static final class Pass {
        static final long MOST = 2000;

        private Pass() {}

        public static void main(String[] args) {
            PointProgram program = PointProgram.of(strong().toList());
            float[][] c = colours(2048);
            System.out.println(Allocations.ofRun(200 * MOST, () -> {
                        for (int i = 0; i < 200; i++) {
                            program.apply(c[0], c[1], c[2], 0, 2048, PointRows.preferred());
                        }
                    })
                    / 200);
        }
    }

    @Test
    void aPassAllocatesNothing() throws Exception {
        // One operation whose vectors are objects makes more than 8 KB of a row of 2048 numbers.
        assertThat(Allocations.ofProgram(Pass.class)).as("bytes for each call").isLessThanOrEqualTo(Pass.MOST);
    }

    private static float[] one(Adjustment adjustment, double r, double g, double b) {
        return one(List.of(adjustment), r, g, b);
    }

    private static float[] one(List<Adjustment> adjustments, double r, double g, double b) {
        float[] red = {(float) r};
        float[] green = {(float) g};
        float[] blue = {(float) b};
        PointProgram.of(adjustments).apply(red, green, blue, 0, 1, PointRows.preferred());
        return new float[] {red[0], green[0], blue[0]};
    }

    private static float[][] colours(int count) {
        Random random = new Random(11);
        float[][] c = new float[3][count];
        for (float[] row : c) {
            for (int i = 0; i < count; i++) {
                // Some beyond the range, as between two adjustments.
                row[i] = i % 11 == 0 ? (float) (random.nextDouble() * 1.6 - 0.3) : random.nextFloat();
            }
        }
        return c;
    }
}
