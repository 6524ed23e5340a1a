package app.atelier.desktop.cli;

import app.atelier.files.Passage;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
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
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier verify}: what the signed manifests of files say. The status is 0 only if all of them hold. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

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
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean folders = false;
        for (Path place : files) {
            folders |= Files.isDirectory(place);
            for (Path file : Files.isDirectory(place) ? pictures(place, output) : List.of(place)) {
                counts.merge(one(output, file, trusted), 1, Integer::sum);
            }
        }
        int sound = counts.getOrDefault("trusted", 0) + counts.getOrDefault("unknown", 0);
        int broken = counts.getOrDefault("broken", 0);
        int none = counts.getOrDefault("none", 0);
        if (folders) {
            output.remark("verify.sum", sound + broken + none, sound, broken, none);
        }
        return broken + none == 0 ? 0 : 1;
    }

    /** The files of a folder, and of those in it, that could carry a manifest; what is hidden is passed over. */
    private static List<Path> pictures(Path folder, Output output) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!folder.relativize(file).toString().matches("(.*[/\\\\])?\\..*") && canCarry(file)) {
                    found.add(file);
                }
            }
            if (found.isEmpty()) {
                throw new CommandFailure(output.text("verify.emptyFolder", folder));
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
            return list.and(TrustList.ofPem(Files.readString(more)));
        } catch (java.security.cert.CertificateException e) {
            throw new CommandFailure(output.text("verify.badTrust", more));
        }
    }

    /** @return what kind of answer it was */
    private static String one(Output output, Path file, TrustList trusted) throws IOException {
        Provenance provenance = Provenance.check(file, trusted, Instant.now());
        boolean recipe = hasRecipe(file);
        ObjectNode json = Verdicts.toJson(provenance);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        json.properties().forEach(entry -> object.put(entry.getKey(), entry.getValue()));
        object.put("label", ProvenanceWords.label(provenance));
        object.put("sentence", ProvenanceWords.sentence(provenance));
        object.put("recipe", recipe);
        output.result(object, "verify.file", file, ProvenanceWords.label(provenance));
        output.line("    " + ProvenanceWords.sentence(provenance));
        provenance.signed().ifPresent(testimony -> told(output, testimony));
        output.remark(recipe ? "verify.recipe" : "verify.noRecipe");
        return switch (provenance) {
            case Provenance.Trusted _ -> "trusted";
            case Provenance.UnknownSigner _ -> "unknown";
            case Provenance.Broken _ -> "broken";
            case Provenance.None _ -> "none";
        };
    }

    private static void told(Output output, Testimony testimony) {
        testimony.source().ifPresent(source -> output.line("    " + ProvenanceWords.sentence(source)));
        output.remark("verify.actions", testimony.program(), String.join(", ", testimony.actions()));
        output.remark("verify.certificate", testimony.fingerprint());
        for (Testimony.Ancestor ancestor : testimony.ancestors()) {
            if (ancestor.signer().isEmpty()) {
                output.remark("verify.ancestor.unsigned");
            } else {
                output.remark(ancestor.sound() ? "verify.ancestor" : "verify.ancestor.broken", ancestor.signer());
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
