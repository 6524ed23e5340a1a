package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Standing;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Resampler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One seed is one picture in every size, and every shape holds its subjects. */
class SizesTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three red foxes under a big moon in a snowy forest at night",
                "a lighthouse on a cliff at sunset",
                "a cup of tea on a table by a window"
            })
    void theSameSeedIsTheSamePictureFrom256To2048(String prompt) throws GenerationException {
        Picture usual = draw(prompt, "", 512, 384);
        for (int times : new int[] {2, 4}) {
            Picture large = draw(prompt, "", 512 * times, 384 * times);

            // The grain differs, as it must; all else may not.
            assertThat(Pixels.meanDifference(usual, Resampler.lanczos3(large, 512, 384)))
                    .as(prompt + " × " + times)
                    .isLessThan(6);
        }
        assertThat(Pixels.meanDifference(draw(prompt, "", 341, 256), Resampler.lanczos3(usual, 341, 256)))
                .isLessThan(6.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat", "paper-cut", "watercolour", "oil", "riso", "engraving", "pixel-art"})
    void strokesDotsAndShadowsGrowWithTheHeight(String style) throws GenerationException {
        String prompt = "a hot-air balloon over a green valley, morning";
        Picture small = draw(prompt, style, 400, 300);
        Picture large = draw(prompt, style, 1200, 900);

        // Coarser than strokes and dots: what is compared is the picture. Lines of two pixels print a little darker
        // than those of six.
        Picture a = Resampler.lanczos3(small, 80, 60);
        Picture b = Resampler.lanczos3(large, 80, 60);
        assertThat(Pixels.meanDifference(a, b)).as(style).isLessThan(9);
    }

    @ParameterizedTest
    @CsvSource({"512,512", "512,384", "384,512", "512,288", "288,512", "672,288", "288,672", "683,256", "1024,256"})
    void everyShapeHoldsItsSubjects(int width, int height) throws GenerationException {
        for (String prompt :
                List.of("a fox and a hare in a meadow", "three robots on a street", "a whale in the sea")) {
            Drawing drawing = COMPOSER.draw(GenerationRequest.of(prompt, 3, width, height), Progress.NONE);

            assertThat(drawing.made().picture().width()).isEqualTo(width);
            assertThat(drawing.made().picture().height()).isEqualTo(height);
            assertThat(drawing.made().picture().opaque()).isTrue();
            for (Standing standing : drawing.scene().composition().standings()) {
                assertThat(standing.x()).as(prompt).isBetween(.02, .98);
                assertThat(standing.y()).as(prompt).isBetween(.05, 1.02);
            }
        }
    }

    @Test
    void theLargestSizeIsDrawn() throws GenerationException {
        Picture picture = draw("a fox in a meadow", "", 4096, 1024);

        assertThat(picture.width()).isEqualTo(4096);
        assertThat(Pixels.meanDifference(
                        Resampler.lanczos3(picture, 1024, 256), draw("a fox in a meadow", "", 1024, 256)))
                .isLessThan(6.5);
    }

    private static Picture draw(String prompt, String style, int width, int height) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 5, width, height).withStyle(style), Progress.NONE)
                .picture();
    }
}
