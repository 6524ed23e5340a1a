package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.SolidFill;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Masks that were moved with their layers, in files and histories. */
class MovedMaskDocumentsTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    private final DocumentStore store = new DocumentStore();
    private final Renderer renderer = new Renderer();

    private static Mask slope() {
        byte[] values = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (i % WIDTH * 4);
        }
        return Mask.of(WIDTH, HEIGHT, values);
    }

    private static Document before() {
        Mask mask = slope();
        return Document.of(Pictures.photo(WIDTH, HEIGHT))
                .add(new PictureLayer(
                        LayerInfo.named("a", "A").withMask(mask),
                        Pictures.flat(30, 20, 0xff3060c0),
                        Placement.at(5, 5)))
                .add(new GroupLayer(
                        LayerInfo.named("g", "G")
                                .withMask(mask)
                                .withMaskResting(true)
                                .withMaskLinked(false),
                        List.of(new PictureLayer(
                                LayerInfo.named("b", "B").withMask(mask),
                                Pictures.flat(9, 9, 0xffc06030),
                                Placement.at(40, 20)))));
    }

    private static Document moved(Document document, String id, Placement to) {
        return document.update(id, layer -> ((PlacedLayer) layer).movedTo(to));
    }

    private static Document moved() {
        return moved(moved(before(), "a", new Placement(20, 9, 1.25, 0.8, 33)), "b", Placement.at(1000, 20));
    }

    private static LayerInfo info(Document document, String id) {
        return document.layer(id).orElseThrow().info();
    }

    @Test
    void theyComeBackAsTheyWereAndCanStillBeMovedBack() throws IOException {
        byte[] file = store.encode(moved());
        Document read = store.decode(file);
        assertThat(renderer.render(read).samePixels(renderer.render(moved()))).isTrue();
        assertThat(store.encode(read)).isEqualTo(file);
        assertThat(info(read, "g").maskLinked()).isFalse();
        assertThat(info(read, "a").maskLinked()).isTrue();
        Document back = moved(moved(read, "a", Placement.at(5, 5)), "b", Placement.at(40, 20));
        assertThat(renderer.render(back).samePixels(renderer.render(before()))).isTrue();
        Mask once = Objects.requireNonNull(info(back, "b").mask());
        assertThat(once.sameValues(slope())).isTrue();
        assertThat(once.origin())
                .as("stored once, for all that have it")
                .isSameAs(info(read, "a").mask().origin());
    }

    @Test
    void onlyFilesThatHaveThemNeedTheNewerFormat() throws IOException {
        assertThat(text(store.encode(before()))).contains("\"version\" : 1,").doesNotContain("maskMovement");
        assertThat(text(store.encode(moved()))).contains("\"version\" : 3,");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void theHistoryKeepsThemAndStoresTheirValuesOnce(@TempDir Path folder) throws Exception {
        Document base = Document.of(Pictures.photo(WIDTH, HEIGHT));
        try (DocumentHistory history = open(folder.resolve("h"), base)) {
            history.push(new DocumentHistory.Step("Add", Instant.EPOCH, null), before());
            history.push(new DocumentHistory.Step("Move", Instant.EPOCH, null), moved());
            history.await();
        }
        try (DocumentHistory history = open(folder.resolve("h"), base)) {
            Document read = history.current();
            assertThat(renderer.render(read).samePixels(renderer.render(moved())))
                    .isTrue();
            history.go(1);
            assertThat(renderer.render(history.current()).samePixels(renderer.render(before())))
                    .isTrue();
            assertThat(Objects.requireNonNull(info(read, "a").mask()).origin())
                    .isSameAs(info(history.current(), "a").mask());
        }
    }

    private static DocumentHistory open(Path folder, Document base) throws IOException {
        DocumentHistory.Step first = new DocumentHistory.Step("Open", Instant.EPOCH, null);
        return DocumentHistory.open(folder, first, base, 64 << 20, Runnable::run, trouble -> {
            throw new java.io.UncheckedIOException(trouble);
        });
    }

    @Test
    void openRasterGivesThemBackAndMovesAShapesMaskWithItsPixels() throws IOException {
        Document document = moved().add(new ShapeLayer(
                LayerInfo.named("s", "S").withMask(slope()),
                new RectangleFigure(20, 10, 0),
                new SolidFill("#202020"),
                null,
                Placement.at(10, 10)));
        OpenRaster files = new OpenRaster();
        Document read = files.decode(files.encode(document));
        assertThat(store.encode(read)).isEqualTo(store.encode(document));
        byte[] shifted = OpenRasterTest.changed(
                files.encode(document),
                (name, content) -> name.equals("stack.xml")
                        ? text(content)
                                .replaceFirst("x=\"10\" y=\"10\"", "x=\"16\" y=\"12\"")
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
        Document other = files.decode(shifted);
        Mask mask = Objects.requireNonNull(other.layers().getLast().info().mask());
        assertThat(mask.at(30, 20)).isEqualTo(slope().at(24, 18));
    }

    @Test
    void movementsThatMakeNoSenseAreLeftOutAndSaidInOneSentence() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String bad : List.of(
                "[0,0,0,0,0,0]", "[]", "{}", "\"left\"", "[1,0,0,1,\"x\",0]", "[1e308,0,0,1e308,0,0]", "null")) {
            for (String field : List.of("mask", "restingMask")) {
                ArchiveReader reader = reader();
                LayerInfo info = info(reader.read(json.readTree(description(field, bad))), "g");
                Mask mask = info.mask() == null ? info.restingMask() : info.mask();
                assertThat(Objects.requireNonNull(mask).sameValues(slope()))
                        .as(bad)
                        .isTrue();
                assertThat(info.visible()).isTrue();
                assertThat(reader.troubles()).as(bad).singleElement().asString().matches("[A-Z][^\\n]*“G”[^\\n]*\\.");
            }
        }
        ArchiveReader reader = reader();
        LayerInfo info = info(reader.read(json.readTree(description("mask", "[1,0,0,1,6,2]"))), "g");
        assertThat(Objects.requireNonNull(info.mask()).at(30, 20)).isEqualTo(slope().at(24, 18));
        assertThat(reader.troubles()).isEmpty();
    }

    private static String description(String mask, String movement) {
        String layer = "{\"type\":\"group\",\"id\":\"g\",\"name\":\"G\",\"" + mask + "\":\"m\",\"maskMovement\":"
                + movement + "}";
        return "{\"version\":3,\"width\":60,\"height\":40,\"layers\":[" + layer + "]}";
    }

    private static ArchiveReader reader() {
        return new ArchiveReader(
                new ArchiveReader.Source() {
                    @Override
                    public byte[] content(String name) {
                        return new byte[0];
                    }

                    @Override
                    public Object pixels(String name) {
                        return slope();
                    }
                },
                new PictureReader());
    }
}
