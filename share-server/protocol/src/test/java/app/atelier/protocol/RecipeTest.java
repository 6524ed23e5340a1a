package app.atelier.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecipeTest {
    private static final String SHA = "0123456789abcdef".repeat(4);

    @Test
    void isTheSameAfterJson() throws Exception {
        JsonNode scene = Json.mapper().readTree("{\"subjects\":[{\"noun\":\"fox\"}]}");
        JsonNode edit = Json.mapper().readTree("{\"op\":\"exposure\",\"stops\":0.5}");
        Recipe recipe = Recipe.builder("three red foxes, paper-cut")
                .negativePrompt("blur")
                .backend("composer", "0.1.0")
                .model(new Recipe.ModelRef("pocket", SHA))
                .style("papercut")
                .seed(-42)
                .size(512, 768)
                .sampler("euler")
                .steps(20)
                .guidanceScale(7.5)
                .parents(List.of(new Recipe.Parent(SHA, "https://example.org/@mara/1", "Foxes")))
                .scene(scene)
                .edits(List.of(edit))
                .build()
                .withExtra("notes", Json.mapper().readTree("[1,2]"));

        Recipe read = Recipe.fromJson(recipe.toJson());

        assertThat(read).isEqualTo(recipe);
        assertThat(read.scene()).isEqualTo(scene);
        assertThat(read.edits()).containsExactly(edit);
    }

    @Property
    void isTheSameAfterJsonForAnyPrompt(
            @ForAll @StringLength(max = 300) String prompt,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30000) int width) {
        Recipe recipe = Recipe.builder(prompt).seed(seed).size(width, 7).build();
        assertThat(Recipe.fromJson(recipe.toJson())).isEqualTo(recipe);
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(Recipe.builder("x").build().toJson()).doesNotContain("model", "sampler", "scene", "null");
    }

    @Test
    void ignoresFieldsFromTheSameVersionItDoesNotKnow() {
        Recipe recipe =
                Recipe.fromJson("{\"version\":1,\"prompt\":\"fox\",\"width\":8,\"height\":9,\"mood\":{\"a\":1}}");
        assertThat(recipe.prompt()).isEqualTo("fox");
        assertThat(recipe.backend()).isEqualTo(Recipe.UNKNOWN);
        assertThat(recipe.edits()).isEmpty();
    }

    @Test
    void saysSoWhenItIsNewer() {
        assertThatThrownBy(() -> Recipe.fromJson("{\"version\":2,\"prompt\":[1]}"))
                .isInstanceOf(InvalidRecipeException.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("update Atelier");
    }

    @Test
    void refusesWhatBreaksARuleWithASentence() {
        assertThatThrownBy(() -> Recipe.fromJson("{\"version\":1,\"width\":100000,\"height\":1}"))
                .isInstanceOf(InvalidRecipeException.class)
                .hasMessageContaining("100000 by 1");
        assertThatThrownBy(() -> Recipe.builder("x".repeat(20_001)).build())
                .isInstanceOf(InvalidRecipeException.class)
                .hasMessageContaining("20001 characters");
        assertThatThrownBy(() -> Recipe.builder("x").guidanceScale(Double.NaN).build())
                .isInstanceOf(InvalidRecipeException.class)
                .hasMessageContaining("guidance");
        assertThatThrownBy(() -> new Recipe.Parent("zz", null, null)).isInstanceOf(InvalidRecipeException.class);
    }

    @Test
    void refusesWhatIsNoObject() {
        for (String text : List.of("", "null", "[]", "\"x\"", "{", "<html>", "{\"version\":1,\"parents\":3}")) {
            assertThatThrownBy(() -> Recipe.fromJson(text)).as(text).isInstanceOf(InvalidRecipeException.class);
        }
    }

    @Test
    void refusesNumbersOfRidiculousSizeAndDepth() {
        assertThatThrownBy(() -> Recipe.fromJson("{\"version\":1,\"width\":1,\"height\":1,\"guidanceScale\":1e999}"))
                .isInstanceOf(InvalidRecipeException.class);
        String deep = "{\"version\":1,\"width\":1,\"height\":1,\"scene\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatThrownBy(() -> Recipe.fromJson(deep)).isInstanceOf(InvalidRecipeException.class);
    }
}
