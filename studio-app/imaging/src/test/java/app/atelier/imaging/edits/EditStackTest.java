package app.atelier.imaging.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditStackTest {

    @Test
    void aStackIsReadAppliedAndWrittenTheSame() {
        String json =
                "{\"version\":1,\"edits\":[{\"op\":\"exposure\",\"stops\":0.5},{\"op\":\"contrast\",\"amount\":0.2},"
                        + "{\"op\":\"rotate\",\"quarterTurns\":1},{\"op\":\"crop\",\"x\":3,\"y\":4,\"width\":20,\"height\":30},"
                        + "{\"op\":\"flip\",\"horizontal\":true,\"vertical\":false},{\"op\":\"straighten\",\"degrees\":2.0},"
                        + "{\"op\":\"gaussian-blur\",\"sigma\":1.5}]}";
        EditStack stack = EditStack.parse(json);
        assertThat(stack.toJson()).isEqualTo(json);
        Document edited = stack.apply(Document.of(Pictures.photo(60, 40)));
        assertThat(edited.outputWidth()).isEqualTo(20);
        assertThat(edited.outputHeight()).isEqualTo(30);
        assertThat(edited.layers()).hasSize(2);
        assertThat(edited.layers().getFirst())
                .as("the picture stays")
                .isInstanceOf(app.atelier.imaging.layers.PictureLayer.class);
    }

    @Test
    void blursSayWhetherTheyWorkInLinearLightAndOlderFilesNeedNot() {
        String json = "{\"version\":1,\"edits\":[{\"op\":\"gaussian-blur\",\"sigma\":1.5},"
                + "{\"op\":\"gaussian-blur\",\"sigma\":1.5,\"linear\":true},"
                + "{\"op\":\"motion-blur\",\"length\":4.0,\"degrees\":0.0,\"linear\":true},"
                + "{\"op\":\"glow\",\"amount\":1.0,\"radius\":2.0,\"threshold\":0.5}]}";
        assertThat(EditStack.parse(json).toJson()).isEqualTo(json);
        assertThatThrownBy(() -> EditStack.parse(
                        "{\"version\":1,\"edits\":[{\"op\":\"gaussian-blur\",\"sigma\":1,\"linear\":\"perhaps\"}]}"))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessageContaining("linear");
    }

    @Test
    void aStackHasAnEndAndALayerTakesSoManyFilters() {
        Document photo = Document.of(Pictures.photo(8, 8));
        Document edited = EditStack.parse(blurs(EditStack.MAX_EDITS)).apply(photo);
        assertThat(edited.layers()).hasSize(1 + EditStack.MAX_EDITS / LayerInfo.MAX_FILTERS);
        assertThat(edited.layers().getLast().info().filters()).hasSize(LayerInfo.MAX_FILTERS);
        Document light = EditStack.parse(
                        many("{\"op\":\"exposure\",\"stops\":0.01}", AdjustmentLayer.MAX_ADJUSTMENTS + 1))
                .apply(photo);
        assertThat(light.layers()).hasSize(3);
        assertThatThrownBy(() -> EditStack.parse(blurs(EditStack.MAX_EDITS + 1)))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessage("There are 501 edits in it; a stack takes 500 at most. Share them out among several.");
        String filters = "[" + "{\"op\":\"median\",\"radius\":1},".repeat(LayerInfo.MAX_FILTERS)
                + "{\"op\":\"median\",\"radius\":1}]";
        assertThatThrownBy(() -> EditStack.parse(
                        "{\"edits\":[{\"op\":\"add-text\",\"text\":{\"content\":\"Fox\"},\"x\":1,\"y\":1,\"filters\":"
                                + filters + "}]}"))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessageContaining("has more than 100 filters");
    }

    private static String blurs(int count) {
        return many("{\"op\":\"gaussian-blur\",\"sigma\":1.0}", count);
    }

    private static String many(String edit, int count) {
        return "{\"edits\":[" + (edit + ",").repeat(count - 1) + edit + "]}";
    }

    @Test
    void lengthsThatWereChosenForOneSizeFitAnother() {
        String json = "{\"version\":1,\"madeFor\":{\"width\":100,\"height\":50},\"edits\":"
                + "[{\"op\":\"gaussian-blur\",\"sigma\":2.0},{\"op\":\"exposure\",\"stops\":0.5}]}";
        EditStack stack = EditStack.parse(json);
        assertThat(stack.toJson()).isEqualTo(json);
        EditStack fitted = stack.fitted(Document.of(Pictures.photo(50, 100)));
        assertThat(fitted).as("as large, though upright").isEqualTo(new EditStack(stack.edits()));
        assertThat(stack.fitted(Document.of(Pictures.photo(300, 150))).toJson()).contains("\"sigma\":6.0");
        for (String bad : new String[] {"{\"width\":0,\"height\":5}", "{\"width\":3}", "7"}) {
            assertThatThrownBy(() -> EditStack.parse("{\"version\":1,\"madeFor\":" + bad + ",\"edits\":[]}"))
                    .isInstanceOf(InvalidEditsException.class)
                    .hasMessageContaining("madeFor");
        }
    }

    @Test
    void geometryIsAppliedToWhatIsSeen() {
        Picture picture = Pictures.random(40, 30, 5);
        Renderer renderer = new Renderer();
        Document document = Document.of(picture);
        String crop = "{\"op\":\"crop\",\"x\":5,\"y\":6,\"width\":20,\"height\":10}";
        String turn = "{\"op\":\"rotate\",\"quarterTurns\":1}";
        String flip = "{\"op\":\"flip\",\"horizontal\":true,\"vertical\":false}";
        Document now = document;
        Picture seen = picture;
        for (String op : new String[] {
            flip,
            turn,
            flip,
            "{\"op\":\"crop\",\"x\":2,\"y\":3,\"width\":25,\"height\":30}",
            turn,
            flip,
            "{\"op\":\"flip\",\"horizontal\":false,\"vertical\":true}",
            turn,
            "{\"op\":\"crop\",\"x\":1,\"y\":2,\"width\":9,\"height\":7}"
        }) {
            EditStack one = EditStack.parse("{\"version\":1,\"edits\":[" + op + "]}");
            now = one.apply(now);
            // The same edit on what was seen before, baked in.
            seen = renderer.render(one.apply(Document.of(seen)));
            assertThat(renderer.render(now).samePixels(seen)).as(op).isTrue();
        }
        assertThat(EditStack.parse("{\"edits\":[" + crop + "]}").apply(document).outputWidth())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | not valid JSON",
                "[] | needs an object",
                "{\"version\":2,\"edits\":[]} | newer version",
                "{\"edits\":[{\"op\":\"sparkle\"}]} | not known: “sparkle”",
                "{\"edits\":[{\"stops\":1}]} | does not say which operation",
                "{\"edits\":[{\"op\":\"exposure\"}]} | Edit 1 (exposure)",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":\"many\"}]} | “stops”",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":\"NaN\"}]} | must be from -10 to 10, not NaN",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":99}]} | must be from -10 to 10, not 99",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":1,\"stars\":2}]} | not known: “stars”",
                "{\"edits\":[7]} | Edit 1",
                "{\"edits\":[{\"op\":\"straighten\",\"degrees\":90}]} | straightened"
            })
    void whatCannotBeReadIsSaidInOneSentence(String json, String part) {
        assertThatThrownBy(() -> EditStack.parse(json).apply(Document.of(Pictures.photo(9, 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(part)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aCropOutsideIsRefused() {
        EditStack stack =
                EditStack.parse("{\"edits\":[{\"op\":\"crop\",\"x\":0,\"y\":0,\"width\":2147483647,\"height\":2}]}");
        assertThatThrownBy(() -> stack.apply(Document.of(Pictures.photo(9, 9))))
                .hasMessageContaining("reaches outside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a stack looks like {\"edits\": [{\"op\": \"exposure\", \"stops\": 0.5}]}",
                "[] | such as {\"edits\": [{\"op\": \"exposure\", \"stops\": 0.5}]}",
                "{\"edits\":[{\"op\":\"expsure\",\"stops\":1}]} | Did you mean “exposure”? There are: exposure, contrast,",
                "{\"edits\":[{\"op\":\"sparkle\"}]} | not known: “sparkle”. There are: exposure,",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":1,\"stop\":1}]} | Did you mean “stops”? There are: stops.",
                "{\"edits\":[{\"op\":\"invert\",\"stop\":1}]} | It takes none.",
                "{\"edits\":[{\"op\":\"exposure\",\"stops\":\"much\"}]} | “stops” cannot be “much”. It is a number.",
                "{\"edits\":[{\"op\":\"resize\",\"width\":9,\"interpolation\":\"lanczos\"}]} | There are: ",
                "{\"edits\":[{\"op\":\"look\",\"name\":\"slver\",\"strength\":1}]} | Did you mean “silver”?",
                "{\"edits\":[{\"op\":\"add-text\",\"txt\":{}}]} | Did you mean “text”? There are: alt,"
            })
    void whatIsWrittenWrongIsSaidWithWhatThereIs(String json, String part) {
        assertThatThrownBy(() -> EditStack.parse(json == null ? "" : json))
                .isInstanceOf(InvalidEditsException.class)
                .hasMessageContaining(part);
    }
}
