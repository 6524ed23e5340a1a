package app.atelier.protocol.provenance;

import static app.atelier.protocol.provenance.SignedFiles.ADA;
import static app.atelier.protocol.provenance.SignedFiles.BO;
import static app.atelier.protocol.provenance.SignedFiles.COMPOSED;
import static app.atelier.protocol.provenance.SignedFiles.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyProofTest {
    private static final String HERE = "https://example.org";

    @Test
    void showsTheKeyThatSignsPictures() {
        KeyProof proof = KeyProof.of(ADA, HERE, "ada", NOW);

        KeyProof.Holder holder =
                proof.check(HERE, "ada", NOW.plus(Duration.ofMinutes(5))).orElseThrow();

        byte[] signed = ManifestWriter.sign(SignedFiles.png(8), COMPOSED, ADA);
        assertThat(holder.name()).isEqualTo("Ada Ångström");
        assertThat(SignedFiles.check(signed).signed().orElseThrow().fingerprint())
                .isEqualTo(holder.fingerprint());
        assertThat(SignedFiles.check(signed).signed().orElseThrow().key()).isEqualTo(holder.key());
        KeyProof.Holder renamed = KeyProof.of(ADA.renamed("Bo", NOW), HERE, "ada", NOW)
                .check(HERE, "ada", NOW)
                .orElseThrow();
        assertThat(renamed.key()).isEqualTo(holder.key());
        assertThat(renamed.fingerprint()).isNotEqualTo(holder.fingerprint());
    }

    @Test
    void isWorthNothingElsewhereForOthersLaterOrChanged() {
        KeyProof proof = KeyProof.of(ADA, HERE, "ada", NOW);

        assertThat(proof.check("https://example.com", "ada", NOW)).isEmpty();
        assertThat(proof.check(HERE, "eve", NOW)).isEmpty();
        assertThat(proof.check(HERE, "ada", NOW.plus(Duration.ofMinutes(16)))).isEmpty();
        assertThat(proof.check(HERE, "ada", NOW.minus(Duration.ofMinutes(16)))).isEmpty();
        String other = KeyProof.of(BO, HERE, "ada", NOW).certificate();
        assertThat(new KeyProof(other, proof.moment(), proof.signature()).check(HERE, "ada", NOW))
                .isEmpty();
        assertThat(new KeyProof(proof.certificate(), "+1000000000-12-31T23:59:59Z", proof.signature())
                        .check(HERE, "ada", NOW))
                .isEmpty();
        for (String rubbish : new String[] {"", "?", "AAAA", "A".repeat(20_000)}) {
            assertThat(new KeyProof(rubbish, proof.moment(), proof.signature()).check(HERE, "ada", NOW))
                    .isEmpty();
            assertThat(new KeyProof(proof.certificate(), rubbish, proof.signature()).check(HERE, "ada", NOW))
                    .isEmpty();
            assertThat(new KeyProof(proof.certificate(), proof.moment(), rubbish).check(HERE, "ada", NOW))
                    .isEmpty();
        }
    }
}
