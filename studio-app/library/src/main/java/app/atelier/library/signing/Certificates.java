package app.atelier.library.signing;

import app.atelier.files.PrivateFile;
import app.atelier.protocol.provenance.Credential;
import app.atelier.protocol.provenance.TrustList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of certificates, in files ending in .pem of one or more each.
 *
 * @param folder made when something is put into it
 */
record Certificates(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    /** All of them; a file that cannot be read is passed over, and logged. */
    TrustList all() {
        TrustList list = TrustList.NOBODY;
        for (Path file : files()) {
            list = list.and(read(file).orElse(TrustList.NOBODY));
        }
        return list;
    }

    /** Puts one in, if it is not there. */
    void add(X509Certificate certificate) throws IOException {
        if (!all().certificates().contains(certificate)) {
            PrivateFile.write(folder.resolve(UUID.randomUUID() + ".pem"), Pem.of(certificate));
        }
    }

    /**
     * Takes one out.
     *
     * @return whether it was there
     */
    boolean remove(String fingerprint) throws IOException {
        boolean found = false;
        for (Path file : files()) {
            var certificates = read(file).orElse(TrustList.NOBODY).certificates();
            List<X509Certificate> rest = certificates.stream()
                    .filter(certificate ->
                            !Credential.of(certificate).fingerprint().equals(fingerprint))
                    .toList();
            if (rest.size() < certificates.size()) {
                found = true;
                if (rest.isEmpty()) {
                    Files.delete(file);
                } else {
                    PrivateFile.write(file, rest.stream().map(Pem::of).collect(Collectors.joining()));
                }
            }
        }
        return found;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", folder, e);
            return List.of();
        }
    }

    private static Optional<TrustList> read(Path file) {
        try {
            return Optional.of(TrustList.ofPem(Files.readString(file)));
        } catch (CertificateException | IOException e) {
            LOG.warn("{} holds no certificate that can be read", file);
            return Optional.empty();
        }
    }
}
