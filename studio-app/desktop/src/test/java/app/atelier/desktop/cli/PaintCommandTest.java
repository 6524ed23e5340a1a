package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.protocol.Recipe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("replaces System.out")
class PaintCommandTest {
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
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = folder.resolve("home").toString();
        return AtelierCommand.run(all, home -> 0);
    }

    private String errors() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    /** A gradient with a disc in it, of this hue. */
    private Path picture(String name, int width, int height, int hue) throws IOException {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean disc = Math.hypot(x - width / 2.0, y - height / 2.0) < height / 3.0;
            argb[i] = 0xff000000 | x * 255 / width << 16 | (disc ? hue : 255 - hue) << 8 | y * 255 / height;
        }
        Path file = folder.resolve(name);
        new PictureWriter().write(Picture.ofArgb(width, height, argb), PictureMetadata.NONE, ExportSettings.PNG, file);
        return file;
    }

    private static Recipe recipe(DecodedPicture picture) {
        return Recipe.fromJson(String.valueOf(picture.metadata().recipeJson()));
    }

    private DecodedPicture read(Path file) throws IOException {
        return new PictureReader().read(file);
    }

    @Test
    void aPictureIsPaintedInAStyleAndItsRecipeSaysSo() throws IOException {
        Path in = picture("in.png", 160, 120, 200);
        Path out = folder.resolve("out.png");
        assertThat(run("paint", in.toString(), "--style", "swirling-night", "--out", out.toString()))
                .as(errors())
                .isZero();
        DecodedPicture painted = read(out);
        assertThat(painted.picture().width()).isEqualTo(160);
        assertThat(painted.picture().height()).isEqualTo(120);
        assertThat(painted.picture().argb()).isNotEqualTo(read(in).picture().argb());
        Recipe recipe = recipe(painted);
        assertThat(recipe.backend()).isEqualTo("styling");
        assertThat(recipe.style()).isEqualTo("swirling-night");
        assertThat(recipe.edits()).hasSize(1);
        assertThat(recipe.edits().getFirst().path("op").asText()).isEqualTo("styling");
        assertThat(run("verify", out.toString())).isZero();

        Path again = folder.resolve("again.png");
        run("paint", in.toString(), "--style", "Swirling night", "--no-sign", "--out", again.toString());
        assertThat(read(again).picture().argb()).isEqualTo(painted.picture().argb());
    }

    @Test
    void aPictureIsPaintedLikeAnotherWithStrengthAndItsOwnColours() throws IOException {
        Path in = picture("in.png", 96, 80, 220);
        Path example = picture("example.png", 64, 64, 30);
        Path out = folder.resolve("out.png");
        String[] like = {"paint", in.toString(), "--like", example.toString(), "--out", out.toString()};
        assertThat(run(like)).as(errors()).isZero();
        int[] full = read(out).picture().argb();
        Recipe recipe = recipe(read(out));
        assertThat(recipe.style()).isEqualTo("like");
        assertThat(recipe.parents().getLast().title()).isEqualTo("example.png");
        assertThat(recipe.edits().getFirst().path("like").asText())
                .isEqualTo(recipe.parents().getLast().sha256());

        String[] weak = Arrays.copyOf(like, like.length + 2);
        weak[like.length] = "--strength";
        weak[like.length + 1] = "0.2";
        assertThat(run(weak)).isZero();
        int[] own = read(in).picture().argb();
        assertThat(apart(read(out).picture().argb(), own)).isLessThan(apart(full, own));

        String[] kept = Arrays.copyOf(like, like.length + 1);
        kept[like.length] = "--keep-colour";
        assertThat(run(kept)).isZero();
        assertThat(chromaApart(read(out).picture().argb(), own)).isLessThan(chromaApart(full, own));
    }

    private static double apart(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / a.length;
    }

    private static double chromaApart(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(redness(a[i]) - redness(b[i]));
        }
        return sum / a.length;
    }

    private static int redness(int p) {
        return (p >> 16 & 255) - (p & 255);
    }

    @Test
    void manyAreTakenTogetherAndOneThatFailsDoesNotStopTheOthers() throws IOException {
        Path one = picture("one.png", 60, 40, 100);
        Path two = picture("two.png", 40, 60, 150);
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        Path out = folder.resolve("painted");
        assertThat(run(
                        "paint",
                        one.toString(),
                        broken.toString(),
                        two.toString(),
                        "--style",
                        "teal-wash",
                        "--name",
                        "{name}-{look}",
                        "--format",
                        "jpeg",
                        "--out",
                        out.toString()))
                .isEqualTo(1);
        assertThat(out.resolve("one-teal-wash.jpg")).exists();
        assertThat(out.resolve("two-teal-wash.jpg")).exists();
        assertThat(errors()).contains("broken.png").doesNotContain("Exception");
        assertThat(errors()).contains("2 of 3 written, 1 failed");
    }

    @Test
    void theStylesAreListed() {
        assertThat(run("paint", "--list-styles")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("swirling-night  (Swirling night)")
                .contains("rust-impasto");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|paint --style teal-wash --out x.png|Say which files",
                "2|paint IN --style teal-wash|Say which files",
                "2|paint IN --out OUT|Say how to paint",
                "2|paint IN --style teal-wash --like IN --out OUT|Say how to paint",
                "2|paint IN --style monet --out OUT|There is no learnt style “monet”. There are: lilac-evening",
                "2|paint IN --style teal-wash --strength 0 --out OUT|The strength must be above 0 and up to 1, not 0.0.",
                "2|paint IN --style teal-wash --strength 1.5 --out OUT|The strength must be",
                "2|paint IN --style teal-wash --strength NaN --out OUT|The strength must be",
                "1|paint IN --like NOWHERE --out OUT|There is no file",
                "1|paint NOWHERE --style teal-wash --out OUT|There is no file",
                "2|paint IN --style teal-wash --out OUT.xyz|.xyz"
            })
    void wrongInputIsOneLine(int status, String line, String sentence) throws IOException {
        Path in = picture("in.png", 40, 40, 90);
        Path out = folder.resolve("out.png");
        String[] words = line.replace("IN", in.toString())
                .replace("OUT", out.toString())
                .replace("NOWHERE", folder.resolve("nowhere.png").toString())
                .split(" ");
        assertThat(run(words)).isEqualTo(status);
        assertThat(errors()).startsWith("atelier: ").contains(sentence).hasLineCount(status);
        assertThat(out).doesNotExist();
    }
}
