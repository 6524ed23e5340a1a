package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people look and what they wear, by what the words say. */
class AppearanceTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    private static Subject only(String prompt) {
        List<Subject> subjects = READER.read(prompt).subjects();
        assertThat(subjects).hasSize(1);
        return subjects.getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "a black woman, dark",
        "a white man, light",
        "a brown girl on a hill, medium-dark",
        "a fair-skinned boy, light",
        "a black scientist in a lab, dark"
    })
    void coloursOfPeopleAreTheirSkin(String prompt, String skin) {
        assertThat(only(prompt).skin()).isEqualTo(skin);
        assertThat(only(prompt).colour()).isNull();
    }

    @Test
    void otherColoursAreThoseOfTheirClothes() {
        Subject wizard = only("a green wizard");
        assertThat(wizard.colour()).isNull();
        assertThat(wizard.skin()).isNull();
        assertThat(wizard.worn()).extracting(Thing::art).containsExactly("costume:wizard");
        assertThat(wizard.worn().getFirst().colour()).isNotNull();
    }

    @Test
    void animalsKeepTheirs() {
        assertThat(only("a blue cat").colour()).isNotNull();
        assertThat(only("a blue cat").skin()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a woman with red hair and a blue dress, costume:dress",
        "a woman in a blue dress, costume:dress",
        "a man with a beard in a green jacket, costume:coat",
        "a girl in a yellow raincoat, costume:raincoat",
        "a cat wearing sunglasses, flat:sunglasses",
        "an ostrich wearing boots, flat:mans-shoe"
    })
    void whatIsWornIsWorn(String prompt, String art) {
        assertThat(only(prompt).worn()).extracting(Thing::art).contains(art);
        assertThat(only(prompt).held()).isEmpty();
    }

    @Test
    void hairIsThatOfThePicture() {
        assertThat(only("a woman with long red hair").art()).isEqualTo("flat:woman-red-hair");
        assertThat(only("a bald man").art()).isEqualTo("flat:man-bald");
    }

    @ParameterizedTest
    @CsvSource({"a cat at her feet", "a peacock showing its feathers", "a crocodile brushing its teeth"})
    void partsOfBodiesAreNoSubjects(String prompt) {
        assertThat(only(prompt)).isNotNull();
    }

    @Test
    void possessorsAreNoSubjects() {
        assertThat(READER.read("a wolf in grandma's bed").subjects())
                .extracting(Subject::noun)
                .containsExactlyInAnyOrder("wolf", "bed");
        assertThat(READER.read("a parrot on a pirate's shoulder").subjects())
                .extracting(Subject::noun)
                .containsExactlyInAnyOrder("parrot", "pirate");
    }

    @Test
    void wordsOfOneFormAreSeveralWithoutAnArticle() {
        assertThat(READER.read("a coral reef with colourful fish")
                        .subjects()
                        .getFirst()
                        .count())
                .isGreaterThan(1);
        assertThat(only("a blue fish").count()).isEqualTo(1);
        assertThat(only("people walking through a market").count()).isGreaterThan(2);
    }

    @Test
    void theyAreWhereTheirWorkOrCompanyIs() {
        assertThat(READER.read("a cat barista making a latte").setting()).isEqualTo(Setting.CAFE);
        assertThat(READER.read("an old man feeding ducks").setting()).isEqualTo(Setting.LAKE);
        assertThat(READER.read("a giant octopus attacking a ship in a storm").setting())
                .isEqualTo(Setting.STORM_SEA);
        assertThat(READER.read("mountains behind a village").setting()).isEqualTo(Setting.VILLAGE);
    }
}
