package app.atelier.generation.art;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way a picture looks as drawn. */
public enum Facing {
    LEFT,
    RIGHT,
    /** Towards the viewer, or symmetric: may be mirrored freely. */
    FRONT,
    /** Must not be mirrored: writing, flags, clocks. */
    FIXED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
