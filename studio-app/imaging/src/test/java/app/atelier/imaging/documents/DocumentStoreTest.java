package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
    }

    @Test
    void whatWouldTakeForEverIsRefusedInOneSentence() throws IOException {
        String group = "{\"type\":\"group\",\"id\":\"g\",\"layers\":[]},";
        String head = "{\"version\":1,\"width\":4,\"height\":4,\"layers\":[";
        assertThatThrownBy(() -> store.decode(archive(head + group.repeat(300_000) + "{}]}")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("The document is too large");
        String blur = "{\"op\":\"gaussian-blur\",\"sigma\":1},";
        String layer = "{\"type\":\"group\",\"id\":\"g\",\"name\":\"Fox\",\"layers\":[],\"filters\":[";
        assertThatThrownBy(() ->
                        store.decode(archive(head + layer + blur.repeat(5000).replaceFirst(",$", "") + "]}]}")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("The layer “Fox” has more than 100 filters");
        String adjusting = "{\"type\":\"adjustment\",\"id\":\"a\",\"name\":\"Owl\",\"adjustments\":[";
        String inverts = "{\"op\":\"invert\"},".repeat(5000).replaceFirst(",$", "");
        assertThatThrownBy(() -> store.decode(archive(head + adjusting + inverts + "]}]}")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("The layer “Owl” has more than 100 adjustments");
        OpenedDocument twins = store.open(archive(head + group + group + group.replace("},", "}]}")));
        assertThat(twins.document().layers().stream().map(Layer::id)).containsExactly("g", "g-2", "g-3");
        assertThat(twins.notes()).hasSize(2);
    }

    @Test
    void aLayerWhosePictureOrMaskIsMissingIsKept() throws IOException {
        OpenedDocument opened = store.open(archive("""
                {"version":1,"width":4,"height":4,"layers":[
                  {"type":"picture","id":"a","name":"Fox","picture":"pictures/7.png"},
                  {"type":"group","id":"g","name":"Pair","mask":"masks/9.png","layers":[]}]}"""));
        assertThat(opened.notes())
                .containsExactly(
                        "The picture of the layer “Fox” is missing: the layer is kept, empty.",
                        "The mask of the layer “Pair” is missing: the layer is hidden.");
        assertThat(opened.document().layer("a").orElseThrow().info().notes())
                .containsEntry("missing", "pictures/7.png");
        assertThat(opened.document().layer("g").orElseThrow().info().visible()).isFalse();
        assertThat(store.open(store.encode(opened.document())).notes()).isEmpty();
    }

    @Test
    void aDamagedPictureLeavesTheOtherLayers() throws IOException {
        byte[] file = rewritten(store.encode(document()), "pictures/0.png", png -> Arrays.copyOf(png, 60));
        OpenedDocument opened = store.open(file);
        assertThat(opened.document().layers()).hasSize(3);
        assertThat(opened.notes()).hasSize(1).first().asString().startsWith("The picture of the layer “Background”");
    }

    @Test
    void whatCannotBeReadIsTriedOnceForAllLayersThatHaveIt() throws IOException {
        String layer = "{\"type\":\"picture\",\"id\":\"a\",\"name\":\"A\",\"picture\":\"p\",\"mask\":\"m\"}";
        String json = "{\"version\":1,\"width\":4,\"height\":4,\"layers\":[" + layer + "," + layer + "," + layer + "]}";
        List<String> asked = new ArrayList<>();
        ArchiveReader reader = new ArchiveReader(
                name -> {
                    asked.add(name);
                    return name.equals("document.json") ? json.getBytes(StandardCharsets.UTF_8) : new byte[] {1, 2, 3};
                },
                new PictureReader());
        assertThat(reader.read().layers()).hasSize(3);
        assertThat(asked).containsExactly("document.json", "m", "p");
        assertThat(reader.troubles().stream().filter(note -> note.startsWith("The picture of the layer “A”")))
                .as("each layer is told")
                .hasSize(3);
    }

    @Test
    void aMaskOfAnotherSizeIsFitted() throws IOException {
        Document document = Document.of(Pictures.photo(30, 20));
        Layer layer = document.layers().getFirst();
        Document masked =
                document.withLayers(List.of(layer.withInfo(layer.info().withMask(Mask.all(30, 20)))));
        OpenedDocument opened = store.open(
                rewritten(store.encode(masked), "document.json", json -> new String(json, StandardCharsets.UTF_8)
                        .replace("\"width\" : 30", "\"width\" : 40")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(opened.notes())
                .containsExactly(
                        "The mask of the layer “Background” was 30 × 20 pixels and was fitted to the document’s"
                                + " 40 × 20.");
        Mask mask = opened.document().layers().getFirst().info().mask();
        assertThat(mask.at(29, 19)).isEqualTo(255);
        assertThat(mask.at(30, 19)).isZero();
    }

    @Test
    void smallMasksOfALargeDocumentTakeNoMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder json = new StringBuilder("{\"version\":1,\"width\":20000,\"height\":20000,\"layers\":[");
        try (Archive archive = new Archive(out)) {
            byte[] dot = new PictureWriter()
                    .encode(
                            Picture.ofArgb(2, 1, new int[] {0xff505050, 0xffffffff}),
                            PictureMetadata.NONE,
                            ExportSettings.PNG);
            for (int i = 0; i < 60; i++) {
                json.append(i == 0 ? "" : ",")
                        .append("{\"type\":\"group\",\"id\":\"g%d\",\"mask\":\"m%d\",\"layers\":[]}".formatted(i, i));
                archive.put("m" + i, dot);
            }
            archive.put("document.json", json.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        }

        Document opened = store.decode(out.toByteArray());

        assertThat(opened.layers()).hasSize(60).allSatisfy(layer -> {
            Mask mask = layer.info().mask();
            assertThat(mask.memory(tile -> true)).isZero();
            Mask corner = mask.part(new Rectangle(1, 0, 2, 2));
            assertThat(corner.coverage()).containsExactly(255, 0, 0, 0);
        });
    }

    @Test
    void notesOfVeryManyLayersHaveAnEnd() throws IOException {
        String lost = "{\"type\":\"picture\",\"id\":\"a\",\"name\":\"A\",\"picture\":\"p\",\"mask\":\"m\"},";
        String json = "{\"version\":1,\"width\":4,\"height\":4,\"layers\":[" + lost.repeat(19_000) + "]}";

        OpenedDocument opened = store.open(archive(json.replace(",]", "]")));

        assertThat(opened.document().layers()).hasSize(19_000);
        assertThat(opened.notes()).hasSize(OpenedDocument.MOST_NOTES).last().isEqualTo("And 56900 more of the kind.");
        assertThat(new OpenedDocument(opened.document(), opened.notes())).isEqualTo(opened);
    }

    /** The same container with one entry changed. */
    private static byte[] rewritten(byte[] file, String name, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                Archive archive = new Archive(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                archive.put(entry.getName(), entry.getName().equals(name) ? change.apply(content) : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void twoLayersOfOneIdGetTwo() throws IOException {
        OpenedDocument opened = store.open(archive("""
                {"version":1,"width":4,"height":4,"layers":[
                  {"type":"group","id":"a","name":"One","layers":[{"type":"group","id":"a","name":"Two","layers":[]}]},
                  {"type":"group","id":"a-2","name":"Three","layers":[]}]}"""));
        assertThat(opened.document().layers()).hasSize(2);
        assertThat(opened.notes())
                .hasSize(2)
                .first()
                .isEqualTo("Two layers had the id “a”; the layer “Two” got another.");
    }

    @Test
    void groupsThatLieTooDeepAreSaidAndCannotBeMade() throws IOException {
        String deep = "{\"type\":\"group\",\"id\":\"g%d\",\"name\":\"\",\"layers\":[";
        StringBuilder json = new StringBuilder("{\"version\":1,\"width\":4,\"height\":4,\"layers\":[");
        for (int i = 0; i < 400; i++) {
            json.append(deep.formatted(i));
        }
        json.append("]}".repeat(400)).append("]}");
        assertThatThrownBy(() -> store.decode(archive(json.toString())))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("The document is damaged: its groups lie deeper than 64.");
        Document document = Document.empty(4, 4);
        Layer inner = new GroupLayer(LayerInfo.named("g", "g"), List.of());
        for (int i = 0; i < Document.MAX_DEPTH; i++) {
            inner = new GroupLayer(LayerInfo.named("g" + i, "g"), List.of(inner));
            if (i < Document.MAX_DEPTH - 1) {
                document = document.withLayers(List.of(inner));
            }
        }
        assertThat(store.decode(store.encode(document))).isEqualTo(document);
        Layer tooDeep = inner;
        Document last = document;
        assertThatThrownBy(() -> last.withLayers(List.of(tooDeep))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenThousandLayersComeBack() throws IOException {
        Picture dot = Pictures.flat(2, 2, 0xffff0000);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            layers.add(new PictureLayer(LayerInfo.named("l" + i, "Layer " + i), dot, Placement.at(i % 90, i / 120)));
        }
        byte[] file = store.encode(Document.empty(90, 90).withLayers(layers));
        assertThat(store.decode(file).layers()).hasSize(10_000);
        assertThat(store.encode(store.decode(file))).isEqualTo(file);
    }

    @Test
    void whatIsMadeToFillTheMemoryIsRefused(@TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("bomb.atelier");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("document.json"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(400_000);
        assertThatThrownBy(() -> store.load(bomb)).hasMessageContaining("made to fill the memory");
        assertThatThrownBy(() -> store.decode(Files.readAllBytes(bomb)))
                .hasMessageContaining("made to fill the memory");
        assertThatThrownBy(() -> new OpenRaster().load(bomb)).isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> store.load(folder)).hasMessageEndingWith("is a folder, not a document.");
        assertThatThrownBy(() -> store.load(folder.resolve("none"))).hasMessageStartingWith("There is no document");
        assertThatThrownBy(
                        () -> store.decode(archive("{\"version\":1,\"width\":30000,\"height\":30000,\"layers\":[]}")))
                .hasMessageContaining("too large");
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
