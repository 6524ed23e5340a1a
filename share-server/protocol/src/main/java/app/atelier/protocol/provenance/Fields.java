package app.atelier.protocol.provenance;

import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborReader;
import app.atelier.protocol.cbor.MalformedCborException;
import app.atelier.protocol.jumbf.Superbox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of all fields in all manifests of a file, also in those that nothing refers to. A label says what a part is
 * meant to be, and its signer may put anything into it.
 */
final class Fields {
    /** URLs, names of programs; a sentence is longer. */
    private static final int LONGEST_TEXT = 200;

    /** A hash of 512 bits. */
    private static final int LONGEST_BYTES = 64;

    private static final int SIGNATURE_PARTS = 4;
    private static final Set<Cbor> CERTIFICATES = Set.of(Cbor.of(33), Cbor.of("x5chain"));
    private static final Set<Cbor> SIGNED_BESIDE = Set.of(Cbor.of(1), Cbor.of(33), Cbor.of("x5chain"));
    private static final Cbor PAD = Cbor.of("pad");

    private final CborReader.Budget values;
    private final Set<String> names = new HashSet<>();

    private Fields(CborReader.Budget values) {
        this.values = values;
    }

    /**
     * @param checked the manifests whose signatures and parts were found right; what stands in others is anything
     */
    static Set<String> of(ManifestStore store, Set<String> checked) {
        Fields fields = new Fields(store.values());
        for (Superbox manifest : store.boxes()) {
            fields.odd(!checked.contains(manifest.label()));
            fields.manifest(manifest);
        }
        return fields.names;
    }

    private void manifest(Superbox manifest) {
        odd(manifest.salted() || !manifest.contents().isEmpty());
        for (Superbox part : manifest.boxes()) {
            switch (part.label()) {
                case Manifest.ASSERTIONS -> {
                    odd(part.salted() || !part.contents().isEmpty());
                    part.boxes().forEach(assertion -> walk(only(assertion)));
                }
                case Manifest.SIGNATURE -> signature(only(part));
                default -> walk(only(part));
            }
        }
    }

    private void odd(boolean is) {
        if (is) {
            names.add(Testimony.ODD);
        }
    }

    /** The only value in a box. */
    private Cbor only(Superbox box) {
        odd(box.salted() || !box.boxes().isEmpty());
        try {
            Superbox.Content content =
                    box.content(Manifest.CBOR).orElseThrow(() -> new MalformedCborException("not one value"));
            return CborReader.read(box.source(), content.start(), content.end(), values);
        } catch (MalformedCborException e) {
            odd(true);
            return Cbor.NULL;
        }
    }

    /** Certificates and what they sign may be long; beside them only zeros, which keep room. */
    private void signature(Cbor value) {
        if (value instanceof Cbor.Tagged(long _, Cbor.Array(List<Cbor> parts))
                && parts.size() == SIGNATURE_PARTS
                && parts.get(0) instanceof Cbor.Bytes(byte[] head)
                && parts.get(1) instanceof Cbor.Table(List<Cbor.Entry> beside)) {
            signedBeside(head);
            for (Cbor.Entry entry : beside) {
                odd(!CERTIFICATES.contains(entry.key()) && !(entry.key().equals(PAD) && isZeros(entry.value())));
            }
        } else {
            odd(true);
        }
    }

    private void signedBeside(byte[] head) {
        try {
            Cbor.Table table = CborReader.read(head, 0, head.length, values)
                    .asTable()
                    .orElseThrow(() -> new MalformedCborException("no table"));
            table.entries().forEach(entry -> odd(!SIGNED_BESIDE.contains(entry.key())));
        } catch (MalformedCborException e) {
            odd(true);
        }
    }

    private static boolean isZeros(Cbor value) {
        if (!(value instanceof Cbor.Bytes(byte[] bytes))) {
            return false;
        }
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private void walk(Cbor value) {
        switch (value) {
            case Cbor.Table(List<Cbor.Entry> entries) -> entries.forEach(this::walk);
            case Cbor.Array(List<Cbor> items) -> items.forEach(this::walk);
            case Cbor.Tagged(long _, Cbor inner) -> walk(inner);
            case Cbor.Text(String text) -> odd(text.length() > LONGEST_TEXT);
            case Cbor.Bytes(byte[] bytes) -> odd(bytes.length > LONGEST_BYTES);
            case Cbor.Whole _, Cbor.Real _, Cbor.Truth _, Cbor.Simple _ -> {
                // A number is no place: a field that says so has a name.
            }
        }
    }

    private void walk(Cbor.Entry entry) {
        if (!(entry.key() instanceof Cbor.Text(String name))) {
            odd(true);
            return;
        }
        names.add(Names.plain(name));
        if (entry.key().equals(PAD)) {
            odd(!isZeros(entry.value()));
        } else {
            walk(entry.value());
        }
    }
}
