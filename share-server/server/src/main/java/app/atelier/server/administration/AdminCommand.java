package app.atelier.server.administration;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.accounts.NewAccount;
import app.atelier.server.accounts.Role;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.problems.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What whoever runs the server does at the machine, whether the server runs or not. */
@Command(name = "admin", mixinStandardHelpOptions = true)
public final class AdminCommand {
    private static final int LONGEST_PASSWORD = 4_096;

    private final Function<ServerConfig, ? extends Administered> open;

    private AdminCommand(Function<ServerConfig, ? extends Administered> open) {
        this.open = open;
    }

    /** The command line of all this; the function opens a data folder. What it says is in {@code usage.properties}. */
    public static CommandLine line(Function<ServerConfig, ? extends Administered> open) {
        return new CommandLine(new AdminCommand(open));
    }

    @Command(name = "create-account", mixinStandardHelpOptions = true)
    int createAccount(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--display-name", defaultValue = "") String displayName,
            @Option(names = "--role", defaultValue = "user") String role,
            @Option(names = "--password-stdin", required = true) boolean stdin) {
        String password = password();
        Role chosen = role(role);
        try (Administered server = open(data)) {
            Account account =
                    server.accounts().create(new NewAccount(name, displayName, password, chosen), AccountState.ACTIVE);
            say("admin.account-made", account.name(), chosen.wire());
        }
        return 0;
    }

    @Command(name = "create-token", mixinStandardHelpOptions = true)
    int createToken(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--app", defaultValue = "Atelier") String app,
            @Option(names = "--scopes", defaultValue = "read write") String scopes) {
        try (Administered server = open(data)) {
            System.out.println(server.createToken(account(server.accounts(), name), app, scopes));
        }
        return 0;
    }

    @Command(name = "approve", mixinStandardHelpOptions = true)
    int approve(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--name", required = true) String name) {
        return state(data, name, AccountState.ACTIVE);
    }

    @Command(name = "suspend", mixinStandardHelpOptions = true)
    int suspend(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--name", required = true) String name) {
        return state(data, name, AccountState.SUSPENDED);
    }

    @Command(name = "set-password", mixinStandardHelpOptions = true)
    int setPassword(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--password-stdin", required = true) boolean stdin) {
        String password = password();
        try (Administered server = open(data)) {
            Account account = account(server.accounts(), name);
            server.setPassword(account, password);
            say("admin.password-set", account.name());
        }
        return 0;
    }

    @Command(name = "backup", mixinStandardHelpOptions = true)
    int backup(@Option(names = "--data", required = true) Path data, @Option(names = "--to", required = true) Path to) {
        try (Administered server = open(data)) {
            int files = Backup.make(server.database(), data.toAbsolutePath(), to.toAbsolutePath());
            say("admin.backup-made", to, files);
        }
        return 0;
    }

    @Command(name = "restore", mixinStandardHelpOptions = true)
    int restore(
            @Option(names = "--data", required = true) Path data,
            @Option(names = "--from", required = true) Path from) {
        Backup.restore(from.toAbsolutePath(), data.toAbsolutePath());
        // Opening it proves that it can be used and brings an older one up to date.
        open(data).close();
        say("admin.restored", from, data);
        return 0;
    }

    private int state(Path data, String name, AccountState state) {
        try (Administered server = open(data)) {
            Account account = account(server.accounts(), name);
            server.accounts().setState(account.id(), state);
            say("admin.state", account.name(), state.wire());
        }
        return 0;
    }

    private Administered open(Path data) {
        return open.apply(ServerConfig.local(data));
    }

    private static Account account(Accounts accounts, String name) {
        return accounts.any(name).orElseThrow(() -> Problem.of(404, "admin.account-missing", name));
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, 422, "admin.role", name);
        }
    }

    private static String password() {
        try {
            String text = new String(System.in.readNBytes(LONGEST_PASSWORD), StandardCharsets.UTF_8);
            String password = text.lines().findFirst().orElse("");
            if (password.isEmpty()) {
                throw Problem.of(422, "admin.password-empty");
            }
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String key, Object... values) {
        System.out.println(Problem.sentence(key, values));
    }
}
