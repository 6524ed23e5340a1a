package app.atelier.desktop;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what the window's first layout brings: a control has no skin before, and lets every key and click go by. A
 * person cannot be that quick; a robot is.
 */
public final class Layouts {
    private Layouts() {}

    /** Waits for a layout that begins after this call. Not to be called on the window's thread. */
    public static void await(Scene scene) {
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

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
