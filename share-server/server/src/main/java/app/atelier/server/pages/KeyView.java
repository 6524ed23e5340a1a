package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/**
 * A key that signs somebody's pictures.
 *
 * @param name in its certificate
 * @param fingerprint the whole of it, for the address
 * @param shown the first letters of the fingerprint, in groups
 * @param since the day on which it was first shown
 * @param withdrawn the day on which it was withdrawn, or null
 */
public record KeyView(
        String name,
        String fingerprint,
        String shown,
        String since,
        @Nullable String withdrawn) {}
