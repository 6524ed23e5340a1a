package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.StackedPage.BLUE;
import static app.atelier.desktop.edit.StackedPage.RED;
import static app.atelier.desktop.edit.StackedPage.filled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Steps;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are let go on the picture: pictures, drawings, tables, files with layers, and what cannot be read. */
class ArrivalsTest {

    @TempDir
    Path folder;

    private OpenModel editor;

    @BeforeEach
    void open() throws Exception {
        editor = new OpenModel(folder.resolve("home"), StackedPage.page());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private Path picture(String name, int width, int height, int argb) throws Exception {
        Path file = folder.resolve(name);
        new PictureWriter().write(filled(width, height, argb), PictureMetadata.NONE, ExportSettings.PNG, file);
        return file;
    }

    private Arrivals arrivals() {
        return new Arrivals(editor.model(), editor.notices());
    }

    @Test
    void filesBecomeLayersInOneStepWhereTheyAreLetGo() throws Exception {
        var files = List.of(picture("blue.png", 10, 10, BLUE), picture("large.png", 400, 400, RED));
        arrivals().add(files, new Point2D.Double(80, 60), null);
        assertThat(editor.model().history()).hasSize(2);
        assertThat(editor.lastStep()).isEqualTo("Added 2 layers");
        assertThat(editor.order()).isEqualTo("background group(inner upper) red file~2 file~3");
        assertThat(editor.model().selected().get()).isEqualTo("file~3");
        var blue = (PictureLayer) editor.layer("file~2");
        assertThat(blue.info().name()).isEqualTo("blue");
        assertThat(blue.placement()).isEqualTo(Placement.at(75, 55));
        // What is larger than the document is made to fit.
        assertThat(((PictureLayer) editor.layer("file~3")).placement().scaleX()).isEqualTo(.2 * .8);
        editor.model().selected().set(null);
        arrivals().add(files.subList(0, 1), null, new DropPlace("group", Carry.Way.INSIDE, 1, 1));
        assertThat(editor.order()).isEqualTo("background group(inner upper file~4) red file~2 file~3");
        editor.reopened();
        assertThat(editor.order()).isEqualTo("background group(inner upper file~4) red file~2 file~3");
    }

    @Test
    void drawingsTablesAndFilesWithLayersComeToo() throws Exception {
        Path svg = Files.writeString(
                folder.resolve("dot.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><circle cx='5' cy='5' r='5'/></svg>");
        Path cube = Files.writeString(folder.resolve("warm.cube"), "LUT_1D_SIZE 2\n0 0 0\n1 .9 .8\n");
        Path layered = folder.resolve("other.atelier");
        new DocumentStore().save(editor.document(), layered);
        arrivals().add(List.of(svg, cube, layered), null, null);
        assertThat(editor.layer("file~2")).isInstanceOf(VectorLayer.class);
        assertThat(editor.layer("file~3")).isInstanceOf(AdjustmentLayer.class);
        assertThat(((GroupLayer) editor.layer("file~4")).layers()).hasSize(3);
        assertThat(editor.layer("file~4").info().name()).isEqualTo("other");
    }

    private static Picture seen(Document document) {
        return new Renderer().render(document);
    }

    /** A red square half over the left edge, a masked blue one in a group, and half transparent grey that multiplies. */
    private static Document layered(int width, int height) {
        byte[] half = new byte[width * height];
        Arrays.fill(half, 0, half.length / 2, (byte) 255);
        var red = new PictureLayer(LayerInfo.named("red", "Red"), filled(20, 20, RED), Placement.at(-10, 4));
        var blue = new PictureLayer(
                LayerInfo.named("blue", "Blue").withMask(Mask.of(width, height, half)),
                filled(width, height, BLUE),
                Placement.IDENTITY);
        var grey = new PictureLayer(
                LayerInfo.named("grey", "Grey")
                        .withBlendMode(BlendMode.MULTIPLY)
                        .withOpacity(.5f),
                filled(width / 2, height, 0xff808080),
                Placement.IDENTITY);
        return Document.empty(width, height)
                .add(new GroupLayer(LayerInfo.named("inside", "Inside"), List.of(blue)))
                .add(red)
                .add(grey);
    }

    @Test
    void theLayersOfADroppedFileComeAsAGroupThatLooksAsTheFileDid() throws Exception {
        var document = layered(24, 18);
        Path ora = folder.resolve("pile.ora");
        new OpenRaster().save(document, ora);
        var page = editor.document();
        editor.model().selected().set(null);
        arrivals().add(List.of(ora), new Point2D.Double(60, 40), null);
        assertThat(editor.model().history()).hasSize(2);
        var group = (GroupLayer) editor.layer("file~2");
        assertThat(group.info().name()).isEqualTo("pile");
        assertThat(group.layers()).hasSize(3);
        // Beside it nothing changed, and within it is what the file shows, over what was there.
        var flat = page.add(new PictureLayer(LayerInfo.named("flat", "flat"), seen(document), Placement.at(48, 31)));
        var wanted = seen(flat);
        var now = seen(editor.document());
        for (int i = 0; i < wanted.argb().length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(now.argb()[i] >>> shift & 255)
                        .as("pixel %d, %d", i % wanted.width(), i / wanted.width())
                        .isCloseTo(wanted.argb()[i] >>> shift & 255, org.assertj.core.data.Offset.offset(2));
            }
        }
        editor.model().undo();
        assertThat(editor.document()).isEqualTo(page);
        editor.model().redo();
        editor.reopened();
        assertThat(((GroupLayer) editor.layer("file~2")).layers()).hasSize(3);
    }

    @Test
    void aLargerFileWithLayersIsMadeSmallerWithItsMasks() throws Exception {
        var document = layered(480, 360);
        Path file = folder.resolve("large.atelier");
        new DocumentStore().save(document, file);
        arrivals().add(List.of(file, file), null, null);
        var group = (GroupLayer) editor.layer("file~2");
        double scale = 100 / 480.0 * .8;
        var inside =
                (PictureLayer) ((GroupLayer) group.layers().getFirst()).layers().getFirst();
        assertThat(inside.placement().scaleX()).isCloseTo(scale, org.assertj.core.data.Offset.offset(.001));
        assertThat(inside.info().mask()).isNotNull();
        assertThat(inside.info().mask().width()).isEqualTo(editor.document().width());
        assertThat(editor.layer("file~3")).isInstanceOf(GroupLayer.class);
        // Blue in the upper half of the file's page, nothing of it below.
        assertThat(inside.info().mask().at(50, 30)).isEqualTo(255);
        assertThat(inside.info().mask().at(50, 50)).isZero();
    }

    @Test
    void whatLiesOnTheClipboardIsTakenOverRowByRowUntilItIsNotWantedAnyMore() {
        var picture = filled(30, 700, BLUE);
        var lying = Objects.requireNonNull(SystemBoard.lying(Pictures.image(picture)));
        var fractions = new ArrayList<Double>();
        var steps = new Steps() {
            private boolean cancelled;

            @Override
            public void at(double fraction, String what) {
                fractions.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        assertThat(lying.picture(steps).samePixels(picture)).isTrue();
        assertThat(fractions).hasSizeGreaterThan(2).isSorted().allMatch(fraction -> fraction >= 0 && fraction < 1);
        steps.cancelled = true;
        assertThatThrownBy(() -> lying.picture(steps)).isInstanceOf(CancellationException.class);
        assertThat(SystemBoard.lying(null)).isNull();
    }

    @Test
    void aFileFromOutsideIsOpenedThroughTheLibraryAndOneThatIsCutIsNot() throws Exception {
        var opening = new OpenFile(editor.model(), editor.library(), editor.notices());
        var file = picture("photo.png", 33, 21, BLUE);
        byte[] bytes = Files.readAllBytes(file);
        opening.open(file);
        assertThat(editor.document().width()).isEqualTo(33);
        var artwork = Objects.requireNonNull(editor.model().artwork().get());
        assertThat(editor.library().find(artwork.id())).isPresent();
        editor.model().dial(Dial.LIGHT, 30);
        // Opened again it is as it was left, and the file is never written.
        editor.reopened();
        opening.open(file);
        var again = new OpenFile(editor.model(), editor.library(), editor.notices());
        again.open(file);
        assertThat(Objects.requireNonNull(editor.model().artwork().get()).id()).isEqualTo(artwork.id());
        assertThat(editor.model().dial(Dial.LIGHT)).isEqualTo(30);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        for (var bad : List.of(
                Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length / 2)),
                Files.createDirectories(folder.resolve("empty")),
                folder.resolve("gone.png"))) {
            editor.notices().shown().clear();
            again.open(bad);
            assertThat(editor.said().title()).isEqualTo("The picture could not be opened");
            assertThat(editor.said().words()).isNotBlank().doesNotContain("Exception", "null", "java.");
        }
        assertThat(Objects.requireNonNull(editor.model().artwork().get()).id()).isEqualTo(artwork.id());
    }

    @Test
    void aFileWhosePageIsCroppedComesAsOneLayerAndThatIsSaid() throws Exception {
        var whole = layered(24, 18);
        Path file = folder.resolve("cropped.atelier");
        new DocumentStore().save(new Change.Turn(1).apply(whole), file);
        arrivals().add(List.of(file), null, null);
        var layer = (PictureLayer) editor.layer("file~2");
        assertThat(layer.picture().width()).isEqualTo(18);
        assertThat(editor.said().title()).contains("cropped").contains("one layer");
    }

    @Test
    void cutFilesWithLayersAreNamedAndNothingIsAdded() throws Exception {
        Path ora = folder.resolve("pile.ora");
        new OpenRaster().save(layered(24, 18), ora);
        byte[] bytes = Files.readAllBytes(ora);
        var before = editor.document();
        for (int length : new int[] {bytes.length / 3, bytes.length - 40}) {
            editor.notices().shown().clear();
            Path cut = Files.write(folder.resolve("cut.ora"), Arrays.copyOf(bytes, length));
            arrivals().add(List.of(cut), null, null);
            assertThat(editor.said().words()).contains("cut.ora").doesNotContain("Exception", "null", "java.");
        }
        Path psd = Files.write(
                folder.resolve("cut.psd"), "8BPS\0\1\0\0\0\0\0\0\0\3\0\0".getBytes(StandardCharsets.ISO_8859_1));
        arrivals().add(List.of(psd), null, null);
        assertThat(editor.said().words()).contains("cut.psd").doesNotContain("Exception", "null", "java.");
        assertThat(editor.document()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsNamedInOneNoticeAndTheOthersCome() throws Exception {
        Path good = picture("good.png", 10, 10, BLUE);
        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length / 2));
        Path words = Files.writeString(folder.resolve("words.png"), "this is no picture");
        Path broken = Files.writeString(folder.resolve("broken.cube"), "LUT_3D_SIZE 9\n0 0 0\n");
        var files = List.of(
                cut, words, broken, good, folder.resolve("gone.png"), Files.createDirectory(folder.resolve("dir")));
        int said = editor.notices().shown().size();
        arrivals().add(files, null, null);
        assertThat(editor.notices().shown()).hasSize(said + 1);
        assertThat(editor.said().words())
                .contains("cut.png", "words.png", "broken.cube")
                .doesNotContain("Exception");
        assertThat(editor.model().history()).hasSize(2);
        assertThat(editor.layer("file~2").info().name()).isEqualTo("good");
    }

    @Test
    void aPictureOfImpossibleSizeIsRefusedInASentenceAndTheDocumentStays() throws Exception {
        var before = editor.document();
        Path file = folder.resolve("huge.png");
        Files.write(file, head(30_000, 30_000));
        arrivals().add(List.of(file), null, null);
        assertThat(editor.said().words()).contains("huge.png").doesNotContain("Exception", "null");
        assertThat(editor.document()).isEqualTo(before);
    }

    /** The beginning of a PNG of that size, with a whole head and nothing after it. */
    private static byte[] head(int width, int height) {
        var out = java.nio.ByteBuffer.allocate(33);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.putInt(13);
        byte[] chunk = java.nio.ByteBuffer.allocate(17)
                .put("IHDR".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var crc = new java.util.zip.CRC32();
        crc.update(chunk);
        out.put(chunk).putInt((int) crc.getValue());
        return out.array();
    }
}
