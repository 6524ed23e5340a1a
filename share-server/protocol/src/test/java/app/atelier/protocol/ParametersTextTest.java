package app.atelier.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParametersTextTest {
    @Test
    void readsWhatOtherGeneratorsWrite() {
        Recipe recipe = ParametersText.read("""
                a red fox, (snow:1.2)
                second line
                Negative prompt: blurry,
                low quality
                Steps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7.5, Seed: 18446744073709551615, Size: 512x768, \
                Model hash: 6ce0161689, Model: v1-5-pruned, Lora hashes: "a: 12, b: 34", Version: v1.9.4""");
        assertThat(recipe.prompt()).isEqualTo("a red fox, (snow:1.2)\nsecond line");
        assertThat(recipe.negativePrompt()).isEqualTo("blurry,\nlow quality");
        assertThat(recipe.steps()).isEqualTo(20);
        assertThat(recipe.sampler()).isEqualTo("DPM++ 2M Karras");
        assertThat(recipe.guidanceScale()).isEqualTo(7.5);
        assertThat(recipe.seed()).isEqualTo(-1);
        assertThat(recipe.width()).isEqualTo(512);
        assertThat(recipe.height()).isEqualTo(768);
        assertThat(recipe.model()).isEqualTo(new Recipe.ModelRef("v1-5-pruned", ""));
        assertThat(recipe.extra().get("Lora hashes").asText()).isEqualTo("a: 12, b: 34");
        assertThat(recipe.extra().get("Model hash").asText()).isEqualTo("6ce0161689");
        assertThat(recipe.backendVersion()).isEqualTo("v1.9.4");
    }

    @Test
    void writesTheFormThatOthersRead() {
        Recipe recipe = Recipe.builder("a fox")
                .negativePrompt("mud")
                .backend("pocket", "1")
                .steps(4)
                .sampler("euler")
                .guidanceScale(3.0)
                .seed(7)
                .size(256, 128)
                .build();
        assertThat(ParametersText.write(recipe))
                .isEqualTo(
                        "a fox\nNegative prompt: mud\n"
                                + "Steps: 4, Sampler: euler, CFG scale: 3, Seed: 7, Size: 256x128, Generator: pocket, Version: 1");
    }

    @Test
    void takesATextWithoutPairsAsAPrompt() {
        Recipe recipe = ParametersText.read("a fox: the red one, in snow\nat night");
        assertThat(recipe.prompt()).isEqualTo("a fox: the red one, in snow\nat night");
        assertThat(recipe.backend()).isEqualTo(Recipe.UNKNOWN);
    }

    @Test
    void keepsNumbersThatMakeNoSenseAsTheyStand() {
        Recipe recipe = ParametersText.read("fox\nSteps: many, Size: 0x9, Seed: x");
        assertThat(recipe.steps()).isNull();
        assertThat(recipe.extra().keySet()).containsExactlyInAnyOrder("Steps", "Size", "Seed");
    }

    @Test
    void livesWithEmptyAndOddTexts() {
        assertThat(ParametersText.read("").prompt()).isEmpty();
        assertThat(ParametersText.read(":::").prompt()).isEqualTo(":::");
        assertThat(ParametersText.read("a: \"b").prompt()).isEqualTo("a: \"b");
        assertThat(ParametersText.read("Negative prompt: x\nSteps: 1, Seed: 2, Size: 3x4")
                        .negativePrompt())
                .isEqualTo("x");
    }

    @Property
    void readsBackWhatItWrote(@ForAll("lines") String prompt, @ForAll("lines") String style, @ForAll long seed) {
        Recipe recipe = Recipe.builder(prompt)
                .style(style)
                .seed(seed)
                .steps(12)
                .backend("composer", "2")
                .build();
        Recipe read = ParametersText.read(ParametersText.write(recipe));
        assertThat(read.prompt()).isEqualTo(prompt.strip());
        assertThat(read.style()).isEqualTo(style);
        assertThat(read.seed()).isEqualTo(seed);
        assertThat(read.steps()).isEqualTo(12);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("abc,:\"\\ ()x-é狐").ofMaxLength(40);
    }
}
