package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour that is said of a creature is that colour by eye, in every light. */
class ColoursOfCreaturesTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a black cat on a roof at night",
                "a black cat in a garden",
                "a black dog in a meadow",
                "a black horse at sunset",
                "a black raven in the snow"
            })
    void blackIsNearlyBlack(String prompt) throws GenerationException {
        assertThat(mean(prompt)).isLessThan(.27);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a white rabbit in the snow",
                "a white cat in the snow",
                "a white horse in the fog",
                "a white horse in a meadow"
            })
    void whiteIsNearlyWhite(String prompt) throws GenerationException {
        assertThat(mean(prompt)).isGreaterThan(.68);
    }

    /** Mean luminance of the first figure, 0..1. */
    private static double mean(String prompt) throws GenerationException {
        GeneratedPicture made = COMPOSER.generate(GenerationRequest.of(prompt, 1, 448, 336), Progress.NONE);
        Picture figure = made.document().layers().stream()
                .filter(layer ->
                        layer instanceof GroupLayer && layer.info().notes().containsKey("node"))
                .flatMap(group -> ((GroupLayer) group)
                        .layers().stream()
                                .filter(layer -> named(layer, group.info().name())))
                .map(layer -> ((PictureLayer) layer).picture())
                .findFirst()
                .orElseThrow();
        BufferedImage image = figure.toBufferedImage();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int p = image.getRGB(x, y);
                if (p >>> 24 > 200) {
                    sum += (.2126 * (p >> 16 & 255) + .7152 * (p >> 8 & 255) + .0722 * (p & 255)) / 255;
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static boolean named(Layer layer, String name) {
        return layer instanceof PictureLayer
                && layer.info().notes().containsKey("alt")
                && layer.info().name().equals(name);
    }
}
