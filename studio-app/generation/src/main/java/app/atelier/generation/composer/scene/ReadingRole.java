package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What part a word plays. */
public enum ReadingRole {
    SUBJECT,
    COLOUR,
    COUNT,
    SIZE,
    SETTING,
    TIME,
    WEATHER,
    STYLE,
    RELATION,
    DEED,
    CAMERA,
    MOOD,
    /** Articles, auxiliaries and other words that carry no picture. */
    FILLER,
    UNKNOWN;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
