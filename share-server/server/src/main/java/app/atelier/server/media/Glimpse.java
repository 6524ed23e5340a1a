package app.atelier.server.media;

/**
 * A picture that is looked at once and never kept.
 *
 * @param width in pixels as it is shown, of the picture itself
 * @param height in pixels as it is shown
 * @param address a small copy as a {@code data:} URL
 */
public record Glimpse(int width, int height, String address) {}
