package app.atelier.desktop.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done, as data: the action list, the shortcuts sheet and the keyboard all read it.
 *
 * @param id stable name, "library.trash"
 * @param keys the shortcut, or null
 * @param possible whether it makes sense just now
 */
public record Action(
        String id, String label, String icon, @Nullable KeyCombination keys, BooleanSupplier possible, Runnable run) {

    public static Action of(String id, String label, String icon, Runnable run) {
        return new Action(id, label, icon, null, () -> true, run);
    }

    /** @param keys in JavaFX's form: "Shortcut+K", "F1", "Close Bracket"; names of two words may have an underscore */
    public Action with(String keys) {
        // With an underscore JavaFX takes the name for a character, which no key ever types.
        return new Action(id, label, icon, KeyCombination.valueOf(keys.replace('_', ' ')), possible, run);
    }

    public Action when(BooleanSupplier condition) {
        return new Action(id, label, icon, keys, condition, run);
    }

    /** Whether its shortcut is a bare key, which must not be taken from someone who types. */
    public boolean bareKey() {
        return keys != null
                && keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                && keys.getControl() != KeyCombination.ModifierValue.DOWN
                && keys.getAlt() != KeyCombination.ModifierValue.DOWN
                && !keys.getDisplayText().matches("F\\d+");
    }
}
