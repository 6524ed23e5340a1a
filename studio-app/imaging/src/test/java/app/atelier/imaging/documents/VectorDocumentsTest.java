package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.filters.DropShadow;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.shapes.Arrowhead;
import app.atelier.imaging.shapes.EllipseFigure;
import app.atelier.imaging.shapes.Figure;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.GradientStop;
import app.atelier.imaging.shapes.LineFigure;
import app.atelier.imaging.shapes.PathFigure;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.PolygonFigure;
import app.atelier.imaging.shapes.RadialFill;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.StarFigure;
import app.atelier.imaging.text.Alignment;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.text.TextOutline;
import app.atelier.imaging.vectors.Svg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorDocumentsTest {
    private static final Pen PEN = new Pen("#1d1b26c0", 3.5, List.of(2.0, 0.0, 1.5), Pen.Cap.BUTT, Pen.Join.MITRE);
    private static final Fill ROUND =
            new RadialFill(0.4, 0.3, 0.8, List.of(new GradientStop(0, "#fff3c4"), new GradientStop(1, "#e07a2f00")));

    private final DocumentStore store = new DocumentStore();
    private final OpenRaster openRaster = new OpenRaster();
    private final Renderer renderer = new Renderer();

    private static Document everything() {
        Document document = Document.of(Pictures.photo(90, 70));
        List<Figure> figures = List.of(
                new RectangleFigure(30, 20, 4.5),
                new EllipseFigure(30, 20),
                new LineFigure(0, 5, 40, 9, Arrowhead.OPEN, Arrowhead.DOT),
                new PolygonFigure(6, 30, 30, 2),
                new StarFigure(5, 0.4, 30, 30, 0),
                new PathFigure("M0 0 C 5 30 20 30 30 0 Z", true));
        for (Figure figure : figures) {
            String id = "shape" + document.layers().size();
            int at = document.layers().size() * 9;
            document = document.add(new ShapeLayer(
                    LayerInfo.named(id, id).withNote("alt", "A shape"), figure, ROUND, PEN, Placement.at(at, at)));
        }
        byte[] half = new byte[90 * 70];
        java.util.Arrays.fill(half, 1500, half.length, (byte) 255);
        Text text = Text.of("Zeile eins\nשלום 🦊", "fraunces", 18)
                .withItalic(true)
                .withAlignment(Alignment.CENTRE)
                .withLetterSpacing(0.05)
                .withWrapWidth(70.0)
                .withOutline(new TextOutline("#000000", 1.5));
        return document.add(new TextLayer(
                        LayerInfo.named("text", "Words")
                                .withMask(Mask.of(90, 70, half))
                                .withBlendMode(BlendMode.SCREEN)
                                .withOpacity(0.8f)
                                .withFilters(List.of(new DropShadow(2, 2, 1, "#000000", 0.5))),
                        text,
                        new Placement(10.5, 20.25, 1.5, -1, 33)))
                .add(new GroupLayer(
                        LayerInfo.named("group", "Group"),
                        List.of(
                                new VectorLayer(
                                        LayerInfo.named("svg", "Drawing"),
                                        Svg.of(
                                                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><circle r='9'/></svg>"),
                                        Placement.at(60, 40)),
                                new ShapeLayer(
                                        LayerInfo.named("bare", "Bare"),
                                        new RectangleFigure(5, 5, 0),
                                        null,
                                        null,
                                        Placement.IDENTITY),
                                new TextLayer(
                                        LayerInfo.named("empty", "Empty"),
                                        Text.of("", "gone font", 20),
                                        Placement.IDENTITY))));
    }

    private static List<Layer> vectors(Document document) {
        return document.layers().stream()
                .filter(layer -> !(layer instanceof PictureLayer))
                .map(layer -> layer.withInfo(layer.info().withMask(null)))
                .toList();
    }

    @Test
    void aSavedDocumentComesBackAsItWas() throws IOException {
        Document document = everything();
        byte[] file = store.encode(document);
        Document read = store.decode(file);
        assertThat(vectors(read)).isEqualTo(vectors(document));
        assertThat(renderer.render(read).samePixels(renderer.render(document))).isTrue();
        assertThat(store.encode(read)).isEqualTo(file);
        assertThat(store.encode(everything())).isEqualTo(file);
    }

    @Test
    void onlyDocumentsThatHaveThemNeedTheNewerFormat() throws IOException {
        Document plain = Document.of(Pictures.photo(9, 9));
        assertThat(description(store.encode(plain))).contains("\"version\" : 1");
        Document inGroup = plain.add(new GroupLayer(LayerInfo.named("g", "G"), vectors(everything())));
        assertThat(description(store.encode(inGroup))).contains("\"version\" : 2");
    }

    private static String description(byte[] file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("document.json")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no description");
    }

    @Test
    void aFontThatIsGoneIsSaidAndItsNameKept() throws IOException {
        OpenedDocument opened = store.open(store.encode(everything()));
        assertThat(opened.notes())
                .anySatisfy(note -> assertThat(note).contains("gone font").endsWith("."));
        GroupLayer group = (GroupLayer) opened.document().layer("group").orElseThrow();
        assertThat(((TextLayer) group.layers().getLast()).text().font()).isEqualTo("gone font");
    }

    @Test
    void damagedContentIsOneSentence() throws IOException {
        String[][] damages = {
            {"\"fraunces\"", "\"\""},
            {"\"lineHeight\" : 1.2", "\"lineHeight\" : -1"},
            {"\"star\"", "\"blob\""},
            {"\"points\" : 5", "\"points\" : 5000000"},
            {"<circle", "<circle&"},
            {"\"#1d1b26c0\"", "\"red\""},
            {"\"cap\" : \"butt\"", "\"cap\" : \"sharp\""},
            {"\"data\" : \"M0", "\"data\" : \"Q0"},
        };
        for (String[] damage : damages) {
            byte[] file = changed(
                    store.encode(everything()),
                    (name, content) -> name.equals("document.json")
                            ? new String(content, StandardCharsets.UTF_8)
                                    .replace(damage[0], damage[1])
                                    .getBytes(StandardCharsets.UTF_8)
                            : content);
            assertThatThrownBy(() -> store.decode(file))
                    .as(damage[1])
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageMatching("[A-Z][^\\n]*\\.");
        }
    }

    private static byte[] changed(byte[] file, BiFunction<String, byte[], byte[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = change.apply(entry.getName(), in.readAllBytes());
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void theHistoryKeepsThem(@TempDir Path folder) throws Exception {
        Document document = everything();
        Document base = Document.of(Pictures.photo(90, 70));
        try (DocumentHistory history = open(folder.resolve("h"), base)) {
            history.push(new DocumentHistory.Step("Add all", Instant.EPOCH, null), document);
            history.await();
        }
        try (DocumentHistory history = open(folder.resolve("h"), base)) {
            assertThat(vectors(history.current())).isEqualTo(vectors(document));
        }
    }

    private static DocumentHistory open(Path folder, Document base) throws IOException {
        DocumentHistory.Step first = new DocumentHistory.Step("Open", Instant.EPOCH, null);
        return DocumentHistory.open(folder, first, base, 64 << 20, Runnable::run, trouble -> {
            throw new java.io.UncheckedIOException(trouble);
        });
    }

    @Test
    void openRasterGivesThemBackEditable() throws IOException {
        Document document = everything();
        byte[] file = openRaster.encode(document);
        Document read = openRaster.decode(file);
        assertThat(renderer.render(read).samePixels(renderer.render(document))).isTrue();
        assertThat(contents(read)).isEqualTo(contents(document));
        TextLayer text = (TextLayer) read.layers().get(7);
        assertThat(text.info().mask()).isNotNull();
        assertThat(text.info().filters()).hasSize(1);
        assertThat(text.info().blendMode()).isEqualTo(BlendMode.SCREEN);
        assertThat(openRaster.encode(read)).isEqualTo(openRaster.encode(openRaster.decode(file)));
    }

    private static List<Object> contents(Document document) {
        List<Object> contents = new ArrayList<>();
        collect(document.layers(), contents);
        return contents;
    }

    private static void collect(List<Layer> layers, List<Object> contents) {
        for (Layer layer : layers) {
            switch (layer) {
                case TextLayer t -> contents.add(List.of(t.text(), t.placement()));
                case ShapeLayer s ->
                    contents.add(List.of(s.figure(), s.placement(), String.valueOf(s.fill()), String.valueOf(s.pen())));
                case VectorLayer v -> contents.add(List.of(v.svg(), v.placement()));
                case GroupLayer g -> collect(g.layers(), contents);
                default -> contents.add(layer.getClass());
            }
        }
    }

    @Test
    void pixelsThatSomebodyPaintedOnCountAndMovesAreFollowed() throws IOException {
        byte[] file = openRaster.encode(everything());
        Picture painted = Pictures.flat(90, 70, 0xff00ff00);
        byte[] png = new PictureWriter().encode(painted, PictureMetadata.NONE, ExportSettings.PNG);
        Document other = openRaster.decode(changed(file, (name, content) -> name.equals("data/0.png") ? png : content));
        // The top entry of the list is the group; its first picture is the empty text.
        assertThat(contents(other)).contains(PictureLayer.class);
        assertThat(contents(other)).hasSameSizeAs(contents(everything()));
        assertThat(contents(other)).isNotEqualTo(contents(everything()));
        Document moved = openRaster.decode(changed(
                file,
                (name, content) -> name.equals("stack.xml")
                        ? shifted(new String(content, StandardCharsets.UTF_8), 7, -3)
                                .getBytes(StandardCharsets.UTF_8)
                        : content));
        TextLayer text = (TextLayer) moved.layers().get(7);
        assertThat(text.placement()).isEqualTo(new Placement(17.5, 17.25, 1.5, -1, 33));
    }

    private static String shifted(String stack, int dx, int dy) {
        return Pattern.compile("x=\"(-?\\d+)\" y=\"(-?\\d+)\"").matcher(stack).replaceAll(at -> "x=\"%d\" y=\"%d\""
                .formatted(Integer.parseInt(at.group(1)) + dx, Integer.parseInt(at.group(2)) + dy));
    }

    @Test
    void othersSeeThePixels() throws IOException {
        Document document = everything();
        byte[] file = changed(
                openRaster.encode(document),
                (name, content) -> name.equals("stack.xml")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replaceAll(" atelier:layer=\"[^\"]*\"", "")
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
        Document read = openRaster.decode(file);
        assertThat(contents(read)).containsOnly(PictureLayer.class);
        assertThat(Pictures.difference(renderer.render(read), renderer.render(document)))
                .isLessThanOrEqualTo(1);
    }
}
