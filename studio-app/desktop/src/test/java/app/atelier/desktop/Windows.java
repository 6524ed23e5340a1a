package app.atelier.desktop;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What tests of windows owe to being quicker, and more, than a person. */
public final class Windows {
    private Windows() {}

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
    public static boolean usable(@Nullable Node node) {
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
