package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two places said together are drawn together: the one lies in the land of the other. */
class TerrainTest {
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART);

    @ParameterizedTest
    @CsvSource({
        "a road through a desert, ROAD, DESERT",
        "a river through a canyon, RIVER, DESERT",
        "a waterfall in a jungle, WATERFALL, JUNGLE",
        "a river on the savanna, RIVER, SAVANNA",
        "a river in a snowy forest, RIVER, WOODED",
        "a house by a river in a forest, RIVER, WOODED",
        "a road through the mountains, MOUNTAIN_ROAD, OWN",
        "a path through a birch forest, BIRCH_WOOD, OWN",
        "a village by a lake with mountains behind, VILLAGE, OWN",
        "a fishing village by the sea, HARBOUR, OWN",
        "a city by the sea at night, HARBOUR, OWN",
        "a river, RIVER, OWN",
        "a camel in the desert, DESERT, OWN"
    })
    void theWordsOfBothPlacesAreRead(String prompt, Setting setting, Terrain terrain) {
        Scene scene = READER.read(prompt, "");

        assertThat(scene.setting()).isEqualTo(setting);
        assertThat(Terrain.of(scene)).isEqualTo(terrain);
        assertThat(scene.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a horse by a river in the mountains, ON_GROUND",
        "a camel by a river in the desert, ON_GROUND",
        "a bear in a river, IN_WATER"
    })
    void whoIsBesideWaterInALandIsOnItsBank(String prompt, Role role) {
        assertThat(READER.read(prompt, "").hero().orElseThrow().role()).isEqualTo(role);
    }

    @Test
    void theGroundOfARoadInTheDesertIsSandAndThatOfARoadIsGreen() throws GenerationException {
        assertThat(warmth("a road through a desert")).isGreaterThan(8);
        assertThat(warmth("a road")).isLessThan(-8);
    }

    /** How much redder than green the lower left and right corners are. */
    private static double warmth(String prompt) throws GenerationException {
        Picture picture = draw(prompt).picture();
        double sum = 0;
        int n = 0;
        for (int y = picture.height() * 7 / 10; y < picture.height() * 85 / 100; y++) {
            for (int x = 0; x < picture.width() / 4; x++) {
                int p = picture.argb()[y * picture.width() + x];
                sum += (p >> 16 & 255) - (p >> 8 & 255);
                n++;
            }
        }
        return sum / n;
    }

    @ParameterizedTest
    @CsvSource({
        "a path through a birch forest, path",
        "a forest with a river, stream",
        "an island in a lake, island",
        "a village by a lake, water",
        "a lavender field with a bee, flowers",
        "a farm with mountains behind, mountains behind",
        "a train on a bridge, bridge"
    })
    void whatIsSaidOfThePlaceIsALayer(String prompt, String layer) throws GenerationException {
        assertThat(layers(prompt)).contains(layer);
    }

    @Test
    void anIslandLiesInWaterAndABeachIsSand() throws GenerationException {
        assertThat(blueness("an island in a lake")).isGreaterThan(20);
        assertThat(blueness("an island in the sea")).isGreaterThan(20);
        assertThat(blueness("a girl on a beach")).isLessThan(0);
    }

    /** How much bluer than red the strip under the middle of the picture is. */
    private static double blueness(String prompt) throws GenerationException {
        Picture picture = draw(prompt).picture();
        double sum = 0;
        int n = 0;
        for (int y = picture.height() * 82 / 100; y < picture.height() * 90 / 100; y++) {
            for (int x = picture.width() / 5; x < picture.width() * 4 / 5; x++) {
                int p = picture.argb()[y * picture.width() + x];
                sum += (p & 255) - (p >> 16 & 255);
                n++;
            }
        }
        return sum / n;
    }

    private static GeneratedPicture draw(String prompt) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 2, 384, 288), Progress.NONE);
    }

    private static List<String> layers(String prompt) throws GenerationException {
        return draw(prompt).document().layers().stream()
                .flatMap(TerrainTest::flat)
                .map(layer -> layer.info().name())
                .toList();
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group
                ? group.layers().stream().flatMap(TerrainTest::flat)
                : Stream.of(layer);
    }
}
