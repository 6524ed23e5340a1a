package app.atelier.protocol.provenance;

import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.cbor.CborReader;
import app.atelier.protocol.cbor.CborWriter;
import app.atelier.protocol.cbor.MalformedCborException;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signature over bytes that stand elsewhere (COSE_Sign1, RFC 9052, with the certificates of RFC 9360).
 *
 * @param head the protected header, as it is signed
 * @param chain the signer's certificate, then those that vouch for it
 */
record CoseSignature(byte[] head, SignatureKind kind, List<X509Certificate> chain, byte[] signature) {
    private static final int TAG = 18;
    private static final Cbor ALGORITHM = Cbor.of(1);
    private static final Cbor CHAIN = Cbor.of(33);
    /** What early writers called the chain. */
    private static final Cbor CHAIN_NAME = Cbor.of("x5chain");

    private static final int MOST_CERTIFICATES = 8;
    private static final int MOST_CERTIFICATE = 16 << 10;
    private static final byte[] NOTHING = {};

    static byte[] sign(byte[] claim, Signer signer) {
        List<Cbor> chain = new ArrayList<>();
        for (X509Certificate certificate : signer.chain()) {
            chain.add(Cbor.of(encoded(certificate)));
        }
        Cbor certificates = chain.size() == 1 ? chain.getFirst() : new Cbor.Array(chain);
        byte[] head = CborWriter.write(new Cbor.Table(List.of(
                new Cbor.Entry(ALGORITHM, Cbor.of(SignatureKind.ES256.number())),
                new Cbor.Entry(CHAIN, certificates))));
        byte[] signature = sign(signer.key(), signed(head, claim));
        return CborWriter.write(new Cbor.Tagged(
                TAG, Cbor.array(Cbor.of(head), new Cbor.Table(List.of()), Cbor.NULL, Cbor.of(signature))));
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = SignatureKind.ES256.signature();
            signature.initSign(key, new SigningRandom(key, message));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key cannot sign.", e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalArgumentException("The certificate cannot be written.", e);
        }
    }

    /** The bytes that are signed: {@code Sig_structure} of RFC 9052, 4.4. */
    static byte[] signed(byte[] head, byte[] claim) {
        return CborWriter.write(Cbor.array(Cbor.of("Signature1"), Cbor.of(head), Cbor.of(NOTHING), Cbor.of(claim)));
    }

    /**
     * @param claim what is to be signed; a signature that brings other content along is refused
     * @param values that may still be read out of the file
     */
    static CoseSignature read(byte[] bytes, int from, int end, byte[] claim, CborReader.Budget values)
            throws BrokenManifestException {
        try {
            if (!(CborReader.read(bytes, from, end, values)
                            instanceof Cbor.Tagged(long tag, Cbor.Array(List<Cbor> parts)))
                    || tag != TAG
                    || parts.size() != 4) {
                throw new BrokenManifestException(Flaw.MALFORMED, "no COSE_Sign1");
            }
            byte[] head = bytes(parts.get(0));
            Cbor.Table table = table(CborReader.read(head, 0, head.length, values));
            Cbor.Table unprotected = table(parts.get(1));
            if (parts.get(2) instanceof Cbor.Bytes(byte[] payload)
                    ? !Arrays.equals(payload, claim)
                    : !parts.get(2).equals(Cbor.NULL)) {
                throw new BrokenManifestException(Flaw.SIGNATURE, "it signs something else");
            }
            long number = table.get(ALGORITHM)
                    .flatMap(Cbor::asWhole)
                    .orElseThrow(() -> new BrokenManifestException(Flaw.MALFORMED, "no algorithm"));
            SignatureKind kind = SignatureKind.of(number)
                    .orElseThrow(() -> new BrokenManifestException(Flaw.UNKNOWN_KIND, "algorithm " + number));
            Cbor chain = table.get(CHAIN)
                    .or(() -> table.get(CHAIN_NAME))
                    .or(() -> unprotected.get(CHAIN))
                    .or(() -> unprotected.get(CHAIN_NAME))
                    .orElseThrow(() -> new BrokenManifestException(Flaw.CERTIFICATE, "no certificate"));
            return new CoseSignature(head, kind, certificates(chain), bytes(parts.get(3)));
        } catch (MalformedCborException e) {
            throw new BrokenManifestException(Flaw.MALFORMED, "signature: " + e.getMessage());
        }
    }

    private static byte[] bytes(Cbor value) throws BrokenManifestException {
        return value.asBytes().orElseThrow(() -> new BrokenManifestException(Flaw.MALFORMED, "no bytes"));
    }

    private static Cbor.Table table(Cbor value) throws BrokenManifestException {
        return value.asTable().orElseThrow(() -> new BrokenManifestException(Flaw.MALFORMED, "no table"));
    }

    private static List<X509Certificate> certificates(Cbor chain) throws BrokenManifestException {
        List<Cbor> encoded = chain instanceof Cbor.Array(List<Cbor> several) ? several : List.of(chain);
        if (encoded.isEmpty() || encoded.size() > MOST_CERTIFICATES) {
            throw new BrokenManifestException(Flaw.CERTIFICATE, encoded.size() + " certificates");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (Cbor one : encoded) {
            byte[] der = bytes(one);
            if (der.length > MOST_CERTIFICATE) {
                throw new BrokenManifestException(Flaw.CERTIFICATE, "too large");
            }
            try {
                certificates.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
            } catch (CertificateException e) {
                throw new BrokenManifestException(Flaw.CERTIFICATE, "unreadable");
            }
        }
        return certificates;
    }

    /** Whether the signer's key signed this claim. */
    boolean verifies(byte[] claim) throws BrokenManifestException {
        try {
            var key = chain.getFirst().getPublicKey();
            if (!kind.fits(key)) {
                throw new BrokenManifestException(Flaw.CERTIFICATE, "a key that does not fit " + kind);
            }
            Signature check = kind.signature();
            check.initVerify(key);
            check.update(signed(head, claim));
            return check.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
