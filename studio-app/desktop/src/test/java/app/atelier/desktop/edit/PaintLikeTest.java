package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.keeping.Painter;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog "Paint like …" in a real window, with the nets themselves. */
@Tag("display")
class PaintLikeTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Library library;
    private Painter painter;
    private Artwork artwork;
    private EditModel model;
    private EditPlace place;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        var home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        painter = new Painter(library);
        var backend = new GradientBackend();
        artwork = new ResultKeeper(library)
                .keep(backend.generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE), null);
        var navigator = new Navigator() {
            @Override
            public void go(Destination destination) {}

            @Override
            public boolean knows(String name) {
                return true;
            }
        };
        on(() -> {
            Fonts.load();
            var tasks = Tasks.onVirtualThreads(Platform::runLater, problem -> {});
            var memory = Memory.open(folder.resolve("memory.json"));
            var notices = new Notices();
            var pictures = new Pictures(tasks, library);
            model = new EditModel(tasks, library, home.documents(), notices, InstantSource.system());
            place = new EditPlace(
                    model,
                    new PanelSwitch(memory, "edit.panel", true),
                    tasks,
                    pictures,
                    navigator,
                    notices,
                    memory,
                    InstantSource.system());
            place.paintWith(painter, new Samples(tasks, backend, folder.resolve("samples")), library);
            stage = new Stage();
            var scene = new Scene(new StackPane((Parent) place.view()), 1240, 760);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            model.open(artwork.id());
            return true;
        });
        until("it is open", () -> model.committed().get() != null);
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            stage.close();
            return true;
        });
        FxToolkit.cleanupStages();
        painter.close();
        library.close();
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    private void until(String what, Callable<Boolean> condition) {
        Await.until(what, () -> {
            try {
                return on(condition);
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private Node node(String selector) {
        until(selector + " is there", () -> place.view().lookup(selector) != null);
        return place.view().lookup(selector);
    }

    private void ask(String layer) throws Exception {
        on(() -> {
            model.selected().set(layer);
            place.actions().stream()
                    .filter(action -> action.id().equals("edit.paint_like"))
                    .findFirst()
                    .orElseThrow()
                    .run()
                    .run();
            return true;
        });
    }

    private int layers() throws Exception {
        return on(() -> {
            var document = model.committed().get();
            return document == null ? 0 : document.layers().size();
        });
    }

    @Test
    void aLayerIsPaintedAboveItselfInOneStepThatCanBeUndone() throws Exception {
        int before = layers();
        ask("square");
        robot.clickOn(node("#paint-like-swirling-night"));
        robot.clickOn(node("#sheet-done"));
        until("it is painted", () -> layers() == before + 1);
        var painted = (PictureLayer) on(() -> model.selection().orElseThrow());
        var own = (PictureLayer) on(() -> {
            var document = model.committed().get();
            return document == null ? null : document.layer("square").orElseThrow();
        });
        assertThat(painted.info().name()).isEqualTo("Swirling night");
        assertThat(painted.placement()).isEqualTo(own.placement());
        assertThat(painted.picture().width()).isEqualTo(own.picture().width());
        assertThat(painted.picture().argb()).isNotEqualTo(own.picture().argb());
        on(() -> {
            model.undo();
            return true;
        });
        until("it is gone", () -> layers() == before);
    }

    @Test
    void allOfThePictureIsPaintedLikeOneOfTheLibrary() throws Exception {
        int before = layers();
        ask(null);
        robot.clickOn("A picture of mine");
        assertThat(on(() -> node("#sheet-done").isDisabled())).isTrue();
        robot.clickOn(node(".picked"));
        until("it can be done", () -> !node("#sheet-done").isDisabled());
        robot.clickOn(node("#sheet-done"));
        until("it is painted", () -> layers() == before + 1);
        var painted = (PictureLayer) on(() -> model.selection().orElseThrow());
        assertThat(painted.picture().width()).isEqualTo(320);
        assertThat(painted.picture().height()).isEqualTo(256);
    }
}
