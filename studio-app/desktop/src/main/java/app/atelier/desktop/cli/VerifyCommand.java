package app.atelier.desktop.cli;

import app.atelier.files.Passage;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.library.HomeUnavailableException;
import app.atelier.library.StudioHome;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.Verdicts;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.ProvenanceWords;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.protocol.provenance.TrustList;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier verify}: what the signed manifests of files say; the worst of them is what it ends with. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private static final long LONGEST_LIST = 4 << 20;

    /** Beyond this only the manifest is read, not the words beside it. */
    private static final long LARGEST_READ = 256L << 20;

    @Mixin
    CommandOptions options = new CommandOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    List<Path> files = List.of();

    @Option(names = "--trust", paramLabel = "FILE.pem")
    @Nullable
    Path trust;

    @Override
    public Integer call() throws IOException {
        Output output = StudioCommand.output(options);
        TrustList trusted = trusted(output);
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        boolean folders = false;
        for (Path place : files) {
            folders |= Files.isDirectory(place);
            for (Path file : Files.isDirectory(place) ? pictures(place) : List.of(place)) {
                counts.merge(answer(output, file, trusted), 1, Integer::sum);
            }
        }
        if (folders || files.size() > 1) {
            output.remark(
                    "verify.sum",
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    count(counts, Answer.TRUSTED),
                    count(counts, Answer.UNKNOWN),
                    count(counts, Answer.BROKEN),
                    count(counts, Answer.NONE),
                    count(counts, Answer.UNREADABLE));
        }
        return counts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow().status;
    }

    private static int count(Map<Answer, Integer> counts, Answer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** What can be said of a file, the worst last: of several files the worst decides what the command ends with. */
    private enum Answer {
        TRUSTED(ExitStatus.DONE),
        UNKNOWN(ExitStatus.UNKNOWN_SIGNER),
        NONE(ExitStatus.UNSIGNED),
        UNREADABLE(ExitStatus.FAILED),
        BROKEN(ExitStatus.BROKEN);

        private final int status;

        Answer(int status) {
            this.status = status;
        }
    }

    /** A file that cannot be read does not keep the others from being checked. */
    private static Answer answer(Output output, Path file, TrustList trusted) {
        try {
            return one(output, Inputs.file(file), trusted);
        } catch (IOException | CommandFailure e) {
            output.failure(
                    Map.of("file", file.toString(), "state", "unreadable", "error", Sentences.of(e)),
                    "verify.unreadable",
                    file,
                    Sentences.of(e));
            return Answer.UNREADABLE;
        }
    }

    /** The files of a folder, and of those in it, that could carry a manifest; what is hidden is passed over. */
    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!folder.relativize(file).toString().matches("(.*[/\\\\])?\\..*") && canCarry(file)) {
                    found.add(file);
                }
            }
            if (found.isEmpty()) {
                throw new CommandFailure(CliTexts.get("verify.emptyFolder", folder));
            }
            return found;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean canCarry(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return ManifestWriter.canSign(Passage.of(channel));
        }
    }

    /**
     * Whether a file that can carry a signature is whole; of others nothing is known.
     *
     * @throws CommandFailure when it is no picture at all
     */
    private static Optional<Boolean> wholeness(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Optional<Boolean> whole = Provenance.wholeness(Passage.of(channel));
            if (whole.isEmpty() && !new DocumentReader().layered(file)) {
                new PictureReader().probe(file);
            }
            return whole;
        }
    }

    /** Those whom the studio believes, where there is a studio, and those of the option. */
    private TrustList trusted(Output output) throws IOException {
        TrustList list = TrustList.NOBODY;
        try {
            list = new Signing(StudioHome.resolve(options.home).signing(), Clock.systemUTC()).trusted();
        } catch (HomeUnavailableException e) {
            output.line(e.getMessage());
        }
        Path more = trust;
        if (more == null) {
            return list;
        }
        try {
            return list.and(TrustList.ofPem(Inputs.text(more, LONGEST_LIST, "signing.make")));
        } catch (CertificateException e) {
            throw new CommandFailure(output.text("verify.badTrust", more));
        }
    }

    private static Answer one(Output output, Path file, TrustList trusted) throws IOException {
        Provenance provenance = Provenance.check(file, trusted, Instant.now());
        boolean none = provenance instanceof Provenance.None;
        Optional<Boolean> whole = none ? wholeness(file) : Optional.of(true);
        boolean recipe = hasRecipe(file);
        ObjectNode json = Verdicts.toJson(provenance);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        json.properties().forEach(entry -> object.put(entry.getKey(), entry.getValue()));
        object.put("label", ProvenanceWords.label(provenance));
        object.put("sentence", ProvenanceWords.sentence(provenance));
        object.put("recipe", recipe);
        output.result(object, "verify.file", file, ProvenanceWords.label(provenance));
        output.detail("verify.words", ProvenanceWords.sentence(provenance));
        if (whole.isEmpty()) {
            output.detail("verify.cannotCarry");
        } else if (!whole.get()) {
            output.detail("verify.cut");
        }
        provenance.signed().ifPresent(testimony -> told(output, testimony));
        output.detail(recipe ? "verify.recipe" : "verify.noRecipe");
        return switch (provenance) {
            case Provenance.Trusted _ -> Answer.TRUSTED;
            case Provenance.UnknownSigner _ -> Answer.UNKNOWN;
            case Provenance.Broken _ -> Answer.BROKEN;
            case Provenance.None _ -> Answer.NONE;
        };
    }

    private static void told(Output output, Testimony testimony) {
        testimony.source().ifPresent(source -> output.detail("verify.words", ProvenanceWords.sentence(source)));
        output.detail("verify.actions", testimony.program(), String.join(", ", testimony.actions()));
        output.detail("verify.certificate", testimony.fingerprint());
        for (Testimony.Ancestor ancestor : testimony.ancestors()) {
            if (ancestor.signer().isEmpty()) {
                output.detail("verify.ancestor.unsigned");
            } else {
                output.detail(ancestor.sound() ? "verify.ancestor" : "verify.ancestor.broken", ancestor.signer());
            }
        }
    }

    private static boolean hasRecipe(Path file) throws IOException {
        if (Files.size(file) > LARGEST_READ) {
            return false;
        }
        try {
            var metadata = new PictureReader().metadata(Files.readAllBytes(file));
            return metadata.recipeJson() != null || metadata.parameters() != null;
        } catch (UnreadablePictureException e) {
            return false;
        }
    }
}
