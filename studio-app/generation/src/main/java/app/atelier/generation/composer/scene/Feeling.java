package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a character's face shows. */
public enum Feeling {
    HAPPY,
    SAD,
    ANGRY,
    SURPRISED,
    SHY,
    SLEEPY,
    CALM;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
