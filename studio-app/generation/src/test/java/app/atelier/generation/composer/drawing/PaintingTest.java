package app.atelier.generation.composer.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaintingTest {
    private static final Frame FRAME = new Frame(40, 30);

    @Test
    void stepsLieOverEachOtherInTheirOrderWhateverThreadDrawsThem() {
        Canvas canvas = new Canvas(FRAME);
        Painting painting = new Painting(FRAME, 2, () -> false);
        painting.add(Tag.normal("a", "below"), () -> filled(0xff0000ff));
        painting.add(Tag.normal("b", "above"), () -> filled(0xff00ff00));

        List<Painting.Painted> layers = painting.paint(canvas, done -> {});

        assertThat(layers).extracting(l -> l.tag().id()).containsExactly("a", "b");
        assertThat(canvas.pixels()).containsOnly(0xff00ff00);
    }

    @Test
    void aStepThatLooksAtTheCanvasSeesWhatIsBelowIt() {
        Canvas canvas = new Canvas(FRAME);
        Painting painting = new Painting(FRAME, 2, () -> false);
        painting.add(Tag.normal("a", "below"), () -> filled(0xff123456));
        AtomicInteger seen = new AtomicInteger();
        painting.over(Tag.normal("b", "above"), c -> {
            seen.set(c.pixels()[7]);
            return Sheet.blank(FRAME);
        });

        List<Painting.Painted> layers = painting.paint(canvas, done -> {});

        assertThat(seen).hasValue(0xff123456);
        assertThat(layers).as("an empty sheet makes no layer").hasSize(1);
    }

    @Test
    void screenAndMultiplyFollowTheirFormulas() {
        Canvas canvas = new Canvas(FRAME);
        canvas.put(filled(0xff808080), Blend.NORMAL, Bands.ONE);
        canvas.put(filled(0xff404040), Blend.SCREEN, Bands.ONE);
        assertThat(canvas.pixels()[0] & 255).isEqualTo(255 - Math.round((255 - 128) * (255 - 64) / 255f));

        canvas.put(filled(0x80400000), Blend.MULTIPLY, Bands.ONE);
        int before = 255 - Math.round((255 - 128) * (255 - 64) / 255f);
        // half opaque, half red: clear part 127 and 64 of red
        assertThat(canvas.pixels()[0] >> 16 & 255).isEqualTo(Math.round(before * (127 + 64) / 255f));
    }

    @Test
    void endsAtOnceWhenNoLongerWanted() {
        Painting painting = new Painting(FRAME, 2, () -> true);
        painting.add(Tag.normal("a", "never"), () -> filled(0xff0000ff));

        assertThatThrownBy(() -> painting.paint(new Canvas(FRAME), done -> {}))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFailureOfAStepReachesTheCaller() {
        Painting painting = new Painting(FRAME, 2, () -> false);
        painting.add(Tag.normal("a", "broken"), () -> {
            throw new IllegalStateException("torn");
        });

        assertThatThrownBy(() -> painting.paint(new Canvas(FRAME), done -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("torn");
    }

    @Test
    void croppingKeepsTheOnlyPixelAndItsPlace() {
        Sheet sheet = Sheet.of(5, 6, 10, 8);
        sheet.argb()[3 * 10 + 4] = 0xffffffff;

        Sheet cropped = sheet.cropped();

        assertThat(List.of(cropped.x(), cropped.y(), cropped.width(), cropped.height()))
                .containsExactly(9, 9, 1, 1);
    }

    @Test
    void whatLiesOutsideOfThePictureIsCutOff() {
        Sheet sheet = Sheet.of(-5, -5, 10, 10);
        Arrays.fill(sheet.argb(), 0xff010203);

        Sheet inside = sheet.within(FRAME);

        assertThat(List.of(inside.x(), inside.y(), inside.width(), inside.height()))
                .containsExactly(0, 0, 5, 5);
    }

    @Test
    void aProfileIsTheSameForTheSameSeedAndStaysWithinItsAmplitude() {
        Profile a = Profile.random(.5, .1, 5, .4, 0, new Seeds(3).of("hill"));
        Profile b = Profile.random(.5, .1, 5, .4, 0, new Seeds(3).of("hill"));

        for (double x = 0; x <= 1; x += .01) {
            assertThat(a.at(x)).isEqualTo(b.at(x)).isBetween(.4, .6);
        }
    }

    @Test
    void aMonotoneCubicGoesThroughItsPointsAndNeverBeyondThem() {
        MonotoneCubic line = new MonotoneCubic(0, 1, 1, .2);

        assertThat(line.at(1 / 3.0)).isEqualTo(1);
        for (double x = 0; x <= 1; x += .01) {
            assertThat(line.at(x)).isBetween(0.0, 1.0);
        }
    }

    private static Sheet filled(int argb) {
        Sheet sheet = Sheet.blank(FRAME);
        Arrays.fill(sheet.argb(), argb);
        return sheet;
    }
}
