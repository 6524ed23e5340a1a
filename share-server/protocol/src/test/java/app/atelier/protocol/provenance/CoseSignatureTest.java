package app.atelier.protocol.provenance;

import static app.atelier.protocol.provenance.SignedFiles.ADA;
import static app.atelier.protocol.provenance.SignedFiles.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.cbor.CborReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Date;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CoseSignatureTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 9052, appendix C.2.1: the bytes that are signed, and a signature over them. */
    @Test
    void agreesWithTheStandardsExample() throws Exception {
        byte[] message = CoseSignature.signed(
                HEX.parseHex("a10126"), "This is the content.".getBytes(StandardCharsets.US_ASCII));
        assertThat(HEX.formatHex(message))
                .isEqualTo("846a5369676e61747572653143a101264054546869732069732074686520636f6e74656e742e");
        Signature check = SignatureKind.ES256.signature();
        check.initVerify(key(
                "bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff",
                "20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e"));
        check.update(message);
        assertThat(check.verify(HEX.parseHex("8eb33e4ca31d1c465ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e"
                        + "2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36")))
                .isTrue();
    }

    private static PublicKey key(String x, String y) throws Exception {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(x, 16), new BigInteger(y, 16));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    @Test
    void whatIsSignedVerifiesAndNothingElse() throws BrokenManifestException {
        byte[] claim = {(byte) 0xA0};
        byte[] signed = CoseSignature.sign(claim, ADA);
        CoseSignature read =
                CoseSignature.read(signed, 0, signed.length, claim, new CborReader.Budget(CborReader.MOST_VALUES));
        assertThat(read.verifies(claim)).isTrue();
        assertThat(read.verifies(new byte[] {(byte) 0xA1})).isFalse();
        assertThat(read.kind()).isEqualTo(SignatureKind.ES256);
        assertThat(read.chain()).isEqualTo(ADA.chain());
        assertThat(CoseSignature.sign(claim, ADA)).isEqualTo(signed);
    }

    @Test
    void theCertificateIsOneForSigning() throws Exception {
        X509Certificate certificate = ADA.chain().getFirst();
        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity(Date.from(NOW));
        assertThat(certificate.getVersion()).isEqualTo(3);
        assertThat(certificate.getKeyUsage()[0]).isTrue();
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getExtendedKeyUsage())
                .containsExactly(SignerRules.EMAIL_PROTECTION, SignerRules.CLAIM_SIGNING);
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=Ada Ångström");
        assertThat(certificate.getSerialNumber().signum()).isOne();
        assertThat(certificate.getExtensionValue("2.5.29.35")).isNotNull();
        SignerRules.check(ADA.chain(), NOW);
    }
}
