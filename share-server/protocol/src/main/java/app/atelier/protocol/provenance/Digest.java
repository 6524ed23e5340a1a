package app.atelier.protocol.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes that manifests use. */
final class Digest {
    static final String SHA256 = "sha256";

    /** The ones there are. */
    enum Kind {
        SHA_256,
        SHA_384,
        SHA_512
    }

    private Digest() {}

    /** By the name in a manifest. */
    static Kind kind(String name) throws BrokenManifestException {
        return switch (name) {
            case SHA256 -> Kind.SHA_256;
            case "sha384" -> Kind.SHA_384;
            case "sha512" -> Kind.SHA_512;
            default -> throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "hash " + Names.plain(name));
        };
    }

    /** By the name in a manifest. */
    static MessageDigest of(String name) throws BrokenManifestException {
        try {
            return MessageDigest.getInstance(kind(name).name().replace('_', '-'));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has the SHA-2 family", e);
        }
    }
}
