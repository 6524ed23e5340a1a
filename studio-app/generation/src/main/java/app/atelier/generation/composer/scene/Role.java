package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a subject is placed in its surroundings. */
public enum Role {
    /** Stands, sits or lies on the ground of the setting. */
    ON_GROUND,
    IN_AIR,
    /** Swims or floats on a surface of water. */
    ON_WATER,
    /** Stands in shallow water. */
    IN_WATER,
    UNDER_WATER,
    /** Lies or stands on a table, sill or shelf. */
    ON_TABLE,
    ON_BRANCH,
    /** On another subject: see its {@link Spatial#ON} relation. */
    ON_SUBJECT,
    ON_WALL,
    /** Far back, as a landmark of the place. */
    BACKDROP,
    IN_SPACE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
