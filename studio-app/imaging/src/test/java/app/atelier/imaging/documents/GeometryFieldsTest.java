package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.layers.Selections;
import app.atelier.imaging.resample.Interpolation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeometryFieldsTest {
    private final DocumentStore store = new DocumentStore();

    @Test
    void allOfGeometryAndSelectionsComesBack() throws Exception {
        Geometry geometry = new Geometry(
                new Crop(2, 3, 20, 10),
                3,
                -1.25,
                true,
                false,
                Perspective.keystone(0.2, -0.3),
                new Canvas(-5, 4, 60, 70),
                Resize.longSide(33, Interpolation.NEAREST));
        byte[] half = new byte[40 * 30];
        half[7] = (byte) 200;
        Mask selected = Mask.of(40, 30, half);
        Document document = Document.of(Pictures.photo(40, 30))
                .withGeometry(geometry)
                .withSelections(
                        new Selections(selected, Map.of("sky", Mask.all(40, 30), "the selected part", selected)));

        Document read = store.decode(store.encode(document));

        assertThat(read.geometry()).isEqualTo(geometry);
        assertThat(read.selections().active()).isNotNull().matches(mask -> mask.sameValues(selected));
        assertThat(read.selections().saved().keySet()).containsExactly("sky", "the selected part");
        assertThat(read.selections().named("the selected part"))
                .matches(mask -> mask != null && mask.sameValues(selected));
        assertThat(store.encode(read)).as("saving twice gives the same bytes").isEqualTo(store.encode(document));
    }

    @Test
    void whatNeedsNothingNewIsStillWrittenForOlderPrograms() throws Exception {
        Document plain = Document.of(Pictures.photo(9, 9));
        assertThat(description(plain).path("version").asInt()).isEqualTo(1);
        Document resized = plain.withGeometry(Geometry.IDENTITY.withResize(Resize.percent(50, Interpolation.LANCZOS3)));
        assertThat(description(resized).path("version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"perspective\":{}}",
                "{\"perspective\":{\"upperLeft\":{\"x\":1,\"y\":0},\"upperRight\":{\"x\":0,\"y\":0},"
                        + "\"lowerRight\":{\"x\":1,\"y\":1},\"lowerLeft\":{\"x\":0,\"y\":1}}}",
                "{\"canvas\":{\"width\":0,\"height\":5}}",
                "{\"canvas\":{\"width\":30001,\"height\":5}}",
                "{\"resize\":{\"percent\":\"NaN\"}}",
                "{\"resize\":{\"width\":3,\"longSide\":3}}",
                "{\"resize\":{\"longSide\":30000,\"kernel\":\"magic\"}}",
                "{\"crop\":{\"x\":5,\"y\":5,\"width\":2147483647,\"height\":1}}"
            })
    void geometryThatCannotBeIsDamage(String json) throws Exception {
        ObjectNode root = (ObjectNode) description(Document.of(Pictures.photo(9, 9)));
        root.set("layers", new ObjectMapper().createArrayNode());
        root.set("geometry", new ObjectMapper().readTree(json));
        ArchiveReader reader = new ArchiveReader(
                name -> root.toString().getBytes(StandardCharsets.UTF_8),
                new app.atelier.imaging.codecs.PictureReader());
        assertThatThrownBy(reader::read)
                .isInstanceOf(UnreadableDocumentException.class)
                .message()
                .doesNotContain("\n");
    }

    private JsonNode description(Document document) throws Exception {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(store.encode(document)))) {
            while (!zip.getNextEntry().getName().equals("document.json")) {
                zip.closeEntry();
            }
            return new ObjectMapper().readTree(zip.readAllBytes());
        }
    }
}
