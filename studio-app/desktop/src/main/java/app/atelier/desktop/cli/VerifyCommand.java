package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.library.HomeUnavailableException;
import app.atelier.library.StudioHome;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.Verdicts;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.ProvenanceWords;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.protocol.provenance.TrustList;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier verify}: what the signed manifests of files say. The status is 0 only if all of them hold. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

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
        boolean all = true;
        for (Path file : files) {
            all &= one(output, file, trusted);
        }
        return all ? 0 : 1;
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

    private static boolean one(Output output, Path file, TrustList trusted) throws IOException {
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
        return provenance.signed().isPresent();
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
        try {
            var metadata = new PictureReader().metadata(Files.readAllBytes(file));
            return metadata.recipeJson() != null || metadata.parameters() != null;
        } catch (UnreadablePictureException e) {
            return false;
        }
    }
}
