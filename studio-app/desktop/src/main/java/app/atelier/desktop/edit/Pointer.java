package app.atelier.desktop.edit;

import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** What one tool does with the mouse. */
interface Pointer {
    /** What happens until the mouse is let go; null for nothing. */
    @Nullable
    Gesture press(Press press);

    /** The mouse moves without being pressed. */
    default void hover(double x, double y) {}

    /** @param x in the view */
    default Cursor cursor(double x, double y) {
        return Cursor.CROSSHAIR;
    }

    /** Ends what is half done, by Enter; whether there was anything. */
    default boolean complete() {
        return false;
    }

    /** Gives up what is half done, by Esc or another tool; whether there was anything. */
    default boolean abandon() {
        return false;
    }
}
