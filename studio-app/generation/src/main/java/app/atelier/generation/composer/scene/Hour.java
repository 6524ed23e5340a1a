package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Time of day. */
public enum Hour {
    DAWN,
    MORNING,
    DAY,
    GOLDEN_HOUR,
    SUNSET,
    DUSK,
    NIGHT;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
