package app.atelier.server.accounts;

import java.util.Locale;

/** What an account may do here. */
public enum Role {
    USER,
    MODERATOR,
    ADMIN;

    /** The name in the database, the command line and the API. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
