package app.atelier.protocol.provenance;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate as people know it.
 *
 * @param name in it, fit for one line
 * @param fingerprint SHA-256 of it, in hexadecimal digits, as in {@link Testimony}
 * @param vouches whether it is that of an authority, which vouches for signers
 * @param until when it runs out
 */
public record Credential(String name, String fingerprint, boolean vouches, Instant from, Instant until) {
    public static Credential of(X509Certificate certificate) {
        return new Credential(
                Names.of(certificate),
                Names.fingerprint(certificate),
                certificate.getBasicConstraints() >= 0,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
