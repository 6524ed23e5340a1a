package app.atelier.publishing.accounts;

import app.atelier.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Proof key for code exchange (RFC 7636), method S256.
 *
 * @param verifier kept here until the code comes
 * @param challenge goes to the server first
 */
record Pkce(String verifier, String challenge) {
    /** The only method that is used. */
    static final String METHOD = "S256";

    private static final int VERIFIER_BYTES = 48;

    static Pkce create(SecureRandom random) {
        return of(secret(random, VERIFIER_BYTES));
    }

    static Pkce of(String verifier) {
        byte[] hash = Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII));
        return new Pkce(verifier, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    /** Random bytes as URL-safe text. */
    static String secret(SecureRandom random, int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
