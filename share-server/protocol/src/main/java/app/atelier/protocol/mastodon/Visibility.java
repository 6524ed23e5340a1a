package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Who may see a post; {@code PRIVATE} is followers only. */
public enum Visibility {
    PUBLIC,
    UNLISTED,
    PRIVATE,
    DIRECT;

    /** The name in the API: {@code public}, {@code unlisted}, {@code private}, {@code direct}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name of the API; empty for any other. */
    public static Optional<Visibility> of(String wire) {
        for (Visibility visibility : values()) {
            if (visibility.wire().equals(wire)) {
                return Optional.of(visibility);
            }
        }
        return Optional.empty();
    }

    /** A name that is not known is read as the narrowest audience, so that nothing is shown too widely. */
    @JsonCreator
    static Visibility read(String wire) {
        return of(wire).orElse(DIRECT);
    }
}
