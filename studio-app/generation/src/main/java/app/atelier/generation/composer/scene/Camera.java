package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How near the viewer stands. AUTO leaves it to the deed and the seed. */
public enum Camera {
    AUTO,
    PORTRAIT,
    CLOSE,
    MEDIUM,
    WIDE,
    FROM_ABOVE,
    FROM_BELOW;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
