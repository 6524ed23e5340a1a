package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The tools that make and place things, frame the page and move the view, with mouse and keyboard. */
@Tag("display")
class PlaceMouseTest extends ToolMouse {
    @Test
    void textBeginsWhereItIsClickedAndSaysWhatIsTyped() throws Exception {
        tool(Tool.TEXT);
        window.click(100, 30);
        var layer = (TextLayer) window.selected();
        assertThat(layer.placement().x()).isCloseTo(100, within(1.0));
        window.node("#text-words");
        WaitForAsyncUtils.waitForFxEvents();
        window.robot().clickOn("#text-words");
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        window.robot().write("Hello", 0);
        window.until(
                "it says so",
                () -> ((TextLayer) window.layer(layer.id())).text().content().equals("Hello"));
        assertThat(window.layer(layer.id()).info().name()).isEqualTo("Hello");
    }

    @Test
    void aShapeIsPulledOpen() throws Exception {
        tool(Tool.SHAPE);
        window.robot().interact(() -> window.settings().shape().set(ShapeSpec.Kind.RECTANGLE));
        window.drag(100, 20, 120, 30, 160, 60);
        var layer = window.selected();
        assertThat(layer).isInstanceOf(ShapeLayer.class);
        assertThat(window.seen(130, 40)).isEqualTo(GREEN);
        assertThat(window.seen(170, 40)).isEqualTo(WHITE);
    }

    @Test
    void aCropIsPulledAndTakenByEnter() throws Exception {
        window.key(KeyCode.C);
        window.until("cropping", () -> window.canvas().tool().get() == Tool.CROP);
        WaitForAsyncUtils.waitForFxEvents();
        window.drag(300, 200, 250, 180, 200, 150);
        window.robot().type(KeyCode.ENTER);
        window.step(1);
        assertThat(window.document().outputWidth()).isCloseTo(200, within(2));
        assertThat(window.document().outputHeight()).isCloseTo(150, within(2));
        assertThat(window.canvas().tool().get()).isEqualTo(Tool.MOVE);
    }

    @Test
    void aCornerIsPulledInPerspectiveLeftByEscAndTakenByEnter() throws Exception {
        tool(Tool.PERSPECTIVE);
        var before = window.document();
        window.drag(0, 0, 30, 20, 60, 40);
        window.until("it is seen", () -> !before.equals(window.model().shown().get()));
        window.robot().type(KeyCode.ESCAPE);
        window.until("left", () -> window.canvas().tool().get() == Tool.MOVE);
        assertThat(window.model().shown().get()).isEqualTo(before);
        tool(Tool.PERSPECTIVE);
        window.drag(0, 0, 30, 20, 60, 40);
        window.robot().type(KeyCode.ENTER);
        window.step(1);
        var perspective = window.document().geometry().perspective();
        assertThat(perspective).isNotNull();
        // The corner of the picture lies where it was pulled to: what was at 0, 0 is there now.
        var at = window.document().toOutput().apply(0, 0);
        assertThat(at.getX()).isCloseTo(60, within(2.0));
        assertThat(at.getY()).isCloseTo(40, within(2.0));
        assertThat(window.seen(10, 10) >>> 24).isZero();
    }

    @Test
    void whatIsMarkedInPerspectiveFillsThePage() throws Exception {
        tool(Tool.PERSPECTIVE);
        window.robot().clickOn("#perspective-rectify");
        WaitForAsyncUtils.waitForFxEvents();
        // From the corners a little inside to those of the red square.
        window.drag(36, 24, 45, 40, 50, 50);
        window.drag(264, 24, 150, 40, 90, 50);
        window.drag(264, 176, 150, 120, 90, 90);
        window.drag(36, 176, 40, 120, 50, 90);
        window.robot().interact(() -> window.canvas().requestFocus());
        window.robot().type(KeyCode.ENTER);
        window.step(1);
        assertThat(window.seen(150, 100)).isEqualTo(RED);
        assertThat(window.seen(20, 20)).isEqualTo(RED);
        assertThat(window.seen(280, 180)).isEqualTo(RED);
    }

