package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What binds a manifest to its file: a hash of all its bytes but the manifest's own ({@code c2pa.hash.data}).
 *
 * @param exclusions ranges that are not hashed, in order, not overlapping; ends may lie outside the file
 */
record DataHash(List<Range> exclusions, byte[] hash, String algorithm) implements Binding {
    private static final int HASH = 32;
    private static final int MOST_EXCLUSIONS = 4096;

    /** No file is longer; sums of two still are numbers. */
    private static final long LARGEST = 1L << 50;

    static DataHash unbound(Container.Placed placed) {
        return new DataHash(List.of(placed.room()), new byte[HASH], Digest.SHA256);
    }

    static DataHash of(Container.Placed placed) throws IOException {
        MessageDigest digest = Sha256.digest();
        placed.before().to(digest);
        placed.after().to(digest);
        return new DataHash(List.of(placed.room()), digest.digest(), Digest.SHA256);
    }

    static DataHash read(Cbor.Table table, String algorithm) throws BrokenManifestException {
        List<Range> exclusions = new ArrayList<>();
        if (table.items("exclusions").size() > MOST_EXCLUSIONS) {
            throw Manifest.malformed("too many exclusions");
        }
        for (Cbor one : table.items("exclusions")) {
            Cbor.Table exclusion = one.asTable().orElseThrow(() -> Manifest.malformed("no exclusion"));
            long start = number(exclusion, "start");
            exclusions.add(new Range(start, start + number(exclusion, "length")));
        }
        byte[] hash = table.get("hash").flatMap(Cbor::asBytes).orElseThrow(() -> Manifest.malformed("no hash"));
        return new DataHash(exclusions, hash, algorithm);
    }

    private static long number(Cbor.Table exclusion, String key) throws BrokenManifestException {
        return exclusion
                .get(key)
                .flatMap(Cbor::asWhole)
                .filter(number -> number >= 0 && number <= LARGEST)
                .orElseThrow(() -> Manifest.malformed("an exclusion of nothing"));
    }

    @Override
    public String label() {
        return Manifest.DATA_HASH;
    }

    @Override
    public Cbor content() {
        List<Cbor> ranges = new ArrayList<>();
        for (Range range : exclusions) {
            ranges.add(Cbor.table("start", Cbor.of(range.start()), "length", Cbor.of(range.length())));
        }
        return Cbor.table(
                "exclusions",
                new Cbor.Array(ranges),
                "name",
                Cbor.of("jumbf manifest"),
                "alg",
                Cbor.of(algorithm),
                "hash",
                Cbor.of(hash),
                "pad",
                Cbor.of(new byte[0]));
    }

    @Override
    public void check(Passage file, Container container, Container.Found found)
            throws BrokenManifestException, IOException {
        if (container instanceof HeifContainer) {
            throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "a file of boxes, bound by bytes");
        }
        long at = 0;
        for (Range exclusion : exclusions) {
            if (exclusion.start() < at || exclusion.end() > file.length()) {
                throw new BrokenManifestException(Flaw.UNCOVERED, "exclusions overlap or lie outside");
            }
            at = exclusion.end();
        }
        List<Range> allowed = new ArrayList<>(found.manifest());
        allowed.addAll(found.words());
        allowed.sort((a, b) -> Long.compare(a.start(), b.start()));
        // The standard lets a signer leave out more; what is seen must be signed, or the signature says nothing.
        for (Range range : exclusions) {
            if (!range.within(allowed)) {
                throw new BrokenManifestException(Flaw.UNCOVERED, "an exclusion covers more than words");
            }
        }
        MessageDigest digest = Digest.of(algorithm);
        Container.without(file, exclusions).to(digest);
        Binding.require(Arrays.equals(digest.digest(), hash), "assertion.dataHash.mismatch");
    }
}
