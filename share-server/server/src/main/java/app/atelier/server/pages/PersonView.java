package app.atelier.server.pages;

/**
 * An account as pages show it.
 *
 * @param handle with the leading @
 * @param avatar address of a square picture
 */
public record PersonView(String name, String displayName, String handle, String href, String avatar) {}
