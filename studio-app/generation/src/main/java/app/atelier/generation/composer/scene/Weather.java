package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What falls, blows or hangs in the air. */
public enum Weather {
    CLEAR,
    CLOUDY,
    OVERCAST,
    RAIN,
    STORM,
    SNOW,
    FOG,
    WIND;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
