package app.atelier.generation.art;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a thing usually is if nobody says otherwise. */
public enum Habitat {
    GROUND,
    AIR,
    /** On the surface of water: ducks, boats. */
    WATER,
    UNDER_WATER,
    /** Small things that lie on a table. */
    TABLE,
    BRANCH,
    WALL,
    SPACE,
    SKY;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
