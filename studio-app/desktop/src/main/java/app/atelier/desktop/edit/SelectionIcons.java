package app.atelier.desktop.edit;

import javafx.scene.Node;

/** How a new selection meets the one before, in pictures. */
final class SelectionIcons {
    private SelectionIcons() {}

    /** No words: the picture says it, the tip explains it. */
    static String none(Select.Join join) {
        return "";
    }

    static Node of(Select.Join join) {
        return ToolIcons.drawn(
                switch (join) {
                    case NEW -> "M3.5 3.5h9v9h-9z";
                    case ADD -> "M2.5 2.5h7v4h4v7h-7v-4h-4z";
                    case TAKE -> "M2.5 2.5h7v4h-3v3h-4zM12 9v1.5M13.5 12v1.5H12M9 13.5H7.5M6.5 12v-1.5";
                    case COMMON -> "M6.5 6.5h3v3h-3zM2.5 5V2.5H5M7.5 2.5h2V5M13.5 11v2.5H11M8.5 13.5h-2V11";
                });
    }
}
