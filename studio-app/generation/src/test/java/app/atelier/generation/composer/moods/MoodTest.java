package app.atelier.generation.composer.moods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.composer.colour.Rgb;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoodTest {
    private static final int GRASS = 0x86c268;

    @Test
    void theTableHoldsAllMoods() {
        assertThat(Moods.all()).hasSize(28).extracting(Mood::id).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Moods.named("glum")).hasMessageContaining("glum");
    }

    @Test
    void aLocalColourIsMultipliedByTheAmbientLight() {
        Mood night = Moods.named("night");

        // 0x86·0x63/255, 0xc2·0x77/255, 0x68·0xb4/255
        assertThat(night.lit(GRASS, 0, 0)).isEqualTo(0x345b49);
    }

    @Test
    void fullShadeIsSixTenthsShadedColourAndFourTenthsShadow() {
        Mood night = Moods.named("night");
        int colour = night.lit(GRASS, 0, 0);
        int shadow = night.shadow();
        double red = .6 * Rgb.red(colour) * Rgb.red(shadow) + .4 * Rgb.red(shadow);

        assertThat(Rgb.red(night.lit(GRASS, 1, 0))).isCloseTo(red, org.assertj.core.data.Offset.offset(.003));
    }

    @ParameterizedTest
    @MethodSource("moods")
    void theLitSideIsNeverDarkerThanTheShadedSide(Mood mood) {
        assertThat(Rgb.luminance(mood.lit(GRASS, -.6, 0))).isGreaterThan(Rgb.luminance(mood.lit(GRASS, .6, 0)));
    }

    @ParameterizedTest
    @MethodSource("moods")
    void thingsFadeIntoTheHazeWithDepth(Mood mood) {
        double last = Double.MAX_VALUE;
        for (double depth : new double[] {0, .25, .5, .75, 1}) {
            double distance = distance(mood.lit(0x2f6b52, .3, depth), mood.haze());
            assertThat(distance).isLessThanOrEqualTo(last + .005);
            last = distance;
        }
        assertThat(mood.hazeAt(0)).isZero();
    }

    @Test
    void theSkyRunsThroughItsFourColours() {
        Mood dawn = Moods.named("dawn");

        assertThat(dawn.skyAt(0)).isEqualTo(dawn.sky().get(0));
        assertThat(dawn.skyAt(.38)).isEqualTo(dawn.sky().get(1));
        assertThat(dawn.skyAt(.74)).isEqualTo(dawn.sky().get(2));
        assertThat(dawn.skyAt(1.7)).isEqualTo(dawn.sky().get(3));
    }

    @Test
    void aDirectionOfLightIsAUnitVectorAndNeverMissing() {
        SceneLight light = new SceneLight(Moods.named("day"), 3, -4);

        assertThat(Math.hypot(light.lightX(), light.lightY())).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(new SceneLight(Moods.named("day"), 0, 0).lightY()).isEqualTo(-1);
    }

    static Stream<Mood> moods() {
        return Moods.all().stream();
    }

    private static double distance(int a, int b) {
        return Math.abs(Rgb.red(a) - Rgb.red(b))
                + Math.abs(Rgb.green(a) - Rgb.green(b))
                + Math.abs(Rgb.blue(a) - Rgb.blue(b));
    }
}
