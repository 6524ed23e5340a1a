package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads or writes files, with every kind of file that is none: one sentence, and nothing made. */
@Isolated("replaces System.out")
@EnabledOnOs(OS.LINUX)
class BadInputTest {
    private static final List<String> READERS = List.of(
            "edit IN --preset silver --out OUT",
            "edit GOOD --stack IN --out OUT",
            "paint IN --style teal-wash --out OUT",
            "paint GOOD --like IN --out OUT",
            "verify IN",
            "verify GOOD --trust IN",
            "generate --scene IN --out OUT",
            "library import IN",
            "signing --trust IN");
    private static final List<String> UNREADABLE =
            List.of("missing", "a-folder", "empty", "noise", "loop", "/dev/full", "good.png/below", "cut.png");

    private static final List<String> WRITERS = List.of(
            "edit GOOD --preset silver --out OUT",
            "generate a fox --size 256 --out OUT",
            "scene a fox --out OUT",
            "signing --certificate OUT");
    private static final List<String> UNWRITABLE =
            List.of("folder.png/", "good.png/x.png", "loop.png", "/proc/x.png", "long");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder.resolve("home"));
        Path good = folder.resolve("good.png");
        int[] pixels = new Random(7).ints(40 * 40).map(i -> i | 0xff000000).toArray();
        new PictureWriter().write(Picture.ofArgb(40, 40, pixels), PictureMetadata.NONE, ExportSettings.PNG, good);
        byte[] bytes = Files.readAllBytes(good);
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.createFile(folder.resolve("empty"));
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        Files.write(folder.resolve("noise"), noise);
        Files.createDirectories(folder.resolve("a-folder"));
        Files.createDirectories(folder.resolve("folder.png"));
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Files.createSymbolicLink(folder.resolve("loop.png"), folder.resolve("loop.png"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    static Stream<String> readers() {
        return READERS.stream();
    }

    static Stream<String> writers() {
        return WRITERS.stream();
    }

    private String[] words(String line, String in, Path out) {
        return Stream.of(line.split(" "))
                .map(word -> switch (word) {
                    case "IN" -> in.startsWith("/") ? in : folder.resolve(in).toString();
                    case "OUT" -> out.toString();
                    case "GOOD" -> folder.resolve("good.png").toString();
                    default -> word;
                })
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatCannotBeReadIsSaidInOneSentenceWithItsName(String line) {
        for (String bad : UNREADABLE) {
            if (line.startsWith("library import") && bad.equals("a-folder")) {
                continue;
            }
            Path out = folder.resolve("out.png");
            int status = shell.run((Object[]) words(line, bad, out));
            boolean unsigned = line.equals("verify IN") && bad.equals("cut.png");
            assertThat(status).as(line + " " + bad).isEqualTo(unsigned ? ExitStatus.UNSIGNED : ExitStatus.FAILED);
            if (!unsigned) {
                String name = bad.substring(bad.lastIndexOf('/') + 1);
                assertThat(shell.complained())
                        .as(line + " " + bad)
                        .contains(name)
                        .doesNotContain("Exception")
                        .doesNotContain("Something went wrong");
                // What a list is not, and one word alone, are no sentences.
                assertThat(shell.complained().lines().findFirst().orElseThrow()).contains(" ");
            }
            assertThat(out).doesNotExist();
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatCannotBeWrittenIsSaidInOneSentenceWithItsName(String line) throws IOException {
        for (String bad : UNWRITABLE) {
            boolean intoFolder = line.startsWith("generate") && bad.equals("folder.png/");
            boolean manyInFolder = line.startsWith("edit") && bad.equals("folder.png/");
            if (intoFolder || manyInFolder) {
                continue;
            }
            String name = bad.equals("long") ? "x".repeat(300) + ".png" : bad;
            Path out = name.startsWith("/") ? Path.of(name) : folder.resolve(name);
            assertThat(shell.run((Object[]) words(line, "", out)))
                    .as(line + " " + bad)
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(shell.complained().strip())
                    .as(line + " " + bad)
                    .startsWith("atelier: ")
                    .endsWith(".")
                    .contains(out.getFileName().toString())
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(file -> file.startsWith(".atelier-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.png", "good.png/below", "loop", "/proc/home"})
    void aHomeThatCannotBeIsSaidSo(String home) {
        Path place = home.startsWith("/") ? Path.of(home) : folder.resolve(home);
        try (Shell other = new Shell(place)) {
            assertThat(other.run("library", "list")).isEqualTo(ExitStatus.FAILED);
            assertThat(other.complained().strip())
                    .startsWith("atelier: ")
                    .contains(place.toString(), "--home")
                    .doesNotContain("\n");
        }
    }
}
