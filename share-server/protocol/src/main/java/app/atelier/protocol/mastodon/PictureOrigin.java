package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a picture came to be, as its author says. */
public enum PictureOrigin {
    /** Out of vector pictures and procedures by the composer. */
    COMPOSED,
    /** By a generative model. */
    MODEL,
    /** Drawn or photographed by a person. */
    PERSON,
    /** More than one of these. */
    MIXED;

    /** The name on the wire: {@code composed}, {@code model}, {@code person}, {@code mixed}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name of the wire; empty for any other. */
    public static Optional<PictureOrigin> of(String wire) {
        for (PictureOrigin origin : values()) {
            if (origin.wire().equals(wire)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    /** A name from the future is read as "not said". */
    @JsonCreator
    static @Nullable PictureOrigin read(String wire) {
        return of(wire).orElse(null);
    }
}
