package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Layers and masks in their list, with mouse and keyboard. */
@Tag("display")
class LayerMouseTest extends ToolMouse {
    @Test
    void layersAreWorkedOnFromTheKeyboard() throws Exception {
        window.select("red");
        window.key(KeyCode.RIGHT);
        window.step(1);
        assertThat(((PictureLayer) window.layer("red")).placement().x()).isEqualTo(51);
        window.key(KeyCode.SHORTCUT, KeyCode.J);
        window.step(2);
        assertThat(window.selected().info().name()).isEqualTo("red copy");
        window.key(KeyCode.SHORTCUT, KeyCode.G);
        window.step(3);
        assertThat(window.selected()).isInstanceOf(GroupLayer.class);
        window.key(KeyCode.H);
        window.step(4);
        assertThat(window.selected().info().visible()).isFalse();
        window.key(KeyCode.DELETE);
        window.step(5);
        assertThat(window.document().layers()).hasSize(3);
        window.key(KeyCode.SHORTCUT, KeyCode.Z);
        window.step(4);
        window.key(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        window.step(5);
        window.key(KeyCode.SHORTCUT, KeyCode.A);
        window.step(6);
        assertThat(selection().at(0, 0)).isEqualTo(255);
        window.key(KeyCode.SHORTCUT, KeyCode.D);
        window.step(7);
        assertThat(ActiveSelection.of(window.document())).isEmpty();
    }

    private javafx.geometry.Point2D row(String id, double share) throws Exception {
        return EditorWindow.on(() -> {
            var rows = window.place().view().lookupAll(".layer").stream()
                    .map(LayerRow.class::cast)
                    .filter(row -> row.layer().id().equals(id))
                    .toList();
            var row = rows.getFirst();
            return row.localToScreen(90, row.getHeight() * share);
        });
    }

    @Test
    void rowsAreCarriedInTheListAndEscGivesUp() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var robot = window.robot();
        robot.moveTo(row("blue", .5)).press(MouseButton.PRIMARY);
        robot.moveTo(row("red", .5)).moveTo(row("background", .3));
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(window.position()).isZero();
        robot.moveTo(row("blue", .5)).press(MouseButton.PRIMARY);
        robot.moveTo(row("red", .5)).moveTo(row("background", .3));
        window.until(
                "the line shows where",
                () -> window.place().view().lookup(".drop-line").isVisible());
        robot.release(MouseButton.PRIMARY);
        window.step(1);
        assertThat(window.document().layers()).extracting("id").containsExactly("background", "blue", "red");
        assertThat(window.lastStep()).isEqualTo("Blue carried above Background");
    }

