package app.atelier.desktop.edit;

import app.atelier.desktop.WindowRobot;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Notice;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The editor in a window with a document open, and hands to use it. Everything of it may be called from the test's thread. */
final class EditorWindow implements AutoCloseable {
    private final FxRobot robot = new WindowRobot();
    private final Library library;
    private final EditStage window;
    private final EditModel model;
    private final EditPlace place;
    private Thread thread;

    /** @param folder empty or that of a window before, whose artwork is opened again */
    EditorWindow(Path folder, Document document, double width, double height) throws Exception {
        var home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        var picture = new Renderer().render(document);
        var artwork = library.add(NewArtwork.of(picture).document(document));
        window = new EditStage(
                folder,
                home,
                library,
                EditStage.ways(false, way -> {}),
                width,
                height,
                shown -> thread = Thread.currentThread());
        model = window.model();
        place = window.place();
        on(() -> {
            stage().getScene().addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, this::shortcut);
            place.arrive(Map.of(Destination.ARTWORK, artwork.id().toString()));
            return true;
        });
        until("the picture is drawn", () -> canvas() != null && frame().getImage() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As the shell does it: the first action that is possible and has that key. */
    private void shortcut(javafx.scene.input.KeyEvent event) {
        boolean typing = event.getTarget() instanceof javafx.scene.control.TextInputControl;
        place.actions().stream()
                .filter(action -> action.keys() != null && action.keys().match(event))
                .filter(action -> !typing || !action.bareKey())
                .filter(action -> action.possible().getAsBoolean())
                .findFirst()
                .ifPresent(action -> {
                    action.run().run();
                    event.consume();
                });
    }

    static <T> T on(Callable<T> work) throws Exception {
        return EditStage.on(work);
    }

    void until(String what, Callable<Boolean> condition) {
        EditStage.until(what, condition);
    }

    FxRobot robot() {
        return robot;
    }

    EditModel model() {
        return model;
    }

    EditPlace place() {
        return place;
    }

    Stage stage() {
        return window.stage();
    }

    Thread thread() {
        return thread;
    }

    boolean says(String title) {
        return window.notices().shown().stream()
                .anyMatch(notice -> notice.title().equals(title));
    }

    Notice said() {
        return window.notices().shown().getLast();
    }

    EditCanvas canvas() {
        return (EditCanvas) place.view().lookup("#edit-canvas");
    }

    /** What shows the picture as it is now. */
    ImageView frame() {
        return (ImageView) canvas().getChildrenUnmodifiable().get(1);
    }

    Node node(String selector) {
        return window.node(selector);
    }

    /** A point of the output on the screen. */
    Point2D at(double x, double y) throws Exception {
        return on(() -> {
            var picture = canvas().picture();
            double scale = picture.getWidth() / document().outputWidth();
            return canvas().localToScreen(picture.getMinX() + x * scale, picture.getMinY() + y * scale);
        });
    }

    void tool(Tool tool) throws Exception {
        robot.interact(() -> canvas().tool().set(tool));
        WaitForAsyncUtils.waitForFxEvents();
    }

    ToolSettings settings() {
        return place.settings();
    }

    /** Draws along points of the output. */
    void drag(double... points) throws Exception {
        robot.moveTo(at(points[0], points[1])).press(MouseButton.PRIMARY);
        for (int i = 2; i + 1 < points.length; i += 2) {
            robot.moveTo(at(points[i], points[i + 1]));
        }
        robot.release(MouseButton.PRIMARY);
    }

    /** A mouse event with keys held, which the robot of the headless platform does not tell. */
    void fire(Node on, EventType<MouseEvent> type, Point2D screen, KeyCode held) throws Exception {
        on(() -> {
            var at = on.screenToLocal(screen);
            var scene = on.localToScene(at);
            on.fireEvent(new MouseEvent(
                    type,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    held == KeyCode.SHIFT,
                    held == KeyCode.SHORTCUT,
                    held == KeyCode.ALT,
                    false,
                    type != MouseEvent.MOUSE_RELEASED,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(on, scene.getX(), scene.getY())));
            return true;
        });
    }

    /** As {@link #drag} with a key held; two points only. */
    void drag(KeyCode held, double fromX, double fromY, double toX, double toY) throws Exception {
        fire(canvas(), MouseEvent.MOUSE_PRESSED, at(fromX, fromY), held);
        fire(canvas(), MouseEvent.MOUSE_DRAGGED, at((fromX + toX) / 2, (fromY + toY) / 2), held);
        fire(canvas(), MouseEvent.MOUSE_DRAGGED, at(toX, toY), held);
        fire(canvas(), MouseEvent.MOUSE_RELEASED, at(toX, toY), held);
    }

    void click(double x, double y) throws Exception {
        robot.clickOn(at(x, y));
    }

    void key(KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    void commit(Change change) throws Exception {
        int before = position();
        robot.interact(() -> model.commit(change));
        step(before + 1);
    }

    void select(String layer) {
        robot.interact(() -> model.selected().set(layer));
    }

    Document document() {
        return Objects.requireNonNull(model.committed().get());
    }

    Layer layer(String id) {
        return document().layer(id).orElseThrow();
    }

    /** The layer that is selected once what was asked for is done. */
    Layer selected() {
        until("a layer is selected", () -> model.selection().isPresent());
        return model.selection().orElseThrow();
    }

    int position() throws Exception {
        return on(model::position);
    }

    /** Waits until so many steps are done, and nothing is being done any more. */
    void step(int count) {
        try {
            until(
                    "step " + count,
                    () -> model.position() == count && !model.busy().get());
        } catch (AssertionError late) {
            var names = model.history().stream().map(EditModel.Line::name).toList();
            throw new AssertionError(late.getMessage() + ", but at " + model.position() + " of " + names, late);
        }
    }

    /** What is seen at a pixel of the output, premultiplied ARGB. */
    int seen(int x, int y) {
        return new Renderer().render(document()).at(x, y);
    }

    String lastStep() throws Exception {
        return on(() -> model.history().get(model.position()).name());
    }

    @Override
    public void close() {
        window.close();
        library.close();
    }
}
