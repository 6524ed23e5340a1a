package app.atelier.server.pages;

/** The places the header leads to; the current one is marked. */
public enum Place {
    NEWEST,
    REMIXES,
    SETTINGS,
    ELSEWHERE
}
