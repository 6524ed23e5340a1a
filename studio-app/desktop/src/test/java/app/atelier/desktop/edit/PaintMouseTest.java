package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.shell.Notice;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tools that paint, with the mouse: what comes of it is looked for in the document. */
@Tag("display")
class PaintMouseTest extends ToolMouse {
    @Test
    void theBrushPaintsOnALayerOfItsOwnInOneStep() throws Exception {
        tool(Tool.BRUSH);
        window.drag(20, 20, 50, 20, 90, 20);
        window.step(1);
        assertThat(window.seen(50, 20)).isEqualTo(GREEN);
        assertThat(window.seen(50, 36)).isEqualTo(WHITE);
        assertThat(window.selected().id()).isEqualTo("paint");
        assertThat(window.lastStep()).isEqualTo("Brush");
    }

    @Test
    void strokesInQuickSuccessionAreAllThere() throws Exception {
        tool(Tool.BRUSH);
        for (int i = 0; i < 5; i++) {
            window.drag(20, 20 + 30 * i, 60, 20 + 30 * i);
        }
        window.step(5);
        for (int i = 0; i < 5; i++) {
            assertThat(window.seen(30, 20 + 30 * i)).as("stroke %d", i).isEqualTo(GREEN);
        }
    }

    @Test
    void aLockedLayerIsNotPaintedOnAndThatIsSaid() throws Exception {
        window.select("red");
        window.commit(new Change.Lock("red", true));
        var before = window.document();
        tool(Tool.BRUSH);
        window.drag(60, 60, 80, 60);
        window.until("it is said", () -> window.said().title().equals("This layer is locked"));
        assertThat(window.said().tone()).isEqualTo(Notice.Tone.PLAIN);
        assertThat(window.document()).isEqualTo(before);
    }

    @Test
    void escGivesAStrokeUp() throws Exception {
        tool(Tool.BRUSH);
        window.robot().moveTo(window.at(20, 20)).press(MouseButton.PRIMARY).moveTo(window.at(80, 20));
        window.robot().type(KeyCode.ESCAPE);
        window.robot().release(MouseButton.PRIMARY);
        tool(Tool.PICKER);
        window.click(70, 70);
        window.until(
                "the next thing works", () -> window.settings().foreground().get() == (RED & RGB));
        assertThat(window.position()).isZero();
    }

    @Test
    void theEraserMakesAHole() throws Exception {
        window.select("background");
        tool(Tool.ERASER);
        window.drag(20, 150, 90, 150);
        window.step(1);
        assertThat(window.seen(50, 150) >>> 24).isZero();
        assertThat(window.seen(50, 170)).isEqualTo(WHITE);
    }

    @Test
    void cloningCopiesFromWhereAltWasClicked() throws Exception {
        window.select("background");
        window.commit(new Stacking("", Stacking.Way.FLATTEN, ""));
        window.select("flat");
        tool(Tool.CLONE);
        window.drag(KeyCode.ALT, 70, 70, 70, 70);
        window.until("a source", () -> window.settings().source().get() != null);
        window.drag(150, 150, 152, 150);
        window.step(2);
        assertThat(window.seen(151, 150)).isEqualTo(RED);
        assertThat(window.seen(151, 180)).isEqualTo(WHITE);
    }

    @Test
    void cloningWithoutASourceAsksForOne() throws Exception {
        window.robot().interact(() -> window.settings().source().set(null));
        window.select("background");
        tool(Tool.CLONE);
        window.drag(20, 20, 40, 20);
        window.until("it is said", () -> window.said().title().startsWith("Choose first where to clone"));
        assertThat(window.position()).isZero();
    }

    @Test
    void healingWhereTheLayerIsEmptySaysSo() throws Exception {
        window.robot().interact(() -> window.model().commit(new Stacking("", Stacking.Way.NEW_LAYER, "empty")));
        window.step(1);
        window.select("empty");
        tool(Tool.HEAL);
        window.drag(98, 30, 102, 30);
        window.until("it is said", () -> window.says("Nothing has changed here"));
        assertThat(window.position()).isEqualTo(1);
    }

    @Test
    void healingFillsFromAround() throws Exception {
        window.select("background");
        tool(Tool.BRUSH);
        window.robot().interact(() -> window.settings().size(8));
        window.drag(100, 30, 101, 30);
        window.step(1);
        assertThat(window.seen(100, 30)).isEqualTo(GREEN);
        tool(Tool.HEAL);
        window.robot().interact(() -> window.settings().size(30));
        window.drag(98, 30, 102, 30);
        window.step(2);
        assertThat(window.seen(100, 30)).isEqualTo(WHITE);
        assertThat(window.lastStep()).startsWith("Healed");
    }

    @Test
    void fillingColoursWhatLooksAlikeAndHangsTogether() throws Exception {
        window.select("background");
        tool(Tool.FILL);
        window.click(10, 10);
        window.step(1);
        assertThat(window.seen(290, 190)).isEqualTo(GREEN);
        assertThat(window.seen(70, 70)).isEqualTo(RED);
    }

    @Test
    void aGradientRunsAlongThePull() throws Exception {
        window.select("background");
        window.robot().interact(() -> window.settings().foreground().set(RGB));
        tool(Tool.GRADIENT);
        window.drag(20, 20, 150, 20, 280, 20);
        window.step(1);
        assertThat(window.seen(4, 20) & 255).isGreaterThan(250);
        assertThat(window.seen(150, 20) & 255).isBetween(60, 200);
        assertThat(window.seen(296, 20) & 255).isLessThan(5);
    }

    @Test
    void thePickerTakesBothColours() throws Exception {
        tool(Tool.PICKER);
        window.click(70, 70);
        window.until("the first", () -> window.settings().foreground().get() == (RED & RGB));
        window.drag(KeyCode.ALT, 220, 120, 220, 120);
        window.until("the second", () -> window.settings().background().get() == (BLUE & RGB));
        assertThat(window.position()).isZero();
    }

    @Test
    void brushAndColoursAreSetFromTheKeyboard() throws Exception {
        tool(Tool.BRUSH);
        // The robot knows no brackets.
        EditorWindow.on(() -> {
            window.canvas()
                    .fireEvent(new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "]",
                            "]",
                            KeyCode.CLOSE_BRACKET,
                            false,
                            false,
                            false,
                            false));
            return true;
        });
        window.until("larger", () -> window.settings().brush().get().size() == 25);
        window.key(KeyCode.X);
        window.until("swapped", () -> window.settings().background().get() == (GREEN & RGB));
        window.key(KeyCode.D);
        window.until("black", () -> window.settings().background().get() == RGB);
    }
}
