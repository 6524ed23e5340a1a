package app.atelier.server.pages;

/** Somewhere to go from here. */
public record Action(String text, String href, boolean primary) {}
