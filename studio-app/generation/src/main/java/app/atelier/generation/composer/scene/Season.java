package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Season; it colours plants and ground. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
