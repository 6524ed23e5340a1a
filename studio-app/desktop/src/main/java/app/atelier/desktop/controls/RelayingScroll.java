package app.atelier.desktop.controls;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that may be asked for its layout while it is laid out, as happens when its viewport takes another size.
 * JavaFX does not tell the parent then, which is at work; the pane would wait for a layout that nobody has asked for, and
 * as requests from within end at the first one that waits, all that comes into it would stay unplaced until the window
 * changes. So the request is made once more after the pass.
 */
public class RelayingScroll extends ScrollPane {
    private boolean relayed;

    protected RelayingScroll() {}

    @Override
    public void requestLayout() {
        super.requestLayout();
        var parent = getParent();
        if (parent != null && isManaged() && !parent.isNeedsLayout() && !relayed) {
            relayed = true;
            Platform.runLater(() -> {
                relayed = false;
                super.requestLayout();
            });
        }
    }
}
