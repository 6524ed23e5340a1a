package app.atelier.protocol.provenance;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Shows a server that whoever is signed in also holds a key: the server's address, the account's name and the time, signed
 * by it. That somebody publishes a signed picture shows nothing of the kind, as anybody may publish another's.
 *
 * @param certificate of the key, DER in Base64
 * @param moment when it was signed, as ISO 8601
 * @param signature by ECDSA with SHA-256 in DER, in Base64
 */
public record KeyProof(String certificate, String moment, String signature) {
    /** Clocks differ, and requests are tried again. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int LONGEST = 16_384;

    /**
     * Whose key it is.
     *
     * @param fingerprint SHA-256 of the certificate, in hexadecimal digits, as in {@link Testimony}
     * @param key SHA-256 of the public key in it, in hexadecimal digits, as in {@link Testimony}: what to know it by
     * @param name in the certificate
     */
    public record Holder(String fingerprint, String key, String name) {}

    /**
     * @param server its address without path, such as {@code https://example.org}
     * @param account its name there, without the at sign
     */
    public static KeyProof of(Signer signer, String server, String account, Instant now) {
        String moment = now.toString();
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signer.key());
            signature.update(said(server, account, moment));
            Base64.Encoder text = Base64.getEncoder();
            return new KeyProof(
                    text.encodeToString(signer.chain().getFirst().getEncoded()),
                    moment,
                    text.encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that fits its certificate can sign", e);
        }
    }

    /** The holder, if the proof holds here, for this account, and now. Never throws for what is in it. */
    public Optional<Holder> check(String server, String account, Instant now) {
        if (certificate.length() > LONGEST || signature.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] der = Base64.getDecoder().decode(certificate);
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (!SignatureKind.ES256.fits(read.getPublicKey())
                    || Duration.between(Instant.parse(moment), now).abs().compareTo(GOOD_FOR) > 0) {
                return Optional.empty();
            }
            Signature checked = Signature.getInstance(ALGORITHM);
            checked.initVerify(read.getPublicKey());
            checked.update(said(server, account, moment));
            return checked.verify(Base64.getDecoder().decode(signature))
                    ? Optional.of(new Holder(Names.fingerprint(read), Names.key(read), Names.of(read)))
                    : Optional.empty();
        } catch (GeneralSecurityException | DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static byte[] said(String server, String account, String moment) {
        return ("atelier-key 1\n" + server + "\n" + account + "\n" + moment).getBytes(StandardCharsets.UTF_8);
    }
}
