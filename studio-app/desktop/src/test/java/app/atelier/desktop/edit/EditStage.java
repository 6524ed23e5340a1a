package app.atelier.desktop.edit;

import app.atelier.desktop.Windows;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The editor's place on a stage of its own, with nothing open in it; the library and its home are the test's. */
final class EditStage implements AutoCloseable {
    static final double WIDTH = 1240;
    static final double HEIGHT = 760;

    private final Notices notices = new Notices();
    private final Memory memory;
    private Tasks tasks;
    private EditModel model;
    private EditPlace place;
    private Stage stage;

    /**
     * @param folder keeps what the place remembers
     * @param before called on the window's thread when the place is made and not shown yet
     */
    EditStage(
            Path folder,
            StudioHome home,
            Library library,
            Navigator navigator,
            double width,
            double height,
            Consumer<EditStage> before)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        memory = Memory.open(folder.resolve("memory.json"));
        on(() -> {
            Fonts.load();
            tasks = Tasks.onVirtualThreads(Platform::runLater, problem -> {});
            model = new EditModel(tasks, library, home.documents(), notices, InstantSource.system());
            place = new EditPlace(
                    model,
                    new PanelSwitch(memory, "edit.panel", true),
                    tasks,
                    new Pictures(tasks, library),
                    navigator,
                    notices,
                    memory,
                    InstantSource.system());
            before.accept(this);
            stage = new Stage();
            var scene = new Scene(new StackPane((Parent) place.view()), width, height);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return true;
        });
        Windows.awaitLayout(stage.getScene());
    }

    /**
     * Ways that a test has no use for.
     *
     * @param knows whether there are other places at all
     */
    static Navigator ways(boolean knows, Consumer<Destination> taken) {
        return new Navigator() {
            @Override
            public void go(Destination destination) {
                taken.accept(destination);
            }

            @Override
            public boolean knows(String name) {
                return knows;
            }
        };
    }

    /** Runs something on the window's thread and waits for it. */
    static <T> T on(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /** Waits for a condition that is asked for on the window's thread. */
    static void until(String what, Callable<Boolean> condition) {
        Windows.until(what, condition);
    }

    Node node(String selector) {
        return Windows.node(place.view(), selector);
    }

    Notices notices() {
        return notices;
    }

    Tasks tasks() {
        return tasks;
    }

    EditModel model() {
        return model;
    }

    EditPlace place() {
        return place;
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        try {
            on(() -> {
                Windows.close(stage);
                return true;
            });
            FxToolkit.cleanupStages();
        } catch (Exception stuck) {
            throw new IllegalStateException(stuck);
        }
        memory.close();
    }
}
