package app.atelier.publishing.server;

/**
 * A picture that was fetched.
 *
 * @param mediaType as the server says it, {@code image/…}
 */
public record FetchedPicture(byte[] bytes, String mediaType) {}
