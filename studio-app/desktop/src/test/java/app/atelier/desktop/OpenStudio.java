package app.atelier.desktop;

import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.Backend;
import app.atelier.library.StudioHome;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The studio in a real window on JavaFX's headless platform, with a home of its own. */
final class OpenStudio {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 760;
    private static final long PATIENCE_MILLIS = 30_000;

    private final StudioContext context;
    private final StudioWindow window;
    private final Stage stage;
    private final Thread windowThread;

    private OpenStudio(StudioContext context, StudioWindow window, Stage stage, Thread windowThread) {
        this.context = context;
        this.window = window;
        this.stage = stage;
        this.windowThread = windowThread;
    }

    /**
     * Opens the window and waits for its first place.
     *
     * @param backends what draws; none for the composer itself
     */
    static OpenStudio at(Path folder, Backend... backends) throws Exception {
        FxToolkit.registerPrimaryStage();
        var context = StudioContext.open(StudioHome.at(folder.resolve("home")).prepared(), backends);
        context.startWorkers();
        var studio = on(() -> show(context, folder));
        studio.until(
                "the first place is there",
                () -> studio.window.shell().current().get() != null);
        Windows.awaitLayout(studio.scene());
        return studio;
    }

    private static OpenStudio show(StudioContext context, Path folder) {
        Fonts.load();
        var theme = new Theme();
        var window = new StudioWindow(
                context, Memory.open(folder.resolve("memory.json")), theme, Platform::runLater, address -> {});
        var stage = new Stage();
        var scene = new Scene(window.view(), WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return new OpenStudio(context, window, stage, Thread.currentThread());
    }

    StudioContext context() {
        return context;
    }

    StudioWindow window() {
        return window;
    }

    Scene scene() {
        return stage.getScene();
    }

    Thread windowThread() {
        return windowThread;
    }

    /** Runs something on the window's thread and waits for it. */
    static <T> T on(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    void until(String what, Callable<Boolean> condition) {
        Windows.until(what, condition);
    }

    Node node(String selector) {
        return Windows.node(window.view(), selector);
    }

    /**
     * Somebody works with something else for a moment. The headless platform takes the keys from no window, so it is told
     * what a desktop tells.
     */
    void leaveAndComeBack() throws Exception {
        on(() -> {
            WindowHelper.setFocused(stage, false);
            WindowHelper.setFocused(stage, true);
            return true;
        });
    }

    void close() throws Exception {
        on(() -> {
            Windows.close(stage);
            window.close();
            return true;
        });
        until("what was begun is over", () -> window.tasks().running() == 0);
        context.close();
        FxToolkit.cleanupStages();
    }
}
