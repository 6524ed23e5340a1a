package app.atelier.protocol.provenance;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** What C2PA asks of the certificate of a signer (C2PA, “Certificate profile”). */
final class SignerRules {
    static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    static final String CLAIM_SIGNING = "1.3.6.1.4.1.62558.2.1";

    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
    private static final String ANY_USE = "2.5.29.37.0";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final int VERSION = 3;
    private static final int MOST_RSA_BITS = 8192;

    /** How certificates may be signed: RSA with SHA-2 in both forms, ECDSA with SHA-2, Ed25519. */
    private static final Set<String> SIGNATURES = Set.of(
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.113549.1.1.10",
            "1.2.840.10045.4.3.2",
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4",
            "1.3.101.112");

    private SignerRules() {}

    static void check(List<X509Certificate> chain, Instant now) throws BrokenManifestException {
        X509Certificate signer = chain.getFirst();
        for (X509Certificate certificate : chain) {
            if (!SIGNATURES.contains(certificate.getSigAlgOID())) {
                throw wrong("signed by " + certificate.getSigAlgName());
            }
            if (certificate.getPublicKey() instanceof RSAPublicKey rsa
                    && rsa.getModulus().bitLength() > MOST_RSA_BITS) {
                throw wrong("a key of too many bits");
            }
        }
        boolean[] usage = signer.getKeyUsage();
        if (signer.getVersion() != VERSION || usage == null || !usage[0] || signer.getBasicConstraints() >= 0) {
            throw wrong("not one of a signer");
        }
        if (signer.hasUnsupportedCriticalExtension()) {
            throw wrong("an unknown condition");
        }
        checkUses(signer);
        Date time = Date.from(now);
        if (time.before(signer.getNotBefore()) || time.after(signer.getNotAfter())) {
            throw new BrokenManifestException(
                    Flaw.EXPIRED,
                    signer.getNotBefore().toInstant() + " to "
                            + signer.getNotAfter().toInstant());
        }
    }

    private static void checkUses(X509Certificate signer) throws BrokenManifestException {
        List<String> uses;
        try {
            uses = signer.getExtendedKeyUsage();
        } catch (CertificateParsingException e) {
            throw wrong("unreadable");
        }
        if (uses == null || uses.contains(ANY_USE) || uses.contains(TIME_STAMPING) || uses.contains(OCSP_SIGNING)) {
            throw wrong("not for signing documents");
        }
        if (!uses.contains(EMAIL_PROTECTION) && !uses.contains(CLAIM_SIGNING) && !uses.contains(DOCUMENT_SIGNING)) {
            throw wrong("not for signing documents");
        }
    }

    private static BrokenManifestException wrong(String detail) {
        return new BrokenManifestException(Flaw.CERTIFICATE, detail);
    }
}
