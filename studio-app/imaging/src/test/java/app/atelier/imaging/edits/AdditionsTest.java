package app.atelier.imaging.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.text.Fonts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionsTest {
    private static final String TITLE = """
            {"version":1,"edits":[
              {"op":"exposure","stops":0.5},
              {"op":"add-text","text":{"content":"Night market\\nopens at dusk","size":30},"x":12,"y":8,
               "rotationDegrees":-5,"opacity":0.9,"blendMode":"screen","alt":"A title",
               "filters":[{"op":"drop-shadow","dx":2,"dy":3,"radius":4,"colour":"#000000","opacity":0.5}]},
              {"op":"add-shape","figure":{"type":"star","points":5,"inner":0.4,"width":20,"height":20},
               "fill":"#ffd166","pen":{"colour":"#1d1b26","width":2},"x":70,"y":40},
              {"op":"add-shape","figure":{"type":"line","x1":0,"y1":0,"x2":30,"y2":5,"end":"triangle"},
               "pen":{"colour":"#1d1b26","width":2},"x":5,"y":60},
              {"op":"add-vector","svg":"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
               "x":1,"y":2,"scaleX":2,"scaleY":2,"name":"Square"},
              {"op":"contrast","amount":0.2}]}""";

    private final Document page = Document.of(Pictures.photo(100, 80));

    private static Document with(Document document, String edit) {
        return EditStack.parse("{\"edits\":[" + edit + "]}").apply(document);
    }

    @Test
    void layersAreAddedOnTopWithWhatIsLeftOutFilledIn() {
        Document edited = EditStack.parse(TITLE).apply(page);
        assertThat(edited.layers()).hasSize(7);
        TextLayer text = (TextLayer) edited.layers().get(2);
        assertThat(text.text().font()).isEqualTo(Fonts.standard().id());
        assertThat(text.text().weight()).isEqualTo(400);
        assertThat(text.info().name()).isEqualTo("Night market");
        assertThat(text.info().blendMode()).isEqualTo(BlendMode.SCREEN);
        assertThat(text.info().notes()).containsEntry("alt", "A title");
        assertThat(text.info().filters()).hasSize(1);
        ShapeLayer star = (ShapeLayer) edited.layers().get(3);
        assertThat(star.fill()).isEqualTo(Fill.of("#ffd166"));
        assertThat(star.pen()).isEqualTo(Pen.of("#1d1b26", 2));
        assertThat(((ShapeLayer) edited.layers().get(4)).fill()).isNull();
        VectorLayer square = (VectorLayer) edited.layers().get(5);
        assertThat(square.info().name()).isEqualTo("Square");
        assertThat(square.placement().scaleX()).isCloseTo(2, within(1e-9));
        assertThat(new Renderer().render(edited).width()).isEqualTo(100);
    }

    @Test
    void aStackIsWrittenAndReadTheSame() {
        EditStack stack = EditStack.parse(TITLE);
        String json = stack.toJson();
        assertThat(EditStack.parse(json).toJson()).isEqualTo(json);
        assertThat(EditStack.parse(json)).isEqualTo(stack);
    }

    @ParameterizedTest
    @CsvSource({"0,false,false", "1,false,false", "2,true,false", "3,false,true", "1,true,true"})
    void itStandsUprightWhereTheCreatorSeesItHoweverTheDocumentIsTurned(int turns, boolean across, boolean down) {
        Document turned = with(
                page,
                "{\"op\":\"rotate\",\"quarterTurns\":%d},{\"op\":\"flip\",\"horizontal\":%s,\"vertical\":%s},"
                                .formatted(turns, across, down)
                        + "{\"op\":\"crop\",\"x\":5,\"y\":6,\"width\":60,\"height\":50}");
        String box =
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"path\",\"data\":\"M0 0H20V5H5V10H0Z\"},\"fill\":\"#ff0000\",\"x\":10,\"y\":12}";
        var drawn = new Renderer().render(with(turned, box));
        var flat = new Renderer().render(with(Document.of(new Renderer().render(turned)), box));
        assertThat(Pictures.difference(drawn, flat)).isLessThanOrEqualTo(1);
        assertThat(drawn.at(11, 13)).isEqualTo(0xffff0000);
    }

    @Test
    void idsAreFreeOnes() {
        Document twice = with(
                with(page, "{\"op\":\"add-text\",\"text\":{\"content\":\"\"},\"x\":0,\"y\":0}"),
                "{\"op\":\"add-text\",\"text\":{\"content\":\"\"},\"x\":0,\"y\":0}");
        assertThat(twice.layers().stream().map(layer -> layer.info().id()).distinct())
                .hasSize(3);
        assertThat(twice.layers().getLast().info().name()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"add-text\"}",
                "{\"op\":\"add-text\",\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":\"words\",\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":null},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\",\"size\":-3},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\",\"size\":\"NaN\"},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\",\"shape\":1},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\",\"alignment\":\"up\"},\"x\":1,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":\"1\",\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1e999,\"y\":1}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1,\"y\":1,\"scaleX\":0}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1,\"y\":1,\"opacity\":7}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1,\"y\":1,\"blendMode\":\"mud\"}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1,\"y\":1,\"colour\":\"#ffffff\"}",
                "{\"op\":\"add-text\",\"text\":{\"content\":\"a\"},\"x\":1,\"y\":1,\"filters\":[{\"op\":\"melt\"}]}",
                "{\"op\":\"add-shape\",\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"blob\"},\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"rectangle\",\"width\":5},\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"ellipse\",\"width\":-5,\"height\":3},\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"path\",\"data\":\"hello\"},\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"ellipse\",\"width\":5,\"height\":3},\"fill\":7,\"x\":1,\"y\":1}",
                "{\"op\":\"add-shape\",\"figure\":{\"type\":\"ellipse\",\"width\":5,\"height\":3},\"pen\":{\"width\":7},\"x\":1,\"y\":1}",
                "{\"op\":\"add-vector\",\"svg\":\"<svg\",\"x\":1,\"y\":1}",
                "{\"op\":\"add-vector\",\"svg\":7,\"x\":1,\"y\":1}",
                "{\"op\":\"add-vector\",\"x\":1,\"y\":1}",
            })
    void whatIsNotRightIsOneSentenceThatNamesTheEdit(String edit) {
        assertThatThrownBy(() -> with(page, edit))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessageMatching("Edit 1 \\(add-(text|shape|vector)\\)[^\\n]*\\.");
    }

    @Test
    void contentsAreWrittenWithTheKindsOfTheirFigures() {
        var node = Contents.write(new RectangleFigure(3, 4, 1), Fill.of("#102030"), null);
        assertThat(node.toString())
                .isEqualTo("{\"figure\":{\"type\":\"rectangle\",\"width\":3.0,\"height\":4.0,\"cornerRadius\":1.0},"
                        + "\"fill\":{\"type\":\"solid\",\"colour\":\"#102030\"}}");
        ShapeLayer layer =
                new ShapeLayer(LayerInfo.named("a", "A"), new RectangleFigure(3, 4, 1), null, null, Placement.IDENTITY);
        assertThat(new EditStack(List.of(new Edit.Add(layer))).toJson()).contains("\"add-shape\"");
    }
}
