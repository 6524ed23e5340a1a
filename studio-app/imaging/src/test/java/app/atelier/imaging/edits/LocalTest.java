package app.atelier.imaging.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Invert;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalTest {
    private final Renderer renderer = new Renderer();
    private final Mask left = Selection.rectangle(80, 60, 0, 0, 40, 60).mask();
    private final Document document = Document.of(Pictures.photo(80, 60))
            .add(new PictureLayer(LayerInfo.named("a", "a"), Pictures.flat(40, 30, 0xff204060), Placement.at(20, 15)))
            .withSelection(left);

    @Test
    void anAdjustmentOnOneLayerKeepsToTheLayerAndTheSelection() {
        Picture before = renderer.render(document);
        Document changed = Local.over(document, "a", "a-local", "Local", List.of(new Invert()), List.of());
        Picture after = renderer.render(changed);
        assertThat(after.at(30, 30)).isEqualTo(0xff204060 ^ 0xffffff);
        assertThat(after.at(50, 30)).as("not selected").isEqualTo(before.at(50, 30));
        assertThat(after.at(10, 30)).as("another layer").isEqualTo(before.at(10, 30));
        assertThat(renderer.render(changed.remove("a-local")).samePixels(before))
                .isTrue();
    }

    @Test
    void bakedAndKeptApartLookTheSame() {
        List<app.atelier.imaging.adjustments.Adjustment> brighter = List.of(new Exposure(0.7));
        List<app.atelier.imaging.filters.Filter> softer = List.of(new GaussianFilter(2));
        Document apart = Local.over(document, "background", "local", "Local", brighter, softer);
        Document baked = Local.baked(document, "background", brighter, softer, renderer);
        assertThat(baked.layers()).hasSize(2);
        assertThat(Pictures.difference(renderer.render(apart), renderer.render(baked)))
                .isLessThanOrEqualTo(1);
        assertThatThrownBy(() -> Local.baked(document, "gone", brighter, softer, renderer))
                .hasMessageContaining("gone");
    }
}
