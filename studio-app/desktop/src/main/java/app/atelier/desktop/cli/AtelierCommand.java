package app.atelier.desktop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code atelier}. Without a subcommand it opens the window. What it ends with: {@link ExitStatus}. */
@Command(
        name = "atelier",
        mixinStandardHelpOptions = true,
        version = "Atelier 0.1.0",
        resourceBundle = CliTexts.BUNDLE,
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpAutoWidth = true)
public final class AtelierCommand implements Callable<Integer> {

    private final ToIntFunction<@Nullable Path> window;

    @Mixin
    private final CommandOptions options = new CommandOptions();

    private AtelierCommand(ToIntFunction<@Nullable Path> window) {
        this.window = window;
    }

    /**
     * Runs the program, speaking to the system's own streams.
     *
     * @param window opens the window for the home of {@code --home} (null: the usual one) and gives the exit status
     * @return the exit status
     */
    public static int start(String[] arguments, ToIntFunction<@Nullable Path> window) {
        StandardOutput output = StandardOutput.install();
        int status = run(arguments, window);
        System.out.flush();
        return output.status(status);
    }

    /** As {@link #start}, speaking to whatever streams there are. */
    static int run(String[] arguments, ToIntFunction<@Nullable Path> window) {
        try {
            return commandLine(window).execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(CliTexts.get("error.line", Sentences.of(e)));
            return ExitStatus.FAILED;
        }
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
        line.addSubcommand(new CompletionCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
        line.setParameterExceptionHandler(new UsageErrors());
        Values.register(line);
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

    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof NobodyReadsException) {
            return ExitStatus.NOBODY_READS;
        }
        int status = exception instanceof CommandFailure failure ? failure.status() : ExitStatus.FAILED;
        String sentence = Sentences.of(exception);
        if (status == ExitStatus.USAGE) {
            UsageErrors.tell(command, sentence);
        } else {
            command.getErr().println(CliTexts.get("error.line", sentence));
        }
        return status;
    }
}
