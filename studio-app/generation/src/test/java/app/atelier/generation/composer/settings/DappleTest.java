package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shade lies over open land, around the main figure there is light. */
class DappleTest {
    private static final int WIDTH = 384;
    private static final int HEIGHT = 288;
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART);

    private static Optional<PictureLayer> shade(String prompt) throws GenerationException {
        return COMPOSER
                .generate(GenerationRequest.of(prompt, 1, WIDTH, HEIGHT), Progress.NONE)
                .document()
                .layers()
                .stream()
                .flatMap(DappleTest::flat)
                .filter(PictureLayer.class::isInstance)
                .map(PictureLayer.class::cast)
                .filter(layer -> layer.info().name().equals("ground shade"))
                .findFirst();
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group ? group.layers().stream().flatMap(DappleTest::flat) : Stream.of(layer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a fox in a meadow", "a camel in the desert", "a fox in the snow", "a cow on a farm"})
    void liesOnOpenLand(String prompt) throws GenerationException {
        assertThat(shade(prompt)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a cat in a room", "a whale under the sea", "an astronaut in space", "a car in a city"})
    void liesNowhereElse(String prompt) throws GenerationException {
        assertThat(shade(prompt)).isEmpty();
    }

    @Test
    void cloudsThrowShadowsBySunshineOnly() throws GenerationException {
        assertThat(shaded("a meadow at noon")).isGreaterThan(.08);
        assertThat(shaded("a meadow in the rain")).isZero();
    }

    /** The share of the ground between horizon and foreground that lies in shade. */
    private static double shaded(String prompt) throws GenerationException {
        PictureLayer layer = shade(prompt).orElseThrow();
        Picture picture = layer.picture();
        double dark = 0;
        int all = 0;
        for (int y = HEIGHT * 62 / 100; y < HEIGHT * 74 / 100; y++) {
            int row = (int) (y - layer.placement().y());
            all += WIDTH;
            for (int x = 0; row >= 0 && row < picture.height() && x < picture.width(); x++) {
                dark += picture.argb()[row * picture.width() + x] >>> 24 > 30 ? 1 : 0;
            }
        }
        return dark / all;
    }
}
