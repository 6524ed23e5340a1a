package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.wording.Choices;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.SigningChoice;
import app.atelier.protocol.provenance.Credential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atelier signing}: whether pictures are signed, under which name, and whom the studio believes. */
@Command(name = "signing")
final class SigningCommand extends StudioCommand {

    /** Of a fingerprint; fewer digits could be anybody's. */
    private static final int SHORTEST_BEGINNING = 6;

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

    @Option(names = "--untrust", paramLabel = "NAME")
    @Nullable
    String untrust;

    @Option(names = "--trusted")
    boolean list;

    @Option(names = "--certificate", paramLabel = "FILE.pem")
    @Nullable
    Path certificate;

    @Option(names = "--with-former")
    boolean withFormer;

    @Override
    int run(StudioContext studio, Output output) throws IOException {
        Signing signing = studio.library().signing();
        if (withFormer && certificate == null) {
            throw CommandFailure.usage(output.text("signing.formerOnly"));
        }
        if (certificate != null) {
            Targets.check(certificate);
        }
        boolean asked = change(signing);
        if (trust != null) {
            Inputs.file(trust);
            studio.library().trust(trust).forEach(one -> told(output, one, "signing.trusted"));
        }
        if (untrust != null) {
            Credential meant = meant(signing.believed(), untrust, output);
            studio.library().distrust(meant.fingerprint());
            told(output, meant, "signing.untrusted");
        }
        if (list) {
            list(signing, output);
        }
        if (certificate != null) {
            String text = withFormer ? signing.certificates() : signing.certificate();
            PictureWriter.replace(certificate, text.getBytes(StandardCharsets.US_ASCII));
            Credential own = signing.present().orElseThrow();
            output.result(
                    Map.of(
                            "file",
                            certificate.toAbsolutePath().toString(),
                            "name",
                            own.name(),
                            "fingerprint",
                            own.fingerprint()),
                    "signing.certificate",
                    certificate,
                    own.name(),
                    own.fingerprint());
        }
        if (asked || trust == null && untrust == null && !list && certificate == null) {
            tell(signing, output);
        }
        return ExitStatus.DONE;
    }

    /** @return whether anything was to be changed */
    private boolean change(Signing signing) throws IOException {
        SigningChoice before = signing.choice();
        Switch chosen = onOrOff;
        SigningChoice after = new SigningChoice(
                chosen == null ? before.on() : chosen.on, name == null ? before.name() : name.strip());
        if (newKey) {
            signing.chooseWithNewKey(after);
        } else if (!after.equals(before)) {
            signing.choose(after);
        }
        return chosen != null || name != null || newKey;
    }

    private static void told(Output output, Credential one, String key) {
        output.result(
                Map.of("name", one.name(), "fingerprint", one.fingerprint(), "authority", one.vouches()),
                key,
                one.name(),
                one.fingerprint(),
                output.text(one.vouches() ? "signing.authority" : "signing.person"));
    }

    private static void list(Signing signing, Output output) {
        List<Credential> others = signing.believed();
        others.forEach(one -> told(output, one, "signing.row"));
        if (others.isEmpty()) {
            output.remark("signing.nobodyTrusted");
        }
        for (Credential own : signing.own()) {
            output.remark("signing.ownRow", own.name(), own.fingerprint());
        }
    }

    /** By name, or by how the fingerprint begins. */
    private static Credential meant(List<Credential> people, String written, Output output) {
        String who = written.strip();
        List<Credential> found = people.stream()
                .filter(one -> one.name().equalsIgnoreCase(who)
                        || who.length() >= SHORTEST_BEGINNING
                                && one.fingerprint().startsWith(who.toLowerCase(Locale.ROOT)))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<String> names =
                    people.stream().map(Credential::name).distinct().toList();
            throw new CommandFailure(
                    names.isEmpty()
                            ? output.text("signing.nobodyTrusted")
                            : output.text("signing.notTrusted", who, Choices.hint(who, names)));
        }
        throw new CommandFailure(output.text(
                "signing.several",
                who,
                found.stream().map(Credential::fingerprint).collect(Collectors.joining(", "))));
    }

    private static void tell(Signing signing, Output output) {
        SigningChoice choice = signing.choice();
        Optional<String> trouble = signing.trouble();
        String fingerprint = signing.present().map(Credential::fingerprint).orElse(null);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("on", choice.on());
        object.put("name", choice.name());
        object.put("key", signing.keyFile().toString());
        object.put("fingerprint", fingerprint);
        object.put("trusted", signing.trusted().certificates().size());
        object.put("problem", trouble.orElse(null));
        String who = choice.name().isEmpty() ? output.text("signing.unnamed") : choice.name();
        output.result(object, choice.on() ? "signing.on" : "signing.off", who, signing.keyFile());
        if (fingerprint != null) {
            output.detail("signing.fingerprint", fingerprint);
        }
        trouble.ifPresent(output::problem);
    }
}
