package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.edits.EditStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("replaces System.out")
class EditBatchTest {
    @TempDir
    Path folder;

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    private int run(String... arguments) {
        said.reset();
        complained.reset();
        var all = new ArrayList<>(List.of(arguments));
        // Never the home of whoever runs the tests: it may be closed, or have a key that signs.
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return AtelierCommand.run(all.toArray(String[]::new), home -> 0);
    }

    private Path picture(String name, int width, int height) throws IOException {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (i * 7 & 255) << 16 | (i * 3 & 255) << 8 | (i & 255);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new PictureWriter()
                .write(
                        Picture.ofArgb(width, height, argb),
                        PictureMetadata.NONE,
                        ExportSettings.of(ExportSettings.Format.ofFileName(name)),
                        file);
        return file;
    }

    private List<String> results(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A stack that asks for what is not there says so in one line; nothing is written where it cannot be. */
    @Test
    void whatAStackGetsWrongIsOneClearLine() throws IOException {
        Path in = picture("one.png", 60, 40);
        Path stack = folder.resolve("stack.json");
        Map<String, String> wrong = Map.of(
                "{\"version\":1,\"edits\":[{\"op\":\"exposure\",\"stops\":NaN}]}", "not valid JSON",
                "{\"version\":1,\"edits\":[{\"op\":\"exposure\",\"stops\":1e999}]}", "from -10 to 10, not Infinity",
                "{\"version\":1,\"edits\":[{\"op\":\"sparkle\"}]}", "not known: “sparkle”",
                "{\"version\":7,\"edits\":[]}", "newer version of Atelier (format 7",
                "{\"version\":1,\"edits\":[{\"op\":", "not valid JSON");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            Files.writeString(stack, one.getKey());
            Path out = folder.resolve("out.png");
            assertThat(run("edit", in.toString(), "--stack", stack.toString(), "--out", out.toString(), "--no-sign"))
                    .as(one.getKey())
                    .isOne();
            assertThat(complained.toString(StandardCharsets.UTF_8).strip().lines())
                    .singleElement()
                    .asString()
                    .contains(one.getValue());
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void aFontThatIsGoneIsNamedAndAnotherStandsInForIt() throws IOException {
        Path in = picture("one.png", 60, 40);
        Path stack = Files.writeString(
                folder.resolve("stack.json"),
                "{\"version\":1,\"edits\":[{\"op\":\"add-text\",\"x\":2,\"y\":3,\"text\":{\"content\":\"Hello\","
                        + "\"font\":\"gone-sans\",\"size\":20}}]}");
        Path out = folder.resolve("out.png");
        assertThat(run("edit", in.toString(), "--stack", stack.toString(), "--out", out.toString(), "--no-sign"))
                .isZero();
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("The font “gone-sans” is not on this computer");
        assertThat(out).exists();
    }

    @Test
    void aLookAndASizeGoOverManyFilesAndBadOnesAreNamedInTheEnd() throws IOException {
        Path first = picture("one.png", 60, 40);
        Path second = picture("two.jpg", 40, 60);
        Path same = picture("other/one.png", 20, 20);
        Path wrong = Files.writeString(folder.resolve("wrong.png"), "this is no picture");
        Path missing = folder.resolve("gone.png");
        Path out = folder.resolve("out");
        int status = run(
                "edit",
                first.toString(),
                wrong.toString(),
                second.toString(),
                missing.toString(),
                same.toString(),
                "--preset",
                "coal",
                "--strength",
                "60",
                "--size",
                "30",
                "--out",
                out.toString());
        assertThat(status).as("some failed").isEqualTo(1);
        assertThat(results(out)).containsExactly("one-2.png", "one.png", "two.jpg");
        Picture made = new PictureReader().read(out.resolve("two.jpg")).picture();
        assertThat(made.width()).isEqualTo(20);
        assertThat(made.height()).isEqualTo(30);
        String errors = complained.toString(StandardCharsets.UTF_8);
        assertThat(errors.lines()).hasSize(3);
        assertThat(errors)
                .contains("wrong.png: ")
                .contains("gone.png")
                .contains("3 of 5 written, 2 failed")
                .doesNotContain("Exception");
    }

    @Test
    void nothingIsWrittenOverUnlessAsked() throws IOException {
        Path first = picture("one.png", 30, 20);
        Path second = picture("two.png", 30, 20);
        Path out = Files.createDirectories(folder.resolve("out"));
        byte[] precious = "precious".getBytes(StandardCharsets.UTF_8);
        Files.write(out.resolve("one.png"), precious);
        String[] command = {"edit", first.toString(), second.toString(), "--preset", "silver", "--out", out.toString()};
        assertThat(run(command)).isEqualTo(1);
        assertThat(out.resolve("one.png")).hasBinaryContent(precious);
        assertThat(out.resolve("two.png")).exists();
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("--overwrite");
        List<String> more = new ArrayList<>(List.of(command));
        more.add("--overwrite");
        assertThat(run(more.toArray(String[]::new))).isZero();
        assertThat(new PictureReader().read(out.resolve("one.png")).picture().width())
                .isEqualTo(30);
    }

    @Test
    void namesFollowAPatternAndAFormatIsTheSameForAll() throws IOException {
        Path out = folder.resolve("out");
        assertThat(run(
                        "edit",
                        picture("a.png", 30, 20).toString(),
                        picture("b.jpg", 30, 20).toString(),
                        "--preset",
                        "ember",
                        "--name",
                        "{n} {name} in {look}",
                        "--format",
                        "webp",
                        "--quality",
                        "70",
                        "--out",
                        out.toString(),
                        "--quiet"))
                .isZero();
        assertThat(results(out)).containsExactly("1 a in ember.webp", "2 b in ember.webp");
    }

    @Test
    void aStoppedBatchBeginsNothingMoreAndLeavesWholeFilesOnly() throws Exception {
        List<EditBatch.Work> plan = new ArrayList<>();
        Path out = Files.createDirectories(folder.resolve("out"));
        for (int i = 0; i < 4; i++) {
            plan.add(new EditBatch.Work(picture(i + ".png", 20, 20), out.resolve(i + ".png")));
        }
        Output output = new Output(System.out, System.err, new CommandOptions(), false);
        EditBatch batch = new EditBatch(new EditedFile(EditStack.EMPTY, null), false, output);
        batch.stop(new CountDownLatch(0));
        assertThat(batch.run(plan)).isEqualTo(1);
        assertThat(results(out)).isEmpty();
    }

    @Test
    void theResultDoesNotDependOnHowManyAreWorkedOnAtOnce() throws IOException {
        Path file = picture("same.png", 61, 47);
        Path out = folder.resolve("out");
        assertThat(run(
                        "edit",
                        file.toString(),
                        file.toString(),
                        file.toString(),
                        "--preset",
                        "instant",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(out.resolve("same.png")).hasSameBinaryContentAs(out.resolve("same-2.png"));
        Path alone = folder.resolve("alone.png");
        assertThat(run("edit", file.toString(), "--preset", "instant", "--out", alone.toString()))
                .isZero();
        assertThat(alone).hasSameBinaryContentAs(out.resolve("same-3.png"));
    }

    @Test
    void theLooksAreListed() {
        assertThat(run("edit", "--list-presets")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | --preset sparkle | sparkle",
                "2 | --preset coal --strength 200 | from 0 to 100",
                "2 | --size huge | 1600x900",
                "2 | --size 0 | from 1 to 30000",
                "2 | --preset coal --quality 0 | from 1 to 100",
                "2 | --preset coal --name a/b | slashes",
                "1 | --stack nowhere.json | nowhere.json"
            })
    void badInputIsOneClearLine(int status, String options, String part) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "edit",
                picture("a.png", 9, 9).toString(),
                picture("b.png", 9, 9).toString()));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("--out", folder.resolve("out").toString()));
        assertThat(run(command.toArray(String[]::new))).isEqualTo(status);
        assertThat(complained.toString(StandardCharsets.UTF_8).strip())
                .startsWith("atelier: ")
                .contains(part)
                .hasLineCount(status)
                .doesNotContain("Exception");
    }
}
