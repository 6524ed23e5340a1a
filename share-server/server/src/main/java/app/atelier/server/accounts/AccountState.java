package app.atelier.server.accounts;

import java.util.Locale;

/** Whether an account may sign in: yes, not before a moderator lets it in, or no longer. */
public enum AccountState {
    ACTIVE,
    WAITING,
    SUSPENDED;

    /** The name in the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
