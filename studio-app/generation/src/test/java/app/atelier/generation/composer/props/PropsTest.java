package app.atelier.generation.composer.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Collection;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropsTest {

    private static final int MARGIN = 60;
    private static final double HEIGHT = 120;

    static Collection<Prop> props() {
        return Props.all();
    }

    @ParameterizedTest
    @MethodSource("props")
    void givenEveryMoodThenThePropShows(Prop prop) {
        for (Mood mood : Moods.all()) {
            int[] pixels = drawn(prop, mood, HEIGHT, 1, false);
            assertThat(visible(pixels)).as(prop.id() + " in " + mood.id()).isGreaterThan(12);
        }
    }

    @ParameterizedTest
    @MethodSource("props")
    void givenAFlatLightThenThePropShows(Prop prop) {
        assertThat(visible(drawn(prop, Moods.named("day"), HEIGHT, 1, true))).isGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("props")
    void givenTheSameRandomNumbersThenThePictureIsTheSame(Prop prop) {
        Mood mood = Moods.named("sunset");
        assertThat(drawn(prop, mood, HEIGHT, 42, false)).isEqualTo(drawn(prop, mood, HEIGHT, 42, false));
    }

    @ParameterizedTest
    @MethodSource("props")
    void reachesOverItsBoxOnlyALittle(Prop prop) {
        double width = HEIGHT * prop.aspect();
        int w = (int) Math.ceil(width) + 2 * MARGIN;
        int[] pixels = drawn(prop, Moods.named("day"), HEIGHT, 7, false);
        double overhang = .12 * Math.min(HEIGHT, width) + .06 * Math.max(HEIGHT, width);
        for (int i = 0; i < pixels.length; i++) {
            double x = i % w - MARGIN;
            double y = i / w - MARGIN;
            boolean outside = x < -overhang - 1 || x > width + overhang || y < -overhang - 1 || y > HEIGHT + overhang;
            assertThat(outside && pixels[i] >>> 24 > 40)
                    .as("%s at %.0f, %.0f of %.0f x %.0f", prop.id(), x, y, width, HEIGHT)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("props")
    void leavesTheGraphicsAsTheyWere(Prop prop) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        AffineTransform before = g.getTransform();
        prop.draw(
                g,
                Box.standing(16, 30, 20, prop.aspect()),
                new SceneLight(Moods.named("night"), .6, -.8),
                .4,
                new Random(3));
        assertThat(g.getTransform()).isEqualTo(before);
        g.dispose();
    }

    @ParameterizedTest
    @MethodSource("props")
    void lightsLieNearTheBox(Prop prop) {
        Box box = new Box(100, 200, 300 * prop.aspect(), 300);
        for (Glow glow : prop.glows(box)) {
            assertThat(glow.x()).isBetween(box.x() - 20, box.x() + box.w() + 20);
            assertThat(glow.y()).isBetween(box.y() - 20, box.y() + box.h() + 20);
            assertThat(glow.radius()).isPositive();
        }
    }

    @Test
    void givenAnUnknownNameThenSaysSo() {
        assertThatThrownBy(() -> Props.named("prop:unheard-of"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no prop called \"prop:unheard-of\".");
        assertThat(Props.find("unheard-of")).isEmpty();
        assertThat(Props.named("prop:pine")).isSameAs(Props.named("pine"));
    }

    @Test
    void givenABoxWithoutSizeThenRefuses() {
        assertThatThrownBy(() -> new Box(0, 0, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(Double.NaN, 0, 5, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] drawn(Prop prop, Mood mood, double height, long seed, boolean flat) {
        int w = (int) Math.ceil(height * prop.aspect()) + 2 * MARGIN;
        int h = (int) height + 2 * MARGIN;
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        prop.draw(
                g,
                new Box(MARGIN, MARGIN, height * prop.aspect(), height),
                new SceneLight(mood, -.6, -.8, 0, flat),
                0,
                new Random(seed));
        g.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static long visible(int[] pixels) {
        return Arrays.stream(pixels).filter(p -> p >>> 24 > 30).count();
    }
}
