package app.atelier.protocol.provenance;

import app.atelier.protocol.cbor.CborReader;
import app.atelier.protocol.jumbf.BoxReader;
import app.atelier.protocol.jumbf.MalformedBoxException;
import app.atelier.protocol.jumbf.Superbox;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All manifests of a file, the last of them the one that speaks for it. */
final class ManifestStore {
    static final String KIND = "c2pa";
    static final int MOST_MANIFESTS = 256;

    /** Values read out of all manifests of a file together, some of them more than once. */
    static final int MOST_VALUES = 200_000;

    private final byte[] bytes;
    private final List<Superbox> boxes;
    /** Each box is hashed once for each kind of hash, however many refer to it. */
    private final Map<Hashed, byte[]> hashes = new HashMap<>();

    private final CborReader.Budget values = new CborReader.Budget(MOST_VALUES);

    private record Hashed(int start, Digest.Kind kind) {}

    private ManifestStore(byte[] bytes, List<Superbox> boxes) {
        this.bytes = bytes;
        this.boxes = boxes;
    }

    static ManifestStore read(byte[] bytes) throws BrokenManifestException {
        try {
            Superbox store = BoxReader.read(bytes);
            Set<String> labels = new HashSet<>();
            if (!store.type().equals(KIND)
                    || !store.label().equals(KIND)
                    || store.boxes().isEmpty()) {
                throw Manifest.malformed("no store of manifests");
            }
            if (store.boxes().size() > MOST_MANIFESTS) {
                throw Manifest.malformed("too many manifests");
            }
            for (Superbox manifest : store.boxes()) {
                if (!labels.add(manifest.label())) {
                    throw Manifest.malformed("two manifests of one name");
                }
            }
            return new ManifestStore(bytes, store.boxes());
        } catch (MalformedBoxException e) {
            throw Manifest.malformed(e.getMessage());
        }
    }

    Superbox active() {
        return boxes.getLast();
    }

    List<Superbox> boxes() {
        return boxes;
    }

    /** What may still be read out of this file. */
    CborReader.Budget values() {
        return values;
    }

    Optional<Superbox> box(String label) {
        return boxes.stream().filter(box -> box.label().equals(label)).findFirst();
    }

    /** Whether a box is the one that was referred to. */
    boolean matches(Superbox box, byte[] hash, String algorithm) throws BrokenManifestException {
        return Arrays.equals(hash(box, algorithm), hash);
    }

    private byte[] hash(Superbox box, String algorithm) throws BrokenManifestException {
        Hashed key = new Hashed(box.start(), Digest.kind(algorithm));
        byte[] known = hashes.get(key);
        if (known == null) {
            MessageDigest digest = Digest.of(algorithm);
            digest.update(bytes, box.hashedFrom(), box.end() - box.hashedFrom());
            known = digest.digest();
            hashes.put(key, known);
        }
        return known;
    }
}
