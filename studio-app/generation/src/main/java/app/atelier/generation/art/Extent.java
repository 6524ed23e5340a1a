package app.atelier.generation.art;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of its thing a picture shows. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** Only a head: it needs a body or something to stand behind. */
    HEAD,
    /** Head and shoulders, cut off below. */
    BUST;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
