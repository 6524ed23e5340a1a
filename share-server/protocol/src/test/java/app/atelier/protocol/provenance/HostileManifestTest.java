package app.atelier.protocol.provenance;

import static app.atelier.protocol.provenance.SignedFiles.ADA;
import static app.atelier.protocol.provenance.SignedFiles.COMPOSED;
import static app.atelier.protocol.provenance.SignedFiles.NOW;
import static app.atelier.protocol.provenance.SignedFiles.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborReader;
import app.atelier.protocol.cbor.CborWriter;
import app.atelier.protocol.cbor.MalformedCborException;
import app.atelier.protocol.jumbf.BoxWriter;
import app.atelier.protocol.jumbf.Superbox;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Manifests by those who wish to be believed, or to harm. */
class HostileManifestTest {
    private final byte[] png = SignedFiles.png(16);

    private static Flaw flaw(Provenance provenance) {
        assertThat(provenance).isInstanceOf(Provenance.Broken.class);
        return ((Provenance.Broken) provenance).flaw();
    }

    @Test
    void theForgerCanAlsoBeHonest() {
        assertThat(check(new Forgery().into(png))).isInstanceOf(Provenance.Trusted.class);
    }

    @Test
    void nothingThatIsSeenMayBeLeftOut() {
        List<Forgery> forgeries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forgeries.add(new Forgery());
        }
        forgeries.get(0).exclusions = (manifest, length) -> List.of(new Range(0, length));
        forgeries.get(1).exclusions = (manifest, length) -> List.of(new Range(manifest.start(), length - 12));
        forgeries.get(2).exclusions = (manifest, length) -> List.of(manifest, new Range(length - 40, length - 30));
        forgeries.get(3).exclusions = (manifest, length) -> List.of(new Range(8, 20), manifest);
        forgeries.get(4).exclusions = (manifest, length) -> List.of(manifest, manifest);
        forgeries.get(5).exclusions = (manifest, length) -> List.of(manifest, new Range(length, length + 9));
        for (Forgery forgery : forgeries) {
            assertThat(flaw(check(forgery.into(png)))).isEqualTo(Flaw.UNCOVERED);
        }
    }

    @Test
    void wordsMayBeLeftOut() {
        byte[] text = "tEXtComment\0hello".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        byte[] chunk = ByteBuffer.allocate(text.length + 8)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) sum.getValue())
                .array();
        byte[] worded = Bytes.with(png, 33, chunk);
        Forgery forgery = new Forgery();
        forgery.exclusions =
                (manifest, length) -> List.of(manifest, new Range(manifest.end(), manifest.end() + chunk.length));
        assertThat(check(forgery.into(worded))).isInstanceOf(Provenance.Trusted.class);
    }

    @Test
    void noBindingOrTwoOrAnotherKindIsNone() {
        Forgery unbound = new Forgery();
        unbound.bound = false;
        unbound.assertions.add(Forgery.assertion("c2pa.actions.v2", Cbor.table("actions", Cbor.array())));
        assertThat(flaw(check(unbound.into(png)))).isEqualTo(Flaw.UNKNOWN_KIND);
        Forgery twice = new Forgery();
        twice.assertions.add(Forgery.assertion("c2pa.hash.data__1", Cbor.table("hash", Cbor.of(new byte[32]))));
        assertThat(flaw(check(twice.into(png)))).isEqualTo(Flaw.MALFORMED);
        Forgery boxes = new Forgery();
        boxes.bound = false;
        boxes.assertions.add(Forgery.assertion("c2pa.hash.boxes", Cbor.table("boxes", Cbor.array())));
        assertThat(flaw(check(boxes.into(png)))).isEqualTo(Flaw.UNKNOWN_KIND);
    }

    @Test
    void everyAssertionMustBeNamed() {
        Forgery forgery = new Forgery();
        forgery.assertions.add(Forgery.assertion("c2pa.actions.v2", Cbor.table("actions", Cbor.array())));
        forgery.named = false;
        assertThat(flaw(check(forgery.into(png)))).isEqualTo(Flaw.PARTS);
    }

    @Test
    void theSignatureMustBeOfThisClaim() throws MalformedCborException {
        Forgery changed = new Forgery();
        changed.claimAfterSigning = claim -> {
            byte[] other = claim.clone();
            int at = new String(claim, StandardCharsets.ISO_8859_1).indexOf("Forger");
            other[at] = 'f';
            return other;
        };
        assertThat(flaw(check(changed.into(png)))).isEqualTo(Flaw.SIGNATURE);
        // A signature that brings along what it signs, and stands beside another claim.
        Forgery attached = new Forgery();
        attached.signatureBytes = signature -> {
            try {
                Cbor.Tagged tagged = (Cbor.Tagged) CborReader.read(signature);
                List<Cbor> parts = new ArrayList<>(((Cbor.Array) tagged.value()).items());
                parts.set(2, Cbor.of(new byte[] {1}));
                return CborWriter.write(new Cbor.Tagged(18, new Cbor.Array(parts)));
            } catch (MalformedCborException e) {
                throw new IllegalStateException(e);
            }
        };
        assertThat(flaw(check(attached.into(png)))).isEqualTo(Flaw.SIGNATURE);
        Forgery garbage = new Forgery();
        garbage.signatureBytes = signature -> new byte[] {(byte) 0x81, 0};
        assertThat(flaw(check(garbage.into(png)))).isEqualTo(Flaw.MALFORMED);
    }

    @Test
    void anIngredientMustBeThereAndWhole() {
        byte[] hash = new byte[32];
        for (String url : List.of(
                "self#jumbf=/c2pa/urn:c2pa:22222222-1111-4111-8111-111111111111",
                "https://example.org/manifest",
                "self#jumbf=/c2pa/" + "x".repeat(1000))) {
            Forgery forgery = new Forgery();
            forgery.assertions.add(Forgery.assertion(
                    "c2pa.ingredient.v3",
                    Cbor.table("activeManifest", Cbor.table("url", Cbor.of(url), "hash", Cbor.of(hash)))));
            assertThat(flaw(check(forgery.into(png)))).isEqualTo(Flaw.ANCESTOR);
        }
        // No manifest can hold its own hash, so one that is said to be made of itself lies.
        Forgery circle = new Forgery();
        circle.assertions.add(ingredient("c2pa.ingredient.v3", Forgery.LABEL, hash));
        assertThat(flaw(check(circle.into(png)))).isEqualTo(Flaw.ANCESTOR);
    }

    private static byte[] ingredient(String label, String manifest, byte[] hash) {
        return Forgery.assertion(
                label,
                Cbor.table(
                        "activeManifest", Cbor.table("url", Cbor.of(Manifest.url(manifest)), "hash", Cbor.of(hash))));
    }

    @Test
    void everyReferenceToAnIngredientMustBeRight() throws BrokenManifestException, IOException {
        byte[] parent = ManifestWriter.sign(png, COMPOSED, ADA);
        byte[] store = java.util.Optional.ofNullable(
                        new PngContainer().find(Passage.of(parent)).store())
                .orElseThrow();
        Superbox manifest = ManifestStore.read(store).active();
        byte[] right = Sha256.of(Arrays.copyOfRange(store, manifest.hashedFrom(), manifest.end()));
        for (byte[] second : List.of(right, new byte[32])) {
            Forgery forgery = new Forgery();
            forgery.manifestsBefore.add(manifest.bytes());
            forgery.assertions.add(ingredient("c2pa.ingredient.v3", manifest.label(), right));
            forgery.assertions.add(ingredient("c2pa.ingredient.v3__1", manifest.label(), second));
            Provenance outcome = check(forgery.into(png));
            if (second == right) {
                assertThat(outcome.signed().orElseThrow().ancestors()).hasSize(1);
            } else {
                assertThat(flaw(outcome)).isEqualTo(Flaw.ANCESTOR);
            }
        }
    }

    @Test
    void aHashIsRememberedForOneBoxAndOneKindOnly() throws BrokenManifestException {
        byte[] bytes = BoxWriter.superbox(
                ManifestStore.KIND,
                ManifestStore.KIND,
                List.of(BoxWriter.superbox(Manifest.KIND, "urn:c2pa:1", List.of())));
        ManifestStore store = ManifestStore.read(bytes);
        Superbox one = new Superbox(Manifest.KIND, "one", bytes, 1, bytes.length, false, List.of(), List.of());
        Superbox twelve = new Superbox(Manifest.KIND, "twelve", bytes, 12, bytes.length, false, List.of(), List.of());
        byte[] hash = Sha256.of(Arrays.copyOfRange(bytes, twelve.hashedFrom(), twelve.end()));
        assertThat(store.matches(twelve, hash, "sha256")).isTrue();
        assertThat(store.matches(twelve, hash, "sha512")).isFalse();
        assertThatThrownBy(() -> store.matches(one, hash, "2sha256"))
                .isInstanceOfSatisfying(BrokenManifestException.class, refused -> assertThat(refused.flaw())
                        .isEqualTo(Flaw.UNKNOWN_KIND));
    }

    @Test
    void whatStandsInPartsIsToldByTheNamesOfItsFields() {
        byte[] honest = ManifestWriter.sign(png, COMPOSED, ADA);
        assertThat(check(honest).signed().orElseThrow().fields())
                .contains("action", "digitalSourceType", "created_assertions", "exclusions")
                .doesNotContain(Testimony.ODD);
        Forgery place = new Forgery();
        place.assertions.add(Forgery.assertion(
                "c2pa.actions.v2",
                Cbor.table(
                        "actions",
                        Cbor.array(Cbor.table(
                                "action",
                                Cbor.of("c2pa.created"),
                                "parameters",
                                Cbor.table("where", Cbor.of("52.5, 13.4")))))));
        assertThat(check(place.into(png)).signed().orElseThrow().fields())
                .contains("where")
                .doesNotContain(Testimony.ODD);
        Forgery story = new Forgery();
        story.assertions.add(Forgery.assertion("c2pa.actions.v2", Cbor.table("action", Cbor.of("a".repeat(201)))));
        Forgery bytes = new Forgery();
        bytes.assertions.add(Forgery.assertion("c2pa.actions.v2", Cbor.table("pad", Cbor.of(new byte[] {0, 1}))));
        bytes.assertions.add(Forgery.assertion("c2pa.actions.v2__1", Cbor.table("hash", Cbor.of(new byte[65]))));
        Forgery keys = new Forgery();
        keys.assertions.add(
                Forgery.assertion("c2pa.actions.v2", new Cbor.Table(List.of(new Cbor.Entry(Cbor.of(5), Cbor.of(5))))));
        Forgery unread = new Forgery();
        unread.assertions.add(
                BoxWriter.superbox("cbor", "c2pa.actions.v2", List.of(BoxWriter.box("Exif", new byte[9]))));
        Forgery stranger = new Forgery();
        stranger.manifestsBefore.add(BoxWriter.superbox(Manifest.KIND, "urn:c2pa:2", List.of()));
        for (Forgery forgery : List.of(story, bytes, keys, stranger)) {
            assertThat(check(forgery.into(png)).signed().orElseThrow().fields()).contains(Testimony.ODD);
        }
        // An action that cannot be read is no action.
        assertThat(flaw(check(unread.into(png)))).isEqualTo(Flaw.MALFORMED);
    }

    @Test
    void theValuesOfAllPartsTogetherAreLimited() {
        Forgery forgery = new Forgery();
        for (int i = 0; i < 2 * ManifestStore.MOST_VALUES / CborReader.MOST_VALUES; i++) {
            Cbor[] nothings = new Cbor[CborReader.MOST_VALUES - 10];
            Arrays.fill(nothings, Cbor.NULL);
            forgery.assertions.add(
                    Forgery.assertion("c2pa.actions.v2__" + (i + 1), Cbor.table("actions", Cbor.array(nothings))));
        }
        assertThat(flaw(check(forgery.into(png)))).isEqualTo(Flaw.MALFORMED);
    }

    @Test
    void aLineageThatWasChangedIsSeen() throws BrokenManifestException, IOException {
        byte[] parent = ManifestWriter.sign(png, COMPOSED, ADA);
        Statement edited = new Statement(
                "Atelier",
                "1.0",
                List.of(Action.opened(0)),
                List.of(Ingredient.of(parent, Ingredient.Relation.PARENT, "image/png", TrustList.NOBODY, NOW)));
        byte[] child = ManifestWriter.sign(png, edited, ADA);
        PngContainer container = new PngContainer();
        byte[] store = java.util.Optional.ofNullable(
                        container.find(Passage.of(child)).store())
                .orElseThrow();
        int at = new String(store, StandardCharsets.ISO_8859_1).indexOf("algorithmicMedia");
        byte[] other = store.clone();
        other[at] = 'A';
        byte[] forged =
                SignedFiles.placed(container, container.bare(Passage.of(child)).bytes(), other);
        assertThat(flaw(check(forged))).isEqualTo(Flaw.ANCESTOR);
    }

    @Test
    void severalManifestsAreRefused() {
        byte[] signed = ManifestWriter.sign(png, COMPOSED, ADA);
        int length = signed.length - png.length;
        byte[] twice = Bytes.with(signed, 33, Arrays.copyOfRange(signed, 33, 33 + length));
        assertThat(flaw(check(twice))).isEqualTo(Flaw.SEVERAL);
    }

    @Test
    void namesAreShownInOneHarmlessLine() {
        Forgery forgery = new Forgery();
        forgery.signer = Signer.create("Eve\u202Egnp\n\u0000x", NOW);
        assertThat(check(forgery.into(png)).signed().orElseThrow().signer()).isEqualTo("Evegnpx");
    }

    @Test
    void keysOfOddKindsAndSizesAreRefusedQuickly() throws Exception {
        for (int bits : new int[] {1024, 2048}) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            PublicKey key = generator.generateKeyPair().getPublic();
            assertThat(SignatureKind.PS256.fits(key)).isEqualTo(bits >= 2048);
            assertThat(SignatureKind.ES256.fits(key)).isFalse();
        }
        KeyPair ed = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(SignatureKind.ED25519.fits(ed.getPublic())).isTrue();
        assertThat(SignatureKind.PS512.fits(ed.getPublic())).isFalse();
        assertThat(SignatureKind.of(-257)).as("RSA of the old kind").isEmpty();
        assertThat(SignatureKind.of(-65535)).isEmpty();
    }

    /** Every bit flip is seen; those in the words that announce the manifest make it vanish, which is no worse. */
    @Test
    void anyByteThatChangesIsSeen() {
        byte[] signed = ManifestWriter.sign(SignedFiles.png(4), COMPOSED, ADA);
        int none = 0;
        SplittableRandom random = new SplittableRandom(7);
        for (int at = 0; at < signed.length; at++) {
            byte[] changed = signed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Provenance outcome = check(changed);
            assertThat(outcome.signed()).as("byte %d", at).isEmpty();
            none += outcome instanceof Provenance.None ? 1 : 0;
        }
        // The signature of PNG, the header's length and type, the chunk's length and type.
        assertThat(none).isLessThanOrEqualTo(8 + 8 + 8);
    }

    /** The number of the JPEG box, which nothing depends on, may change unseen. */
    @Test
    void anyByteThatChangesIsSeenInOtherFilesToo() {
        SplittableRandom random = new SplittableRandom(8);
        byte[] jpeg = ManifestWriter.sign(SignedFiles.jpeg(8), COMPOSED, ADA);
        int segment = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("JP\u0002\u0011");
        byte[] webp = ManifestWriter.sign(SignedFiles.webp(33), COMPOSED, ADA);
        byte[] tiff = ManifestWriter.sign(SignedFiles.tiff(5), COMPOSED, ADA);
        for (byte[] signed : List.of(jpeg, webp, tiff)) {
            for (int at = 0; at < signed.length; at++) {
                byte[] changed = signed.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                boolean number = signed == jpeg && (at == segment + 2 || at == segment + 3);
                assertThat(check(changed).signed().isPresent())
                        .as("byte %d", at)
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void aPictureHiddenInAManifestOrLeftOutOfItIsRefused() {
        byte[] signed = ManifestWriter.sign(SignedFiles.tiff(5), COMPOSED, ADA);
        int manifests = new String(signed, StandardCharsets.ISO_8859_1).indexOf("jumb") - 4;
        int directory = ByteBuffer.wrap(signed).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        byte[] hidden = signed.clone();
        // The strip of pixels, the sixth tag, is said to begin inside.
        ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 2 + 5 * 12 + 8, manifests + 40);
        assertThat(flaw(check(hidden))).isEqualTo(Flaw.UNCOVERED);
        ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 2 + 5 * 12 + 8, manifests - 3);
        assertThat(flaw(check(hidden))).isEqualTo(Flaw.UNCOVERED);
    }

    @Test
    void everyByteOfBoxesCountsButTheirBrands() {
        byte[] signed = ManifestWriter.sign(SignedFiles.avif(40), COMPOSED, ADA);
        SplittableRandom random = new SplittableRandom(9);
        for (int at = 24; at < signed.length; at++) {
            byte[] changed = signed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(check(changed).signed()).as("byte %d", at).isEmpty();
        }
        byte[] brand = signed.clone();
        brand[15] ^= 1;
        assertThat(check(brand).signed()).isPresent();
    }

    @Test
    void mutatedFilesNeverThrowNorAreBelieved() {
        fuzz(4_000, 11);
    }

    @Test
    @Tag("slow")
    void mutatedFilesNeverThrowNorAreBelievedForLong() {
        fuzz(200_000, 12);
    }

    private static void fuzz(int rounds, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> seeds = new ArrayList<>();
        for (byte[][] files : new byte[][][] {
            {SignedFiles.png(4), SignedFiles.png(5)},
            {SignedFiles.jpeg(8), SignedFiles.jpeg(9)},
            {SignedFiles.webp(30), SignedFiles.webp(31)},
            {SignedFiles.tiff(5), SignedFiles.tiff(6)},
            {SignedFiles.avif(40), SignedFiles.avif(41)}
        }) {
            byte[] parent = ManifestWriter.sign(files[0], COMPOSED, ADA);
            Ingredient ingredient =
                    Ingredient.of(parent, Ingredient.Relation.PARENT, "image/png", TrustList.NOBODY, NOW);
            Statement statement = new Statement("Atelier", "1.0", List.of(Action.opened(0)), List.of(ingredient));
            seeds.add(parent);
            // Of another picture: boxes are bound without their number, and a parent's manifest is true of its picture.
            seeds.add(ManifestWriter.sign(files[1], statement, ADA));
        }
        for (int round = 0; round < rounds; round++) {
            byte[] original = seeds.get(random.nextInt(seeds.size()));
            byte[] mutated = mutated(original, seeds, random);
            if (Arrays.equals(original, mutated) || seeds.stream().anyMatch(one -> Arrays.equals(one, mutated))) {
                continue;
            }
            Provenance outcome = check(mutated);
            boolean number = outcome.signed().isPresent() && sameInAllThatCounts(original, mutated);
            assertThat(outcome.signed().isEmpty() || number)
                    .as("seed %d, round %d", seed, round)
                    .isTrue();
            // Also what takes manifests out must live with anything.
            assertThat(ManifestWriter.unsigned(mutated)).isNotNull();
        }
    }

    /** But for the number of the JPEG box and, by the standard, the brands of AVIF. */
    private static boolean sameInAllThatCounts(byte[] a, byte[] b) {
        int number = new String(a, StandardCharsets.ISO_8859_1).indexOf("JP\u0002\u0011");
        boolean boxes = HeifContainer.is(a);
        if (number < 0 && !boxes || a.length != b.length) {
            return false;
        }
        byte[] same = b.clone();
        System.arraycopy(a, boxes ? 0 : number + 2, same, boxes ? 0 : number + 2, boxes ? 24 : 2);
        return Arrays.equals(a, same);
    }

    private static byte[] mutated(byte[] original, List<byte[]> seeds, SplittableRandom random) {
        byte[] b = original.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(b.length);
            switch (random.nextInt(7)) {
                case 0 -> b[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> b[at] = (byte) random.nextInt();
                case 2 -> b = Arrays.copyOf(b, Math.max(1, at));
                case 3 -> {
                    if (at + 4 <= b.length) {
                        int[] lengths = {0, 1, 7, 8, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, b.length};
                        ByteBuffer.wrap(b).putInt(at, lengths[random.nextInt(lengths.length)]);
                    }
                }
                case 4 -> {
                    int length = Math.min(b.length - at, 1 + random.nextInt(200));
                    b = Bytes.with(b, random.nextInt(b.length), Arrays.copyOfRange(b, at, at + length));
                }
                case 5 -> {
                    int end = Math.min(b.length, at + 1 + random.nextInt(64));
                    byte[] shorter = Arrays.copyOf(b, b.length - (end - at));
                    System.arraycopy(b, end, shorter, at, b.length - end);
                    b = shorter.length == 0 ? b : shorter;
                }
                default -> {
                    byte[] other = seeds.get(random.nextInt(seeds.size()));
                    int from = random.nextInt(other.length);
                    int length = Math.min(Math.min(other.length - from, b.length - at), 300);
                    System.arraycopy(other, from, b, at, length);
                }
            }
        }
        return b;
    }

    @Test
    void anEnormousManifestIsReadInItsOwnSizeOnly() {
        byte[] noise = new byte[3 << 20];
        new SecureRandom(new byte[] {1}).nextBytes(noise);
        byte[] chunked = SignedFiles.placed(new PngContainer(), png, noise);
        assertThat(flaw(check(chunked))).isEqualTo(Flaw.MALFORMED);
        byte[] large = SignedFiles.placed(new PngContainer(), png, new byte[Container.MOST_STORE + 1]);
        assertThat(flaw(check(large))).isEqualTo(Flaw.MALFORMED);
    }

    @Test
    void aRemoteAddressIsNotAManifest() {
        byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:Description"
                        + " dcterms:provenance='https://example.org/m.c2pa'/></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] jpeg = SignedFiles.jpeg(8);
        byte[] segment = ByteBuffer.allocate(xmp.length + 4)
                .putShort((short) 0xFFE1)
                .putShort((short) (xmp.length + 2))
                .put(xmp)
                .array();
        assertThat(Provenance.check(Bytes.with(jpeg, 2, segment), new TrustList(Set.of()), Instant.now()))
                .isEqualTo(new Provenance.None());
    }
}
