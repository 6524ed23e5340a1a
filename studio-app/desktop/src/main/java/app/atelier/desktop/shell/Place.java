package app.atelier.desktop.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;

/**
 * One place of the window. A place is made once and kept; its view is made at its first visit. Everything here is called
 * on the window's thread.
 */
public interface Place {
    /** What the rail and the action list show of a place. */
    record Info(String id, String label, String icon) {}

    Info info();

    /** The nodes; always the same. */
    Node view();

    /** The place comes to the front, with what the one who sent us there wants shown (may be empty). */
    default void arrive(Map<String, String> arguments) {}

    /** Another place comes to the front. */
    default void leave() {}

    /** What can be done here; offered in the action list, and by shortcut while the place is in front. */
    default List<Action> actions() {
        return List.of();
    }

    /** Whether the right panel is open; empty where the place has none now. */
    default Optional<BooleanProperty> panel() {
        return Optional.empty();
    }

    /** How high at the window's foot, in pixels, the place has what must stay in reach: notices come up above it. */
    default ObservableDoubleValue foot() {
        return new ReadOnlyDoubleWrapper(0).getReadOnlyProperty();
    }
}
