package app.atelier.protocol.provenance;

import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborReader;
import app.atelier.protocol.cbor.MalformedCborException;
import app.atelier.protocol.jumbf.Superbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One manifest of a store: its claim, its signature and its assertions, read but not yet believed. */
final class Manifest {
    static final String KIND = "c2ma";
    static final String ASSERTIONS = "c2pa.assertions";
    static final String SIGNATURE = "c2pa.signature";
    static final String CLAIM = "c2pa.claim.v2";
    static final String DATA_HASH = "c2pa.hash.data";
    static final String INGREDIENT = "c2pa.ingredient";
    static final String ACTIONS = "c2pa.actions";
    static final String CBOR = "cbor";

    static final String FIRST_CLAIM = "c2pa.claim";
    private static final String SELF = "self#jumbf=";
    private static final int MOST_ASSERTIONS = 256;
    private static final Pattern NUMBER = Pattern.compile("__\\d{1,9}$");

    /** A reference with the hash of what it refers to. */
    record Link(String url, byte[] hash, String algorithm) {}

    final Superbox box;
    private final CborReader.Budget values;
    final Superbox assertions;
    final Superbox signatureBox;
    final Superbox.Content signature;
    final byte[] claimBytes;
    final Cbor.Table claim;
    final String algorithm;
    final List<Link> links;

    private Manifest(Superbox box, CborReader.Budget values) throws BrokenManifestException {
        this.box = box;
        this.values = values;
        this.assertions = part(ASSERTIONS, "c2as");
        this.signatureBox = part(SIGNATURE, "c2cs");
        this.signature = cbor(signatureBox);
        Superbox claimBox = box.box(CLAIM).isPresent() ? part(CLAIM, "c2cl") : part(FIRST_CLAIM, "c2cl");
        Superbox.Content content = cbor(claimBox);
        this.claimBytes = java.util.Arrays.copyOfRange(box.source(), content.start(), content.end());
        this.claim = table(claimBytes, 0, claimBytes.length);
        this.algorithm = claim.text("alg").orElse(Digest.SHA256);
        this.links = readLinks(claimBox.label().equals(CLAIM));
        if (!claim.text("signature").flatMap(this::inside).equals(Optional.of(SIGNATURE))) {
            throw malformed("the claim names no signature");
        }
    }

    /** @param values that may still be read out of the file */
    static Manifest read(Superbox box, CborReader.Budget values) throws BrokenManifestException {
        if (!box.type().equals(KIND)) {
            throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "a manifest of kind " + Names.plain(box.type()));
        }
        return new Manifest(box, values);
    }

    private Superbox part(String label, String type) throws BrokenManifestException {
        List<Superbox> found =
                box.boxes().stream().filter(one -> one.label().equals(label)).toList();
        if (found.size() != 1 || !found.getFirst().type().equals(type)) {
            throw malformed(found.size() + " times " + label);
        }
        return found.getFirst();
    }

    private static Superbox.Content cbor(Superbox box) throws BrokenManifestException {
        return box.content(CBOR).orElseThrow(() -> malformed("no CBOR in " + Names.plain(box.label())));
    }

    private Cbor.Table table(byte[] bytes, int from, int end) throws BrokenManifestException {
        try {
            return CborReader.read(bytes, from, end, values).asTable().orElseThrow(() -> malformed("no table"));
        } catch (MalformedCborException e) {
            throw malformed(e.getMessage());
        }
    }

    private List<Link> readLinks(boolean second) throws BrokenManifestException {
        List<Cbor> entries = new ArrayList<>(claim.items(second ? "created_assertions" : "assertions"));
        if (second) {
            entries.addAll(claim.items("gathered_assertions"));
        }
        if (entries.size() > MOST_ASSERTIONS || assertions.boxes().size() > MOST_ASSERTIONS) {
            throw malformed("too many assertions");
        }
        List<Link> read = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        for (Cbor entry : entries) {
            Link link = link(entry);
            if (!urls.add(inside(link.url).orElse(link.url))) {
                throw malformed("an assertion is named twice");
            }
            read.add(link);
        }
        return List.copyOf(read);
    }

    /** Reads a reference; the algorithm is the claim's where it names none. */
    Link link(Cbor value) throws BrokenManifestException {
        Cbor.Table table = value.asTable().orElseThrow(() -> malformed("no reference"));
        return new Link(
                table.text("url").orElseThrow(() -> malformed("a reference to nothing")),
                table.get("hash").flatMap(Cbor::asBytes).orElseThrow(() -> malformed("a reference without a hash")),
                table.text("alg").orElse(algorithm));
    }

    /** The place inside this manifest that a URL names, such as {@code c2pa.assertions/c2pa.hash.data}. */
    Optional<String> inside(String url) {
        if (!url.startsWith(SELF)) {
            return Optional.empty();
        }
        String path = url.substring(SELF.length());
        if (!path.startsWith("/")) {
            return Optional.of(path);
        }
        String own = "/c2pa/" + box.label() + "/";
        return path.startsWith(own) ? Optional.of(path.substring(own.length())) : Optional.empty();
    }

    /** The label of the manifest that an absolute URL names, and what of it; nothing for any other URL. */
    static Optional<String> manifestLabel(String url) {
        String start = SELF + "/c2pa/";
        if (!url.startsWith(start)) {
            return Optional.empty();
        }
        String path = url.substring(start.length());
        int slash = path.indexOf('/');
        return Optional.of(slash < 0 ? path : path.substring(0, slash));
    }

    static String url(String manifest) {
        return SELF + "/c2pa/" + manifest;
    }

    static String urlInside(String place) {
        return SELF + place;
    }

    /** The assertion that a link names. */
    Optional<Superbox> assertion(Link link) {
        return inside(link.url)
                .filter(path -> path.startsWith(ASSERTIONS + "/"))
                .flatMap(path -> assertions.box(path.substring(ASSERTIONS.length() + 1)));
    }

    /** A label without the number that tells repeated ones apart. */
    static String base(String label) {
        return NUMBER.matcher(label).replaceFirst("");
    }

    /** Whether an assertion is of a kind, in whichever version. */
    static boolean is(Superbox assertion, String kind) {
        String label = base(assertion.label());
        return label.equals(kind) || label.startsWith(kind + ".v");
    }

    /** What stands in one of this manifest's assertions. */
    Cbor.Table content(Superbox assertion) throws BrokenManifestException {
        Superbox.Content content = cbor(assertion);
        return table(assertion.source(), content.start(), content.end());
    }

    static BrokenManifestException malformed(String detail) {
        return new BrokenManifestException(Flaw.MALFORMED, detail);
    }
}
