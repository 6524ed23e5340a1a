package app.atelier.library.signing;

import app.atelier.files.PrivateFile;
import app.atelier.files.Turn;
import app.atelier.library.texts.Texts;
import app.atelier.protocol.provenance.Signer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The creator's key with its certificate, in a file that its user alone can read. Whoever makes or changes it holds a lock,
 * which keeps other threads and programs from doing so at the same time.
 */
final class KeyFile {
    private final Path folder;
    private final Certificates former;
    private final Supplier<Signer> maker;
    private @Nullable Signer known;

    /**
     * @param folder of the key; made when it is needed
     * @param former gets the certificate of each key and name
     * @param maker makes a new key under the name of that moment
     */
    KeyFile(Path folder, Certificates former, Supplier<Signer> maker) {
        this.folder = folder;
        this.former = former;
        this.maker = maker;
    }

    Path path() {
        return folder.resolve("signer.pem");
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** Whether there ever was a key, even if it is gone, or may be one where nobody can look. */
    boolean wasMade() {
        return exists() || Files.isDirectory(former.folder()) || isClosed();
    }

    private boolean isClosed() {
        return Files.isDirectory(folder) && !Files.isExecutable(folder);
    }

    /**
     * The key; made now if there never was one.
     *
     * @throws SigningException when the key is damaged, gone, or open to others
     */
    synchronized Signer signer() throws SigningException {
        Signer signer = known;
        return signer != null && exists() ? signer : guarded(this::loadOrMake);
    }

    /**
     * Keeps what comes of the key in its place.
     *
     * @throws SigningException as {@link #signer} does
     */
    synchronized void change(UnaryOperator<Signer> change) throws SigningException {
        guarded(() -> keep(change.apply(loadOrMake())));
    }

    /** A new key in the place of the present one, whatever state that is in. */
    synchronized void replace() throws SigningException {
        guarded(() -> {
            retire();
            return keep(maker.get());
        });
    }

    private interface Work {
        Signer run() throws IOException;
    }

    /** Two programs that begin at once make one key. */
    private Signer guarded(Work work) throws SigningException {
        if (isClosed()) {
            known = null;
            throw new SigningException(Texts.of("signing.folder.closed", folder), null);
        }
        try {
            PrivateFile.makeFolder(folder);
            try (var _ = Turn.take(folder.resolve(".lock"))) {
                Signer signer = work.run();
                known = signer;
                return signer;
            }
        } catch (SigningException e) {
            known = null;
            throw e;
        } catch (IOException e) {
            known = null;
            throw new SigningException(Texts.of("signing.unwritable", folder), e);
        }
    }

    private Signer loadOrMake() throws IOException {
        if (!exists()) {
            if (wasMade()) {
                throw new SigningException(Texts.of("signing.key.gone", path()), null);
            }
            return keep(maker.get());
        }
        if (PrivateFile.isOpenToOthers(path())) {
            throw new SigningException(Texts.of("signing.key.open", path()), null);
        }
        try {
            return Pem.signer(Files.readString(path()));
        } catch (AccessDeniedException e) {
            throw new SigningException(Texts.of("signing.key.closed", path()), e);
        } catch (GeneralSecurityException | CharacterCodingException e) {
            throw new SigningException(Texts.of("signing.key.damaged", path()), e);
        }
    }

    private Signer keep(Signer signer) throws IOException {
        // Its certificate first: it also tells, should the key be lost, that there was one.
        former.add(signer.chain().getFirst());
        PrivateFile.write(path(), Pem.of(signer));
        return signer;
    }

    /** A key that cannot be used is not thrown away: somebody may know how to mend it. */
    private void retire() throws IOException {
        known = null;
        if (!exists()) {
            return;
        }
        try {
            Pem.signer(Files.readString(path()));
            Files.delete(path());
        } catch (AccessDeniedException | GeneralSecurityException | CharacterCodingException e) {
            Files.move(path(), folder.resolve("damaged-" + UUID.randomUUID() + ".pem"));
        }
    }
}
