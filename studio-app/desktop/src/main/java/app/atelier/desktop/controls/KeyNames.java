package app.atelier.desktop.controls;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** Shortcuts as key caps. */
public final class KeyNames {
    private KeyNames() {}

    /** The names of the keys to be held together, as the system writes them. */
    public static List<String> of(KeyCombination keys) {
        String shown = keys.getDisplayText().replace("Back_Slash", "\\").replace("Escape", "Esc");
        if (!shown.contains("+")) {
            return shown.codePoints().mapToObj(Character::toString).toList().size() > 1 && isMac()
                    ? shown.codePoints().mapToObj(Character::toString).toList()
                    : List.of(shown);
        }
        return List.of(shown.split("\\+"));
    }

    /** What a button does, and the keys that do it too, for its tip. */
    public static String tip(String words, String keys) {
        return words + "   " + String.join("+", of(KeyCombination.valueOf(keys)));
    }

    public static HBox caps(KeyCombination keys) {
        var row = Nodes.row(3);
        of(keys).forEach(name -> row.getChildren().add(Nodes.key(name)));
        return row;
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }
}
