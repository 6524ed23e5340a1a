package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A festive theme that decorates the scene. */
public enum Festival {
    NONE,
    BIRTHDAY,
    CHRISTMAS,
    DIWALI,
    EASTER,
    HALLOWEEN,
    HARVEST,
    HOLI,
    LUNAR_NEW_YEAR,
    NEW_YEAR,
    VALENTINE,
    WEDDING;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
