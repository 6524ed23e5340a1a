package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.jumbf.Superbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture that another is made of. No title of it travels along: titles come of prompts, which are the creator's to
 * share or not.
 *
 * @param relation what it is to the new picture
 * @param mediaType such as {@code image/png}
 * @param sha256 of its file, 64 hexadecimal digits
 * @param manifests its own manifest, the last, after those of its ancestors; none if it has none that holds
 * @param trusted whether whoever made the statement trusts its signer
 */
public record Ingredient(
        Relation relation, String mediaType, String sha256, List<Superbox> manifests, boolean trusted) {
    /** Longer lineages begin anew: nobody reads them, and each generation makes the file larger. */
    public static final int MOST_CARRIED = 48;

    /** Other programs put thumbnails into their manifests. */
    private static final int MOST_BYTES = 1 << 20;

    /** What an ingredient is to the picture. */
    public enum Relation {
        /** The picture is a later state of it. */
        PARENT("parentOf"),
        /** It is a part of the picture. */
        COMPONENT("componentOf"),
        /** The picture was computed with it, or with its recipe, in hand. */
        INPUT("inputTo");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Ingredient {
        manifests = List.copyOf(manifests);
    }

    /**
     * An ingredient out of its file, which is checked; a manifest that does not hold is left behind.
     *
     * @param mediaType of the file
     */
    public static Ingredient of(byte[] file, Relation relation, String mediaType, TrustList trust, Instant now) {
        try {
            return of(Passage.of(file), relation, mediaType, trust, now);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading memory cannot fail", e);
        }
    }

    /** As {@link #of(byte[], Relation, String, TrustList, Instant)}, of a file that need not fit the memory. */
    public static Ingredient of(Passage file, Relation relation, String mediaType, TrustList trust, Instant now)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        file.to(digest);
        Provenance checked = Provenance.check(file, trust, now);
        List<Superbox> manifests = checked.signed().isEmpty() ? List.of() : manifests(file);
        return new Ingredient(
                relation, mediaType, Sha256.hex(digest), manifests, checked instanceof Provenance.Trusted);
    }

    private static List<Superbox> manifests(Passage file) throws IOException {
        try {
            Optional<Container> container = Container.of(file);
            byte[] store =
                    container.isEmpty() ? null : container.get().find(file).store();
            if (store == null || store.length > MOST_BYTES) {
                return List.of();
            }
            List<Superbox> boxes = ManifestStore.read(store).boxes();
            return boxes.size() > MOST_CARRIED ? List.of() : boxes;
        } catch (BrokenManifestException e) {
            return List.of();
        }
    }

    /** A name for its very bytes. */
    String instance() {
        return "xmp:iid:" + UUID.nameUUIDFromBytes(HexFormat.of().parseHex(sha256));
    }
}
