package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("replaces System.out")
class SceneFileTest {
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

    private int drawn(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("scene.json"), json);
        return shell.run("generate", "--scene", file, "--size", "256x256", "--seed", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | is empty. A scene is made with: atelier scene",
                "`  ` | is empty. A scene is made with: atelier scene",
                "{ | The scene is not JSON: look at line 1",
                "[] | not a JSON object with fields such as \"subjects\"",
                "{\"hour\": \"nigt\"} | hour cannot be \"nigt\". Did you mean “night”? There are: dawn, morning, day,",
                "{\"mood\": \"nigt\"} | mood cannot be “nigt”. Did you mean “night”? There are:",
                "{\"style\": \"watercolor\"} | style cannot be “watercolor”. Did you mean “watercolour”?",
                "{\"setting\": \"forrest\"} | setting cannot be \"forrest\". Did you mean “forest”? There are:",
                "{\"weather\": \"wet\"} | weather cannot be \"wet\". There are: clear,",
                "{\"camera\": \"far\"} | There are:",
                "{\"subjects\": [{\"noun\": \"fox\"}]} | In the scene, subjects[0]"
            })
    void whatIsWrongIsSaidWithTheFileAndWhatThereIs(String json, String part) throws IOException {
        assertThat(drawn(json)).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.complained().strip())
                .startsWith("atelier: " + folder.resolve("scene.json"))
                .contains(part)
                .doesNotContain("\n");
    }

    @Test
    void aFieldThatNoSceneHasIsNamedAndTheRestIsDrawn() throws IOException {
        assertThat(drawn("{\"houre\": \"night\", \"features\": [{\"id\": \"mooon\", \"present\": true, \"size\": 1}]}"))
                .isZero();
        assertThat(shell.complained())
                .contains("The field \"houre\" belongs to no scene and is passed over. Did you mean “hour”?")
                .contains("The feature \"mooon\" is not known and is passed over. Did you mean “moon”?");
    }

    @Test
    void aSceneAsItIsPrintedHasNothingUnknownInIt() throws IOException {
        for (String settled : new String[] {"--json", "--settled"}) {
            shell.run(
                    "scene", "two wizards with hats riding a red dragon under the moon at night in the rain", settled);
            assertThat(drawn(shell.said())).as(shell.complained()).isZero();
            assertThat(shell.complained()).doesNotContain("passed over");
        }
    }
}
