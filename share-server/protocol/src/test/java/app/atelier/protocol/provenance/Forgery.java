package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborWriter;
import app.atelier.protocol.jumbf.BoxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Makes manifests that are rightly signed and say what no honest writer says. For PNG files. */
final class Forgery {
    static final String LABEL = "urn:c2pa:11111111-1111-4111-8111-111111111111";

    /** What the binding says, out of where the manifest stands and the file's length. */
    BiFunction<Range, Integer, List<Range>> exclusions = (manifest, length) -> List.of(manifest);

    final List<byte[]> assertions = new ArrayList<>();
    final List<byte[]> manifestsBefore = new ArrayList<>();
    UnaryOperator<byte[]> claimAfterSigning = UnaryOperator.identity();
    UnaryOperator<byte[]> signatureBytes = UnaryOperator.identity();
    boolean named = true;
    boolean bound = true;
    Signer signer = SignedFiles.ADA;

    static byte[] assertion(String label, Cbor content) {
        return BoxWriter.superbox("cbor", label, List.of(BoxWriter.box("cbor", CborWriter.write(content))));
    }

    /** The file with the forged manifest; its hash is right for what the exclusions leave. */
    byte[] into(byte[] png) {
        PngContainer container = new PngContainer();
        byte[] store = store(List.of(new Range(0, 0)), new byte[32]);
        Range room = placed(container, png, store).room();
        for (int i = 0; i < 8; i++) {
            List<Range> ranges = exclusions.apply(room, SignedFiles.placed(container, png, store).length);
            store = store(ranges, new byte[32]);
            room = placed(container, png, store).room();
        }
        byte[] whole = SignedFiles.placed(container, png, store);
        List<Range> ranges = exclusions.apply(room, whole.length);
        return SignedFiles.placed(container, png, store(ranges, hash(whole, ranges)));
    }

    private static Container.Placed placed(Container container, byte[] png, byte[] store) {
        try {
            return container.place(Passage.of(png), store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] hash(byte[] whole, List<Range> ranges) {
        try {
            return Sha256.of(Container.without(Passage.of(whole), ranges).bytes());
        } catch (IOException | RuntimeException e) {
            return new byte[32];
        }
    }

    private byte[] store(List<Range> ranges, byte[] hash) {
        List<byte[]> parts = new ArrayList<>(assertions);
        if (bound) {
            List<Cbor> excluded = new ArrayList<>();
            for (Range range : ranges) {
                excluded.add(Cbor.table("start", Cbor.of(range.start()), "length", Cbor.of(range.length())));
            }
            parts.add(assertion(
                    Manifest.DATA_HASH,
                    Cbor.table(
                            "exclusions", new Cbor.Array(excluded), "alg", Cbor.of("sha256"), "hash", Cbor.of(hash))));
        }
        List<Cbor> links = new ArrayList<>();
        for (byte[] part : named ? parts : parts.subList(parts.size() - 1, parts.size())) {
            String label = new String(part, 33, part.length - 33, java.nio.charset.StandardCharsets.UTF_8);
            String name = label.substring(0, label.indexOf('\0'));
            links.add(Cbor.table(
                    "url",
                    Cbor.of(Manifest.urlInside(Manifest.ASSERTIONS + "/" + name)),
                    "hash",
                    Cbor.of(Sha256.of(Arrays.copyOfRange(part, 8, part.length)))));
        }
        byte[] claim = CborWriter.write(Cbor.table(
                "instanceID",
                Cbor.of("xmp:iid:1"),
                "signature",
                Cbor.of(Manifest.url(LABEL) + "/" + Manifest.SIGNATURE),
                "created_assertions",
                new Cbor.Array(links),
                "claim_generator_info",
                Cbor.table("name", Cbor.of("Forger"))));
        byte[] signature = signatureBytes.apply(CoseSignature.sign(claim, signer));
        byte[] manifest = BoxWriter.superbox(
                Manifest.KIND,
                LABEL,
                List.of(
                        BoxWriter.superbox("c2as", Manifest.ASSERTIONS, parts),
                        BoxWriter.superbox(
                                "c2cl", Manifest.CLAIM, List.of(BoxWriter.box("cbor", claimAfterSigning.apply(claim)))),
                        BoxWriter.superbox("c2cs", Manifest.SIGNATURE, List.of(BoxWriter.box("cbor", signature)))));
        List<byte[]> all = new ArrayList<>(manifestsBefore);
        all.add(manifest);
        return BoxWriter.superbox("c2pa", "c2pa", all);
    }
}
