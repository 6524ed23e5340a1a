package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The message file of the command line and the code say the same keys. */
class CliTextsTest {
    private static final Path CODE = Path.of("src/main/java/app/atelier/desktop/cli");
    private static final Path FILE = Path.of("src/main/resources/app/atelier/desktop/cli/messages.properties");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z]+)\\.[a-zA-Z][a-zA-Z.]*)\"");

    /** Built from the state of a count, or read by the library of commands itself. */
    private static final Set<String> ELSEWHERE =
            Set.of("library.trashed", "library.restored", "help", "version", "usage.footer");

    private static Properties texts;
    private static String code;

    @BeforeAll
    static void read() throws IOException {
        texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(CODE)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        code = all.toString();
    }

    @Test
    void noSentenceIsThereForNobody() {
        Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeIf(
                key -> key.startsWith("atelier.") || ELSEWHERE.contains(key) || code.contains("\"" + key + "\""));
        assertThat(unused).isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        Set<String> groups = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> groups.add(key.substring(0, key.indexOf('.') + 1)));
        Set<String> missing = new TreeSet<>();
        var asked = KEY.matcher(code);
        while (asked.find()) {
            String key = asked.group(1);
            boolean ours = groups.contains(key.substring(0, key.indexOf('.') + 1)) && !key.endsWith(".");
            if (ours && !texts.containsKey(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyOptionAndEveryArgumentIsExplained() {
        CommandLine line = AtelierCommand.commandLine(_ -> 0);
        assertExplained(line);
    }

    private static void assertExplained(CommandLine line) {
        var spec = line.getCommandSpec();
        if (spec.name().equals("help")) {
            return;
        }
        String name = spec.qualifiedName(".");
        assertThat(String.join("", spec.usageMessage().header())).as(name).isNotBlank();
        for (CommandLine.Model.ArgSpec argument : spec.args()) {
            assertThat(String.join("", argument.description()))
                    .as(name + " " + argument)
                    .isNotBlank();
        }
        line.getSubcommands().values().forEach(CliTextsTest::assertExplained);
    }
}
