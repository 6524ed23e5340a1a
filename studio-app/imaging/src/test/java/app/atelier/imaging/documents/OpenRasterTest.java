package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.colour.ColourSpace;
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
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
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

    private static Document adjusted() {
        byte[] half = new byte[80 * 60];
        Arrays.fill(half, 1500, half.length, (byte) 255);
        return Document.of(Pictures.photo(80, 60))
                .add(new AdjustmentLayer(
                        LayerInfo.named("light", "Light").withMask(Mask.of(80, 60, half)), List.of(new Exposure(0.7))))
                .add(new GroupLayer(
                        LayerInfo.named("bear", "Bear")
                                .withNote("alt", "A bear")
                                .withMask(Mask.of(80, 60, half))
                                .withMaskResting(true),
                        List.of(
                                new PictureLayer(
                                        LayerInfo.named("turned", "Turned"),
                                        Pictures.photo(30, 20),
                                        new Placement(20, 20, 1, 1, 30)),
                                new PictureLayer(
                                        LayerInfo.named("fur", "Fur").withClipped(true),
                                        Pictures.flat(80, 60, 0xff804020),
                                        Placement.IDENTITY)),
                        false));
    }

    /** What programs see that do not know our description. */
    private static byte[] seenByOthers(byte[] file) throws IOException {
        return changed(file, (name, content) -> name.equals("atelier/document.json") ? null : content);
    }

    static byte[] changed(byte[] file, BiFunction<String, byte[], byte @Nullable []> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = change.apply(entry.getName(), in.readAllBytes());
                if (content != null) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(content);
                }
            }
        }
        return out.toByteArray();
    }

    private static List<String> names(List<Layer> layers) {
        return layers.stream().map(layer -> layer.info().name()).toList();
    }

    @Test
    void whatOpenRasterCannotShowIsAPictureOfTheLookAboveTheHiddenLayers() throws IOException {
        Document document = adjusted();
        Document others = openRaster.decode(seenByOthers(openRaster.encode(document)));
        assertThat(names(others.layers())).containsExactly("Layers", "Look");
        assertThat(renderer.render(others).samePixels(renderer.render(document)))
                .isTrue();
        GroupLayer layers = (GroupLayer) others.layers().getFirst();
        assertThat(layers.info().visible()).isFalse();
        assertThat(names(layers.layers())).containsExactly("Background", "Bear");
        GroupLayer bear = (GroupLayer) layers.layers().getLast();
        assertThat(bear.isolated()).isFalse();
        assertThat(names(bear.layers())).containsExactly("Turned", "Fur");
        Document shown = others.withLayers(layers.layers());
        assertThat(Pictures.meanDifference(renderer.render(shown), renderer.render(document.remove("light"))))
                .as(
                        "all but the adjustment; clipped layers are cut to their base, which soft edges do not take exactly")
                .isLessThan(0.5);
    }

    @Test
    void openedHereItIsTheSameDocument() throws IOException {
        Document document = adjusted()
                .withGeometry(Geometry.IDENTITY.withCrop(new Crop(3, 4, 70, 50)))
                .withSelection(Mask.all(80, 60));
        byte[] file = openRaster.encode(document);
        OpenedDocument opened = openRaster.open(file);
        assertThat(opened.notes()).isEmpty();
        assertThat(new DocumentStore().encode(opened.document())).isEqualTo(new DocumentStore().encode(document));
        assertThat(openRaster.encode(opened.document())).isEqualTo(file);
    }

    @Test
    void aGeometryIsAppliedForOthersToLookAndLayers() throws IOException {
        Document document = Document.of(Pictures.photo(80, 60))
                .add(new PictureLayer(LayerInfo.named("a", "A"), Pictures.photo(20, 20), Placement.at(30, 20)))
                .withGeometry(Geometry.IDENTITY.withCrop(new Crop(10, 10, 40, 40)));
        Document others = openRaster.decode(seenByOthers(openRaster.encode(document)));
        assertThat(others.width()).isEqualTo(40);
        assertThat(renderer.render(others).samePixels(renderer.render(document)))
                .isTrue();
        Document shown = others.withLayers(((GroupLayer) others.layers().getFirst()).layers());
        assertThat(renderer.render(shown).samePixels(renderer.render(document))).isTrue();
    }

    @Test
    void whereTheFormatHoldsAllThereIsNothingBesides() throws IOException {
        Document document = Document.of(Pictures.photo(30, 20))
                .add(new GroupLayer(
                        LayerInfo.named("g", "G"),
                        List.of(new PictureLayer(
                                LayerInfo.named("a", "A"), Pictures.photo(9, 9), Placement.at(3, 4)))));
        byte[] file = openRaster.encode(document);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("atelier/document.json");
        assertThat(names(openRaster.decode(file).layers())).containsExactly("Background", "G");
    }

    @Test
    void aMaskedGroupIsDrawnAsOneAboveItsHiddenLayers() throws IOException {
        Layer bear = adjusted().layers().getLast();
        Layer fur = new PictureLayer(LayerInfo.named("coat", "Coat"), Pictures.photo(80, 60), Placement.IDENTITY);
        GroupLayer masked = new GroupLayer(bear.info().withMaskResting(false), List.of(fur));
        Document document = Document.of(Pictures.photo(80, 60)).add(masked);
        Document others = openRaster.decode(seenByOthers(openRaster.encode(document)));
        assertThat(names(others.layers())).containsExactly("Background", "Bear (layers)", "Bear");
        assertThat(others.layers().get(1).info().visible()).isFalse();
        assertThat(renderer.render(others).samePixels(renderer.render(document)))
                .isTrue();
    }

    @Test
    void aDrawnLayerIsAsLargeAsWhatIsToBeSeenOfIt() throws IOException {
        byte[] half = new byte[80 * 60];
        Arrays.fill(half, 80 * 20, half.length, (byte) 200);
        for (PixelFormat format : List.of(
                PixelFormat.SRGB8,
                new PixelFormat(Depth.U16, ColourSpace.SRGB),
                new PixelFormat(Depth.F32, ColourSpace.SRGB.asLinear()))) {
            Document document = Document.of(Pictures.photo(80, 60).convertedTo(format))
                    .add(new PictureLayer(
                            LayerInfo.named("a", "A").withMask(Mask.of(80, 60, half)),
                            Pictures.photo(20, 18),
                            Placement.at(30, 10)))
                    .add(new PictureLayer(
                            LayerInfo.named("b", "B").withMask(Mask.of(80, 60, half)),
                            Pictures.photo(20, 10),
                            Placement.at(30, 5)));
            byte[] file = openRaster.encode(document);
            Document others = openRaster.decode(seenByOthers(file));
            PictureLayer a = (PictureLayer) others.layers().get(1);
            assertThat(a.placement()).isEqualTo(Placement.at(30, 20));
            assertThat(List.of(a.picture().width(), a.picture().height())).isEqualTo(List.of(20, 8));
            PictureLayer hidden = (PictureLayer) others.layers().get(2);
            assertThat(hidden.picture()
                            .samePixels(Picture.transparent(1, 1)
                                    .convertedTo(hidden.picture().format())))
                    .isTrue();
            Document alone = document.withLayers(List.of(document.layers().get(1)));
            assertThat(renderer.render(alone)
                            .convertedTo(a.picture().format())
                            .part(new Rectangle(30, 20, 20, 8))
                            .samePixels(a.picture()))
                    .as("%s", format)
                    .isTrue();
            assertThat(openRaster.encode(openRaster.decode(file))).isEqualTo(file);
        }
    }

    @Test
    void whatOthersChangedCounts() throws IOException {
        byte[] file = openRaster.encode(adjusted());
        byte[] painted =
                new PictureWriter().encode(Pictures.flat(80, 60, 0xff00ff00), PictureMetadata.NONE, ExportSettings.PNG);
        Document other = openRaster.decode(changed(file, (name, c) -> name.equals("data/0.png") ? painted : c));
        assertThat(renderer.render(other).at(40, 30)).isEqualTo(0xff00ff00);
        Document renamed = openRaster.decode(changed(
                file,
                (name, c) -> name.equals("stack.xml")
                        ? new String(c, StandardCharsets.UTF_8)
                                .replace("\"Bear\"", "\"Wolf\"")
                                .getBytes(StandardCharsets.UTF_8)
                        : c));
        assertThat(names(((GroupLayer) renamed.layers().getFirst()).layers())).contains("Wolf");
    }

    @Test
    void aDescriptionThatCannotBeReadLeavesWhatOthersSee() throws IOException {
        Document document = adjusted();
        byte[] file = openRaster.encode(document);
        for (String[] damage : new String[][] {
            {"{\"parts\"", "[\"parts\""},
            {"\"version\":", "\"version\":9"},
            {"\"type\":\"group\"", "\"type\":\"troop\""},
            {"\"opacity\":1.0", "\"opacity\":\"NaN\",\"o\":1"},
            {"\"width\":80", "\"width\":-80"},
            {"stack.xml", "atelier/../../x"},
        }) {
            byte[] damaged = changed(
                    file,
                    (name, c) -> name.equals("atelier/document.json")
                            ? new String(c, StandardCharsets.UTF_8)
                                    .replace(damage[0], damage[1])
                                    .getBytes(StandardCharsets.UTF_8)
                            : c);
            Document read = openRaster.decode(damaged);
            assertThat(renderer.render(read).samePixels(renderer.render(document)))
                    .as(damage[1])
                    .isTrue();
            assertThat(names(read.layers())).as(damage[1]).containsExactly("Layers", "Look");
        }
    }

    @Test
    void aPictureThatManyLayersHaveIsReadOnce() throws IOException {
        byte[] file = openRaster.encode(Document.of(Pictures.photo(30, 20)));
        byte[] many = changed(
                file,
                (name, c) -> name.equals("stack.xml")
                        ? ("<image w=\"30\" h=\"20\"><stack>" + "<layer src=\"data/0.png\"/>".repeat(5)
                                        + "</stack></image>")
                                .getBytes(StandardCharsets.UTF_8)
                        : c);
        List<Layer> layers = openRaster.decode(many).layers();
        assertThat(layers).hasSize(5);
        assertThat(layers.stream()
                        .map(layer -> System.identityHashCode(((PictureLayer) layer).picture()))
                        .distinct())
                .hasSize(1);
        OpenedDocument damaged =
                openRaster.open(changed(many, (name, c) -> name.equals("data/0.png") ? Arrays.copyOf(c, 60) : c));
        assertThat(damaged.notes()).hasSize(5);
    }

    @Test
    void brokenFilesAreSaidToBe() throws IOException {
        assertThatThrownBy(() -> openRaster.decode(new byte[] {1, 2, 3})).hasMessageContaining("not an OpenRaster");
        byte[] file = openRaster.encode(Document.of(Pictures.photo(30, 20)));
        for (int cut = 50; cut < file.length; cut += file.length / 7) {
            byte[] part = Arrays.copyOf(file, cut);
            try {
                openRaster.decode(part);
            } catch (UnreadableDocumentException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }
}
