package app.atelier.protocol.provenance;

import static app.atelier.protocol.provenance.SignedFiles.ADA;
import static app.atelier.protocol.provenance.SignedFiles.BO;
import static app.atelier.protocol.provenance.SignedFiles.COMPOSED;
import static app.atelier.protocol.provenance.SignedFiles.NOW;
import static app.atelier.protocol.provenance.SignedFiles.TRUSTS_ADA;
import static app.atelier.protocol.provenance.SignedFiles.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.files.Passage;
import app.atelier.files.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvenanceTest {
    @TempDir
    Path folder;

    static List<byte[]> files() {
        return List.of(
                SignedFiles.png(16),
                SignedFiles.jpeg(16),
                SignedFiles.webp(64),
                SignedFiles.webp(65),
                SignedFiles.tiff(16),
                SignedFiles.tiff(15),
                SignedFiles.tiff(15, ByteOrder.BIG_ENDIAN),
                SignedFiles.avif(64));
    }

    private static Ingredient parent(byte[] file) {
        return Ingredient.of(file, Ingredient.Relation.PARENT, "image/png", TRUSTS_ADA, NOW);
    }

    private static Statement edited(byte[] parent, Action.Kind... kinds) {
        List<Action> actions = new ArrayList<>(List.of(Action.opened(0)));
        for (Action.Kind kind : kinds) {
            actions.add(Action.of(kind));
        }
        return new Statement("Atelier", "1.0", actions, List.of(parent(parent)));
    }

    private static Flaw flaw(Provenance provenance) {
        return ((Provenance.Broken) provenance).flaw();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileWithoutAManifestSaysNothing(byte[] file) {
        assertThat(check(file)).isEqualTo(new Provenance.None());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSignedFileIsTrustedByWhoKnowsTheSigner(byte[] file) {
        byte[] signed = ManifestWriter.sign(file, COMPOSED, ADA);
        Testimony testimony = check(signed).signed().orElseThrow();
        assertThat(check(signed)).isInstanceOf(Provenance.Trusted.class);
        assertThat(testimony.signer()).isEqualTo("Ada Ångström");
        assertThat(testimony.selfSigned()).isTrue();
        assertThat(testimony.program()).isEqualTo("Atelier 1.0");
        assertThat(testimony.source()).contains(DigitalSource.ALGORITHMIC);
        assertThat(testimony.actions()).containsExactly("c2pa.created");
        assertThat(testimony.ancestors()).isEmpty();
        assertThat(testimony.labels())
                .containsExactly("c2pa.actions.v2", file[4] == 'f' ? "c2pa.hash.bmff.v3" : "c2pa.hash.data");
        assertThat(signed.length - file.length).isLessThan(2_300);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSignerWhomNobodyKnowsIsUnknown(byte[] file) {
        byte[] signed = ManifestWriter.sign(file, COMPOSED, BO);
        assertThat(check(signed)).isInstanceOfSatisfying(Provenance.UnknownSigner.class, unknown -> assertThat(
                        unknown.testimony().signer())
                .isEqualTo("Bo"));
    }

    @Test
    void aSignedPictureIsStillAPicture() throws IOException {
        for (byte[] file : List.of(SignedFiles.png(16), SignedFiles.jpeg(16))) {
            byte[] signed = ManifestWriter.sign(file, COMPOSED, ADA);
            var before = ImageIO.read(new ByteArrayInputStream(file));
            var after = ImageIO.read(new ByteArrayInputStream(signed));
            assertThat(after.getRGB(0, 0, 16, 16, null, 0, 16)).isEqualTo(before.getRGB(0, 0, 16, 16, null, 0, 16));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void signingTwiceGivesTheSameBytes(byte[] file) {
        assertThat(ManifestWriter.sign(file, COMPOSED, ADA)).isEqualTo(ManifestWriter.sign(file, COMPOSED, ADA));
        assertThat(ManifestWriter.sign(file, COMPOSED, ADA)).isNotEqualTo(ManifestWriter.sign(file, COMPOSED, BO));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEarlierManifestIsReplaced(byte[] file) {
        byte[] twice = ManifestWriter.sign(ManifestWriter.sign(file, COMPOSED, BO), COMPOSED, ADA);
        assertThat(twice).isEqualTo(ManifestWriter.sign(file, COMPOSED, ADA));
    }

    @Test
    void aManifestOfAnotherPictureIsBroken() throws BrokenManifestException, IOException {
        byte[] signed = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, ADA);
        PngContainer png = new PngContainer();
        byte[] store = Optional.ofNullable(png.find(Passage.of(signed)).store()).orElseThrow();
        byte[] other = SignedFiles.placed(png, SignedFiles.png(17), store);
        assertThat(flaw(check(other))).isEqualTo(Flaw.CHANGED);
        byte[] jpeg = SignedFiles.placed(new JpegContainer(), SignedFiles.jpeg(16), store);
        assertThat(check(jpeg)).isInstanceOf(Provenance.Broken.class);
    }

    /** As huge pictures are: the same bytes, without the file ever being in memory. */
    @ParameterizedTest
    @MethodSource("files")
    void aFileSignedAsItIsWrittenIsTheSame(byte[] file) throws IOException {
        Path plain = Files.write(folder.resolve("plain"), file);
        Path signed = folder.resolve("signed");
        try (FileChannel channel = FileChannel.open(plain);
                OutputStream out = Files.newOutputStream(signed)) {
            ManifestWriter.sign(Passage.of(channel), out, COMPOSED, ADA);
        }
        assertThat(signed).hasBinaryContent(ManifestWriter.sign(file, COMPOSED, ADA));
        assertThat(Provenance.check(signed, TRUSTS_ADA, NOW)).isInstanceOf(Provenance.Trusted.class);
    }

    @Test
    void aTiffOfAnotherProgramLosesItsManifestsWhereTheyStand() throws IOException {
        byte[] signed = ManifestWriter.sign(SignedFiles.tiff(15), COMPOSED, ADA);
        int note = new String(signed, StandardCharsets.ISO_8859_1).indexOf("AtBefore");
        signed[note] = 'B';
        byte[] bare = ManifestWriter.unsigned(signed);
        assertThat(check(bare)).isEqualTo(new Provenance.None());
        assertThat(Arrays.copyOfRange(bare, 8, 8 + 15 * 15)).isEqualTo(Arrays.copyOfRange(signed, 8, 8 + 15 * 15));
        assertThat(check(ManifestWriter.sign(bare, COMPOSED, ADA))).isInstanceOf(Provenance.Trusted.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesAfterTheEndAreAChange(byte[] file) {
        byte[] signed = ManifestWriter.sign(file, COMPOSED, ADA);
        byte[] longer = Arrays.copyOf(signed, signed.length + 7);
        assertThat(flaw(check(longer))).isEqualTo(Flaw.CHANGED);
        byte[] shorter = Arrays.copyOf(signed, signed.length - 1);
        assertThat(check(shorter)).isNotInstanceOf(Provenance.Trusted.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatBreaksOffIsCutAndNotChanged(byte[] file) throws IOException {
        byte[] signed = ManifestWriter.sign(file, COMPOSED, ADA);
        assertThat(Provenance.wholeness(Passage.of(signed))).contains(true);
        byte[] half = Arrays.copyOf(signed, signed.length * 9 / 10);
        assertThat(Provenance.wholeness(Passage.of(half))).contains(false);
        Provenance said = check(half);
        // Where manifests stand in the end, they are gone with it.
        assertThat(said instanceof Provenance.None || flaw(said) == Flaw.CUT)
                .as(said.toString())
                .isTrue();
    }

    @Test
    void aPngThatBreaksOffAnywhereBehindItsHeaderIsCut() {
        byte[] signed = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, ADA);
        for (int length = 60; length < signed.length; length += 11) {
            assertThat(flaw(check(Arrays.copyOf(signed, length))))
                    .as("%d", length)
                    .isEqualTo(Flaw.CUT);
        }
        byte[] changed = signed.clone();
        changed[changed.length - 20] ^= 1;
        assertThat(flaw(check(changed))).isEqualTo(Flaw.CHANGED);
    }

    @Test
    void whatIsNoPictureIsNeitherWholeNorCut() throws IOException {
        assertThat(Provenance.wholeness(Passage.of(new byte[0]))).isEmpty();
        assertThat(Provenance.wholeness(Passage.of("no picture at all".getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
    }

    @Test
    void anotherCertificateOfAKnownKeyIsTrustedUnderTheKnownName() {
        Signer renamed = ADA.renamed("Bo", NOW.plus(Duration.ofDays(1)));
        assertThat(renamed.key()).isEqualTo(ADA.key());
        assertThat(renamed.name()).isEqualTo("Bo");
        byte[] signed = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, renamed);
        assertThat(check(signed)).isInstanceOf(Provenance.Trusted.class);
        assertThat(check(signed).signed().orElseThrow().signer()).isEqualTo("Ada Ångström");
        assertThat(check(signed).signed().orElseThrow().fingerprint())
                .as("of the certificate that signed")
                .isEqualTo(Credential.of(renamed.chain().getFirst()).fingerprint());
        byte[] before = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, ADA);
        assertThat(check(signed).signed().orElseThrow().key())
                .as("of the key, the same under both names")
                .isEqualTo(check(before).signed().orElseThrow().key())
                .isEqualTo(Sha256.hex(ADA.chain().getFirst().getPublicKey().getEncoded()));

        TrustList both = TRUSTS_ADA.and(new TrustList(java.util.Set.copyOf(renamed.chain())));
        assertThat(Provenance.check(signed, both, NOW).signed().orElseThrow().signer())
                .isEqualTo("Bo");
        assertThat(both.credentials()).extracting(Credential::name).containsExactly("Ada Ångström", "Bo");

        byte[] stranger = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, BO);
        assertThat(Provenance.check(stranger, both, NOW)).isInstanceOf(Provenance.UnknownSigner.class);
        assertThatThrownBy(() -> ADA.renamed(" ", NOW)).hasMessageContaining("letters");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLineageIsCarriedAlong(byte[] file) {
        byte[] first = ManifestWriter.sign(file, COMPOSED, BO);
        byte[] second = ManifestWriter.sign(file, edited(first, Action.Kind.COLOURS, Action.Kind.CROPPED), ADA);
        byte[] third = ManifestWriter.sign(file, edited(second, Action.Kind.DRAWN), ADA);
        Testimony testimony = check(third).signed().orElseThrow();
        assertThat(testimony.actions()).containsExactly("c2pa.opened", "c2pa.drawing");
        assertThat(testimony.ancestors())
                .containsExactly(
                        new Testimony.Ancestor("Ada Ångström", true, Optional.empty()),
                        new Testimony.Ancestor("Bo", true, Optional.of(DigitalSource.ALGORITHMIC)));
        assertThat(testimony.labels()).contains("c2pa.ingredient.v3");
    }

    @Test
    void aParentWithoutASoundManifestLeavesItBehind() {
        byte[] plain = SignedFiles.png(16);
        byte[] changed = ManifestWriter.sign(plain, COMPOSED, ADA);
        changed[changed.length - 20] ^= 1;
        for (byte[] parent : List.of(plain, changed)) {
            byte[] child = ManifestWriter.sign(plain, edited(parent), ADA);
            assertThat(check(child).signed().orElseThrow().ancestors())
                    .containsExactly(new Testimony.Ancestor("", true, Optional.empty()));
        }
    }

    @Test
    void severalIngredientsShareTheirAncestors() {
        byte[] root = ManifestWriter.sign(SignedFiles.png(8), COMPOSED, ADA);
        byte[] left = ManifestWriter.sign(SignedFiles.png(9), edited(root, Action.Kind.COLOURS), ADA);
        byte[] right = ManifestWriter.sign(SignedFiles.png(10), edited(root, Action.Kind.CROPPED), BO);
        Statement both = new Statement(
                "Atelier",
                "1.0",
                List.of(Action.opened(0), Action.of(Action.Kind.PLACED).withIngredients(List.of(1))),
                List.of(
                        parent(left),
                        Ingredient.of(right, Ingredient.Relation.COMPONENT, "image/png", TRUSTS_ADA, NOW)));
        byte[] joined = ManifestWriter.sign(SignedFiles.png(11), both, ADA);
        assertThat(check(joined)).isInstanceOf(Provenance.Trusted.class);
        assertThat(check(joined).signed().orElseThrow().ancestors()).hasSize(3);
    }

    @Test
    void aLongLineageGoesOverSeveralSegmentsAndBeginsAnewInTheEnd() {
        byte[] picture = SignedFiles.jpeg(16);
        byte[] file = ManifestWriter.sign(picture, COMPOSED, ADA);
        int longest = 0;
        for (int generation = 0; generation < Ingredient.MOST_CARRIED + 3; generation++) {
            file = ManifestWriter.sign(picture, edited(file, Action.Kind.COLOURS), ADA);
            assertThat(check(file)).isInstanceOf(Provenance.Trusted.class);
            longest = Math.max(longest, file.length);
        }
        assertThat(longest).isGreaterThan(2 * 65_536);
        assertThat(file.length).isLessThan(20_000);
    }

    @Test
    void aCertificateRunsOut() {
        byte[] signed = ManifestWriter.sign(SignedFiles.png(16), COMPOSED, ADA);
        assertThat(flaw(Provenance.check(signed, TRUSTS_ADA, NOW.plus(Duration.ofDays(26 * 366)))))
                .isEqualTo(Flaw.EXPIRED);
        assertThat(flaw(Provenance.check(signed, TRUSTS_ADA, NOW.minus(Duration.ofDays(3)))))
                .isEqualTo(Flaw.EXPIRED);
        assertThat(Provenance.check(signed, TRUSTS_ADA, NOW.plus(Duration.ofDays(24 * 365))))
                .isInstanceOf(Provenance.Trusted.class);
    }

    @Test
    void statementsAndSignersThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new Statement("A", "1", List.of(Action.of(Action.Kind.EDITED)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement("A", "1", List.of(Action.opened(0)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signer(ADA.key(), BO.chain())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signer.create("  ", NOW)).hasMessageContaining("letters");
        assertThatThrownBy(() -> Signer.create("x".repeat(65), NOW)).hasMessageContaining("letters");
        assertThatThrownBy(() -> ManifestWriter.sign(new byte[] {'B', 'M'}, COMPOSED, ADA))
                .hasMessageContaining("PNG");
    }
}
