package app.atelier.server.pages;

/**
 * One thing that is known of how a picture was made.
 *
 * @param tone {@code good}, {@code warn}, {@code bad} or empty
 * @param more an explanation that opens on wish, or empty
 */
public record FactView(String icon, String tone, String head, String text, String more) {}
