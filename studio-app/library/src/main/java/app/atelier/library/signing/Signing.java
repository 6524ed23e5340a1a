package app.atelier.library.signing;

import app.atelier.files.Passage;
import app.atelier.files.PrivateFile;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.texts.Texts;
import app.atelier.protocol.Json;
import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.Credential;
import app.atelier.protocol.provenance.Ingredient;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.Signer;
import app.atelier.protocol.provenance.Statement;
import app.atelier.protocol.provenance.TrustList;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs what the creator makes, and checks what comes in. The key is made when it is first needed, readable by its user
 * only; another name gets another certificate for it. A new key takes its place without touching what the former signed,
 * as its certificate travels in those files and stays on the list of those who are believed. May be used by several
 * threads and programs.
 */
public final class Signing {
    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);
    private static final String PROGRAM = "Atelier";

    private final Path folder;
    private final InstantSource clock;
    private final KeyFile key;
    private final Consumer<String> unsigned;
    private final String version = version();

    /** @param folder for keys, certificates and what was chosen; made when it is needed */
    public Signing(Path folder, InstantSource clock) {
        this(folder, clock, reason -> {});
    }

    /** @param unsigned hears why a file is left unsigned by {@link #signIfAble}, in the calling thread */
    public Signing(Path folder, InstantSource clock, Consumer<String> unsigned) {
        this.folder = folder;
        this.unsigned = unsigned;
        this.clock = clock;
        this.key = new KeyFile(folder, ours(), this::create);
    }

    private static String version() {
        Properties values = new Properties();
        try (InputStream stream = Signing.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                values.load(stream);
            }
        } catch (IOException e) {
            LOG.warn("the version cannot be read", e);
        }
        return values.getProperty("version", "");
    }

    /** The key with its certificate. */
    public Path keyFile() {
        return key.path();
    }

    private Path choiceFile() {
        return folder.resolve("signing.json");
    }

    /** Certificates of others whom the creator believes, each in a file ending in .pem. */
    public Path trustedFolder() {
        return folder.resolve("trusted");
    }

    private Certificates ours() {
        return new Certificates(folder.resolve("former"));
    }

    private Certificates others() {
        return new Certificates(trustedFolder());
    }

    /** What was chosen; a file that cannot be read counts as nothing chosen. */
    public SigningChoice choice() {
        try {
            if (Files.exists(choiceFile())) {
                JsonNode values = Json.mapper().readTree(choiceFile().toFile());
                return new SigningChoice(
                        values.path("on").asBoolean(true), values.path("name").asText(""));
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read", choiceFile(), e);
        }
        return SigningChoice.USUAL;
    }

    /**
     * Remembers a choice. Another name comes with another certificate for the same key, so that who believes the creator
     * goes on to do so, for earlier pictures and later ones.
     *
     * @throws SigningException when the name is too long, or the folder or the key cannot be used
     */
    public synchronized void choose(SigningChoice choice) throws SigningException {
        boolean renamed = !choice.name().strip().equals(choice().name()) && key.exists();
        if (renamed) {
            signer();
        }
        remember(choice);
        if (renamed) {
            key.change(signer -> signer.renamed(shownName(), clock.instant()));
        }
    }

    /** As {@link #choose}, with a new key, so that nothing ties the name to one before. */
    public synchronized void chooseWithNewKey(SigningChoice choice) throws SigningException {
        remember(choice);
        renew();
    }

    private void remember(SigningChoice choice) throws SigningException {
        String name = choice.name().strip();
        if (name.codePointCount(0, name.length()) > Signer.LONGEST_NAME) {
            throw new SigningException(Texts.of("signing.name.long", Signer.LONGEST_NAME), null);
        }
        ObjectNode values =
                Json.mapper().createObjectNode().put("on", choice.on()).put("name", name);
        try {
            PrivateFile.write(choiceFile(), values.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new SigningException(Texts.of("signing.unwritable", folder), e);
        }
    }

    /** A new key in the place of the present one, whatever state that is in. */
    public synchronized void renew() throws SigningException {
        key.replace();
    }

    /**
     * Who signs here; made now if there never was one.
     *
     * @throws SigningException when the key is damaged, gone, or open to others
     */
    public synchronized Signer signer() throws SigningException {
        return key.signer();
    }

    private Signer create() {
        return Signer.create(shownName(), clock.instant());
    }

    private String shownName() {
        String name = choice().name();
        return name.isBlank() ? Texts.of("signing.nobody") : name;
    }

    /** The creator's certificate as text, to be given to those who are to believe it. */
    public String certificate() throws SigningException {
        return Pem.of(signer().chain().getFirst());
    }

    /** As {@link #certificate}, with those of all keys and names before, for who is to believe earlier pictures as well. */
    public String certificates() throws SigningException {
        X509Certificate present = signer().chain().getFirst();
        StringBuilder text = new StringBuilder(Pem.of(present));
        ours().all().certificates().stream()
                .filter(certificate -> !certificate.equals(present))
                .sorted(Comparator.comparing(X509Certificate::getNotBefore).reversed())
                .forEach(certificate -> text.append(Pem.of(certificate)));
        return text.toString();
    }

    /** The creator's own certificates, by name, that of the present key among them. */
    public List<Credential> own() {
        return ours().all().credentials();
    }

    /** The present key's, if there is one that can be used; does not make one. */
    public Optional<Credential> present() {
        try {
            return key.exists() ? Optional.of(Credential.of(signer().chain().getFirst())) : Optional.empty();
        } catch (SigningException e) {
            return Optional.empty();
        }
    }

    /** Others whom the creator believes, by name. */
    public List<Credential> believed() {
        return others().all().credentials();
    }

    /**
     * Believes whoever holds these certificates, or is vouched for by them.
     *
     * @param pem a file with one or more certificates as text
     * @return whose they are, also those who were believed before
     * @throws SigningException when there is none in it
     */
    public List<Credential> trust(Path pem) throws SigningException {
        try {
            TrustList people = TrustList.ofPem(Files.readString(pem));
            for (X509Certificate certificate : people.certificates()) {
                others().add(certificate);
            }
            return people.credentials();
        } catch (NoSuchFileException e) {
            throw new SigningException(Texts.of("signing.trust.missing", pem), e);
        } catch (CertificateException | IOException e) {
            throw new SigningException(Texts.of("signing.trust.unreadable", pem), e);
        }
    }

    /**
     * Believes somebody no longer. One's own keys are not among those who can be meant.
     *
     * @param fingerprint of the certificate, as {@link #believed} says it
     * @return whether it was believed before
     * @throws SigningException when the list cannot be changed
     */
    public boolean distrust(String fingerprint) throws SigningException {
        try {
            return others().remove(fingerprint);
        } catch (IOException e) {
            throw new SigningException(Texts.of("signing.unwritable", folder), e);
        }
    }

    /** Whom this studio believes: its own keys of all times, and those that the creator named. */
    public TrustList trusted() {
        return ours().all().and(others().all());
    }

    public Provenance check(byte[] file) {
        return Provenance.check(file, trusted(), clock.instant());
    }

    public Provenance check(Path file) throws IOException {
        return Provenance.check(file, trusted(), clock.instant());
    }

    /**
     * The file with a manifest that says how it was made; the very file where signing is off, or its kind can hold none.
     *
     * @throws SigningException when the key cannot be used
     */
    public byte[] sign(byte[] file, Making making) throws SigningException {
        if (!choice().on() || !ManifestWriter.canSign(file)) {
            return file;
        }
        try {
            return ManifestWriter.sign(file, statement(making), signer());
        } catch (IllegalArgumentException e) {
            throw new SigningException(Texts.of("signing.file"), e);
        }
    }

    /** As {@link #sign(byte[], Making)}, for a file that need not fit the memory, written as it is made. */
    public void sign(Passage file, OutputStream out, Making making) throws IOException {
        if (!choice().on() || !ManifestWriter.canSign(file)) {
            file.to(out);
            return;
        }
        try {
            ManifestWriter.sign(file, out, statement(making), signer());
        } catch (IllegalArgumentException e) {
            throw new SigningException(Texts.of("signing.file"), e);
        }
    }

    private Statement statement(Making making) {
        TrustList trusted = trusted();
        List<Ingredient> ingredients = making.bases().stream()
                .map(base -> Ingredient.of(base.file(), base.relation(), base.mediaType(), trusted, clock.instant()))
                .toList();
        return new Statement(PROGRAM, version, actions(making), new ArrayList<>(ingredients));
    }

    /**
     * Shows a server that who is signed in there holds the key; nothing while nothing is signed, or the key cannot be used.
     *
     * @param server its address without path
     * @param account its name there
     */
    public Optional<KeyProof> proof(String server, String account) {
        try {
            return choice().on() && key.exists()
                    ? Optional.of(KeyProof.of(signer(), server, account, clock.instant()))
                    : Optional.empty();
        } catch (SigningException e) {
            return Optional.empty();
        }
    }

    /** How a file came to be, asked when it is written. */
    public interface Makings {
        Making get() throws IOException;
    }

    /** Signs what a writer of pictures writes. */
    public PictureWriter.Finish finish(Makings makings) {
        return new PictureWriter.Finish() {
            @Override
            public byte[] of(byte[] file) throws IOException {
                return sign(file, makings.get());
            }

            @Override
            public void copy(Passage file, OutputStream out) throws IOException {
                sign(file, out, makings.get());
            }
        };
    }

    private static List<Action> actions(Making making) {
        List<Action> actions = new ArrayList<>();
        if (making.source().isPresent()) {
            Action created = Action.created(making.source().get());
            actions.add(created.withIngredients(
                    IntStream.range(0, making.bases().size()).boxed().toList()));
        } else {
            actions.add(Action.opened(0));
        }
        actions.addAll(making.deeds());
        return actions;
    }

    /** As {@link #sign}, for what must be kept in any case: without a key the file stays unsigned, and who listens hears why. */
    public byte[] signIfAble(byte[] file, Making making) {
        try {
            return sign(file, making);
        } catch (SigningException e) {
            LOG.warn("kept unsigned: {}", e.getMessage());
            unsigned.accept(String.valueOf(e.getMessage()));
            return file;
        }
    }

    /** Why the studio cannot sign at present, or nothing. Does not make a key. */
    public Optional<String> trouble() {
        try {
            if (choice().on() && key.wasMade()) {
                signer();
            }
            return Optional.empty();
        } catch (SigningException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
