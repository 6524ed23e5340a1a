package app.atelier.protocol.provenance;

import app.atelier.files.Sha256;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** What to call a signer. */
final class Names {
    private static final int MOST_LETTERS = 80;
    private static final int FINGERPRINT_LETTERS = 16;

    private Names() {}

    /** The common name, else the organization, else the beginning of the fingerprint; fit to be shown in one line. */
    static String of(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        String name = part(subject, "CN");
        if (name.isEmpty()) {
            name = part(subject, "O");
        }
        return name.isEmpty() ? fingerprint(certificate).substring(0, FINGERPRINT_LETTERS) : name;
    }

    /** SHA-256 of the certificate in hexadecimal digits. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    /** SHA-256 of the public key (its SubjectPublicKeyInfo, RFC 5280), in hexadecimal digits; the same under every name. */
    static String key(X509Certificate certificate) {
        return Sha256.hex(certificate.getPublicKey().getEncoded());
    }

    private static String part(X500Principal subject, String type) {
        try {
            for (Rdn part : new LdapName(subject.getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase(type) && part.getValue() instanceof String value) {
                    return plain(value);
                }
            }
        } catch (InvalidNameException e) {
            return "";
        }
        return "";
    }

    /** A stranger chose it: no line ends, no signs that turn the direction of writing, not endless. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.FORMAT
                        && Character.getType(letter) != Character.SURROGATE
                        && Character.getType(letter) != Character.LINE_SEPARATOR
                        && Character.getType(letter) != Character.PARAGRAPH_SEPARATOR)
                .limit(MOST_LETTERS)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
