package app.atelier.imaging.selections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a new selection meets the one that is there. */
public enum Joining {
    REPLACE,
    ADD,
    SUBTRACT,
    INTERSECT;

    /** The name in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
