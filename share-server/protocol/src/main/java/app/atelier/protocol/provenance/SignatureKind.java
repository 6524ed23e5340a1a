package app.atelier.protocol.provenance;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of signatures that C2PA allows, with their numbers in COSE (RFC 9053, RFC 8230). */
enum SignatureKind {
    ES256(-7, "SHA256withECDSAinP1363Format", null),
    ES384(-35, "SHA384withECDSAinP1363Format", null),
    ES512(-36, "SHA512withECDSAinP1363Format", null),
    PS256(-37, "RSASSA-PSS", new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1)),
    PS384(-38, "RSASSA-PSS", new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1)),
    PS512(-39, "RSASSA-PSS", new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1)),
    ED25519(-8, "Ed25519", null);

    private static final int FEWEST_RSA_BITS = 2048;
    /** A key of many thousand bits would take seconds. */
    private static final int MOST_RSA_BITS = 8192;

    private static final int FEWEST_EC_BITS = 256;
    private static final int MOST_EC_BITS = 521;

    private final long number;
    private final String algorithm;
    private final @Nullable PSSParameterSpec parameters;

    SignatureKind(long number, String algorithm, @Nullable PSSParameterSpec parameters) {
        this.number = number;
        this.algorithm = algorithm;
        this.parameters = parameters;
    }

    long number() {
        return number;
    }

    static Optional<SignatureKind> of(long number) {
        for (SignatureKind kind : values()) {
            if (kind.number == number) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a key is of this kind, and neither too weak nor too large to reckon with. */
    boolean fits(PublicKey key) {
        return switch (key) {
            case ECPublicKey ec -> {
                int bits = ec.getParams().getCurve().getField().getFieldSize();
                boolean elliptic = this == ES256 || this == ES384 || this == ES512;
                yield elliptic && bits >= FEWEST_EC_BITS && bits <= MOST_EC_BITS;
            }
            case RSAPublicKey rsa -> {
                int bits = rsa.getModulus().bitLength();
                boolean usual = rsa.getPublicExponent().bitLength() <= 32;
                yield parameters != null && usual && bits >= FEWEST_RSA_BITS && bits <= MOST_RSA_BITS;
            }
            case EdECPublicKey _ -> this == ED25519;
            default -> false;
        };
    }

    Signature signature() {
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (parameters != null) {
                signature.setParameter(parameters);
            }
            return signature;
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
