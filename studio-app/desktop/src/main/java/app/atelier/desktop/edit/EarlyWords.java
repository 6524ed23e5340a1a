package app.atelier.desktop.edit;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What is typed while a text that was just begun is on its way. It is kept for that text, not taken for shortcuts. */
final class EarlyWords {
    /** A text that is not there by then will not come; keys are keys again. */
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final StringBuilder typed = new StringBuilder();
    private @Nullable String awaited;
    private long since;

    /** A text layer was begun and will come. */
    void await(String layer) {
        awaited = layer;
        since = System.nanoTime();
        typed.setLength(0);
    }

    /** It does not come, or something else is done. */
    void drop() {
        awaited = null;
        typed.setLength(0);
    }

    /** Hands over what was typed for a layer, and waits no more. */
    String take(String layer) {
        String words = layer.equals(awaited) ? typed.toString() : "";
        drop();
        return words;
    }

    /** Hears keys before anything in a view does. */
    void listen(Node view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> drop());
    }

    private boolean waits(KeyEvent event) {
        boolean waits = awaited != null && System.nanoTime() - since < PATIENCE_NANOS;
        return waits && !event.isShortcutDown() && !event.isMetaDown();
    }

    private void pressed(KeyEvent event) {
        if (!waits(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            drop();
        } else if (event.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
            typed.setLength(typed.length() - 1);
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (!waits(event)) {
            return;
        }
        String character = event.getCharacter();
        if (character.equals("\r") || character.equals("\n")) {
            typed.append('\n');
        } else if (!character.isEmpty() && !Character.isISOControl(character.charAt(0))) {
            typed.append(character);
        }
        event.consume();
    }
}
