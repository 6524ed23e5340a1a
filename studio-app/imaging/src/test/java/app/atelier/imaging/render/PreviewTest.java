package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Glow;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.filters.Vignette;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen while editing, drawn at the view's scale, against the export made small afterwards. */
class PreviewTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    static Stream<Arguments> stacks() {
        Document photo = Document.of(Pictures.photo(WIDTH, HEIGHT));
        AdjustmentLayer adjustments = new AdjustmentLayer(
                LayerInfo.named("light", "Light"),
                List.of(new Exposure(.3), new Contrast(.2), new Saturation(.3), new Temperature(.2)));
        PictureLayer above = new PictureLayer(
                LayerInfo.named("above", "Above")
                        .withBlendMode(BlendMode.SOFT_LIGHT)
                        .withOpacity(.6f),
                Pictures.photo(500, 400),
                new Placement(211.5, 130.25, 1.2, .9, 17));
        return Stream.of(
                Arguments.of("plain", photo, .6),
                Arguments.of("adjusted", photo.add(adjustments), .9),
                Arguments.of("turned layer", photo.add(above).add(adjustments), .9),
                Arguments.of("blur", filtered(photo, new GaussianFilter(10)), .6),
                Arguments.of("sharpened", filtered(photo, new Unsharp(4, .8, 0)), 1.2),
                Arguments.of("glow", filtered(photo, new Glow(.5, 20, .6)), 1.2),
                Arguments.of("vignette", filtered(photo, new Vignette(-.5, .5, .5, 0)), .9));
    }

    private static Document filtered(Document document, Filter filter) {
        return document.update(
                "background", layer -> layer.withInfo(layer.info().withFilters(List.of(filter))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stacks")
    void thePreviewIsTheExportMadeSmall(String name, Document document, double mean) {
        Picture export = new Renderer().render(document);
        for (int side : new int[] {600, 400, 300}) {
            Picture preview = new Renderer().render(document, side / (double) WIDTH);
            double difference = Pictures.meanDifference(preview, Thumbnails.scale(export, side));
            System.out.printf("%s at %d px: mean difference %.2f of 255%n", name, side, difference);
            assertThat(difference).as(name + " at " + side).isLessThan(mean);
        }
    }
}
