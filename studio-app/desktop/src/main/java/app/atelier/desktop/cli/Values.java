package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.wording.Choices;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what cannot be read is said as the end of a sentence that begins with the option. */
final class Values {
    private Values() {}

    /** Teaches a command line and all that are under it. */
    static void register(CommandLine line) {
        number(line, Integer.class, Integer::valueOf, "value.whole");
        number(line, int.class, Integer::valueOf, "value.whole");
        number(line, Long.class, Long::valueOf, "value.whole");
        number(line, long.class, Long::valueOf, "value.whole");
        number(line, Double.class, Double::valueOf, "value.number");
        number(line, double.class, Double::valueOf, "value.number");
        line.registerConverter(Path.class, Values::path);
        line.registerConverter(ExportSettings.Format.class, Values::format);
        line.registerConverter(CompletionCommand.Shell.class, Values::shell);
    }

    private static <N> void number(CommandLine line, Class<N> type, Function<String, N> reading, String key) {
        line.registerConverter(type, text -> {
            try {
                return reading.apply(text.strip());
            } catch (NumberFormatException e) {
                boolean whole = key.equals("value.whole") && text.strip().matches("[+-]?\\d+");
                throw new TypeConversionException(CliTexts.get(whole ? "value.large" : key, text));
            }
        });
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException(CliTexts.get("value.noPath"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(CliTexts.get("value.badPath", text));
        }
    }

    private static ExportSettings.Format format(String text) {
        List<String> names = Stream.of(ExportSettings.Format.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
        String written = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(ExportSettings.Format.values())
                .filter(format -> format.name().equalsIgnoreCase(written)
                        || format.extension().equals(written))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(CliTexts.get("value.noFormat", text, Choices.hint(text, names))));
    }

    private static CompletionCommand.Shell shell(String text) {
        List<String> names = Stream.of(CompletionCommand.Shell.values())
                .map(CompletionCommand.Shell::name)
                .toList();
        return Stream.of(CompletionCommand.Shell.values())
                .filter(shell -> shell.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(CliTexts.get("value.noShell", text, Choices.hint(text, names))));
    }
}
