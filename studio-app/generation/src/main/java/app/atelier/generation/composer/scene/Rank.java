package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a subject matters. */
public enum Rank {
    /** The first subject: what the picture is about. */
    HERO,
    /** Named beside the hero as an equal ("a tiger and a rabbit"). */
    PARTNER,
    /** Small company or surroundings ("with small fish", "by a campfire"). */
    SECOND;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
