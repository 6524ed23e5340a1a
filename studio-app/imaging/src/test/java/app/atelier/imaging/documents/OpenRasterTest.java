package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRasterTest {
    private final OpenRaster openRaster = new OpenRaster();
    private final Renderer renderer = new Renderer();

    @Test
    void layersGroupsAndModesComeBackWithTheSameLook() throws IOException {
        Document document = Document.of(Pictures.photo(80, 60));
        for (BlendMode mode : BlendMode.values()) {
            document = document.add(new PictureLayer(
                    LayerInfo.named(mode.id(), mode.id()).withBlendMode(mode).withOpacity(0.5f),
                    Pictures.random(21, 13, mode.ordinal()),
                    Placement.at(mode.ordinal() * 3 - 5, mode.ordinal())));
        }
        document = document.add(new GroupLayer(
                LayerInfo.named("g", "Group & <more>").withOpacity(0.25f).withBlendMode(BlendMode.SCREEN),
                List.of(
                        new PictureLayer(LayerInfo.named("a", "A"), Pictures.photo(20, 20), Placement.at(3, 4)),
                        new PictureLayer(
                                LayerInfo.named("b", "B").withVisible(false),
                                Pictures.photo(9, 9),
                                Placement.at(1, 1)))));
        Document read = openRaster.decode(openRaster.encode(document));
        assertThat(read.layers()).hasSize(document.layers().size());
        assertThat(read.layers().getLast().info().name()).isEqualTo("Group & <more>");
        for (int i = 0; i < read.layers().size(); i++) {
            assertThat(read.layers().get(i).info().blendMode())
                    .isEqualTo(document.layers().get(i).info().blendMode());
        }
        assertThat(renderer.render(read).samePixels(renderer.render(document))).isTrue();
    }

    @Test
    void whatOpenRasterCannotHoldIsDrawnWithTheSameLook() throws IOException {
        Document document = Document.of(Pictures.photo(80, 60))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(0.7))))
                .add(new PictureLayer(
                        LayerInfo.named("turned", "Turned"), Pictures.photo(30, 20), new Placement(20, 20, 1, 1, 30)));
        Document read = openRaster.decode(openRaster.encode(document));
        assertThat(read.layers()).hasSize(2);
        assertThat(Pictures.difference(renderer.render(read), renderer.render(document)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void brokenFilesAreSaidToBe() throws IOException {
        assertThatThrownBy(() -> openRaster.decode(new byte[] {1, 2, 3})).hasMessageContaining("not an OpenRaster");
        byte[] file = openRaster.encode(Document.of(Pictures.photo(30, 20)));
        for (int cut = 50; cut < file.length; cut += file.length / 7) {
            byte[] part = java.util.Arrays.copyOf(file, cut);
            try {
                openRaster.decode(part);
            } catch (UnreadableDocumentException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }
}
