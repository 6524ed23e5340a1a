package app.atelier.library.signing;

import app.atelier.protocol.provenance.Signer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and certificates as text (RFC 7468). */
final class Pem {
    private static final String KEY = "PRIVATE KEY";
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final int LINE = 64;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private Pem() {}

    static String of(Signer signer) {
        StringBuilder text = new StringBuilder(block(KEY, signer.key().getEncoded()));
        signer.chain().forEach(certificate -> text.append(of(certificate)));
        return text.toString();
    }

    static String of(X509Certificate certificate) {
        try {
            return block(CERTIFICATE, certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was made can be written", e);
        }
    }

    private static String block(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    /** @throws GeneralSecurityException when there is no key with its certificate in the text */
    static Signer signer(String text) throws GeneralSecurityException {
        PrivateKey key = null;
        List<X509Certificate> chain = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        try {
            while (matcher.find()) {
                byte[] content = Base64.getMimeDecoder().decode(matcher.group(2).getBytes(StandardCharsets.US_ASCII));
                if (matcher.group(1).equals(KEY)) {
                    key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(content));
                } else if (matcher.group(1).equals(CERTIFICATE)) {
                    chain.add((X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(content)));
                }
            }
            if (key == null) {
                throw new GeneralSecurityException("no key");
            }
            return new Signer(key, chain);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
