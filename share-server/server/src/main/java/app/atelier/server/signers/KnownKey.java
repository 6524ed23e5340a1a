package app.atelier.server.signers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that an account has shown to hold.
 *
 * @param fingerprint SHA-256 of the public key (SubjectPublicKeyInfo), in hexadecimal digits; of a key that was shown when
 *     servers knew certificates only, and seen nowhere since, that of the certificate
 * @param name in the certificate with which it was shown last, which its holder chose
 * @param since when it was first shown, to the millisecond
 * @param withdrawn since when its holder does not stand by it any more, to the millisecond; null as long as they do
 */
public record KnownKey(
        String fingerprint,
        long accountId,
        String name,
        Instant since,
        @Nullable Instant withdrawn) {}
