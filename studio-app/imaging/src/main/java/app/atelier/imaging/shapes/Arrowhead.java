package app.atelier.imaging.shapes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What stands at the end of a line; its size follows the width of the pen. */
public enum Arrowhead {
    NONE,
    /** A filled triangle, four and a half pen widths long, with a notch at its back. */
    TRIANGLE,
    /** Two strokes. */
    OPEN,
    /** A disc, three pen widths across. */
    DOT;

    /** The name in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
