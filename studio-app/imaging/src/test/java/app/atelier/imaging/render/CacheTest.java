package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTest {
    @Test
    void aFrameAfterAnyChangeIsTheSameAsWithoutACache() {
        Random random = new Random(5);
        Renderer cached = new Renderer();
        Document document = RendererTest.busy();
        for (int i = 0; i < 60; i++) {
            document = changed(document, random, i);
            double scale = random.nextInt(4) == 0 ? 0.6 : 1;
            Renderer fresh = new Renderer(Bands.ONE, Rows.preferred(), PointRows.preferred(), 0);
            Rectangle region = new Rectangle(random.nextInt(3) * 5, 3, 90, 60);
            assertThat(cached.render(document, region, scale).samePixels(fresh.render(document, region, scale)))
                    .as("step %d", i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 10, 40})
    void anExportInStripsHasThePixelsOfOneFrame(double sigma) {
        Document document = Document.of(Pictures.photo(4097, 3001))
                .add(new AdjustmentLayer(
                        LayerInfo.named("blur", "Blur").withFilters(List.of(new GaussianFilter(sigma))),
                        List.of(new Exposure(0.3))));
        Renderer renderer = new Renderer();
        var whole = renderer.render(document);
        for (int y : new int[] {0, 725, 1490, 2950}) {
            Rectangle part = new Rectangle(0, y, 4097, 40);
            var strip = renderer.render(document, part, 1);
            for (int i = 0; i < strip.argb().length; i++) {
                assertThat(strip.argb()[i]).isEqualTo(whole.argb()[y * 4097 + i]);
            }
        }
    }

    private static Document changed(Document document, Random random, int step) {
        return switch (random.nextInt(5)) {
            case 0 ->
                document.update("look", layer -> ((AdjustmentLayer) layer)
                        .withAdjustments(List.of(new Exposure(random.nextDouble()))));
            case 1 ->
                document.update(
                        "sprite", layer -> ((PictureLayer) layer).withPlacement(Placement.at(random.nextInt(50), 3.5)));
            case 2 ->
                document.update(
                        "turned",
                        layer -> layer.withInfo(
                                layer.info().withFilters(List.of(new GaussianFilter(random.nextInt(4))))));
            case 3 -> document.add(layer(step));
            default ->
                document.update(
                        "group",
                        layer -> layer.withInfo(layer.info().withBlendMode(BlendMode.values()[random.nextInt(16)])));
        };
    }

    private static Layer layer(int step) {
        return new PictureLayer(
                LayerInfo.named("new-" + step, "New").withClipped(step % 2 == 0),
                Pictures.random(20, 20, step),
                Placement.at(step, step));
    }
}
