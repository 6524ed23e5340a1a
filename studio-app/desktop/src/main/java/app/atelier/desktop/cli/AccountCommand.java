package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.imaging.wording.Choices;
import app.atelier.publishing.accounts.SignInAttempt;
import app.atelier.publishing.accounts.SignInException;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.server.ServerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier account}: the servers the studio is signed in to. */
@Command(
        name = "account",
        subcommands = {AccountCommand.Add.class, AccountCommand.ListAll.class, AccountCommand.Remove.class})
final class AccountCommand extends GroupCommand {

    AccountCommand() {
        super("account.which");
    }

    /** What to say of an account that there is not. */
    static CommandFailure unknown(StudioContext studio, String name) {
        List<String> known =
                studio.accounts().list().stream().map(StudioAccount::key).toList();
        return new CommandFailure(
                known.isEmpty()
                        ? CliTexts.get("publish.noAccount")
                        : CliTexts.get("account.unknown", name, Choices.hint(name, known)));
    }

    @Command(name = "add")
    static final class Add extends StudioCommand {
        @Parameters(index = "0", paramLabel = "URL", descriptionKey = "URL")
        String url = "";

        @Option(names = "--code")
        boolean code;

        @Option(names = "--token-stdin")
        boolean tokenFromInput;

        @Override
        int run(StudioContext studio, Output output) throws Exception {
            StudioAccount account = signedIn(studio, output, server(output));
            studio.accounts().select(account.key());
            output.result(Map.of("account", account.key()), "account.added", account.key());
            return 0;
        }

        private URI server(Output output) {
            try {
                URI uri = new URI(url.contains("://") ? url.strip() : "https://" + url.strip());
                if (uri.getHost() == null
                        || !(uri.getScheme().equals("https") || uri.getScheme().equals("http"))) {
                    throw new URISyntaxException(url, "no address of a server");
                }
                return new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), null, null, null);
            } catch (URISyntaxException e) {
                throw CommandFailure.usage(output.text("account.badUrl", url));
            }
        }

        private StudioAccount signedIn(StudioContext studio, Output output, URI server)
                throws ServerException, SignInException, IOException, InterruptedException {
            if (tokenFromInput) {
                return studio.signIn().withToken(server, line());
            }
            try (SignInAttempt attempt =
                    code ? studio.signIn().throughCode(server) : studio.signIn().throughBrowser(server)) {
                System.err.println(output.text(code ? "account.openForCode" : "account.open", attempt.authorizeUrl()));
                return code ? attempt.finish(line()) : awaited(attempt);
            }
        }

        private static StudioAccount awaited(SignInAttempt attempt) throws InterruptedException {
            try {
                return attempt.result().get();
            } catch (ExecutionException e) {
                throw new CommandFailure(String.valueOf(e.getCause().getMessage()));
            }
        }

        private static String line() throws IOException {
            BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = reader.readLine();
            return line == null ? "" : line.strip();
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudioCommand {
        @Override
        int run(StudioContext studio, Output output) {
            String current = studio.accounts().current().map(StudioAccount::key).orElse("");
            for (StudioAccount account : studio.accounts().list()) {
                output.result(
                        Map.of(
                                "account",
                                account.key(),
                                "server",
                                account.server().toString(),
                                "current",
                                account.key().equals(current)),
                        account.key().equals(current) ? "account.current" : "account.row",
                        account.key());
            }
            if (studio.accounts().list().isEmpty()) {
                output.remark("account.none");
            }
            return 0;
        }
    }

    @Command(name = "remove")
    static final class Remove extends StudioCommand {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
        String name = "";

        @Override
        int run(StudioContext studio, Output output) {
            if (studio.accounts().find(name).isEmpty()) {
                throw unknown(studio, name);
            }
            studio.signIn().signOut(name);
            output.result(Map.of("removed", name), "account.removed", name);
            return 0;
        }
    }
}
