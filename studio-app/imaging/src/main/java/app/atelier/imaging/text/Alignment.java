package app.atelier.imaging.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the lines of a text stand. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    /** All lines but the last of a paragraph fill the wrap width; as {@link #LEFT} where there is none. */
    JUSTIFY;

    /** The name in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
