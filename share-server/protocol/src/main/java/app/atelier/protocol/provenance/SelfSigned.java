package app.atelier.protocol.provenance;

import app.atelier.files.Sha256;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Makes the certificate of a creator who vouches for themselves (X.509, RFC 5280, with the marks that C2PA asks for). */
final class SelfSigned {
    private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String ORGANIZATION = "2.5.4.10";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String SUBJECT_KEY = "2.5.29.14";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final int SERIAL_BYTES = 16;
    private static final int KEY_ID_BYTES = 20;

    /** Shown by readers that ask for an organization; says what such a signature is worth. */
    private static final String ISSUER = "Atelier, self-signed";

    /** No time-stamp stands beside the signature, so a certificate that runs out would take its pictures with it. */
    private static final Duration LASTS = Duration.ofDays(25 * 365L);

    /** Clocks differ. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private SelfSigned() {}

    static X509Certificate certificate(KeyPair keys, String name, Instant now) throws GeneralSecurityException {
        byte[] key = keys.getPublic().getEncoded();
        byte[] keyId = Arrays.copyOf(Sha256.of(point(keys)), KEY_ID_BYTES);
        byte[] seed = Sha256.of(key, now.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        byte[] algorithm = Der.sequence(Der.identifier(ECDSA_SHA256));
        byte[] person = Der.sequence(attribute(ORGANIZATION, ISSUER), attribute(COMMON_NAME, name));
        byte[] body = Der.sequence(
                Der.of(Der.CONTEXT, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(1, Arrays.copyOf(seed, SERIAL_BYTES)).setBit(0)),
                algorithm,
                person,
                Der.sequence(Der.time(now.minus(BEFORE)), Der.time(now.plus(LASTS))),
                person,
                key,
                Der.of(Der.CONTEXT | 3, Der.sequence(extensions(keyId))));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate(), new SigningRandom(keys.getPrivate(), body));
        signature.update(body);
        byte[] whole = Der.sequence(body, algorithm, Der.bits(signature.sign(), 0));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
    }

    private static byte[][] extensions(byte[] keyId) {
        byte[] uses =
                Der.sequence(Der.identifier(SignerRules.EMAIL_PROTECTION), Der.identifier(SignerRules.CLAIM_SIGNING));
        byte digitalSignature = (byte) 0x80;
        return new byte[][] {
            extension(BASIC_CONSTRAINTS, true, Der.sequence()),
            extension(KEY_USAGE, true, Der.bits(new byte[] {digitalSignature}, 7)),
            extension(EXTENDED_KEY_USAGE, false, uses),
            extension(SUBJECT_KEY, false, Der.of(Der.OCTET_STRING, keyId)),
            extension(AUTHORITY_KEY, false, Der.sequence(Der.of(Der.CONTEXT_PRIMITIVE, keyId)))
        };
    }

    private static byte[] extension(String identifier, boolean critical, byte[] value) {
        byte[] content = Der.of(Der.OCTET_STRING, value);
        return critical
                ? Der.sequence(Der.identifier(identifier), Der.of(Der.BOOLEAN, new byte[] {(byte) 0xFF}), content)
                : Der.sequence(Der.identifier(identifier), content);
    }

    private static byte[] attribute(String identifier, String value) {
        return Der.of(Der.SET, Der.sequence(Der.identifier(identifier), Der.text(value)));
    }

    private static byte[] point(KeyPair keys) {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return (point.getAffineX() + ":" + point.getAffineY()).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
