package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places under a roof, under water and in space, and storms: they have hours too. */
class HoursTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);

    private static Picture draw(String prompt) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 3, 342, 256), Progress.NONE)
                .picture();
    }

    private static double difference(Picture a, Picture b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255));
            }
        }
        return sum / (3 * a.argb().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a cave",
                "a stage",
                "the surface of a planet",
                "a stormy sea",
                "under the sea",
                "a kitchen",
                "a meadow in the rain"
            })
    void noonSunsetAndNightDiffer(String place) throws GenerationException {
        Picture noon = draw(place + " at noon");
        Picture sunset = draw(place + " at sunset");
        Picture night = draw(place + " at night");

        assertThat(difference(noon, sunset)).as("noon and sunset").isGreaterThan(2.5);
        assertThat(difference(sunset, night)).as("sunset and night").isGreaterThan(2.5);
        assertThat(difference(noon, night)).as("noon and night").isGreaterThan(2.5);
    }

    @Test
    void whatStandsOnTheGroundThrowsAShade() throws GenerationException {
        List<String> sunny = names("a desert at noon");
        assertThat(sunny).anyMatch(name -> name.startsWith("shadow of"));
    }

    @Test
    void whoFliesSeesAValley() throws GenerationException {
        assertThat(names("a hot-air balloon over a green valley")).anyMatch(name -> name.contains("valley"));
        assertThat(names("a fox in a meadow")).noneMatch(name -> name.contains("valley"));
    }

    private static List<String> names(String prompt) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 3, 342, 256), Progress.NONE).document().layers().stream()
                .flatMap(HoursTest::names)
                .toList();
    }

    private static Stream<String> names(Layer layer) {
        return layer instanceof GroupLayer group
                ? group.layers().stream().flatMap(HoursTest::names)
                : Stream.of(layer.info().name());
    }
}
