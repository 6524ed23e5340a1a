package app.atelier.protocol.provenance;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a reader believes: certificates of signers themselves, and of authorities that vouch for signers.
 *
 * @param certificates of both kinds
 */
public record TrustList(Set<X509Certificate> certificates) {
    /** Nobody. */
    public static final TrustList NOBODY = new TrustList(Set.of());

    private static final int LONGEST_PEM = 4 << 20;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]++-----END CERTIFICATE-----");

    public TrustList {
        certificates = Set.copyOf(certificates);
    }

    /**
     * All certificates in a text of the PEM kind (RFC 7468); whatever stands between them is passed over.
     *
     * @throws CertificateException when there is none, or one that cannot be read
     */
    public static TrustList ofPem(String text) throws CertificateException {
        if (text.length() > LONGEST_PEM) {
            throw new CertificateException("more than is read");
        }
        Set<X509Certificate> found = new HashSet<>();
        Matcher matcher = PEM.matcher(text);
        while (matcher.find()) {
            byte[] one = matcher.group().getBytes(StandardCharsets.US_ASCII);
            found.add((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(one)));
        }
        if (found.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return new TrustList(found);
    }

    /** Both lists together. */
    public TrustList and(TrustList other) {
        Set<X509Certificate> all = new HashSet<>(certificates);
        all.addAll(other.certificates);
        return new TrustList(all);
    }

    /** Who is on the list, by name. */
    public List<Credential> credentials() {
        return certificates.stream()
                .map(Credential::of)
                .sorted(Comparator.comparing(Credential::name).thenComparing(Credential::from))
                .toList();
    }

    /**
     * Whom of the list the signer is: whose certificate it is, or whose key, if the signer has another certificate for it
     * by now. Then the name on the list is the one to believe: the other was never shown to whoever made the list.
     */
    Optional<X509Certificate> listed(X509Certificate signer) {
        if (certificates.contains(signer)) {
            return Optional.of(signer);
        }
        return certificates.stream()
                .filter(known -> known.getBasicConstraints() < 0)
                .filter(known -> known.getPublicKey().equals(signer.getPublicKey()))
                .max(Comparator.comparing(X509Certificate::getNotBefore).thenComparing(Names::fingerprint));
    }

    /**
     * Whether the signer is on the list, with this certificate or another of the same key, or somebody on it vouches for
     * the signer. Asks nobody whether that was revoked.
     */
    boolean trusts(List<X509Certificate> chain, Instant now) {
        if (listed(chain.getFirst()).isPresent()) {
            return true;
        }
        Set<TrustAnchor> anchors = certificates.stream()
                .filter(certificate -> certificate.getBasicConstraints() >= 0)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            List<X509Certificate> path = new ArrayList<>(chain);
            path.removeIf(certificates::contains);
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
