package app.atelier.protocol.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes that manifests use. */
final class Digest {
    static final String SHA256 = "sha256";

    private Digest() {}

    /** By the name in a manifest. */
    static MessageDigest of(String name) throws BrokenManifestException {
        String standard =
                switch (name) {
                    case SHA256 -> "SHA-256";
                    case "sha384" -> "SHA-384";
                    case "sha512" -> "SHA-512";
                    default -> throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "hash " + name);
                };
        try {
            return MessageDigest.getInstance(standard);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has the SHA-2 family", e);
        }
    }
}
