package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of windows owe to being quicker, and more, than a person. */
public final class Windows {
    private static final long PATIENCE_MILLIS = 30_000;

    private Windows() {}

    /** Waits for a condition that is asked for on the window's thread. */
    public static void until(String what, Callable<Boolean> condition) {
        assertThat(Platform.isFxApplicationThread())
                .as("%s: the window's thread would wait for itself", what)
                .isFalse();
        Await.until(what, () -> {
            try {
                return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, condition);
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    /** Waits until there is something within a view that somebody could use. */
    public static Node node(Node view, String selector) {
        var found = new AtomicReference<@Nullable Node>();
        until(selector + " is there", () -> {
            found.set(view.lookup(selector));
            return usable(found.get());
        });
        return Objects.requireNonNull(found.get());
    }

    /**
     * Waits for a layout that begins after this call: before the first a control has no skin, and lets every key and click
     * go by. Not to be called on the window's thread.
     */
    public static void awaitLayout(Scene scene) {
        var done = new CountDownLatch(1);
        Runnable listener = done::countDown;
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        Await.until("the window is laid out", () -> done.getCount() == 0);
        Platform.runLater(() -> scene.removePostLayoutPulseListener(listener));
    }

    /** Whether somebody could use the node: it is there and, where it is a control that is seen, has its skin. */
    private static boolean usable(@Nullable Node node) {
        return node != null && (!(node instanceof Control control) || control.getSkin() != null || !seen(control));
    }

    /**
     * Closes a window for good, on the window's thread. JavaFX's headless platform keeps every window there was; so that
     * what it showed can go, it is taken out.
     */
    public static void close(Stage stage) {
        stage.setScene(new Scene(new Group()));
        stage.close();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
