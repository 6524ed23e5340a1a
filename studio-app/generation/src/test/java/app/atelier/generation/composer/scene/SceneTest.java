package app.atelier.generation.composer.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.PromptReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenes as data and as sentences. */
class SceneTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "three red foxes under a big moon in a snowy forest at night, paper-cut style",
                "a girl in a yellow raincoat riding a white horse through a pink lagoon, no clouds",
                "a wizard casting a spell on a dragon above a castle, close-up, halloween"
            })
    void comesBackFromJsonAsItWas(String prompt) throws Exception {
        Scene scene = READER.read(prompt);

        String json = new ObjectMapper().writeValueAsString(scene.toJson());

        assertThat(Scene.fromJson(new ObjectMapper().readTree(json))).isEqualTo(scene);
    }

    @Test
    void passesOverFieldsItDoesNotKnow() throws Exception {
        Scene scene = READER.read("a fox");
        ObjectNode json = (ObjectNode) scene.toJson();
        json.put("later", "something");

        assertThat(Scene.fromJson(json)).isEqualTo(scene);
    }

    @Test
    void refusesNewerAndDamagedScenesInOneSentence() throws Exception {
        ObjectNode newer = (ObjectNode) READER.read("a fox").toJson();
        newer.put("version", 2);

        assertThatThrownBy(() -> Scene.fromJson(newer))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessage("This scene was made by a newer version of Atelier. Update to open it.");
        assertThatThrownBy(() -> Scene.fromJson(new ObjectMapper().readTree("{\"version\":1,\"hour\":\"teatime\"}")))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessage(
                        "In the scene, hour cannot be \"teatime\". There are: dawn, morning, day, golden-hour, sunset, dusk,"
                                + " night.");
    }

    @Test
    void refusesCountsAndSizesThatCannotBeDrawn() {
        Subject fox = Subject.of("s1", "fox", "noto:fox", Kind.ANIMAL, .6);

        assertThat(fox.count()).isOne();
        assertThatThrownBy(() -> fox.withCount(0)).hasMessage("A subject is shown 1 to 40 times, not 0.");
        assertThatThrownBy(() -> fox.withSize(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three red foxes under a big moon in a snowy forest at night, paper-cut style | Three red foxes under a big moon in a snowy forest at night. In a paper-cut style.",
                "a robot reading a book in a library | A robot reading a book in a library.",
                "a girl riding a horse through a meadow at golden hour | A girl riding a horse in a meadow in golden evening light.",
                "two foxes sharing an umbrella on a rainy city street at night | Two foxes sharing an umbrella on a city street at night, in the rain.",
                "a family having a picnic in spring | A woman, a man, a girl and a boy having a picnic in a meadow in spring.",
                "a wolf howling at the moon in the snow | A wolf howling at the moon in a snowy forest at night.",
                "a dragon above a castle | A dragon above a castle at dusk.",
                "an apple | An apple on a table by a window.",
                "mountains at sunrise | A mountain landscape at dawn.",
                "a bear reading to two mice in a library | A bear reading a book to two mice in a library."
            })
    void isToldInASentence(String prompt, String sentence) {
        assertThat(AltText.of(READER.read(prompt))).isEqualTo(sentence);
    }

    @Test
    void namesLayersByTheirSubject() {
        Scene scene = READER.read("three small green birds and a cat with a red scarf");

        assertThat(AltText.of(scene.subjects().get(0))).isEqualTo("three small green birds");
        assertThat(AltText.of(scene.subjects().get(1))).isEqualTo("a cat with a red scarf");
    }
}
