package app.atelier.server.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a picture came about, as its author says, with its sign. */
public enum OriginMark {
    PERSON("person", "edit-2"),
    COMPOSED("composed", "layers"),
    MODEL("model", "o-model"),
    MIXED("mixed", "o-mixed");

    private final String id;
    private final String icon;

    OriginMark(String id, String icon) {
        this.id = id;
        this.icon = icon;
    }

    /** The mark for a word of the API, if there is one. */
    public static Optional<OriginMark> of(@Nullable String id) {
        for (var mark : values()) {
            if (mark.id.equals(id)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    public String id() {
        return id;
    }

    public String icon() {
        return icon;
    }
}
