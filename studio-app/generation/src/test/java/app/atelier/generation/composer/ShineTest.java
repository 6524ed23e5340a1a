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
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shine of bright places as a layer that works on whatever lies below it. */
class ShineTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final Renderer renderer = new Renderer();

    private static GeneratedPicture draw(String prompt) throws GenerationException {
        return COMPOSER.generate(
                GenerationRequest.of(prompt, 3, WIDTH, HEIGHT).withStyle("illustration"), Progress.NONE);
    }

    /** What is below the shine with a white disc on top, and the shine; nothing of the rest of the finish. */
    private static Document withLamp(Document document, int x) {
        int side = 40;
        int[] argb = new int[side * side];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Math.hypot(i % side - 19.5, i / side - 19.5) < 19 ? 0xffffffff : 0;
        }
        PictureLayer lamp = new PictureLayer(
                LayerInfo.named("lamp", "lamp"), Picture.ofArgb(side, side, argb), Placement.at(x, 120));
        int at = document.layers().indexOf(document.layer("bloom").orElseThrow());
        Document below = document.withLayers(document.layers().subList(0, at));
        return below.add(lamp).add(document.layer("bloom").orElseThrow());
    }

    private static double brightness(Picture picture, int x, int y) {
        int p = picture.at(x, y);
        return (p >> 16 & 255) + (p >> 8 & 255) + (p & 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lantern on a street at night", "a fox in a meadow", "a cup of tea by a window"})
    void itIsAFilterOfWhatLiesBelow(String prompt) throws GenerationException {
        AdjustmentLayer shine =
                (AdjustmentLayer) draw(prompt).document().layer("bloom").orElseThrow();

        assertThat(shine.info().name()).isEqualTo("shine");
        assertThat(shine.info().blendMode()).isEqualTo(BlendMode.NORMAL);
        assertThat(shine.info().filters()).singleElement().isInstanceOf(Bloom.class);
        assertThat(shine.adjustments()).isEmpty();
    }

    @Test
    void whatIsMovedTakesItsShineAlong() throws GenerationException {
        Document document = draw("a fox in a forest at night").document();
        Document left = withLamp(document, 60);
        Document right = withLamp(document, 260);
        Picture bare = renderer.render(left.remove("lamp"));
        Picture atLeft = renderer.render(left);
        Picture atRight = renderer.render(right);

        // Just beside the lamp, where it is and where it is not.
        assertThat(brightness(atLeft, 108, 140)).isGreaterThan(brightness(bare, 108, 140) + 10);
        assertThat(brightness(atRight, 308, 140)).isGreaterThan(brightness(bare, 308, 140) + 10);
        assertThat(brightness(atRight, 108, 140)).isBetween(brightness(bare, 108, 140), brightness(bare, 108, 140) + 6);
        assertThat(renderer.render(left.replace(hidden(left.layer("lamp").orElseThrow())))
                        .samePixels(bare))
                .isTrue();
    }

    private static Layer hidden(Layer layer) {
        return layer.withInfo(layer.info().withVisible(false));
    }

    /** A picture without its figure is what the place gives alone, up to where the shine reaches. */
    @Test
    void aHiddenFigureLeavesNoShine() throws GenerationException {
        Document document = draw("a white swan on a lake at night").document();
        GroupLayer hero = document.layers().stream()
                .filter(layer -> layer instanceof GroupLayer group && group.passesThrough())
                .map(GroupLayer.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
        Document without = document.replace(hidden(hero));
        Document dark = without.remove("bloom");

        Picture shining = renderer.render(without);
        Picture lit = renderer.render(document);
        Picture unlit = renderer.render(document.remove("bloom"));
        Picture bare = renderer.render(dark);
        int gone = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double had = brightness(lit, x, y) - brightness(unlit, x, y);
                double has = brightness(shining, x, y) - brightness(bare, x, y);
                gone += had - has > 6 ? 1 : 0;
            }
        }
        assertThat(gone).as("pixels that the figure made shine").isGreaterThan(200);
    }
}
