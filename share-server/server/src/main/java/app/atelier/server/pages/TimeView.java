package app.atelier.server.pages;

/**
 * A moment as a reader meets it.
 *
 * @param iso for machines
 * @param title in full, for those who point at it
 * @param text as short as the place allows
 */
public record TimeView(String iso, String title, String text) {}
