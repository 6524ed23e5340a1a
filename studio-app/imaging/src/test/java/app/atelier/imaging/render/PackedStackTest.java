package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stacks painted on packed pixels against the same ones in floats. */
class PackedStackTest {
    private final Renderer renderer = new Renderer();

    @ParameterizedTest
    @CsvSource({
        "1,1,NORMAL,SCREEN",
        "90,60,NORMAL,NORMAL",
        "90,60,SCREEN,MULTIPLY",
        "4097,3,MULTIPLY,NORMAL",
        "257,31,MULTIPLY,SCREEN"
    })
    void layersWithoutFloatWorkAreWithinOneLevelOfFloats(int width, int height, BlendMode first, BlendMode second) {
        Document document = Document.of(Pictures.photo(width, height))
                .add(layer("b", first, Pictures.random(width, height, 5), 0, 0))
                .add(layer("c", second, Pictures.random(width, height, 6), width / 3, -height / 4));
        assertThat(Pictures.difference(renderer.render(document), inFloats(document)))
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "90,60", "4097,3"})
    void adjustmentsGiveThePixelsOfFloats(int width, int height) {
        Document adjusted = Document.of(Pictures.photo(width, height))
                .add(new AdjustmentLayer(
                        LayerInfo.named("a", "A"), List.of(new Exposure(0.4), new Contrast(0.5), new Saturation(0.3))));
        assertThat(renderer.render(adjusted).samePixels(inFloats(adjusted))).isTrue();
        Document covered = adjusted.add(layer("b", BlendMode.NORMAL, Pictures.random(width, height, 5), 2, 1));
        assertThat(renderer.render(covered).samePixels(inFloats(covered))).isTrue();
        Renderer plain = new Renderer(Bands.ONE, Rows.scalar(), PointRows.scalar(), 0);
        assertThat(plain.render(covered).samePixels(renderer.render(covered))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,1,2", "90,60,2", "301,203,10", "257,31,50", "4097,3,5"})
    void anAdjustmentThatBlursIsWithinOneLevelOfFloats(int width, int height, double sigma) {
        Document document = Document.of(Pictures.photo(width, height))
                .add(new AdjustmentLayer(
                        LayerInfo.named("a", "A").withFilters(List.of(new GaussianFilter(sigma))),
                        List.of(new Exposure(1.4), new Contrast(0.5), new Saturation(0.3))));
        Picture whole = renderer.render(document);
        assertThat(Pictures.difference(whole, inFloats(document))).isLessThanOrEqualTo(1);
        Renderer plain = new Renderer(Bands.ONE, Rows.scalar(), PointRows.scalar(), 0);
        assertThat(plain.render(document).samePixels(whole)).isTrue();
    }

    private static PictureLayer layer(String id, BlendMode mode, Picture picture, int x, int y) {
        return new PictureLayer(LayerInfo.named(id, id).withBlendMode(mode), picture, Placement.at(x, y));
    }

    /** An empty group changes nothing, but cannot be painted on packed pixels. */
    private Picture inFloats(Document document) {
        return renderer.render(document.add(new GroupLayer(LayerInfo.named("none", "None"), List.of())));
    }
}
