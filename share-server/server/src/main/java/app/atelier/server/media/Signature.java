package app.atelier.server.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By whom a stored original is signed; its manifest was checked when it came and holds.
 *
 * @param name in the certificate, which the signer chose
 * @param fingerprint SHA-256 of the public key in hexadecimal digits; null for pictures that came before it was kept
 * @param holder who has shown to hold that key; null for nobody, and for accounts that are not active
 */
public record Signature(
        String name, @Nullable String fingerprint, @Nullable Holder holder) {
    /**
     * An account of this server that has shown to hold a key.
     *
     * @param account its name
     * @param since when that was shown
     * @param withdrawn since when it does not stand by the key any more, null as long as it does
     */
    public record Holder(
            String account, Instant since, @Nullable Instant withdrawn) {}
}