    private double indent(String id) throws Exception {
        window.until("the row of " + id + " is there", () -> rowOf(id).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return EditorWindow.on(() -> rowOf(id).orElseThrow().getInsets().getLeft());
    }

    private Optional<LayerRow> rowOf(String id) {
        return window.place().view().lookupAll(".layer").stream()
                .map(LayerRow.class::cast)
                .filter(row -> row.layer().id().equals(id))
                .findFirst();
    }

    @Test
    void whatLiesInAGroupStandsFurtherIn() throws Exception {
        double before = indent("red");
        window.select("red");
        window.key(KeyCode.SHORTCUT, KeyCode.G);
        window.step(1);
        window.until("it is drawn in the group", () -> rowOf("red")
                .filter(row -> row.getInsets().getLeft() > before)
                .isPresent());
        assertThat(indent("background")).isEqualTo(before);
        assertThat(indent("red")).isEqualTo(before + DropPlace.INDENT);
    }

    private javafx.scene.Node inRow(String id, String selector) throws Exception {
        window.until(selector + " of " + id + " is there", () -> rowOf(id)
                .map(row -> row.lookup(selector))
                .filter(node -> node.isVisible() && node.getLayoutBounds().getWidth() > 0)
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return EditorWindow.on(() -> rowOf(id).orElseThrow().lookup(selector));
    }

    @Test
    void theSignBetweenLayerAndMaskSaysWhetherTheyMoveTogether() throws Exception {
        window.select("red");
        assertThat(EditorWindow.on(
                        () -> rowOf("red").orElseThrow().lookup(".mask-link").isVisible()))
                .as("without a mask there is nothing to link")
                .isFalse();
        window.commit(new Masking("red", Masking.Way.SHOW_ALL));
        var link = inRow("red", ".mask-link");
        assertThat(EditorWindow.on(link::getAccessibleText)).startsWith("Keep the mask");
        assertThat(EditorWindow.on(() -> link.lookup(".mask-apart").isVisible()))
                .isFalse();

        window.robot().clickOn(link);
        window.step(2);
        assertThat(window.layer("red").info().maskLinked()).isFalse();
        window.until("it is crossed out", () -> link.lookup(".mask-apart").isVisible());
        assertThat(EditorWindow.on(link::getAccessibleText)).startsWith("Move the mask");

        window.robot().clickOn(link);
        window.step(3);
        assertThat(window.layer("red").info().maskLinked()).isTrue();
        window.commit(new Change.Lock("red", true));
        window.until("a locked layer keeps it", link::isDisabled);
    }

    @Test
    void undoInTheFieldOfANameTakesBackTheTypingAndNotThePicture() throws Exception {
        window.select("red");
        window.commit(new Change.Opacity("red", .5));
        window.robot().doubleClickOn(row("red", .5));
        window.until("its name is typed", () -> rowOf("red")
                .filter(LayerRow::renaming)
                .map(row -> row.lookup(".layer-name"))
                .filter(javafx.scene.Node::isFocused)
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        var field = (TextField) inRow("red", ".layer-name");
        String before = EditorWindow.on(field::getText);
        window.robot().write("x", 0);
        window.until("it is typed over", () -> field.getText().equals("x"));

        window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        window.until("the name is as it was", () -> field.getText().equals(before));
        assertThat(window.position()).isEqualTo(1);
        assertThat(window.layer("red").info().opacity()).isEqualTo(.5f);
    }

    private void shiftClick(javafx.scene.Node node) throws Exception {
        var at = EditorWindow.on(() -> node.localToScreen(16, 12));
        window.fire(node, javafx.scene.input.MouseEvent.MOUSE_CLICKED, at, KeyCode.SHIFT);
    }

    @Test
    void theMaskIsPaintedOnByAClickOnItsPictureAndSwitchedOffByShift() throws Exception {
        window.select("red");
        window.commit(new Masking("red", Masking.Way.SHOW_ALL));
        window.until("its picture is there", () -> window.place().view().lookup(".mask-thumb") != null);
        WaitForAsyncUtils.waitForFxEvents();
        var thumb = EditorWindow.on(() -> window.place().view().lookupAll(".mask-thumb").stream()
                .filter(javafx.scene.Node::isVisible)
                .findFirst()
                .orElseThrow());
        window.robot().clickOn(thumb);
        window.until("on the mask", () -> window.settings().onMask().get());
        window.robot().interact(() -> window.settings().foreground().set(0));
        tool(Tool.BRUSH);
        window.drag(55, 60, 85, 60);
        window.step(2);
        assertThat(window.seen(70, 60)).isEqualTo(WHITE);
        assertThat(((PictureLayer) window.layer("red")).picture().at(20, 10)).isEqualTo(RED);
        assertThat(window.lastStep()).isEqualTo("Brush on the mask of Red");
        window.robot().interact(() -> window.settings().foreground().set(RGB));
        window.drag(68, 60, 72, 60);
        window.step(3);
        assertThat(window.seen(70, 60)).isEqualTo(RED);
        shiftClick(thumb);
        window.step(4);
        assertThat(window.layer("red").info().restingMask()).isNotNull();
        assertThat(window.seen(56, 60)).isEqualTo(RED);
        shiftClick(thumb);
        window.step(5);
        assertThat(window.seen(56, 60)).isEqualTo(WHITE);
    }
}
