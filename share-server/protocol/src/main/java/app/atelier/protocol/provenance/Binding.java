package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.jumbf.Superbox;
import java.io.IOException;
import java.util.List;

/** What ties a manifest to the bytes of its file, so that no other file can have it (“hard binding”). */
sealed interface Binding permits DataHash, BoxHash {
    String LABELS = "c2pa.hash.";

    /** The assertion's name. */
    String label();

    /** The assertion's content. */
    Cbor content();

    /** Whether the file is the one that was signed. */
    void check(Passage file, Container container, Container.Found found) throws BrokenManifestException, IOException;

    /** The only binding of a manifest. */
    static Binding of(Manifest manifest) throws BrokenManifestException {
        Superbox box = box(manifest.assertions);
        String label = Manifest.base(box.label());
        Cbor.Table table = manifest.content(box);
        String algorithm = table.text("alg").orElse(manifest.algorithm);
        if (label.equals(Manifest.DATA_HASH)) {
            return DataHash.read(table, algorithm);
        }
        if (BoxHash.LABELS.contains(label)) {
            return BoxHash.read(label, table, algorithm);
        }
        throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "bound by " + Names.plain(box.label()));
    }

    /** The binding among a manifest's assertions. */
    static Superbox box(Superbox assertions) throws BrokenManifestException {
        List<Superbox> bindings = assertions.boxes().stream()
                .filter(box -> box.label().startsWith(LABELS))
                .toList();
        if (bindings.size() != 1) {
            throw new BrokenManifestException(
                    bindings.isEmpty() ? Flaw.UNKNOWN_KIND : Flaw.MALFORMED, bindings.size() + " bindings");
        }
        return bindings.getFirst();
    }

    /** Says that a file is another than the one that was signed, if it is. */
    static void require(boolean same, String code) throws BrokenManifestException {
        if (!same) {
            throw new BrokenManifestException(Flaw.CHANGED, code);
        }
    }
}
