package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraftTest {
    private static final Watercolour STYLE = new Watercolour(6, 0.8, 1, 26, 1, 3);

    private static Layer brought(double scale) {
        var style = LayerInfo.named("style", "Style").withFilters(List.of(STYLE));
        var hero = LayerInfo.named("background", "Hero").withInFocus(true);
        var picture = Document.of(Picture.transparent(60, 40));
        var from =
                picture.replace(picture.layers().getFirst().withInfo(hero)).add(new AdjustmentLayer(style, List.of()));
        var group = new Graft(from, Document.empty(60, 40), scale, 0, 0).group(LayerInfo.named("g", "G"));
        assertThat(group.layers().getFirst().info().inFocus()).isTrue();
        return group.layers().getLast();
    }

    @Test
    void filtersShrinkWithTheDocument() {
        assertThat(brought(1).info().filters()).containsExactly(STYLE);
        assertThat(brought(.5).info().filters()).containsExactly(new Watercolour(3, 0.8, 1, 13, 1, 3));
    }
}
