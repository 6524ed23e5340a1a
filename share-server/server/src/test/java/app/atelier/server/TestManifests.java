package app.atelier.server;

import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborWriter;
import app.atelier.protocol.jumbf.BoxWriter;
import app.atelier.protocol.provenance.Signer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;

/** Rightly signed manifests that say what Atelier's own writer never says. */
public final class TestManifests {
    private static final String LABEL = "urn:c2pa:33333333-1111-4111-8111-111111111111";
    private static final String HERE = "self#jumbf=";
    private static final int AFTER_HEADER = 33;

    private TestManifests() {}

    /** A PNG with a manifest of one list of actions, whose table this is. */
    public static byte[] png(byte[] png, Cbor actions, Signer signer) {
        byte[] hash = Sha256.of(png);
        byte[] store = store(actions, hash, 0, signer);
        // The length of the store does not depend on what it says of its own length, as long as that has as many
        // digits.
        store = store(actions, hash, store.length + 12, signer);
        byte[] again = store(actions, hash, store.length + 12, signer);
        byte[] chunk = TestPictures.chunk("caBX", again);
        return TestPictures.join(
                Arrays.copyOf(png, AFTER_HEADER), chunk, Arrays.copyOfRange(png, AFTER_HEADER, png.length));
    }

    private static byte[] store(Cbor actions, byte[] hash, int length, Signer signer) {
        byte[] done = part("c2pa.actions.v2", actions);
        byte[] bound = part(
                "c2pa.hash.data",
                Cbor.table(
                        "exclusions",
                        Cbor.array(Cbor.table("start", Cbor.of(AFTER_HEADER), "length", Cbor.of(length))),
                        "alg",
                        Cbor.of("sha256"),
                        "hash",
                        Cbor.of(hash)));
        byte[] claim = CborWriter.write(Cbor.table(
                "instanceID",
                Cbor.of("xmp:iid:1"),
                "claim_generator_info",
                Cbor.table("name", Cbor.of("Stranger")),
                "signature",
                Cbor.of(HERE + "/c2pa/" + LABEL + "/c2pa.signature"),
                "created_assertions",
                Cbor.array(link("c2pa.actions.v2", done), link("c2pa.hash.data", bound)),
                "alg",
                Cbor.of("sha256")));
        byte[] manifest = BoxWriter.superbox(
                "c2ma",
                LABEL,
                List.of(
                        BoxWriter.superbox("c2as", "c2pa.assertions", List.of(done, bound)),
                        BoxWriter.superbox("c2cl", "c2pa.claim.v2", List.of(BoxWriter.box("cbor", claim))),
                        BoxWriter.superbox(
                                "c2cs", "c2pa.signature", List.of(BoxWriter.box("cbor", sign(claim, signer))))));
        return BoxWriter.superbox("c2pa", "c2pa", List.of(manifest));
    }

    private static byte[] part(String label, Cbor content) {
        return BoxWriter.superbox("cbor", label, List.of(BoxWriter.box("cbor", CborWriter.write(content))));
    }

    private static Cbor link(String label, byte[] part) {
        return Cbor.table(
                "url",
                Cbor.of(HERE + "c2pa.assertions/" + label),
                "hash",
                Cbor.of(Sha256.of(Arrays.copyOfRange(part, 8, part.length))));
    }

    private static byte[] sign(byte[] claim, Signer signer) {
        try {
            byte[] head = CborWriter.write(new Cbor.Table(List.of(
                    new Cbor.Entry(Cbor.of(1), Cbor.of(-7)),
                    new Cbor.Entry(
                            Cbor.of(33), Cbor.of(signer.chain().getFirst().getEncoded())))));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(signer.key());
            signature.update(CborWriter.write(
                    Cbor.array(Cbor.of("Signature1"), Cbor.of(head), Cbor.of(new byte[0]), Cbor.of(claim))));
            return CborWriter.write(new Cbor.Tagged(
                    18, Cbor.array(Cbor.of(head), new Cbor.Table(List.of()), Cbor.NULL, Cbor.of(signature.sign()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
