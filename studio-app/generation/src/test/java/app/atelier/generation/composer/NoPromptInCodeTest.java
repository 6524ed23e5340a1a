package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.bench.ComposeBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No picture of the contact sheets owes anything to its prompt being known: rules draw them all. */
class NoPromptInCodeTest {
    private static final Path SOURCES = Path.of("src/main/java/app/atelier/generation");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final int TELLING = 3;

    @Test
    void noStringInTheCodeHoldsThreeWordsOfAPromptInARow() throws IOException {
        Set<String> runs = new HashSet<>();
        for (String file : List.of("prompts.txt", "stories.txt")) {
            for (String prompt : lines(file)) {
                runs.addAll(runs(prompt));
            }
        }
        assertThat(runs).hasSizeGreaterThan(300);

        List<String> found = new ArrayList<>();
        int literals = 0;
        for (Path source : sources()) {
            Matcher matcher =
                    LITERAL.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""));
            while (matcher.find()) {
                literals++;
                if (runs(matcher.group(1)).stream().anyMatch(runs::contains)) {
                    found.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }

        assertThat(literals).isGreaterThan(1000);
        assertThat(found).isEmpty();
    }

    @Test
    void thisTestFindsAPromptIfThereIsOne() throws IOException {
        String prompt = lines("prompts.txt").getFirst();

        assertThat(runs("prefix " + prompt.toUpperCase(Locale.ROOT))).containsAll(runs(prompt));
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z-]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + TELLING <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + TELLING)));
        }
        return runs;
    }

    /** All code but the benchmark, whose own scenes these are. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("bench")))
                    .toList();
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ComposeBench.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
