package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.EditStage.on;
import static app.atelier.desktop.edit.EditStage.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.WindowRobot;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.shell.Destination;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The place with mouse and keyboard, on JavaFX's headless platform. */
class EditPlaceTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new WindowRobot();
    private final List<Destination> ways = Collections.synchronizedList(new ArrayList<>());
    private Library library;
    private Artwork artwork;
    private EditModel model;
    private EditPlace place;
    private EditStage window;

    @BeforeEach
    void open() throws Exception {
        var home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        var picture = new GradientBackend().generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE);
        artwork = new ResultKeeper(library).keep(picture, null);
        window = new EditStage(
                folder, home, library, EditStage.ways(true, ways::add), EditStage.WIDTH, EditStage.HEIGHT, shown -> {});
        model = window.model();
        place = window.place();
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    private void arrive() throws Exception {
        on(() -> {
            place.arrive(Map.of(Destination.ARTWORK, artwork.id().toString()));
            return true;
        });
        until(
                "the picture is drawn",
                () -> canvas() != null
                        && canvas().getChildrenUnmodifiable().stream()
                                .anyMatch(node -> node instanceof ImageView view && view.getImage() != null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As a person would: where the machine stood still between the two clicks, they are one click twice. */
    private void doubleClickUntil(String what, String selector, Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 10 && !on(condition); i++) {
            robot.doubleClickOn(selector);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(what, condition);
    }

    private EditCanvas canvas() {
        return (EditCanvas) place.view().lookup("#edit-canvas");
    }

    /** A point of the document on the screen. */
    private javafx.geometry.Point2D at(double x, double y) throws Exception {
        return on(() -> {
            var picture = canvas().picture();
            double scale = picture.getWidth() / 320;
            return canvas().localToScreen(picture.getMinX() + x * scale, picture.getMinY() + y * scale);
        });
    }

    @Test
    void nothingOpenLeadsToTheLibrary() {
        robot.clickOn("Open a picture from the library");
        until("on the way", () -> !ways.isEmpty());
        assertThat(ways.getFirst().place()).isEqualTo(Destination.LIBRARY);
    }

    @Test
    void aLayerIsTakenOnThePictureAndDraggedInOneStep() throws Exception {
        arrive();
        robot.drag(at(130, 110)).moveTo(at(150, 120)).moveTo(at(180, 150)).drop();
        until("moved", () -> model.position() == 1);
        assertThat(model.selected().get()).isEqualTo("square");
        var layer = (PictureLayer) model.selection().orElseThrow();
        assertThat(layer.placement().x()).isBetween(145.0, 155.0);
        assertThat(layer.placement().y()).isBetween(115.0, 125.0);
    }

    @Test
    void dialsAreTurnedTypedAndSetBackByADoubleClick() throws Exception {
        arrive();
        robot.clickOn("#dial-light");
        robot.type(KeyCode.RIGHT, 3);
        until("three lighter", () -> model.dial(Dial.LIGHT) == 3);
        var number = (TextField) window.node("#dial-warmth-number");
        robot.clickOn(number);
        on(() -> {
            number.selectAll();
            return true;
        });
        robot.write("-24", 0).type(KeyCode.ENTER);
        until("cooler", () -> model.dial(Dial.WARMTH) == -24);
        doubleClickUntil("back", "#dial-warmth", () -> model.dial(Dial.WARMTH) == 0);
        assertThat(model.dial(Dial.LIGHT)).isEqualTo(3);
    }

    @Test
    void theHistoryLeadsBackAndSavingLeadsOn() throws Exception {
        arrive();
        on(() -> {
            model.commit(new Change.Show("square", false));
            model.commit(new Change.Turn(1));
            return true;
        });
        robot.clickOn("Square off");
        until("one step back", () -> model.position() == 1);
        robot.clickOn("#edit-save");
        until("saved", () -> model.saved().get() != null && !model.saving().get());
        assertThat(library.children(artwork.id())).hasSize(1);
        robot.clickOn("Publish");
        until("to publishing", () -> !ways.isEmpty());
        assertThat(ways.getFirst())
                .isEqualTo(Destination.of(
                        Destination.PUBLISH,
                        Destination.ARTWORK,
                        library.children(artwork.id()).getFirst().id().toString()));
    }

    @Test
    void aSmallWindowShowsOnePanelAtATime() throws Exception {
        arrive();
        assertThat(robot.lookup("#dial-light").tryQuery()).isPresent();
        on(() -> {
            window.stage().setHeight(560);
            return true;
        });
        until("tabs", () -> robot.lookup("#dial-light").tryQuery().isEmpty());
        robot.clickOn("Adjust");
        until("dials", () -> robot.lookup("#dial-light").tryQuery().isPresent());
    }

    @Test
    void theSettingsOfAnAdjustmentThatIsAddedComeToTheFront() throws Exception {
        arrive();
        on(() -> {
            window.stage().setHeight(560);
            return true;
        });
        until("tabs", () -> robot.lookup("#dial-light").tryQuery().isEmpty());
        on(() -> {
            place.actions().stream()
                    .filter(action -> action.id().equals("edit.adjust.curves"))
                    .findFirst()
                    .orElseThrow()
                    .run()
                    .run();
            return true;
        });
        until("the curve", () -> robot.lookup("#curve-graph").tryQuery().isPresent());
    }
}
