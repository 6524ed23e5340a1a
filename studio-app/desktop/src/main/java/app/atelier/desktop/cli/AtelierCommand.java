package app.atelier.desktop.cli;

import app.atelier.generation.GenerationException;
import app.atelier.library.HomeUnavailableException;
import app.atelier.library.LibraryException;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.accounts.SignInException;
import app.atelier.publishing.server.ServerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The program {@code atelier}. Without a subcommand it opens the window. Exit status: 0 for success, 1 for an error
 * explained in one line, 2 for wrong usage.
 */
@Command(
        name = "atelier",
        mixinStandardHelpOptions = true,
        version = "Atelier 0.1.0",
        resourceBundle = "app.atelier.desktop.cli.messages",
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpAutoWidth = true)
public final class AtelierCommand implements Callable<Integer> {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("app.atelier.desktop.cli.messages", Locale.ENGLISH);

    private final ToIntFunction<@Nullable Path> window;

    @Mixin
    private final CommandOptions options = new CommandOptions();

    private AtelierCommand(ToIntFunction<@Nullable Path> window) {
        this.window = window;
    }

    /**
     * Runs the program.
     *
     * @param window opens the window for the home of {@code --home} (null: the usual one) and gives the exit status
     * @return the exit status
     */
    public static int run(String[] arguments, ToIntFunction<@Nullable Path> window) {
        return commandLine(window).execute(arguments);
    }

    static CommandLine commandLine(ToIntFunction<@Nullable Path> window) {
        CommandLine line = new CommandLine(new AtelierCommand(window));
        line.addSubcommand(new GenerateCommand());
        line.addSubcommand(new SceneCommand());
        line.addSubcommand(new EditCommand());
        line.addSubcommand(new PaintCommand());
        line.addSubcommand(new LibraryCommand());
        line.addSubcommand(new AccountCommand());
        line.addSubcommand(new PublishCommand());
        line.addSubcommand(new SyncCommand());
        line.addSubcommand(new FeedCommand());
        line.addSubcommand(new VerifyCommand());
        line.addSubcommand(new SigningCommand());
        line.addSubcommand(new DoctorCommand());
        line.setExecutionExceptionHandler((exception, command, result) -> {
            command.getErr().println("atelier: " + sentence(exception));
            return 1;
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(AtelierCommand::execute);
        return line;
    }

    /** Options before a subcommand's name hold for the subcommand: another home must not be taken for the usual one. */
    private static int execute(ParseResult parsed) {
        CommandOptions above = new CommandOptions();
        for (ParseResult part = parsed; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            for (CommandSpec mixin : part.commandSpec().mixins().values()) {
                if (mixin.userObject() instanceof CommandOptions own) {
                    own.inherit(above);
                    above = own;
                }
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public Integer call() {
        return window.applyAsInt(options.home);
    }

    private static String unexpected(Exception exception) {
        LoggerFactory.getLogger(AtelierCommand.class).error("a command failed", exception);
        String message = exception.getMessage();
        return message == null ? exception.toString() : exception.getClass().getSimpleName() + ": " + message;
    }

    /** What went wrong in one line for a person; the unexpected keeps its kind, so that it can be reported. */
    static String sentence(Exception exception) {
        String message = exception.getMessage();
        return switch (exception) {
            case NoSuchFileException missing -> TEXTS.getString("error.noFile").replace("{0}", missing.getFile());
            case AccessDeniedException denied -> TEXTS.getString("error.denied").replace("{0}", denied.getFile());
            case FileAlreadyExistsException there when there.getReason() != null -> there.getReason();
            case CommandFailure failure -> failure.getMessage();
            case UncheckedIOException unchecked -> sentence(unchecked.getCause());
            case HomeUnavailableException home -> home.getMessage();
            case LibraryException library -> library.getMessage();
            case PublishingException publishing -> publishing.getMessage();
            case GenerationException generation -> generation.getMessage();
            case ServerException server -> server.getMessage();
            case SignInException signIn -> signIn.getMessage();
            case IllegalArgumentException wrong when message != null -> message;
            case IOException io when message != null -> message;
            default -> unexpected(exception);
        };
    }
}
