package app.atelier.server.pages;

/** A code to be carried to an app by hand. */
public record CodePage(Frame frame, String app, String code) {}
