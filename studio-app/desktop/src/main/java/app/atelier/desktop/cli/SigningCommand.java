package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.SigningChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atelier signing}: whether pictures are signed, under which name, and whom the studio believes. */
@Command(name = "signing")
final class SigningCommand extends StudioCommand {

    @ArgGroup
    @Nullable
    Switch onOrOff;

    static final class Switch {
        @Option(names = "--on")
        boolean on;

        @Option(names = "--off")
        boolean off;
    }

    @Option(names = "--name", paramLabel = "NAME")
    @Nullable
    String name;

    @Option(names = "--new-key")
    boolean newKey;

    @Option(names = "--trust", paramLabel = "FILE.pem")
    @Nullable
    Path trust;

    @Option(names = "--certificate", paramLabel = "FILE.pem")
    @Nullable
    Path certificate;

    @Override
    int run(StudioContext studio, Output output) throws IOException {
        Signing signing = studio.library().signing();
        SigningChoice before = signing.choice();
        Switch chosen = onOrOff;
        if (chosen != null || name != null) {
            signing.choose(
                    new SigningChoice(chosen == null ? before.on() : chosen.on, name == null ? before.name() : name));
        }
        if (newKey) {
            signing.renew();
        }
        if (trust != null) {
            studio.library().trust(trust);
        }
        if (certificate != null) {
            PictureWriter.replace(certificate, signing.certificate().getBytes(StandardCharsets.US_ASCII));
        }
        tell(signing, output);
        return 0;
    }

    private static void tell(Signing signing, Output output) {
        SigningChoice choice = signing.choice();
        Optional<String> trouble = signing.trouble();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("on", choice.on());
        object.put("name", choice.name());
        object.put("key", signing.keyFile().toString());
        object.put("trusted", signing.trusted().certificates().size());
        object.put("problem", trouble.orElse(null));
        String who = choice.name().isEmpty() ? output.text("signing.unnamed") : choice.name();
        output.result(object, choice.on() ? "signing.on" : "signing.off", who, signing.keyFile());
        trouble.ifPresent(output::line);
    }
}
