package app.atelier.desktop.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text that code asks for is in the message file of its package, and no file holds a text that nobody asks for. */
class MessageFilesTest {
    private static final Path CODE = Path.of("src/main/java/app/atelier/desktop");
    private static final Path FILES = Path.of("src/main/resources/app/atelier/desktop");
    private static final Pattern STRING = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9.]*)\"");
    private static final Pattern ASKED = Pattern.compile("TEXTS\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static List<Path> files() throws IOException {
        try (var walk = Files.walk(FILES)) {
            return walk.filter(file -> file.getFileName().toString().equals("texts.properties"))
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String code(Path file) throws IOException {
        Path folder = CODE.resolve(FILES.relativize(file.getParent()).toString());
        var all = new StringBuilder();
        try (var list = Files.list(folder)) {
            for (Path source : list.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(source));
            }
        }
        return all.toString();
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        var missing = new TreeSet<String>();
        for (Path file : files()) {
            var keys = read(file).stringPropertyNames();
            var asked = ASKED.matcher(code(file));
            while (asked.find()) {
                if (!keys.contains(asked.group(1))) {
                    missing.add(file + ": " + asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsThereForNobody() throws IOException {
        var unused = new TreeSet<String>();
        for (Path file : files()) {
            var code = code(file);
            var strings = new ArrayList<String>();
            var matcher = STRING.matcher(code);
            while (matcher.find()) {
                strings.add(matcher.group(1));
            }
            for (String key : read(file).stringPropertyNames()) {
                boolean whole = strings.contains(key);
                boolean built = key.contains(".") && strings.contains(key.substring(0, key.lastIndexOf('.')))
                        || strings.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                        || strings.contains(key.substring(key.indexOf('.') + 1)) && key.contains(".")
                        || key.matches(".*\\.\\d+(\\.seed)?") && code.contains("example.")
                        || key.endsWith(".words") && code.contains("\".words\"");
                if (!whole && !built) {
                    unused.add(file + ": " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyPatternCanBeFormatted() throws IOException {
        for (Path file : files()) {
            var texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                String pattern = texts.getProperty(key);
                if (pattern.contains("{0")) {
                    assertThat(new MessageFormat(pattern, Locale.ROOT))
                            .as(file + ": " + key)
                            .isNotNull();
                    assertThat(pattern).as(file + ": " + key).doesNotContain("'");
                }
            }
        }
    }
}
