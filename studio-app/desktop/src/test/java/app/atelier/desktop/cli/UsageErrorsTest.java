package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
class UsageErrorsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "generate fox --seed abc | --seed needs a whole number, not “abc”. | generate",
                "generate fox --seed 99999999999999999999 | --seed needs a smaller number | generate",
                "generate fox --seed | --seed needs a value: --seed N | generate",
                "generate fox --sed 3 | There is no option --sed. Did you mean “--seed”? | generate",
                "generate fox --nope=3 | There is no option --nope. | generate",
                "generate fox --seed 1 --seed 2 | --seed is given twice. | generate",
                "generate fox --style watercolor | Did you mean “watercolour”? There are: illustration, | generate",
                "generate fox --backend composr | Did you mean “composer”? | generate",
                "generate fox --size 10x10 | a side has 256 to 4096 pixels. | generate",
                "generate fox --size big | it looks like 1024x768 | generate",
                "generate fox --out x.gif | must end in .png, .jpg, .webp, .avif or .tif. | generate",
                "generate fox --count 65 | from 1 to 64 | generate",
                "generate fox --scene s.json | Leave out the words, or leave out --scene. | generate",
                "generate --scene s.json --negative dog | --negative does not go with --scene | generate",
                "edit a.png --preset slver --out b.png | Did you mean “silver”? | edit",
                "edit a.png --format gif --out b | --format cannot be “gif”. There are: png, jpeg, | edit",
                "edit a.png --profile adobe --out b.png | say own, srgb, display-p3 or none. | edit",
                "edit a.png --strength half --preset silver --out b.png | --strength needs a number such as 0.5 | edit",
                "paint a.png --style swirling --out b.png | Did you mean “swirling-night”? | paint",
                "library shw | There is no command “shw”. Did you mean “show”? | library",
                "library | Say what to do with the library | library",
                "library list --limit -1 | --limit | library list",
                "account ad x | Did you mean “add”? | account",
                "account add not_an_address/%% | is not the address of a server | account add",
                "publish x | --caption TEXT is missing. | publish",
                "publish x --caption First snow | “snow” is more than is expected here. Put quotes | publish",
                "publish | ID | publish",
                "signing --on --off | Only one of these can be meant: --on, --off. | signing",
                "signing --with-former | --certificate FILE.pem | signing",
                "verify | FILE is missing. | verify",
                "completion fish | SHELL “fish” is not known. There are: bash, zsh. | completion",
                "genrate fox | There is no command “genrate”. Did you mean “generate”? | "
            })
    void theReasonIsOneLineAndTheHelpIsNamedUnderIt(String line, String part, String command) {
        assertThat(shell.run((Object[]) line.split(" "))).as(line).isEqualTo(ExitStatus.USAGE);
        String name = command == null ? "atelier" : "atelier " + command;
        assertThat(shell.complained().lines()).hasSize(2);
        assertThat(shell.complained().lines().findFirst().orElseThrow())
                .startsWith("atelier: ")
                .contains(part);
        assertThat(shell.complained()).endsWith("See \"" + name + " --help\"." + System.lineSeparator());
        assertThat(shell.said()).isEmpty();
    }

    @Test
    void anEmptyNameOfAFileIsSaidSo() {
        assertThat(shell.run("generate", "fox", "--out", "")).isEqualTo(ExitStatus.USAGE);
        assertThat(shell.complained()).contains("--out needs the name of a file or folder, and it is empty.");
    }

    @Test
    void wordsWithoutQuotesAreOnePrompt() throws Exception {
        Object[] words = "scene a red fox by a lake --json".split(" ");
        assertThat(shell.run(words)).as(shell.complained()).isZero();
        String unquoted = shell.said();
        shell.run("scene", "a red fox by a lake");
        assertThat(unquoted).isEqualTo(shell.said()).contains("\"prompt\" : \"a red fox by a lake\"");
        assertThat(shell.run("scene", "a red fox by a lake", "--quiet")).isZero();
        assertThat(shell.said()).as("a result is never silenced").isEqualTo(unquoted);
    }

    @Test
    void aShellGetsAScriptThatKnowsCommandsAndTheirValues() {
        assertThat(shell.run("completion", "bash")).isZero();
        assertThat(shell.said()).contains("watercolour", "swirling-night", "silver", "--with-former");
        String bash = shell.said();
        assertThat(shell.run("completion", "ZSH")).isZero();
        assertThat(shell.said()).isEqualTo(bash);
    }

    @Test
    void everyCommandHasExamplesThatAreMeantSo() {
        for (String command :
                "generate scene edit paint library account publish sync feed verify signing doctor completion"
                        .split(" ")) {
            assertThat(shell.run(command, "--help")).isZero();
            assertThat(shell.said()).as(command).contains("Examples:", "atelier " + command, "ends with");
        }
    }

    @Test
    void groupsTakeTheOptionsOfAllCommands() {
        for (String group : Arrays.asList("library", "account")) {
            assertThat(shell.run(group, "--json", "--quiet", "list")).isZero();
        }
        assertThat(folder.resolve("home/library.db")).exists();
    }
}
