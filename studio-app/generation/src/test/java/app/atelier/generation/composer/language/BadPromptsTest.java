package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type who do not think of a reader: always a scene, and a plain sentence. */
class BadPromptsTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void letsAPersonDoWhatNobodyWasNamedFor() {
        Scene scene = READER.read("dancing in the rain");

        assertThat(scene.subjects()).singleElement().satisfies(s -> {
            assertThat(s.noun()).isEqualTo("person");
            assertThat(s.deed().id()).isEqualTo("dance");
        });
        assertThat(scene.notes()).containsExactly("Nobody was named who does it, so a person does.");
    }

    @ParameterizedTest
    @CsvSource({"loneliness,city-street", "calm,lake", "chaos,storm-sea", "fear,forest"})
    void givesAMoodAlonePlaceAndHour(String mood, String setting) {
        Scene scene = READER.read(mood);

        assertThat(scene.setting().id()).isEqualTo(setting);
        assertThat(scene.notes()).containsExactly("Only a mood was named, so a place that fits it is drawn.");
    }

    @Test
    void keepsThreePlacesOfOneKindOfSubjectApart() {
        Scene scene = READER.read("a cat on a roof, a cat under a bed, a cat on the moon");

        assertThat(scene.subjects().stream().filter(s -> s.noun().equals("cat")))
                .hasSize(3);
        assertThat(scene.subjects().stream().filter(s -> !s.relations().isEmpty()))
                .hasSize(1);
        assertThat(scene.notes()).containsExactly("Only one place fits in a picture: roof. “on the moon” is left out.");
    }

    @ParameterizedTest
    @CsvSource({
        "a cat that is not black, black",
        "a girl who is not sad, sad",
        "a fox not running in the meadow, running",
        "'a dog, never at the beach', beach",
        "'no moon, a wolf at night', moon",
        "don't draw a cat, cat",
        "a room without windows, windows",
        "a fox without gibberwocks, gibberwocks"
    })
    void saysWhatIsLeftOutAsAsked(String prompt, String left) {
        assertThat(READER.read(prompt).notes()).contains("“" + left + "” is left out, as you asked.");
    }

    @Test
    void leavesOutColourFeelingPlaceAndWeather() {
        assertThat(READER.read("a cat that is not black").subjects().getFirst().colour())
                .isNull();
        assertThat(READER.read("a girl who is not sad").subjects().getFirst().feeling())
                .isNull();
        assertThat(READER.read("a dog, never at the beach").setting()).isNotEqualTo(Setting.BEACH);
        assertThat(READER.read("a fox, not in the forest").setting()).isNotEqualTo(Setting.FOREST);
        assertThat(READER.read("neither rain nor snow, a street").weather()).isEqualTo(Weather.CLEAR);
        assertThat(READER.read("no moon, a wolf at night").without(Feature.MOON))
                .isTrue();
    }

    @Test
    void countsEmojiThatAreRepeated() {
        Scene scene = READER.read("🎃🎃🎃👻");

        assertThat(scene.subjects()).extracting(Subject::count).containsExactly(3, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀❤️✨",
                "🐱🌙🏠",
                "????!!!",
                "a a a the the",
                "asdf qwer zxcv",
                "一只猫",
                "night at noon",
                "1e9 dragons"
            })
    void givesEveryPromptAScene(String prompt) {
        Scene scene = READER.read(prompt);

        assertThat(scene.subjects().isEmpty() && scene.notes().isEmpty()).isFalse();
    }

    @Test
    void showsFewerOfEachOfManyCrowds() {
        Scene scene = READER.read("100 cats, 100 dogs, 100 foxes, 100 rabbits, 100 bears, 100 wolves, 100 horses,"
                + " 100 cows, 100 pigs, 100 hens, a duck");

        assertThat(Scene.figures(scene.subjects())).isLessThanOrEqualTo(PromptReader.MOST_FIGURES);
        assertThat(scene.subjects().getFirst().many()).isTrue();
        assertThat(scene.subjects()).hasSize(11).last().satisfies(duck -> {
            assertThat(duck.count()).isEqualTo(1);
            assertThat(duck.many()).isFalse();
        });
        assertThat(Scene.figures(READER.read("40 cats").subjects())).isEqualTo(40);
    }

    @Test
    void readsWordsWithMarksThatAreNotSeen() {
        Scene scene = READER.read("a\u200b c\u200bat\u0301 on a be\ufeffd");

        assertThat(scene.subjects()).extracting(Subject::noun).contains("cat", "bed");
        assertThat(scene.notes()).isEmpty();
    }

    @Test
    @Timeout(300)
    void readsDigitsOfOtherShapesAndScripts() {
        assertThat(READER.read("𝟛 cats").subjects()).singleElement().satisfies(cats -> {
            assertThat(cats.noun()).isEqualTo("cat");
            assertThat(cats.count()).isEqualTo(3);
        });
        assertThat(READER.read("٣ dogs").subjects().getFirst().count()).isEqualTo(3);
        assertThat(READER.read("1𝟚 owls").subjects().getFirst().count()).isEqualTo(12);
    }

    @Test
    @Timeout(300)
    void readsLettersThatGrowWhenTheyBecomeSmall() {
        assertThat(READER.read("a RABBİT").subjects()).extracting(Subject::noun).containsExactly("rabbit");
        assertThat(READER.read("İ".repeat(300_000)).notes()).isNotEmpty();
    }

    @Test
    void readsSeveralLanguagesInOnePrompt() {
        Scene scene = READER.read("ein Hund and a cat avec un chapeau");

        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly("dog", "cat");
        assertThat(scene.notes()).containsExactly("Some words are read as German, French.");
    }

    @Test
    void takesNamesForNoOtherLanguage() {
        assertThat(READER.read("my cat Luna and her friend Rosa").notes())
                .containsExactly("No pictures for “Luna”, “Rosa”. They are left out.");
    }

    @Test
    void shortensWordsThatFillThePrompt() {
        assertThat(READER.read("a cat and " + "gib".repeat(300)).notes())
                .singleElement()
                .asString()
                .hasSizeLessThan(120)
                .contains("gibgib");
    }

    @Test
    void saysWhatAPlaceDoesNotShow() {
        Scene scene = READER.read("waves in a library");

        assertThat(scene.feature(Feature.WAVES)).isEmpty();
        assertThat(scene.notes()).containsExactly("Understood, but not to be seen in the picture: “waves”.");
    }

    @Test
    void drawsMoonsOfTheirOwnAndNoOther() {
        Scene scene = READER.read("two moons over a desert");

        assertThat(scene.subjects()).singleElement().satisfies(s -> {
            assertThat(s.noun()).isEqualTo("moon");
            assertThat(s.count()).isEqualTo(2);
        });
        assertThat(scene.without(Feature.MOON)).isTrue();
    }
}
