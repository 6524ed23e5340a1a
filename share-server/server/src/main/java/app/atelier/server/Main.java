package app.atelier.server;

import app.atelier.server.administration.AdminCommand;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ConfigurationException;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.instance.InstanceRoutes;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.DatabaseException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The program: {@code serve}, which is meant if nothing is said, {@code config} and {@code admin …}. */
public final class Main {
    private static final String FILE = "--config";
    private static final int FAILED = 1;

    private Main() {}

    /** Ends with 0 for success, 1 for an error that was said in a line, 2 for wrong usage. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... arguments) {
        CommandLine line =
                new CommandLine(withConfiguration(CommandSpec.create().name("share-server")));
        line.addSubcommand("serve", withConfiguration(CommandSpec.create()));
        line.addSubcommand("config", CommandSpec.create().mixinStandardHelpOptions(true));
        line.addSubcommand("admin", AdminCommand.line(ServerContext::open));
        line.getCommandSpec().version(InstanceRoutes.VERSION);
        line.setResourceBundle(ResourceBundle.getBundle("app.atelier.server.usage", Locale.ROOT));
        line.setExecutionStrategy(Main::execute);
        line.setExecutionExceptionHandler((e, _, _) -> explain(e));
        return line.execute(arguments);
    }

    private static CommandSpec withConfiguration(CommandSpec spec) {
        spec.mixinStandardHelpOptions(true);
        for (ConfigKey key : ConfigKey.values()) {
            spec.addOption(OptionSpec.builder("--" + key.key())
                    .type(String.class)
                    .paramLabel(key.type().split("[ ,]")[0].toUpperCase(Locale.ROOT))
                    .description(key.reason().replace("%", "%%"))
                    .build());
        }
        return spec.addOption(
                OptionSpec.builder(FILE).type(Path.class).paramLabel("FILE").build());
    }

    private static int execute(ParseResult parsed) {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        return switch (last.commandSpec().name()) {
            case "config" -> describe();
            case "admin" -> new CommandLine.RunLast().execute(parsed);
            default -> serveOrExplain(last);
        };
    }

    private static int serveOrExplain(ParseResult flags) {
        try {
            return serve(flags);
        } catch (Problem | DatabaseException | ConfigurationException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int serve(ParseResult flags) {
        Map<ConfigKey, String> given = new EnumMap<>(ConfigKey.class);
        for (ConfigKey key : ConfigKey.values()) {
            String value = flags.matchedOptionValue("--" + key.key(), (String) null);
            if (value != null) {
                given.put(key, value);
            }
        }
        ServerConfig config = ServerConfig.resolve(given, System.getenv(), flags.matchedOptionValue(FILE, (Path) null));
        ServerContext running = ServerContext.start(config);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.stop();
            stopped.countDown();
        }));
        System.out.println(Problem.sentence("serve.answers", running.baseUrl().origin()));
        System.out.println(Problem.sentence("serve.log", config.dataDir()));
        System.out.flush();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int describe() {
        for (ConfigKey key : ConfigKey.values()) {
            String standard = key.standard().isEmpty() ? Problem.sentence("config.none") : key.standard();
            System.out.println(key.key());
            System.out.println("  " + key.reason());
            System.out.println("  " + Problem.sentence("config.type") + " " + key.type());
            System.out.println("  " + Problem.sentence("config.default") + " " + standard);
            System.out.println("  " + Problem.sentence("config.example") + " " + key.example());
            System.out.println("  " + Problem.sentence("config.variable") + " " + key.variable());
        }
        return 0;
    }

    private static int explain(Exception e) throws Exception {
        if (e instanceof Problem || e instanceof DatabaseException || e instanceof ConfigurationException) {
            System.err.println(e.getMessage());
            return FAILED;
        }
        throw e;
    }
}
