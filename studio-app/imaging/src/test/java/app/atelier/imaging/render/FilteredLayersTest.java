package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Channel;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Levels;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Median;
import app.atelier.imaging.filters.MotionBlur;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers whose filter works on packed pixels, against the same filter on planes of floats. */
class FilteredLayersTest {
    /** With a second filter that does nothing, a list of filters works on floats. */
    private static final Filter NOTHING = new GaussianFilter(0);

    private final Renderer renderer = new Renderer();

    static List<Filter> filters() {
        return List.of(
                new GaussianFilter(1.3),
                new GaussianFilter(9),
                new Unsharp(3, 0.8, 0),
                new Unsharp(2, 1, 0.1),
                new Median(1));
    }

    private static Document over(Picture picture, Placement placement, BlendMode mode, List<Filter> filters) {
        Layer top = new PictureLayer(
                LayerInfo.named("top", "Top").withBlendMode(mode).withFilters(filters), picture, placement);
        return Document.of(Pictures.photo(150, 110)).add(top);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void packedAndPlanarAgreeWithinALevel(Filter filter) {
        for (Placement placement : List.of(
                Placement.IDENTITY, Placement.at(-20, 33), Placement.at(3.5, 7), new Placement(20, 5, 0.8, 1.2, 25))) {
            for (Picture picture : List.of(Pictures.photo(90, 70), Pictures.random(61, 83, 5))) {
                for (BlendMode mode : List.of(BlendMode.NORMAL, BlendMode.MULTIPLY)) {
                    Picture packed = renderer.render(over(picture, placement, mode, List.of(filter)));
                    Picture planar = renderer.render(over(picture, placement, mode, List.of(filter, NOTHING)));
                    assertThat(Pictures.difference(packed, planar))
                            .as("%s %s %s", placement, picture, mode)
                            .isLessThanOrEqualTo(2);
                    assertThat(Pictures.meanDifference(packed, planar)).isLessThan(0.35);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void partsFitTogether(Filter filter) {
        Document document = over(Pictures.photo(90, 70), Placement.at(21, 13), BlendMode.NORMAL, List.of(filter));
        Picture whole = renderer.render(document);
        for (Rectangle part :
                List.of(new Rectangle(0, 0, 50, 50), new Rectangle(37, 41, 60, 33), new Rectangle(111, 83, 39, 27))) {
            assertThat(renderer.render(document, part, 1).samePixels(whole.part(part)))
                    .as("%s", part)
                    .isTrue();
        }
    }

    /** A filter at the edge of a cropped page looks at what lies beyond, which another filter has to give it. */
    @ParameterizedTest
    @MethodSource("wholePages")
    void filtersAboveOthersLookBeyondTheCrop(Filter below, Filter above) {
        Document open = Document.of(Pictures.photo(300, 200))
                .add(new AdjustmentLayer(LayerInfo.named("below", "Below").withFilters(List.of(below)), List.of()))
                .add(new AdjustmentLayer(LayerInfo.named("above", "Above").withFilters(List.of(above)), List.of()));
        Rectangle kept = new Rectangle(40, 30, 220, 150);
        Picture cropped = renderer.render(open.withGeometry(Geometry.IDENTITY.withCrop(new Crop(40, 30, 220, 150))));
        assertThat(Pictures.difference(cropped, new Renderer().render(open).part(kept)))
                .isLessThanOrEqualTo(1);
    }

    static List<Arguments> wholePages() {
        return List.of(
                Arguments.of(new Bloom(0.5, 60, 0.6), new MotionBlur(40, 0)),
                Arguments.of(new GaussianFilter(60), new MotionBlur(40, 30)),
                Arguments.of(new Bloom(0.5, 60, 0.6), new GaussianFilter(9)));
    }

    /** What is kept of a filtered backdrop is finer than what is seen of it. */
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "-2, 0.5"})
    void adjustmentsOfAKeptBackdropAreThoseOfTheSameInFloats(double stops, double contrast) {
        AdjustmentLayer blur = new AdjustmentLayer(
                LayerInfo.named("blur", "Blur").withFilters(List.of(new GaussianFilter(4))), List.of());
        AdjustmentLayer look = new AdjustmentLayer(
                LayerInfo.named("look", "Look"),
                List.of(new Exposure(stops), new Contrast(contrast), new Levels(Channel.ALL, 0.02, 0.98, 1.1, 0, 1)));
        Document document = Document.of(Pictures.photo(300, 200)).add(blur).add(look);
        Picture once = renderer.render(document);
        // Half opacity of nothing: keeps the stack from being painted on packed pixels.
        Document slow = Document.of(Pictures.photo(300, 200))
                .add(blur)
                .add(look.withInfo(look.info().withOpacity(0.9999999f)));
        assertThat(Pictures.difference(once, renderer.render(slow))).isLessThanOrEqualTo(1);
        assertThat(renderer.render(document).samePixels(once)).isTrue();
    }
}
