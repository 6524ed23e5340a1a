package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rivers lie in the land; cliffs throw no shadow into the sky. */
class RiverTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART);

    private static List<PictureLayer> layers(String prompt) throws GenerationException {
        return COMPOSER.generate(GenerationRequest.of(prompt, 1, 384, 288), Progress.NONE).document().layers().stream()
                .flatMap(RiverTest::flat)
                .filter(PictureLayer.class::isInstance)
                .map(PictureLayer.class::cast)
                .toList();
    }

    private static Stream<Layer> flat(Layer layer) {
        return layer instanceof GroupLayer group ? group.layers().stream().flatMap(RiverTest::flat) : Stream.of(layer);
    }

    /** The share of the water's layer that is water. */
    private static double wet(String prompt) throws GenerationException {
        PictureLayer water = layers(prompt).stream()
                .filter(layer -> layer.info().name().equals("water"))
                .findFirst()
                .orElseThrow();
        int[] argb = water.picture().argb();
        int wet = 0;
        for (int p : argb) {
            wet += p >>> 24 > 128 ? 1 : 0;
        }
        return (double) wet / argb.length;
    }

    @Test
    void aRiverWindsThroughTheLandOfWhoeverStandsBesideItAndReachesFromBankToBankForWhoRowsOnIt()
            throws GenerationException {
        assertThat(wet("a bear on the bank of a river")).isBetween(.08, .7);
        assertThat(wet("a boat on a river")).isGreaterThan(.95);
    }

    @Test
    void aGreenValleyHasNoGreenSky() throws GenerationException {
        int[] green = sky("a boat on a river in a green valley");
        int[] plain = sky("a boat on a river in a valley");
        for (int i = 0; i < 3; i++) {
            assertThat(green[i]).isCloseTo(plain[i], org.assertj.core.data.Offset.offset(6));
        }
    }

    private static int[] sky(String prompt) throws GenerationException {
        int p = COMPOSER.generate(GenerationRequest.of(prompt, 1, 384, 288), Progress.NONE)
                .picture()
                .argb()[384 * 3 + 190];
        return new int[] {p >> 16 & 255, p >> 8 & 255, p & 255};
    }

    @Test
    void nothingOnACliffThrowsAShadowIntoTheSky() throws GenerationException {
        assertThat(layers("a lighthouse on a cliff").stream()
                        .map(layer -> layer.info().name()))
                .noneMatch(name -> name.equals("shadow of lighthouse"));
        assertThat(layers("a fox in a meadow").stream()
                        .map(layer -> layer.info().name()))
                .anyMatch(name -> name.equals("shadow of fox"));
    }
}
