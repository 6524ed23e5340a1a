package app.atelier.generation.composer.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForegroundsTest {

    static List<Foreground> frames() {
        return Foregrounds.all();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void framesThePictureAndLeavesItsMiddleFree(Foreground frame) {
        for (int[] size : new int[][] {{480, 360}, {640, 360}, {270, 480}}) {
            int[] pixels = drawn(frame, size[0], size[1]);
            int covered = 0;
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    boolean solid = pixels[y * size[0] + x] >>> 24 > 60;
                    covered += solid ? 1 : 0;
                    boolean middle =
                            Math.abs(x - size[0] / 2.0) < size[0] * .14 && y > size[1] * .2 && y < size[1] * .8;
                    assertThat(solid && middle)
                            .as("%s at %d, %d of %dx%d", frame.id(), x, y, size[0], size[1])
                            .isFalse();
                }
            }
            assertThat(covered).isGreaterThan(size[0] * size[1] / 200);
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void givenTheSameRandomNumbersThenThePictureIsTheSame(Foreground frame) {
        assertThat(drawn(frame, 320, 240)).isEqualTo(drawn(frame, 320, 240));
    }

    @Test
    void givenAnUnknownNameThenSaysSo() {
        assertThatThrownBy(() -> Foregrounds.named("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no foreground called \"nothing\".");
    }

    private static int[] drawn(Foreground frame, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        frame.draw(g, width, height, new SceneLight(Moods.named("sunset"), .6, -.8), new Random(11));
        g.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
