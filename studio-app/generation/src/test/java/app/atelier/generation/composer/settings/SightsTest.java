package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GeneratedPicture;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words ask to see is there to be seen, as a layer of its own. */
class SightsTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART);

    private static List<String> layers(String prompt) throws GenerationException {
        GeneratedPicture made = COMPOSER.generate(GenerationRequest.of(prompt, 3, 320, 256), Progress.NONE);
        return made.document().layers().stream()
                .flatMap(SightsTest::flat)
                .map(layer -> layer.info().name())
                .toList();
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group ? group.layers().stream().flatMap(SightsTest::flat) : Stream.of(layer);
    }

    @ParameterizedTest
    @CsvSource({
        "a rainbow over a meadow, rainbow",
        "a shooting star over a lake, shooting star",
        "a boy watching fireworks from a hill, fireworks",
        "paper lanterns over a street at night, lanterns",
        "a cat blowing soap bubbles, bubbles",
        "a cabin with smoke from the chimney, smoke",
        "light rays in a forest, rays of light",
        "falling leaves in a park, falling leaves",
        "mountains behind a village, mountains behind",
        "a horse in a meadow and a castle in front of mountains, mountains behind",
        "cherry petals falling in a park, petals"
    })
    void isDrawn(String prompt, String layer) throws GenerationException {
        assertThat(layers(prompt)).contains(layer);
    }

    @ParameterizedTest
    @CsvSource({"a house", "a castle", "a church", "a log cabin in the snow"})
    void windowsShineAtNight(String building) throws GenerationException {
        assertThat(lampColoured(building + " at night")).isGreaterThan(20);
    }

    /** Pixels in the yellow of lamps behind windows. */
    private static long lampColoured(String prompt) throws GenerationException {
        Picture picture = COMPOSER.generate(GenerationRequest.of(prompt, 3, 640, 512), Progress.NONE)
                .picture();
        return Arrays.stream(picture.argb())
                .filter(p -> (p >> 16 & 255) > 225 && (p >> 8 & 255) > 165 && (p & 255) < 150)
                .count();
    }

    @Test
    void isNotDrawnWhereNobodyAskedForIt() throws GenerationException {
        assertThat(layers("a cat in a meadow"))
                .doesNotContain("rainbow", "shooting star", "fireworks", "lanterns", "bubbles", "smoke", "petals");
    }

    @Test
    void isDrawnOnceAtAFeastThatBringsItAlong() throws GenerationException {
        assertThat(layers("fireworks over a city at night, new year's eve")).containsOnlyOnce("fireworks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a pirate ship at sea", "a sailing boat on a lake", "a cruise ship at sunset"})
    void aShipUnderWayThrowsUpTheWater(String prompt) throws GenerationException {
        assertThat(layers(prompt)).anyMatch(name -> name.startsWith("wake of "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a duck on a lake", "a canoe on a lake", "a sailing ship in a storm"})
    void whatDriftsOrPitchesHasNoWake(String prompt) throws GenerationException {
        assertThat(layers(prompt)).noneMatch(name -> name.startsWith("wake of "));
    }

    /** Ivy and grass at the foot of a wall are under the snow. */
    @Test
    void aCastleInTheSnowHasNothingGreenOnIt() throws GenerationException {
        assertThat(green("a castle in summer")).isGreaterThan(40);
        assertThat(green("a castle in the snow")).isLessThan(12);
    }

    /** Clearly green pixels of the castle's own layer. */
    private static long green(String prompt) throws GenerationException {
        GeneratedPicture made = COMPOSER.generate(GenerationRequest.of(prompt, 3, 640, 512), Progress.NONE);
        Picture castle = made.document().layers().stream()
                .flatMap(SightsTest::flat)
                .filter(layer -> layer.info().name().equals("castle"))
                .map(layer -> ((PictureLayer) layer).picture())
                .findFirst()
                .orElseThrow();
        return Arrays.stream(castle.argb())
                .filter(p -> p >>> 24 > 200)
                .filter(p -> (p >> 8 & 255) > (p >> 16 & 255) * 1.15 && (p >> 8 & 255) > (p & 255) * 1.15)
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an island at Christmas", "an island at Easter", "an island at harvest festival"})
    void whatAFeastBringsStandsOnTheIslandAndNotInTheSea(String prompt) throws GenerationException {
        for (int[] format : new int[][] {{320, 256}, {256, 384}, {448, 256}}) {
            GeneratedPicture made =
                    COMPOSER.generate(GenerationRequest.of(prompt, 3, format[0], format[1]), Progress.NONE);
            PictureLayer island = named(made, "island").getFirst();
            double left = island.placement().x();
            double right = left + island.picture().width();
            assertThat(named(made, "decoration")).isNotEmpty().allSatisfy(thing -> {
                assertThat(thing.placement().x()).isGreaterThan(left);
                assertThat(thing.placement().x() + thing.picture().width()).isLessThan(right);
                assertThat(thing.placement().y() + thing.picture().height())
                        .isBetween(
                                island.placement().y(),
                                island.placement().y() + island.picture().height());
            });
        }
    }

    private static List<PictureLayer> named(GeneratedPicture made, String name) {
        return made.document().layers().stream()
                .flatMap(SightsTest::flat)
                .filter(layer -> layer.info().name().equals(name))
                .map(PictureLayer.class::cast)
                .toList();
    }
}
