package app.atelier.server.forms;

/** The code that one copies into an app by hand. */
public record CodeForm(String application, String code) {}
