package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborWriter;
import app.atelier.protocol.jumbf.BoxWriter;
import app.atelier.protocol.jumbf.Superbox;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs picture files. The same file, statement and key give the same bytes. A manifest that the file had is replaced;
 * to go on from it, name the file as an ingredient.
 */
public final class ManifestWriter {
    private static final int MOST_ROUNDS = 16;
    private static final int HEAD = 8;
    private static final String INGREDIENT = Manifest.INGREDIENT + ".v3";
    private static final String ACTIONS = Manifest.ACTIONS + ".v2";

    private final Passage file;
    private final Container container;
    private final Statement statement;
    private final Signer signer;
    private final Map<String, byte[]> carried = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Cbor> ingredientLinks = new ArrayList<>();
    private final String label;
    private final String instance;

    /** An assertion, ready to be put in a store. */
    private record Part(String label, byte[] box) {
        Cbor link() {
            byte[] hash = Sha256.of(Arrays.copyOfRange(box, HEAD, box.length));
            return Cbor.table(
                    "url", Cbor.of(Manifest.urlInside(Manifest.ASSERTIONS + "/" + label)), "hash", Cbor.of(hash));
        }
    }

    private ManifestWriter(Passage file, Container container, Statement statement, Signer signer) throws IOException {
        this.file = file;
        this.container = container;
        this.statement = statement;
        this.signer = signer;
        statement.ingredients().forEach(this::carry);
        for (int i = 0; i < statement.ingredients().size(); i++) {
            add(numbered(INGREDIENT, i), ingredient(statement.ingredients().get(i)));
            ingredientLinks.add(parts.getLast().link());
        }
        add(ACTIONS, actions());
        byte[] seed = seed();
        this.label = "urn:c2pa:" + uuid(seed, 0);
        this.instance = "xmp:iid:" + uuid(seed, 16);
    }

    /** Whether files of this kind can carry a manifest. */
    public static boolean canSign(byte[] file) {
        return container(file).isPresent();
    }

    /** The file without its manifests; the very file if there is none that can be taken out. */
    public static byte[] unsigned(byte[] file) {
        try {
            Optional<Container> container = container(file);
            return container.isEmpty()
                    ? file
                    : container.get().bare(Passage.of(file)).bytes();
        } catch (BrokenManifestException | IOException e) {
            return file;
        }
    }

    private static Optional<Container> container(byte[] file) {
        try {
            return Container.of(Passage.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading memory cannot fail", e);
        }
    }

    /**
     * The file with a manifest.
     *
     * @throws IllegalArgumentException when it is neither PNG, JPEG, WebP, TIFF, AVIF nor HEIC, or holds several manifests
     *     already
     */
    public static byte[] sign(byte[] file, Statement statement, Signer signer) {
        try {
            return signed(Passage.of(file), statement, signer).whole().bytes();
        } catch (IOException e) {
            throw new IllegalArgumentException("The file cannot be signed.", e);
        }
    }

    /**
     * As {@link #sign(byte[], Statement, Signer)}, written as it is made: of the file only the manifest is in memory.
     *
     * @throws IOException also when the file cannot be read or {@code out} not be written
     */
    public static void sign(Passage file, OutputStream out, Statement statement, Signer signer) throws IOException {
        signed(file, statement, signer).whole().to(out);
    }

    /** Whether a file of any size is of a kind that can carry a manifest. */
    public static boolean canSign(Passage file) throws IOException {
        return Container.of(file).isPresent();
    }

    private static Container.Placed signed(Passage file, Statement statement, Signer signer) throws IOException {
        Optional<Container> container = Container.of(file);
        if (container.isEmpty()) {
            throw new IllegalArgumentException("Only PNG, JPEG, WebP, TIFF, AVIF and HEIC files can be signed.");
        }
        try {
            Passage bare = container.get().bare(file);
            return new ManifestWriter(bare, container.get(), statement, signer).signed();
        } catch (BrokenManifestException e) {
            throw new IllegalArgumentException("The file holds manifests that cannot be taken out.", e);
        }
    }

    /** The manifest holds its own place in the file, whose length depends on it: repeated until it fits. */
    private Container.Placed signed() throws IOException {
        Container.Placed placed = container.place(file, new byte[HEAD]);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Container.Placed next = container.place(file, store(container.unbound(placed)));
            if (next.room().equals(placed.room())) {
                return container.place(file, store(container.bind(next)));
            }
            placed = next;
        }
        throw new IllegalStateException("The manifest's length does not settle");
    }

    private byte[] store(Binding bound) {
        Part binding = part(bound.label(), bound.content());
        List<Part> all = new ArrayList<>(parts);
        all.add(binding);
        byte[] claim = CborWriter.write(Cbor.table(
                "instanceID",
                Cbor.of(instance),
                "claim_generator_info",
                program(),
                "signature",
                Cbor.of(Manifest.url(label) + "/" + Manifest.SIGNATURE),
                "created_assertions",
                new Cbor.Array(all.stream().map(Part::link).toList()),
                "alg",
                Cbor.of(Digest.SHA256)));
        byte[] own = BoxWriter.superbox(
                Manifest.KIND,
                label,
                List.of(
                        BoxWriter.superbox(
                                "c2as",
                                Manifest.ASSERTIONS,
                                all.stream().map(Part::box).toList()),
                        BoxWriter.superbox("c2cl", Manifest.CLAIM, List.of(BoxWriter.box(Manifest.CBOR, claim))),
                        BoxWriter.superbox(
                                "c2cs",
                                Manifest.SIGNATURE,
                                List.of(BoxWriter.box(Manifest.CBOR, CoseSignature.sign(claim, signer))))));
        List<byte[]> manifests = new ArrayList<>(carried.values());
        manifests.add(own);
        return BoxWriter.superbox(ManifestStore.KIND, ManifestStore.KIND, manifests);
    }

