package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {
    private final DocumentStore store = new DocumentStore();

    @Test
    void aDocumentComesBackWhole(@TempDir Path folder) throws IOException {
        Document document = document();
        Path file = folder.resolve("fox.atelier");
        store.save(document, file);
        Document loaded = store.load(file);
        assertThat(loaded.geometry()).isEqualTo(document.geometry());
        PictureLayer layer = (PictureLayer) loaded.layer("sprite").orElseThrow();
        assertThat(layer.placement()).isEqualTo(new Placement(3, 4, 1.5, -0.5, 12));
        assertThat(layer.info().notes()).isEqualTo(Map.of("alt", "A fox", "node", "s1"));
        assertThat(layer.info().blendMode()).isEqualTo(BlendMode.SOFT_LIGHT);
        assertThat(layer.info().filters()).containsExactly(new GaussianFilter(2));
        Renderer renderer = new Renderer();
        assertThat(renderer.render(loaded).samePixels(renderer.render(document)))
                .isTrue();
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws IOException {
        byte[] first = store.encode(document());
        assertThat(store.encode(document())).isEqualTo(first);
        assertThat(store.encode(store.decode(first))).isEqualTo(first);
    }

    @Test
    void aPictureUsedTwiceIsStoredOnce() throws IOException {
        Picture picture = Pictures.random(200, 200, 1);
        Document one = Document.of(picture);
        Document two = one.add(new PictureLayer(LayerInfo.named("again", "Again"), picture, Placement.at(5, 5)));
        assertThat(store.encode(two).length).isLessThan(store.encode(one).length + 2000);
        Document loaded = store.decode(store.encode(two));
        assertThat(((PictureLayer) loaded.layers().get(0)).picture())
                .isSameAs(((PictureLayer) loaded.layers().get(1)).picture());
    }

    @Test
    void whatIsBrokenIsSaidInOneSentence() throws IOException {
        byte[] file = store.encode(document());
        assertThatThrownBy(() -> store.decode("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("This is not a document of Atelier.");
        for (int cut : new int[] {10, 100, file.length / 2, file.length * 3 / 4}) {
            assertThatThrownBy(() -> store.decode(Arrays.copyOf(file, cut)))
                    .as("cut to %d", cut)
                    .isInstanceOf(UnreadableDocumentException.class);
        }
        assertThatThrownBy(() -> store.decode(archive("{\"version\":99}"))).hasMessageContaining("newer version");
        assertThatThrownBy(() -> store.decode(archive("{\"version\":1,\"width\":-4,\"height\":4}")))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> store.decode(archive(
                        "{\"version\":1,\"width\":4,\"height\":4,\"layers\":[{\"type\":\"picture\",\"id\":\"a\","
                                + "\"name\":\"Fox\",\"picture\":\"pictures/7.png\"}]}")))
                .hasMessage("The document lacks the picture of the layer “Fox”.");
    }

    @Test
    void aFullOrLockedTargetLeavesTheOldFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("no").resolve("such").resolve("folder.atelier");
        assertThatThrownBy(() -> store.save(document(), file)).isInstanceOf(IOException.class);
        assertThat(Files.exists(file)).isFalse();
    }

    private static byte[] archive(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            archive.put("document.json", json.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Document document() {
        byte[] coverage = new byte[90 * 70];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i * 7);
        }
        LayerInfo info = LayerInfo.named("sprite", "Sprite")
                .withBlendMode(BlendMode.SOFT_LIGHT)
                .withOpacity(0.7f)
                .withMask(Mask.of(90, 70, coverage))
                .withNote("node", "s1")
                .withNote("alt", "A fox")
                .withFilters(List.of(new GaussianFilter(2)));
        return Document.of(Pictures.photo(90, 70))
                .add(new GroupLayer(
                        LayerInfo.named("group", "Group"),
                        List.of(new PictureLayer(
                                info, Pictures.random(31, 17, 3), new Placement(3, 4, 1.5, -0.5, 12)))))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(0.5))))
                .withGeometry(new Geometry(new Crop(5, 6, 60, 70), 1, 1.5, true, false));
    }
}
