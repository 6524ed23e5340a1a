package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What binds a manifest to a file of boxes, such as AVIF: a hash of each outer box that is not left out, behind its place
 * in the file as 64 bits ({@code c2pa.hash.bmff.v3}; version 2 hashes still pictures alike). Hash trees, which are for
 * films, and conditions inside boxes are not known here.
 *
 * @param exclusions which boxes are left out
 */
record BoxHash(String label, List<Exclusion> exclusions, byte[] hash, String algorithm) implements Binding {
    static final String LABEL = "c2pa.hash.bmff.v3";
    static final Set<String> LABELS = Set.of("c2pa.hash.bmff.v2", LABEL);

    /** What is seen must be signed: these boxes, and free space, hold nothing that is. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("/ftyp", "/uuid", "/mfra", "/free", "/skip");

    private static final int HASH = 32;
    private static final int MOST_EXCLUSIONS = 64;
    private static final int MOST_DATA = 64;

    /** Boxes of a kind that hold these bytes at these places. */
    record Exclusion(String path, List<Data> data) {
        boolean leavesOut(Passage file, HeifContainer.Box box) throws IOException {
            if (!path.equals("/" + box.type())) {
                return false;
            }
            for (Data one : data) {
                long at = box.range().start() + one.offset;
                if (at + one.value.length > box.range().end()
                        || !Arrays.equals(file.read(at, one.value.length), one.value)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Bytes at a place counted from a box's beginning. */
    record Data(long offset, byte[] value) {}

    private static final List<Exclusion> USUAL = List.of(
            new Exclusion("/uuid", List.of(new Data(8, HeifContainer.MANIFESTS))),
            new Exclusion("/ftyp", List.of()),
            new Exclusion("/mfra", List.of()));

    static BoxHash unbound() {
        return new BoxHash(LABEL, USUAL, new byte[HASH], Digest.SHA256);
    }

    static BoxHash of(Container.Placed placed) throws IOException {
        MessageDigest digest = Sha256.digest();
        try {
            Passage whole = placed.whole();
            unbound().feed(digest, whole, HeifContainer.boxes(whole));
        } catch (BrokenManifestException e) {
            throw new IllegalArgumentException("The file's boxes cannot be read.", e);
        }
        return new BoxHash(LABEL, USUAL, digest.digest(), Digest.SHA256);
    }

    static BoxHash read(String label, Cbor.Table table, String algorithm) throws BrokenManifestException {
        if (table.get("merkle").filter(value -> !isNothing(value)).isPresent()) {
            throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "a hash tree");
        }
        if (table.items("exclusions").size() > MOST_EXCLUSIONS) {
            throw Manifest.malformed("too many exclusions");
        }
        List<Exclusion> exclusions = new ArrayList<>();
        for (Cbor one : table.items("exclusions")) {
            exclusions.add(exclusion(one.asTable().orElseThrow(() -> Manifest.malformed("no exclusion"))));
        }
        byte[] hash = table.get("hash").flatMap(Cbor::asBytes).orElseThrow(() -> Manifest.malformed("no hash"));
        return new BoxHash(label, exclusions, hash, algorithm);
    }

    private static Exclusion exclusion(Cbor.Table table) throws BrokenManifestException {
        for (String condition : List.of("length", "subset", "version", "flags")) {
            if (table.get(condition).filter(value -> !isNothing(value)).isPresent()) {
                throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "an exclusion by " + condition);
            }
        }
        List<Data> data = new ArrayList<>();
        for (Cbor one : table.items("data")) {
            Cbor.Table entry = one.asTable().orElseThrow(() -> Manifest.malformed("no data"));
            byte[] value = entry.get("value").flatMap(Cbor::asBytes).orElseThrow(() -> Manifest.malformed("no value"));
            long offset = entry.get("offset")
                    .flatMap(Cbor::asWhole)
                    .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                    .orElseThrow(() -> Manifest.malformed("data nowhere"));
            data.add(new Data(offset, value));
        }
        if (data.size() > MOST_DATA) {
            throw Manifest.malformed("too many conditions");
        }
        return new Exclusion(table.text("xpath").orElseThrow(() -> Manifest.malformed("no path")), data);
    }

    private static boolean isNothing(Cbor value) {
        return value.equals(Cbor.NULL);
    }

    @Override
    public Cbor content() {
        List<Cbor> written = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            List<Cbor.Entry> entries =
                    new ArrayList<>(Cbor.table("xpath", Cbor.of(exclusion.path)).entries());
            if (!exclusion.data.isEmpty()) {
                List<Cbor> data = new ArrayList<>();
                for (Data one : exclusion.data) {
                    data.add(Cbor.table("offset", Cbor.of(one.offset), "value", Cbor.of(one.value)));
                }
                entries.addAll(Cbor.table("data", new Cbor.Array(data)).entries());
            }
            written.add(new Cbor.Table(entries));
        }
        return Cbor.table(
                "exclusions",
                new Cbor.Array(written),
                "alg",
                Cbor.of(algorithm),
                "hash",
                Cbor.of(hash),
                "name",
                Cbor.of("jumbf manifest"));
    }

    @Override
    public void check(Passage file, Container container, Container.Found found)
            throws BrokenManifestException, IOException {
        if (!(container instanceof HeifContainer)) {
            throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "bound by boxes, which the file has not");
        }
        for (Exclusion exclusion : exclusions) {
            if (!MAY_BE_LEFT_OUT.contains(exclusion.path)) {
                throw new BrokenManifestException(Flaw.UNCOVERED, "boxes left out: " + Names.plain(exclusion.path));
            }
        }
        MessageDigest digest = Digest.of(algorithm);
        feed(digest, file, HeifContainer.boxes(file));
        Binding.require(Arrays.equals(digest.digest(), hash), "assertion.bmffHash.mismatch");
    }

    private void feed(MessageDigest digest, Passage file, List<HeifContainer.Box> boxes) throws IOException {
        for (HeifContainer.Box box : boxes) {
            boolean out = false;
            for (Exclusion exclusion : exclusions) {
                out |= exclusion.leavesOut(file, box);
            }
            if (!out) {
                digest.update(ByteBuffer.allocate(8).putLong(0, box.range().start()));
                file.part(box.range().start(), box.range().end()).to(digest);
            }
        }
    }
}