    private Cbor program() {
        return Cbor.table("name", Cbor.of(statement.program()), "version", Cbor.of(statement.version()));
    }

    private void add(String name, Cbor content) {
        parts.add(part(name, content));
    }

    private static Part part(String name, Cbor content) {
        byte[] cbor = BoxWriter.box(Manifest.CBOR, CborWriter.write(content));
        return new Part(name, BoxWriter.superbox(Manifest.CBOR, name, List.of(cbor)));
    }

    private static String numbered(String name, int index) {
        return index == 0 ? name : name + "__" + index;
    }

    /** Two ingredients may share ancestors; one of the same name and other bytes is a forgery, and stays behind. */
    private void carry(Ingredient ingredient) {
        if (clashes(ingredient)) {
            return;
        }
        for (Superbox manifest : ingredient.manifests()) {
            carried.put(manifest.label(), manifest.bytes());
        }
    }

    private boolean clashes(Ingredient ingredient) {
        return ingredient.manifests().stream().anyMatch(manifest -> {
            byte[] known = carried.get(manifest.label());
            return known != null && !Arrays.equals(known, manifest.bytes());
        });
    }

    private Cbor ingredient(Ingredient ingredient) {
        List<Cbor.Entry> entries = new ArrayList<>(Cbor.table(
                        "relationship", Cbor.of(ingredient.relation().code()),
                        "dc:format", Cbor.of(ingredient.mediaType()),
                        "instanceID", Cbor.of(ingredient.instance()))
                .entries());
        if (!ingredient.manifests().isEmpty() && !clashes(ingredient)) {
            Superbox manifest = ingredient.manifests().getLast();
            entries.addAll(references(manifest, ingredient.trusted()).entries());
        }
        return new Cbor.Table(entries);
    }

    private static Cbor.Table references(Superbox manifest, boolean trusted) {
        String url = Manifest.url(manifest.label());
        String signatureUrl = url + "/" + Manifest.SIGNATURE;
        Superbox signature = manifest.box(Manifest.SIGNATURE).orElseThrow();
        List<Cbor> success = new ArrayList<>();
        success.add(status("claimSignature.insideValidity", signatureUrl));
        success.add(status("claimSignature.validated", signatureUrl));
        if (trusted) {
            success.add(status("signingCredential.trusted", signatureUrl));
        }
        for (Superbox assertion :
                manifest.box(Manifest.ASSERTIONS).orElseThrow().boxes()) {
            success.add(status("assertion.hashedURI.match", url + "/" + Manifest.ASSERTIONS + "/" + assertion.label()));
        }
        try {
            String binding =
                    Binding.box(manifest.box(Manifest.ASSERTIONS).orElseThrow()).label();
            String code = binding.startsWith(Manifest.DATA_HASH) ? "dataHash" : "bmffHash";
            success.add(status("assertion." + code + ".match", url + "/" + Manifest.ASSERTIONS + "/" + binding));
        } catch (BrokenManifestException e) {
            throw new IllegalStateException("An ingredient's manifest holds", e);
        }
        Cbor failure = trusted ? Cbor.array() : Cbor.array(status("signingCredential.untrusted", signatureUrl));
        return Cbor.table(
                "activeManifest",
                hashed(url, manifest),
                "claimSignature",
                hashed(signatureUrl, signature),
                "validationResults",
                Cbor.table(
                        "activeManifest",
                        Cbor.table(
                                "success",
                                new Cbor.Array(success),
                                "informational",
                                Cbor.array(),
                                "failure",
                                failure)));
    }

    private static Cbor hashed(String url, Superbox box) {
        byte[] hash = Sha256.of(Arrays.copyOfRange(box.source(), box.hashedFrom(), box.end()));
        return Cbor.table("url", Cbor.of(url), "hash", Cbor.of(hash), "alg", Cbor.of(Digest.SHA256));
    }

    private static Cbor status(String code, String url) {
        return Cbor.table("code", Cbor.of(code), "url", Cbor.of(url));
    }

    private Cbor actions() {
        List<Cbor> written = new ArrayList<>();
        for (Action action : statement.actions()) {
            List<Cbor.Entry> entries =
                    new ArrayList<>(Cbor.table("action", Cbor.of(action.kind().code()), "softwareAgent", program())
                            .entries());
            action.source()
                    .ifPresent(source -> entries.addAll(Cbor.table("digitalSourceType", Cbor.of(source.url()))
                            .entries()));
            if (!action.ingredients().isEmpty()) {
                List<Cbor> links =
                        action.ingredients().stream().map(ingredientLinks::get).toList();
                entries.addAll(Cbor.table("parameters", Cbor.table("ingredients", new Cbor.Array(links)))
                        .entries());
            }
            written.add(new Cbor.Table(entries));
        }
        return Cbor.table("actions", new Cbor.Array(written));
    }

    /** What makes this manifest this one: names drawn from it are as good as drawn lots, and come again. */
    private byte[] seed() throws IOException {
        MessageDigest digest = Sha256.digest();
        file.to(digest);
        byte[] all = digest.digest();
        for (Part part : parts) {
            all = Sha256.of(all, part.box());
        }
        try {
            return Sha256.of(all, signer.chain().getFirst().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was made can be written", e);
        }
    }

    /** Sixteen bytes as a UUID of version 4. */
    private static UUID uuid(byte[] seed, int at) {
        ByteBuffer bytes = ByteBuffer.wrap(seed, at, 16);
        long high = bytes.getLong() & ~0xF000L | 0x4000L;
        long low = bytes.getLong() & ~(3L << 62) | 2L << 62;
        return new UUID(high, low);
    }
}
