package app.atelier.desktop.create;

import java.util.List;

/** A style that can be chosen. */
public record StyleChoice(String id, String label) {
    /** The words for a style's id; the id itself where it is not among them. */
    public static String label(List<StyleChoice> styles, String id) {
        return styles.stream()
                .filter(choice -> choice.id().equals(id))
                .map(StyleChoice::label)
                .findFirst()
                .orElse(id);
    }
}
