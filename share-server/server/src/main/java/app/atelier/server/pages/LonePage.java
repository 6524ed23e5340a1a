package app.atelier.server.pages;

/** An empty or error place. */
public record LonePage(Frame frame, Lone lone) {}
