package app.atelier.server.pages;

/** A name and a value, as in a recipe. */
public record Pair(String name, String value) {}
