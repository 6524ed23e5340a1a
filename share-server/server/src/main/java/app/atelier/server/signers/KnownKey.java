package app.atelier.server.signers;

import java.time.Instant;

/**
 * A key that an account has shown to hold.
 *
 * @param fingerprint SHA-256 of its certificate, in hexadecimal digits
 * @param name in that certificate, which its holder chose
 * @param since when it was first shown
 */
public record KnownKey(String fingerprint, long accountId, String name, Instant since) {}
