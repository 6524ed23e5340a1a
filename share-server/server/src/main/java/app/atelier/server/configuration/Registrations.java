package app.atelier.server.configuration;

/** Who may sign up: anyone, anyone whom a moderator approves, or nobody. */
public enum Registrations {
    OPEN,
    APPROVAL,
    CLOSED
}
