package app.atelier.protocol.provenance;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;

/**
 * Who signs.
 *
 * @param key on the curve P-256
 * @param chain the certificate of that key, then those that vouch for it, if any
 */
public record Signer(PrivateKey key, List<X509Certificate> chain) {
    /** The longest name a certificate holds (RFC 5280, {@code ub-common-name}). */
    public static final int LONGEST_NAME = 64;

    private static final String CURVE = "secp256r1";
    private static final int CURVE_BITS = 256;

    /** @throws IllegalArgumentException when the key is of another kind, or the certificate is not its own */
    public Signer {
        chain = List.copyOf(chain);
        if (chain.isEmpty() || !matches(key, chain.getFirst().getPublicKey())) {
            throw new IllegalArgumentException("The key and the certificate do not belong together.");
        }
    }

    /**
     * A new key with a certificate that vouches for itself.
     *
     * @param name of the creator as others will read it, 1 to {@value #LONGEST_NAME} letters
     * @throws IllegalArgumentException when the name is blank or too long
     */
    public static Signer create(String name, Instant now) {
        String plain = checked(name);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair keys = generator.generateKeyPair();
            return new Signer(keys.getPrivate(), List.of(SelfSigned.certificate(keys, plain, now)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    /**
     * The same key with a certificate under another name: who believes the key goes on to do so.
     *
     * @param other as in {@link #create}
     */
    public Signer renamed(String other, Instant now) {
        try {
            KeyPair keys = new KeyPair(chain.getFirst().getPublicKey(), key);
            return new Signer(key, List.of(SelfSigned.certificate(keys, checked(other), now)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that signs pictures can sign a certificate", e);
        }
    }

    private static String checked(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("The name must have 1 to " + LONGEST_NAME + " letters.");
        }
        return plain;
    }

    /** As others read it. */
    public String name() {
        return Names.of(chain.getFirst());
    }

    private static boolean matches(PrivateKey key, PublicKey certified) {
        try {
            if (!(key instanceof ECPrivateKey ec) || ec.getParams().getOrder().bitLength() != CURVE_BITS) {
                return false;
            }
            byte[] trial = {1, 2, 3};
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(trial);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(trial);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
