package app.atelier.protocol.provenance;

import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.jumbf.Superbox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What binds a manifest to its file: a hash of all its bytes but the manifest's own ({@code c2pa.hash.data}).
 *
 * @param exclusions ranges that are not hashed, in order, not overlapping; ends may lie outside the file
 */
record DataHash(List<long[]> exclusions, byte[] hash, String algorithm) {
    private static final int MOST_EXCLUSIONS = 4096;
    private static final String HARD_BINDING = "c2pa.hash.";

    /** The only binding of a manifest. */
    static DataHash of(Manifest manifest) throws BrokenManifestException {
        List<Superbox> bindings = manifest.assertions.boxes().stream()
                .filter(box -> box.label().startsWith(HARD_BINDING))
                .toList();
        if (bindings.size() != 1) {
            throw new BrokenManifestException(
                    bindings.isEmpty() ? Flaw.UNKNOWN_KIND : Flaw.MALFORMED, bindings.size() + " bindings");
        }
        if (!Manifest.base(bindings.getFirst().label()).equals(Manifest.DATA_HASH)) {
            throw new BrokenManifestException(
                    Flaw.UNKNOWN_KIND,
                    "bound by " + Names.plain(bindings.getFirst().label()));
        }
        Cbor.Table table = Manifest.content(bindings.getFirst());
        List<long[]> exclusions = new ArrayList<>();
        if (table.items("exclusions").size() > MOST_EXCLUSIONS) {
            throw Manifest.malformed("too many exclusions");
        }
        for (Cbor one : table.items("exclusions")) {
            Cbor.Table exclusion = one.asTable().orElseThrow(() -> Manifest.malformed("no exclusion"));
            exclusions.add(new long[] {number(exclusion, "start"), number(exclusion, "length")});
        }
        byte[] hash = table.get("hash").flatMap(Cbor::asBytes).orElseThrow(() -> Manifest.malformed("no hash"));
        return new DataHash(exclusions, hash, table.text("alg").orElse(manifest.algorithm));
    }

    private static long number(Cbor.Table exclusion, String key) throws BrokenManifestException {
        return exclusion
                .get(key)
                .flatMap(Cbor::asWhole)
                .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                .orElseThrow(() -> Manifest.malformed("an exclusion of nothing"));
    }

    void check(byte[] file, Container.Found found) throws BrokenManifestException {
        List<Range> ranges = new ArrayList<>();
        long at = 0;
        for (long[] exclusion : exclusions) {
            long end = exclusion[0] + exclusion[1];
            if (exclusion[0] < at || end > file.length) {
                throw new BrokenManifestException(Flaw.UNCOVERED, "exclusions overlap or lie outside");
            }
            ranges.add(new Range((int) exclusion[0], (int) end));
            at = end;
        }
        List<Range> allowed = new ArrayList<>(found.manifest());
        allowed.addAll(found.words());
        allowed.sort((a, b) -> Integer.compare(a.start(), b.start()));
        // The standard lets a signer leave out more; what is seen must be signed, or the signature says nothing.
        for (Range range : ranges) {
            if (!range.within(allowed)) {
                throw new BrokenManifestException(Flaw.UNCOVERED, "an exclusion covers more than words");
            }
        }
        if (!Arrays.equals(Digest.without(Digest.of(algorithm), file, ranges), hash)) {
            throw new BrokenManifestException(Flaw.CHANGED, "assertion.dataHash.mismatch");
        }
    }
}
