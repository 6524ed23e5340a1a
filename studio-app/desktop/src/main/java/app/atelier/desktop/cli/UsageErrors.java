package app.atelier.desktop.cli;

import app.atelier.imaging.wording.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be meant: what is wrong with it in one sentence, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        tell(exception.getCommandLine(), sentence(exception, List.of(arguments)));
        return ExitStatus.USAGE;
    }

    /** Prints the sentence and the line that names the help. */
    static void tell(CommandLine command, String sentence) {
        command.getErr().println(CliTexts.get("error.line", sentence));
        command.getErr()
                .println(CliTexts.get("usage.see", command.getCommandSpec().qualifiedName(" ")));
    }

    private static String sentence(ParameterException exception, List<String> words) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        ArgSpec argument = exception.getArgSpec();
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing, command, words);
            case OverwrittenOptionException twice -> CliTexts.get("usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> CliTexts.get("usage.exclusive", given(command, words));
            case ParameterException wrong
            when argument != null && wrong.getCause() instanceof TypeConversionException value ->
                CliTexts.get("usage.value", name(argument), value.getMessage());
            default -> String.valueOf(exception.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException exception, CommandSpec command) {
        List<String> words = exception.getUnmatched();
        String first = words.getFirst();
        if (first.startsWith("-") && first.length() > 1) {
            return option(first.contains("=") ? first.substring(0, first.indexOf('=')) : first, command);
        }
        if (!command.subcommands().isEmpty()) {
            return CliTexts.get("usage.noCommand", first, Choices.hint(first, visible(command)));
        }
        return CliTexts.get("usage.tooMany", String.join(" ", words));
    }

    private static List<String> visible(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static String option(String written, CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            names.add(option.longestName());
        }
        return CliTexts.get("usage.noOption", written, Choices.question(written, names))
                .strip();
    }

    private static String missing(MissingParameterException exception, CommandSpec command, List<String> words) {
        List<ArgSpec> missing = exception.getMissing();
        if (missing.isEmpty()) {
            return String.valueOf(exception.getMessage());
        }
        ArgSpec first = missing.getFirst();
        if (first instanceof OptionSpec option && (!option.required() || given(option, words))) {
            return CliTexts.get("usage.noValue", name(first), first.paramLabel());
        }
        String names = missing.stream()
                .map(argument ->
                        argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel())
                .collect(Collectors.joining(", "));
        return CliTexts.get("usage.missing", names, command.qualifiedName(" "));
    }

    private static boolean given(OptionSpec option, List<String> words) {
        return words.stream().anyMatch(word -> List.of(option.names())
                .contains(word.contains("=") ? word.substring(0, word.indexOf('=')) : word));
    }

    /** The options of exclusive groups that were given, by name. */
    private static String given(CommandSpec command, List<String> words) {
        return command.argGroups().stream()
                .flatMap(group -> group.args().stream())
                .filter(argument -> argument instanceof OptionSpec option && given(option, words))
                .map(UsageErrors::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
