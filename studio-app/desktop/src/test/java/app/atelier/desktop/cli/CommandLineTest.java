package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs commands as the launcher does, on a real home. */
@Isolated("replaces System.out")
class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        CommandLine line = AtelierCommand.commandLine(home -> 42);
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    private int atHome(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return run(all.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return Json.mapper().readTree(said().lines().findFirst().orElseThrow());
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isEqualTo(42);
    }

    @Test
    void aHomeNamedBeforeTheCommandIsTheCommandsHome() throws IOException {
        Path other = folder.resolve("another home");
        assertThat(run("--home", other.toString(), "library", "search", "fox", "--json"))
                .as(complained())
                .isZero();
        assertThat(other.resolve("library.db")).exists();
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of(
                "generate",
                "scene",
                "edit",
                "paint",
                "library",
                "account",
                "publish",
                "sync",
                "feed",
                "verify",
                "signing",
                "doctor")) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(said()).contains("Usage: atelier " + command);
        }
    }

    @Test
    void aPictureThatCannotBeSignedIsKeptAndThatIsSaidOnce() throws IOException {
        assertThat(atHome("signing", "--name", "Ada")).isZero();
        assertThat(atHome("generate", "a red fox", "--size", "256", "--quiet")).isZero();
        assertThat(complained()).isEmpty();
        Path key = folder.resolve("home/signing/signer.pem");
        Files.writeString(key, "damaged");
        assertThat(atHome("generate", "a red fox", "--size", "256", "--count", "2", "--quiet"))
                .isZero();
        assertThat(said().lines()).hasSize(2);
        assertThat(complained().lines())
                .singleElement()
                .asString()
                .startsWith("The picture is kept without a signature: ")
                .contains(key.toString());
    }

    @Test
    void whatIsGeneratedIsInTheLibraryAndCanBeEditedExportedAndTrashed() throws IOException {
        Path file = folder.resolve("fox.png");
        assertThat(atHome(
                        "generate",
                        "a red fox in a meadow",
                        "--seed",
                        "3",
                        "--size",
                        "320x256",
                        "--out",
                        file.toString(),
                        "--json"))
                .as(complained())
                .isZero();
        JsonNode made = json();
        assertThat(file).exists();
        assertThat(made.get("width").asInt()).isEqualTo(320);

        assertThat(atHome("library", "search", "fox", "--json")).isZero();
        assertThat(json().get("id")).isEqualTo(made.get("id"));

        Path stack = Files.writeString(
                folder.resolve("edits.json"),
                "{\"version\":1,\"edits\":[{\"op\":\"exposure\",\"stops\":0.5},{\"op\":\"crop\",\"x\":0,\"y\":0,\"width\":100,\"height\":80}]}");
        Path edited = folder.resolve("edited.jpg");
        assertThat(atHome("edit", file.toString(), "--stack", stack.toString(), "--out", edited.toString(), "--json"))
                .as(complained())
                .isZero();
        assertThat(json().get("width").asInt()).isEqualTo(100);

        assertThat(atHome("library", "import", edited.toString(), "--json")).isZero();
        String id = json().get("id").asText();
        assertThat(atHome("library", "show", id, "--json")).isZero();
        assertThat(json().get("recipe").get("edits")).hasSize(2);

        Path exported = folder.resolve("out.webp");
        assertThat(atHome("library", "export", id, "--out", exported.toString()))
                .isZero();
        assertThat(exported).exists();
        assertThat(atHome("library", "trash", id)).isZero();
        assertThat(atHome("library", "list", "--json")).isZero();
        assertThat(said().lines()).hasSize(1);
        assertThat(atHome("library", "restore", id)).isZero();
        assertThat(atHome("library", "list", "--json")).isZero();
        assertThat(said().lines()).hasSize(2);
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        Path first = folder.resolve("1.png");
        Path second = folder.resolve("2.png");
        for (Path file : List.of(first, second)) {
            assertThat(atHome(
                            "generate",
                            "a house by a lake at dawn",
                            "--seed",
                            "9",
                            "--size",
                            "256x256",
                            "--out",
                            file.toString()))
                    .isZero();
        }
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void aSceneCanBePrintedEditedAndDrawn() throws IOException {
        assertThat(atHome("scene", "a red fox in a snowy forest at night")).isZero();
        Path file = Files.writeString(folder.resolve("scene.json"), said().replace("\"fox\"", "\"vixen\""));
        Path drawn = folder.resolve("drawn.png");

        assertThat(atHome(
                        "generate",
                        "--scene",
                        file.toString(),
                        "--size",
                        "256x256",
                        "--out",
                        drawn.toString(),
                        "--json"))
                .as(complained())
                .isZero();

        assertThat(json().get("alt").asText()).contains("vixen");
        assertThat(drawn).exists();
    }

    @Test
    void aSettledSceneIsThePictureOfItsSeed() throws IOException {
        Path file = folder.resolve("settled.json");
        String words = "two foxes by a lake";
        assertThat(atHome("scene", words, "--settled", "--seed", "5", "--size", "300x256", "--out", file.toString()))
                .as(complained())
                .isZero();
        Path drawn = folder.resolve("drawn.png");
        Path read = folder.resolve("read.png");
        List<String> same = List.of("--seed", "5", "--size", "300x256", "--out");
        for (List<String> one : List.of(
                List.of("generate", "--scene", file.toString(), drawn.toString()),
                List.of("generate", words, read.toString()))) {
            var call = new ArrayList<>(one.subList(0, one.size() - 1));
            call.addAll(same);
            call.add(one.getLast());
            assertThat(atHome(call.toArray(String[]::new))).as(complained()).isZero();
        }

        assertThat(ImageIO.read(drawn.toFile()).getData().getPixels(0, 0, 300, 256, (int[]) null))
                .isEqualTo(ImageIO.read(read.toFile()).getData().getPixels(0, 0, 300, 256, (int[]) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"setting\":\"moonbase\"}", "{\"version\":9}", "{\"hour\":NaN}"})
    void aBadSceneIsOneLine(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);

        assertThat(atHome("generate", "--scene", file.toString(), "--size", "256x256"))
                .isEqualTo(1);

        assertThat(complained().strip())
                .startsWith("atelier: " + file + ": ")
                .endsWith(".")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 | generate| ''",
                "2 | generate|a fox|--size|0x0",
                "2 | generate|a fox|--size|-1x-1",
                "2 | generate|a fox|--size|100000x100000",
                "2 | generate|a fox|--style|nosuchstyle",
                "2 | generate|a fox|--backend|nosuch",
                "1 | generate|--scene|/nosuch/scene.json",
                "2 | scene| ''",
                "2 | scene",
                "2 | scene|a fox|--settled|--size|big",
                "2 | generate|a fox|--size|big",
                "2 | generate|a fox|--count|0",
                "2 | generate",
                "2 | nosuchcommand",
                "2 | library",
                "1 | library|show|nosuch",
                "1 | library|trash|00000000-0000-0000-0000-000000000000",
                "2 | account|add|not an address",
                "1 | account|remove|nobody@nowhere",
                "1 | sync",
                "1 | feed"
            })
    void wrongInputIsOneLineOnTheErrorStreamAndWrongUsageNamesTheHelpToo(String line) {
        String[] parts = line.split("\\|");
        int status = Integer.parseInt(parts[0].strip());
        var arguments = new ArrayList<String>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            arguments.add(part.equals("''") ? "" : part);
        }
        assertThat(atHome(arguments.toArray(String[]::new))).isEqualTo(status);
        assertThat(complained().strip())
                .startsWith("atelier: ")
                .doesNotContain("Exception")
                .hasLineCount(status == 1 ? 1 : 2);
        assertThat(said()).isEmpty();
    }

    @Test
    void filesThatAreNoPicturesAreSaidSoAndTheRestIsImported() throws IOException {
        Path good = folder.resolve("in/good.png");
        assertThat(atHome("generate", "a boat", "--seed", "1", "--size", "256x256", "--out", good.toString()))
                .isZero();
        Path wrong = Files.writeString(folder.resolve("in/wrong.png"), "this is no picture");
        Path cut = folder.resolve("in/cut.png");
        byte[] bytes = Files.readAllBytes(good);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(atHome("library", "import", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(complained())
                .contains(wrong.getFileName().toString())
                .contains(cut.getFileName().toString())
                .doesNotContain("Exception");
        assertThat(atHome("library", "list", "--json")).isZero();
        assertThat(said().lines()).hasSize(1);
    }

    @Test
    void aStackThatIsNotOneIsSaidSo() throws IOException {
        Path picture = folder.resolve("a.png");
        assertThat(atHome("generate", "a boat", "--seed", "1", "--size", "256x256", "--out", picture.toString()))
                .isZero();
        for (String wrong : List.of(
                "",
                "[]",
                "{\"version\":99,\"edits\":[]}",
                "{\"version\":1,\"edits\":[{\"op\":\"nosuch\"}]}",
                "{\"version\":1,\"edits\":[{\"op\":\"exposure\",\"stops\":\"NaN\"}]}")) {
            Path stack = Files.writeString(folder.resolve("wrong.json"), wrong);
            Path result = folder.resolve("result.png");
            assertThat(atHome("edit", picture.toString(), "--stack", stack.toString(), "--out", result.toString()))
                    .as(wrong)
                    .isEqualTo(1);
            assertThat(complained().strip())
                    .as(wrong)
                    .startsWith("atelier: ")
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
            assertThat(result).doesNotExist();
        }
    }

    @Test
    void aDamagedLibraryIsLeftAloneAndSaidSo() throws IOException {
        assertThat(atHome("library", "list")).isZero();
        Path database = folder.resolve("home/library.db");
        Files.deleteIfExists(folder.resolve("home/library.db-wal"));
        Files.deleteIfExists(folder.resolve("home/library.db-shm"));
        byte[] damaged =
                "this is not a database, it only has its name".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(database, damaged);
        assertThat(atHome("library", "list")).isEqualTo(1);
        assertThat(complained().strip())
                .startsWith("atelier: ")
                .doesNotContain("\n")
                .doesNotContain("Exception");
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
    }

    @Test
    void editWritesTheProfileDepthAndWordsThatAreAskedFor() throws IOException {
        Path picture = folder.resolve("in.png");
        short[] red = {-1, 0, 0, -1};
        new PictureWriter()
                .write(
                        Picture.ofShorts(1, 1, red, ColourSpace.DISPLAY_P3),
                        PictureMetadata.ofRecipe("{}", "fox").withText("Title", "Fox"),
                        ExportSettings.PNG,
                        picture);
        Path stack = Files.writeString(folder.resolve("none.json"), "{\"version\":1,\"edits\":[]}");
        Path result = folder.resolve("out.png");
        String[] plain = {"edit", picture.toString(), "--stack", stack.toString(), "--out", result.toString()};
        assertThat(atHome(plain)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        Picture kept = new PictureReader().read(result).picture();
        assertThat(kept.shorts()).containsExactly(red);
        assertThat(kept.space()).isEqualTo(ColourSpace.DISPLAY_P3);
        List<String> more = new ArrayList<>(List.of(plain));
        more.addAll(List.of("--profile", "srgb", "--depth", "8", "--metadata", "none"));
        assertThat(atHome(more.toArray(String[]::new))).isZero();
        DecodedPicture changed = new PictureReader().read(result);
        assertThat(changed.picture().format()).isEqualTo(PixelFormat.SRGB8);
        assertThat(changed.metadata()).isEqualTo(PictureMetadata.NONE);
        for (List<String> bad :
                List.of(List.of("--profile", "adobe"), List.of("--depth", "12"), List.of("--metadata", "some"))) {
            List<String> wrong = new ArrayList<>(List.of(plain));
            wrong.addAll(bad);
            assertThat(atHome(wrong.toArray(String[]::new))).isNotZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("“" + bad.get(1) + "”");
        }
    }
}