    @Test
    void aLayerIsMovedScaledAndTurned() throws Exception {
        window.drag(70, 70, 90, 80, 130, 100);
        window.step(1);
        var layer = (PictureLayer) window.selected();
        assertThat(layer.placement().x()).isCloseTo(110, within(2.0));
        assertThat(layer.placement().y()).isCloseTo(80, within(2.0));
        // The lower right corner, away from the upper left one that stays.
        double right = layer.placement().x() + 40;
        double bottom = layer.placement().y() + 40;
        window.drag(right, bottom, right + 20, bottom + 20, right + 40, bottom + 40);
        window.step(2);
        layer = (PictureLayer) window.selected();
        assertThat(layer.placement().scaleX()).isCloseTo(2, within(.1));
        assertThat(Page.corners(window.document(), layer).getFirst().getX()).isCloseTo(right - 40, within(2.0));
        double middle = layer.placement().x() + 20;
        double top = Page.corners(window.document(), layer).getFirst().getY();
        window.drag(middle, top - 27, middle + 40, top - 10, middle + 68, top + 40);
        window.step(3);
        layer = (PictureLayer) window.selected();
        assertThat(layer.placement().rotationDegrees()).isCloseTo(90, within(4.0));
    }

    @Test
    void theViewIsZoomedAndMoved() throws Exception {
        double fitted = EditorWindow.on(() -> window.canvas().zoom().get());
        window.key(KeyCode.EQUALS);
        window.robot().interact(() -> window.canvas().zoomStep(true));
        window.until("larger", () -> window.canvas().zoom().get() > fitted);
        window.robot().interact(() -> window.canvas().zoomTo(4));
        WaitForAsyncUtils.waitForFxEvents();
        double left = EditorWindow.on(() -> window.canvas().picture().getMinX());
        var middle = window.at(150, 100);
        window.robot().moveTo(middle).press(KeyCode.SPACE).press(MouseButton.PRIMARY);
        window.robot().moveTo(middle.add(60, 30)).release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        window.until("moved", () -> window.canvas().picture().getMinX() > left + 40);
        wheel(middle, 120);
        window.until("zoomed by the wheel", () -> window.canvas().zoom().get() > 4.2);
        window.key(KeyCode.DIGIT0);
        window.until("fitted", () -> Math.abs(window.canvas().zoom().get() - fitted) < .01);
    }

    /** The wheel with Ctrl or Cmd held. */
    private void wheel(javafx.geometry.Point2D at, double by) throws Exception {
        EditorWindow.on(() -> {
            var canvas = window.canvas();
            var local = canvas.screenToLocal(at);
            var scene = canvas.localToScene(local);
            canvas.fireEvent(new ScrollEvent(
                    ScrollEvent.SCROLL,
                    scene.getX(),
                    scene.getY(),
                    at.getX(),
                    at.getY(),
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    0,
                    by,
                    0,
                    by,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null));
            return true;
        });
    }

    @Test
    void everyToolHasItsKey() throws Exception {
        var keys = Map.of(
                KeyCode.B,
                Tool.BRUSH,
                KeyCode.E,
                Tool.ERASER,
                KeyCode.S,
                Tool.CLONE,
                KeyCode.J,
                Tool.HEAL,
                KeyCode.G,
                Tool.FILL,
                KeyCode.I,
                Tool.PICKER,
                KeyCode.T,
                Tool.TEXT,
                KeyCode.U,
                Tool.SHAPE,
                KeyCode.W,
                Tool.WAND,
                KeyCode.M,
                Tool.RECTANGLE);
        for (var entry : keys.entrySet()) {
            window.key(entry.getKey());
            window.until(entry.getValue().id(), () -> window.settings().tool().get() == entry.getValue());
        }
        for (var action : window.place().actions()) {
            // A name that JavaFX does not know would be a character that no key types.
            assertThat(action.keys() == null || action.keys() instanceof KeyCodeCombination)
                    .as(action.id())
                    .isTrue();
        }
        for (var tool : Tool.values()) {
            assertThat(window.place().actions())
                    .as("a key for %s", tool)
                    .anyMatch(action -> action.id().equals("edit.tool." + tool.id()) && action.keys() != null);
        }
    }
}
