package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where one thing is in relation to another. */
public enum Spatial {
    LEFT_OF,
    RIGHT_OF,
    ABOVE,
    /** Below, lower in the picture, or sheltered by: "a fox under a tree", "under the moon". */
    UNDER,
    IN_FRONT_OF,
    BEHIND,
    BESIDE,
    ON,
    IN,
    BETWEEN,
    WITH,
    AROUND,
    PAST,
    TOWARDS,
    THROUGH;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
