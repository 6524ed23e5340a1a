package app.atelier.generation.composer.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneReadingTest {
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{broken | The scene is not JSON: look at line 1, column 2.",
                "{\"hour\": NaN} | The scene is not JSON: look at line 1, column 13.",
                "{\"hour\": \"day\", \"hour\": \"night\"} | The scene is not JSON: look at line 1, column 23.",
                "[1] | The scene is not a JSON object with fields such as \"subjects\" and \"setting\".",
                "{\"version\": 2} | This scene was made by a newer version of Atelier. Update to open it.",
                "{\"palette\": [\"red\"]} | In the scene, something is wrong: A colour is written as #rrggbb, not \"red\".",
                "{\"features\": 7} | In the scene, features is missing or of the wrong kind.",
            })
    void whatIsWrongIsSaidInOneSentence(String json, String sentence) {
        assertThatThrownBy(() -> Scene.fromJson(json))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessage(sentence);
    }

    @Test
    void whatWouldTakeMinutesToDrawIsRefused() {
        String cats = "{\"noun\": \"cat\", \"art\": \"noto:cat\", \"kind\": \"animal\", \"count\": 40%s}";
        String crowd = "{\"subjects\": [" + (cats.formatted("") + ",").repeat(10) + cats.formatted("") + "]}";
        assertThatThrownBy(() -> Scene.fromJson(crowd))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessage("A scene can have up to 400 figures of all subjects together and this one has 440."
                        + " Lower some counts.");
        String scarf = "{\"noun\": \"scarf\", \"art\": \"noto:scarf\"}";
        String scarves = ", \"worn\": [" + (scarf + ",").repeat(600) + scarf + "]";
        assertThatThrownBy(() -> Scene.fromJson("{\"subjects\": [" + cats.formatted(scarves) + "]}"))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessage("In the scene, \"worn\" can list up to 600 and lists 601. Take some out.");
    }

    @Test
    void anUnknownSettingIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> Scene.fromJson("{\"setting\": \"moonbase\"}"))
                .isInstanceOf(UnreadableSceneException.class)
                .hasMessageStartingWith("In the scene, setting cannot be \"moonbase\". There are: ")
                .hasMessageContaining("meadow")
                .hasMessageEndingWith(".");
    }

    @Test
    void aValueThatIsAlmostRightIsAskedFor() {
        assertThatThrownBy(() -> Scene.fromJson("{\"setting\": \"beech\"}"))
                .hasMessageContaining("Did you mean “beach”?");
    }

    @Test
    void fieldsAndFeaturesThatNoSceneHasAreNamed() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(
                        "{\"wether\": \"rain\", \"features\": [{\"id\": \"mon\", \"present\": true, \"size\": 1, \"color\": 2}]}");
        assertThat(Scene.unknownFields(json))
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("\"wether\"") && sentence.contains("Did you mean “weather”?"))
                .anyMatch(sentence -> sentence.contains("\"color\"") && sentence.contains("Did you mean “colour”?"))
                .anyMatch(sentence -> sentence.contains("\"mon\"") && sentence.contains("Did you mean “moon”?"));
        assertThat(Scene.unknownFields(READER.read("two foxes under a red moon").toJson()))
                .isEmpty();
        assertThat(Scene.unknownFields(new ObjectMapper().readTree("[1]"))).isEmpty();
        assertThat(Scene.unknownFields(new ObjectMapper().readTree("{\"hour\": 7}")))
                .isEmpty();
    }

    @Test
    void sixtySubjectsAreTooMany() {
        ObjectNode json = (ObjectNode) READER.read("a fox").toJson();
        ArrayNode subjects = (ArrayNode) json.get("subjects");
        for (int i = 1; i < 60; i++) {
            ObjectNode more = subjects.get(0).deepCopy();
            more.put("id", "s" + (i + 1));
            subjects.add(more);
        }

        assertThatThrownBy(() -> Scene.fromJson(json))
                .hasMessage("A scene can have up to 40 subjects and this one has 60. Take some out.");
    }

    @Test
    void twoSubjectsCannotHaveOneId() {
        ObjectNode json = (ObjectNode) READER.read("a fox").toJson();
        ((ArrayNode) json.get("subjects")).add(json.get("subjects").get(0).deepCopy());

        assertThatThrownBy(() -> Scene.fromJson(json))
                .hasMessage("Two subjects of the scene have the id \"s1\". Give each its own.");
    }

    @Test
    void aPersonMayLeaveOutAlmostEverything() throws Exception {
        Scene scene = Scene.fromJson("{\"setting\": \"forest\", \"hour\": \"night\","
                + " \"subjects\": [{\"noun\": \"fox\", \"art\": \"noto:fox\", \"kind\": \"animal\"}]}");

        assertThat(scene.subjects()).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo("s1");
            assertThat(s.rank()).isEqualTo(Rank.HERO);
            assertThat(s.count()).isOne();
        });
        var made = COMPOSER.generate(request(scene.toJson()), Progress.NONE);
        assertThat(made.recipe().scene().path("mood").asText())
                .as("follows from the hour")
                .isEqualTo("night");
        assertThat(Scene.fromJson("{}").subjects()).isEmpty();
    }

    /** Hour, weather and season edited in a file decide the light, unless a mood was asked for. */
    @ParameterizedTest
    @CsvSource({
        "hour, night, a fox in a forest, night",
        "hour, sunset, a fox in a meadow, sunset",
        "hour, night, a cat on a city street, city-night",
        "weather, storm, a fox in a meadow, storm",
        "weather, rain, a fox in a meadow, overcast",
        "season, autumn, a fox in a meadow, autumn"
    })
    void whatIsEditedDecidesTheMood(String field, String value, String prompt, String mood) throws Exception {
        ObjectNode json = (ObjectNode) READER.read(prompt).toJson();
        assertThat(json.get("mood").asText()).isEqualTo("day");

        assertThat(Scene.fromJson(json.deepCopy().put(field, value)).mood()).isEqualTo(mood);
        assertThat(Scene.fromJson(json.deepCopy().put(field, value).put("mood", "golden-hour"))
                        .mood())
                .as("asked for")
                .isEqualTo("golden-hour");
        json.remove("mood");
        assertThat(Scene.fromJson(json.put(field, value)).mood()).isEqualTo(mood);
    }

    @Test
    void aRoomThatWasCalledDarkStaysDark() throws Exception {
        ObjectNode json = (ObjectNode) READER.read("a cat in a dark room").toJson();

        assertThat(Scene.fromJson(json.put("hour", "dusk")).mood()).isEqualTo("dark-room");
    }

    /** Every value of a scene with a composition, replaced by things it cannot be: a picture or one sentence. */
    @Test
    void noValueBreaksMoreThanItself() throws Exception {
        Scene settled = COMPOSER.settled(GenerationRequest.of(
                "a small girl with a red scarf reading to two cats on a rug, no clouds, pink sky", 2, 256, 256));
        String json = MAPPER.writeValueAsString(settled.toJson());
        List<String> values = List.of("null", "-1", "1e300", "\"NaN\"", "\"nonsense\"", "[]", "{}", "true");
        int leaves = leaves(MAPPER.readTree(json)).size();
        assertThat(leaves).isGreaterThan(60);
        int pictures = 0;
        for (int i = 0; i < leaves * 2; i++) {
            JsonNode changed = MAPPER.readTree(json);
            // Nothing in each place, and in turn one other thing.
            String value = i < leaves ? values.getFirst() : values.get(i % values.size());
            leaves(changed).get(i % leaves).put(MAPPER.readTree(value));
            try {
                COMPOSER.generate(request(changed), Progress.NONE);
                pictures++;
            } catch (GenerationException e) {
                assertThat(e.getMessage()).endsWith(".").doesNotContain("\n", "com.fasterxml", "java.");
            }
        }
        assertThat(pictures).isGreaterThan(5);
    }

    private static GenerationRequest request(JsonNode scene) {
        return new GenerationRequest(
                "", "", "composer", "", 1, 256, 256, Map.of(Composer.SCENE_OPTION, scene.toString()), List.of());
    }

    private interface Leaf {
        void put(JsonNode value);
    }

    private static List<Leaf> leaves(JsonNode node) {
        List<Leaf> leaves = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> leaves.add(value -> object.set(name, value)));
            object.forEach(child -> leaves.addAll(leaves(child)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                leaves.add(value -> array.set(at, value));
            }
            array.forEach(child -> leaves.addAll(leaves(child)));
        }
        return leaves;
    }
}
