package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.desktop.shell.Notice;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Every tool with mouse and keyboard: what comes of it is looked for in the document. */
@Tag("display")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolMouseTest {
    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int GREEN = 0xff00ff00;
    private static final int RGB = 0xffffff;

    @TempDir
    static Path folder;

    private EditorWindow window;

    /** White, with a red square at 50, 50 and a blue one at 200, 100, each 40 wide. */
    @BeforeAll
    void open() throws Exception {
        var document = Document.of(filled(300, 200, WHITE))
                .add(square("red", RED, 50, 50))
                .add(square("blue", BLUE, 200, 100));
        window = new EditorWindow(folder, document, 1240, 760);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private static Picture filled(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return Picture.ofArgb(width, height, pixels);
    }

    private static PictureLayer square(String id, int argb, double x, double y) {
        return new PictureLayer(LayerInfo.named(id, id), filled(40, 40, argb), Placement.at(x, y));
    }

    /** Every test begins with the picture as it was opened, nothing selected, a plain round brush and green paint. */
    @BeforeEach
    void begin() throws Exception {
        // Whatever a test before left pressed.
        window.robot().release(new MouseButton[0]).release(new KeyCode[0]);
        window.robot().interact(() -> {
            window.model().go(0);
            window.model().selected().set(null);
            var settings = window.settings();
            for (var tool : List.of(Tool.ERASER, Tool.CLONE, Tool.HEAL, Tool.BRUSH)) {
                settings.tool().set(tool);
                settings.size(20);
                settings.hardness(1);
                settings.opacity(1);
                settings.flow(1);
            }
            settings.foreground().set(GREEN & RGB);
            settings.background().set(0);
            settings.join().set(Select.Join.NEW);
            settings.feather().set(0);
            settings.tolerance().set(.12);
            settings.connected().set(true);
            settings.tool().set(Tool.MOVE);
            window.canvas().compare().set(Compare.AFTER);
            window.canvas().fit();
            window.canvas().requestFocus();
        });
        window.step(0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Mask selection() {
        return ActiveSelection.of(window.document()).orElseThrow().mask();
    }

    private void tool(Tool tool) throws Exception {
        window.tool(tool);
    }

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
        assertThat(window.said().tone()).isEqualTo(Notice.Tone.PROBLEM);
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
    void aRectangleIsSelectedAddedToNarrowedAndTakenOff() throws Exception {
        tool(Tool.RECTANGLE);
        window.drag(20, 20, 60, 60, 120, 80);
        window.step(1);
        var bounds = ActiveSelection.bounds(selection());
        assertThat(bounds.x).isCloseTo(20, within(1));
        assertThat(bounds.width).isCloseTo(100, within(1));
        window.drag(KeyCode.SHIFT, 200, 100, 240, 140);
        window.step(2);
        assertThat(selection().at(220, 120)).isEqualTo(255);
        assertThat(selection().at(50, 50)).isEqualTo(255);
        window.drag(KeyCode.ALT, 10, 10, 60, 100);
        window.step(3);
        assertThat(selection().at(50, 50)).isZero();
        window.click(280, 10);
        window.step(4);
        assertThat(ActiveSelection.of(window.document())).isEmpty();
    }

    @Test
    void anEllipseALassoAndAPolygonSelectWhatIsInside() throws Exception {
        tool(Tool.ELLIPSE);
        window.drag(100, 50, 150, 100, 200, 150);
        window.step(1);
        assertThat(selection().at(150, 100)).isEqualTo(255);
        assertThat(selection().at(104, 54)).isZero();
        tool(Tool.LASSO);
        window.drag(20, 20, 100, 20, 100, 100, 20, 100, 20, 30);
        window.step(2);
        assertThat(selection().at(60, 60)).isEqualTo(255);
        assertThat(selection().at(150, 100)).isZero();
        tool(Tool.POLYGON);
        for (double[] corner : new double[][] {{200, 20}, {280, 20}, {240, 90}}) {
            window.click(corner[0], corner[1]);
        }
        window.robot().type(KeyCode.ENTER);
        window.step(3);
        assertThat(selection().at(240, 40)).isEqualTo(255);
        assertThat(selection().at(205, 80)).isZero();
    }

    @Test
    void theWandAndTheRangeOfColoursFindWhatLooksAlike() throws Exception {
        tool(Tool.WAND);
        window.click(70, 70);
        window.step(1);
        var bounds = ActiveSelection.bounds(selection());
        assertThat(bounds).isEqualTo(new java.awt.Rectangle(50, 50, 40, 40));
        tool(Tool.COLOURS);
        window.click(220, 120);
        window.step(2);
        assertThat(ActiveSelection.bounds(selection())).isEqualTo(new java.awt.Rectangle(200, 100, 40, 40));
    }

    @Test
    void paintStaysInsideWhatIsSelected() throws Exception {
        tool(Tool.RECTANGLE);
        window.drag(100, 10, 120, 30, 140, 60);
        window.step(1);
        tool(Tool.BRUSH);
        window.drag(80, 30, 120, 30, 180, 30);
        window.step(2);
        assertThat(window.seen(120, 30)).isEqualTo(GREEN);
        assertThat(window.seen(90, 30)).isEqualTo(WHITE);
        assertThat(window.seen(160, 30)).isEqualTo(WHITE);
    }

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
