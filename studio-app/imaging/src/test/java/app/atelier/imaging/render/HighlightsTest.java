package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Light brighter than white in documents of floats: kept wherever the formula has no limit. */
class HighlightsTest {
    private static final PixelFormat FLOAT = new PixelFormat(Depth.F32, ColourSpace.SRGB);

    private static Picture grey(float value) {
        float[] rgba = new float[4 * 40];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = i % 4 == 3 ? 1 : value;
        }
        return Picture.ofFloats(8, 5, rgba, ColourSpace.SRGB);
    }

    private static float red(Document document) {
        Picture drawn = new Renderer().render(document.withFormat(FLOAT));
        for (int i = 0; i < 4 * 40; i += 4) {
            assertThat(drawn.floats()[i]).isEqualTo(drawn.floats()[0]);
        }
        return drawn.floats()[0];
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0.5",
        "MULTIPLY, 1.5",
        "SCREEN, 2",
        "OVERLAY, 3",
        "DARKEN, 0.5",
        "LIGHTEN, 3",
        "COLOR_DODGE, 3",
        "COLOR_BURN, 3",
        "HARD_LIGHT, 3",
        "SOFT_LIGHT, 3",
        "DIFFERENCE, 2.5",
        "EXCLUSION, 0.5",
        "HUE, 3",
        "SATURATION, 3",
        "COLOR, 3",
        "LUMINOSITY, 0.5",
        "ADD, 3.5",
        "SUBTRACT, 2.5",
        "DIVIDE, 6"
    })
    void aHalfOverThreeTimesWhite(BlendMode mode, float expected) {
        Document document = Document.of(grey(3))
                .add(new PictureLayer(
                        LayerInfo.named("top", "Top").withBlendMode(mode), grey(0.5f), Placement.IDENTITY));
        assertThat(red(document)).isCloseTo(expected, within(1e-4f));
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 3",
        "MULTIPLY, 1.5",
        "SCREEN, 2",
        "DARKEN, 0.5",
        "LIGHTEN, 3",
        "COLOR_DODGE, 1",
        "COLOR_BURN, 0.8333",
        "DIFFERENCE, 2.5",
        "ADD, 3.5",
        "SUBTRACT, 0",
        "DIVIDE, 0.16667",
        "LUMINOSITY, 3"
    })
    void threeTimesWhiteOverAHalf(BlendMode mode, float expected) {
        Document document = Document.of(grey(0.5f))
                .add(new PictureLayer(LayerInfo.named("top", "Top").withBlendMode(mode), grey(3), Placement.IDENTITY));
        assertThat(red(document)).isCloseTo(expected, within(1e-4f));
    }

    @Test
    void aLookUpTableKeepsWhatLiesBeyondItsDomain() {
        String darker = "LUT_1D_SIZE 2\n0 0 0\n0.5 0.5 0.5\n";
        String cube = "LUT_3D_SIZE 2\n0 0 0\n0.5 0 0\n0 0.5 0\n0.5 0.5 0\n0 0 0.5\n0.5 0 0.5\n0 0.5 0.5\n0.5 0.5 0.5\n";
        for (String table : List.of(darker, cube)) {
            assertThat(red(adjusted(0.5f, new Lut(table, 1)))).isCloseTo(0.25f, within(1e-5f));
            assertThat(red(adjusted(3, new Lut(table, 1)))).isCloseTo(2.5f, within(1e-5f));
            assertThat(red(adjusted(5, new Lut(table, 1)))).isCloseTo(4.5f, within(1e-5f));
            assertThat(red(adjusted(3, new Lut(table, 0.5)))).isCloseTo(2.75f, within(1e-5f));
        }
    }

    private static Document adjusted(float value, Adjustment adjustment) {
        return Document.of(grey(value)).add(new AdjustmentLayer(LayerInfo.named("look", "Look"), List.of(adjustment)));
    }
}
