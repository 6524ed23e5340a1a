package app.atelier.imaging.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReframingTest {
    private final Renderer renderer = new Renderer();

    private static EditStack stack(String... operations) {
        return EditStack.parse("{\"version\":1,\"edits\":[" + String.join(",", operations) + "]}");
    }

    /** Each edit works on what is seen after those before it, exactly as if that had been baked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crop-aspect,canvas,turn,flip,canvas-cut,crop",
                "canvas,flip,turn,crop,turn,canvas-cut",
                "turn,crop,canvas,turn,flip",
                "nearest,turn,flip",
                "canvas,nearest,turn",
                "crop,canvas,nearest"
            })
    void geometryIsAppliedToWhatIsSeen(String names) {
        Picture seen = Pictures.random(41, 30, 5);
        Document now = Document.of(seen);
        for (String name : names.split(",")) {
            String op =
                    switch (name) {
                        case "crop" -> "{\"op\":\"crop\",\"x\":3,\"y\":2,\"width\":11,\"height\":9}";
                        case "crop-aspect" -> "{\"op\":\"crop-aspect\",\"aspect\":\"4:5\"}";
                        case "canvas" -> "{\"op\":\"canvas\",\"width\":47,\"height\":51,\"anchor\":\"lower_right\"}";
                        case "canvas-cut" -> "{\"op\":\"canvas\",\"width\":20,\"height\":17,\"anchor\":\"centre\"}";
                        case "nearest" -> "{\"op\":\"resize\",\"percent\":300,\"kernel\":\"nearest\"}";
                        case "turn" -> "{\"op\":\"rotate\",\"quarterTurns\":1}";
                        default -> "{\"op\":\"flip\",\"horizontal\":true,\"vertical\":false}";
                    };
            now = stack(op).apply(now);
            seen = renderer.render(stack(op).apply(Document.of(seen)));
            assertThat(renderer.render(now).samePixels(seen))
                    .as(name + " of " + names)
                    .isTrue();
            assertThat(((PictureLayer) now.layers().getFirst()).picture().width())
                    .as("nothing is baked")
                    .isEqualTo(41);
        }
    }

    @Test
    void aCropOfAResizedPictureHasTheSizeAskedFor() {
        Document document = stack(
                        "{\"op\":\"resize\",\"longSide\":100}",
                        "{\"op\":\"crop\",\"x\":10,\"y\":10,\"width\":33,\"height\":21}")
                .apply(Document.of(Pictures.photo(300, 200)));
        assertThat(document.outputWidth()).isEqualTo(33);
        assertThat(document.outputHeight()).isEqualTo(21);
        assertThat(document.geometry().crop()).isNotNull().matches(crop -> crop.x() == 30 && crop.width() == 99);
    }

    @Test
    void twoPerspectivesAreOne() {
        String first = "{\"op\":\"keystone\",\"horizontal\":0.3,\"vertical\":-0.2}";
        String crop = "{\"op\":\"crop\",\"x\":12,\"y\":8,\"width\":60,\"height\":50}";
        String second =
                "{\"op\":\"perspective\",\"upperLeft\":{\"x\":0.05,\"y\":0},\"upperRight\":{\"x\":0.9,\"y\":0.1},"
                        + "\"lowerRight\":{\"x\":1,\"y\":0.95},\"lowerLeft\":{\"x\":0,\"y\":0.9}}";
        Document before = stack(first, crop).apply(Document.of(Pictures.photo(90, 70)));
        Document after = stack(second).apply(before);
        // The middle of the quadrilateral's diagonals goes where the square's middle is seen.
        var seen = before.toOutput().inverse();
        var now = after.toOutput();
        for (double[] corner : new double[][] {{0.05, 0, 0, 0}, {0.9, 0.1, 1, 0}, {1, 0.95, 1, 1}, {0, 0.9, 0, 1}}) {
            var place = now.apply(seen.apply(corner[0] * 60, corner[1] * 50));
            assertThat(place.x).isCloseTo(corner[2] * 60, org.assertj.core.data.Offset.offset(1e-6));
            assertThat(place.y).isCloseTo(corner[3] * 50, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void everyOperationIsWrittenAsItWasRead() {
        String json = "{\"version\":1,\"edits\":["
                + "{\"op\":\"perspective\",\"upperLeft\":{\"x\":0.1,\"y\":0.0},\"upperRight\":{\"x\":0.9,\"y\":0.0},"
                + "\"lowerRight\":{\"x\":1.0,\"y\":1.0},\"lowerLeft\":{\"x\":0.0,\"y\":1.0}},"
                + "{\"op\":\"keystone\",\"horizontal\":0.0,\"vertical\":0.25},"
                + "{\"op\":\"crop-aspect\",\"aspect\":\"16:9\"},"
                + "{\"op\":\"canvas\",\"width\":80,\"height\":90,\"anchor\":\"TOP\"},"
                + "{\"op\":\"resize\",\"longSide\":64,\"kernel\":\"lanczos3\"},"
                + "{\"op\":\"select\",\"shape\":\"ellipse\",\"unit\":\"share\",\"x\":0.1,\"y\":0.1,\"width\":0.5,"
                + "\"height\":0.5,\"mode\":\"add\",\"feather\":2.0,\"invert\":true},"
                + "{\"op\":\"save-selection\",\"name\":\"middle\"},{\"op\":\"deselect\"},"
                + "{\"op\":\"look\",\"name\":\"coal\",\"strength\":0.5}]}";
        EditStack stack = EditStack.parse(json);
        assertThat(stack.toJson()).isEqualTo(json);
        assertThat(stack.apply(Document.of(Pictures.photo(60, 40))).outputHeight())
                .isEqualTo(64);
    }

    @Test
    void editsAfterASelectionChangeOnlyThatPart() {
        Picture photo = Pictures.photo(60, 40);
        Document document = stack(
                        "{\"op\":\"select\",\"shape\":\"rectangle\",\"x\":0,\"y\":0,\"width\":30,\"height\":40}",
                        "{\"op\":\"exposure\",\"stops\":1}",
                        "{\"op\":\"gaussian-blur\",\"sigma\":3}",
                        "{\"op\":\"select\",\"shape\":\"current\",\"invert\":true}",
                        "{\"op\":\"invert\"}",
                        "{\"op\":\"deselect\"}",
                        "{\"op\":\"rotate\",\"quarterTurns\":2}")
                .apply(Document.of(photo));
        Picture drawn = renderer.render(document);
        assertThat(document.layers()).as("a layer for each selection").hasSize(3);
        assertThat(drawn.at(59 - 50, 39 - 20)).isEqualTo(photo.at(50, 20) ^ 0xffffff);
        assertThat(drawn.at(59 - 5, 39 - 20) & 255).isGreaterThan(photo.at(5, 20) & 255);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\":\"canvas\",\"width\":0,\"height\":5} | canvas of 0 × 5",
                "{\"op\":\"canvas\",\"width\":30000,\"height\":30000} | too large",
                "{\"op\":\"canvas\",\"width\":5,\"height\":5,\"anchor\":\"moon\"} | “anchor”",
                "{\"op\":\"resize\"} | needs a width",
                "{\"op\":\"resize\",\"longSide\":100000} | from 1 to 30000",
                "{\"op\":\"resize\",\"percent\":\"NaN\"} | percent",
                "{\"op\":\"resize\",\"width\":30000,\"height\":30000} | too large",
                "{\"op\":\"resize\",\"percent\":50,\"kernel\":\"magic\"} | magic",
                "{\"op\":\"crop-aspect\",\"aspect\":\"7:11\"} | 7:11",
                "{\"op\":\"keystone\",\"horizontal\":0,\"vertical\":\"NaN\"} | perspective",
                "{\"op\":\"perspective\",\"upperLeft\":{\"x\":0,\"y\":0}} | Edit 1 (perspective)",
                "{\"op\":\"perspective\",\"upperLeft\":{\"x\":1,\"y\":0},\"upperRight\":{\"x\":0,\"y\":0},"
                        + "\"lowerRight\":{\"x\":1,\"y\":1},\"lowerLeft\":{\"x\":0,\"y\":1}} | clockwise",
                "{\"op\":\"select\",\"shape\":\"star\"} | star",
                "{\"op\":\"select\",\"shape\":\"rectangle\",\"x\":1} | y",
                "{\"op\":\"select\",\"shape\":\"polygon\",\"points\":[{\"x\":1,\"y\":2}]} | three points",
                "{\"op\":\"select\",\"shape\":\"saved\",\"name\":\"sky\"} | sky",
                "{\"op\":\"select\",\"shape\":\"everything\",\"grow\":\"Infinity\"} | not a number",
                "{\"op\":\"select\",\"shape\":\"everything\",\"grow\":1e9} | grow",
                "{\"op\":\"select\",\"shape\":\"wand\",\"x\":-1,\"y\":0} | touch the picture",
                "{\"op\":\"select\",\"shape\":\"layer\",\"name\":\"nobody\"} | nobody",
                "{\"op\":\"save-selection\",\"name\":\"x\"} | nothing selected",
                "{\"op\":\"look\",\"name\":\"sparkle\"} | sparkle",
                "{\"op\":\"look\",\"name\":\"coal\",\"strength\":2} | from 0 to 1"
            })
    void whatCannotBeIsSaidInOneSentence(String json, String part) {
        assertThatThrownBy(() -> stack(json).apply(Document.of(Pictures.photo(9, 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(part)
                .message()
                .doesNotContain("\n");
    }
}
