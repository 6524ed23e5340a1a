package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Seeds;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.scene.AltText;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided of those in a story before anyone has a place: parts, clothes, light. */
class CastTest {
    private static final Stage MEADOW = new Stage(.56, .9, Surface.GRASS);
    private static final Stage SNOW = new Stage(.56, .9, Surface.SNOW);

    private static Scene read(String prompt) {
        return Plans.READER.read(prompt, "");
    }

    @Test
    void whoeverIsHuggedHugsBack() {
        Scene scene = Partners.of(read("a bear hugging a rabbit"));

        Subject rabbit = scene.subjects().getLast();
        assertThat(Objects.requireNonNull(rabbit.deed()).id()).isEqualTo("hug");
        assertThat(rabbit.deed().target()).isEqualTo(scene.subjects().getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a bear hugging a rabbit",
                "a boy giving a flower to a girl",
                "a cat chasing a mouse",
                "a man walking a dog",
                "a witch casting a spell on a frog",
                "two foxes dancing",
                "a fox and an owl talking"
            })
    void partsThatWereGivenCanBeTakenBack(String prompt) {
        Scene scene = read(prompt);

        assertThat(Partners.without(Partners.of(scene))).isEqualTo(scene);
    }

    @Test
    void peopleAreDressedApartFromTheGrassAndWarmInTheSnow() {
        for (long seed = 1; seed <= 30; seed++) {
            Subject girl = Wardrobe.dressed(read("a girl in a meadow"), MEADOW, new Seeds(seed))
                    .subjects()
                    .getFirst();
            assertThat(girl.costume()).isNotNull();
            assertThat(girl.worn()).extracting(Thing::colour).doesNotContain("#37b58a");
            Subject cold = Wardrobe.dressed(read("a girl in the snow"), SNOW, new Seeds(seed))
                    .subjects()
                    .getFirst();
            assertThat(cold.costume()).isEqualTo("winter");
            assertThat(cold.worn()).extracting(Thing::art).contains("prop:beanie", "flat:scarf");
        }
    }

    @Test
    void clothesThatWereSaidAreKept() {
        Scene said = read("a girl in a red dress and a boy dressed as a pirate");

        Scene dressed = Wardrobe.dressed(said, SNOW, new Seeds(3));

        assertThat(dressed.subjects().getFirst().costume()).isEqualTo("dress");
        assertThat(dressed.subjects().getLast().costume()).isEqualTo("pirate");
    }

    @Test
    void nobodyReadsOfClothesThatWereNotSaid() {
        Scene said = read("a girl and a boy building a snowman");

        assertThat(AltText.of(Wardrobe.dressed(said, SNOW, new Seeds(2)))).isEqualTo(AltText.of(said));
    }

    @Test
    void severalOfOneWordWearDifferentColours() {
        Plan plan = Plans.of("two boys in a meadow", 1);
        Subject boys = Plans.heroes(plan).getFirst().subject();

        assertThat(Plans.PORTRAITS.draw(boys, 0, Gaze.VIEWER, 200).getRGB(60, 150))
                .isNotEqualTo(Plans.PORTRAITS.draw(boys, 1, Gaze.VIEWER, 200).getRGB(60, 150));
    }

    @Test
    void aFireLightsThoseNearItAndOnlyAfterDark() {
        Plan night = Plans.of("a panda playing the guitar by a campfire at night", 1);
        Placed panda = Plans.named(night, "panda");
        Placed fire = Plans.named(night, "campfire");
        SceneLight usual = night.lightAt(100, 100, 0);

        SceneLight lit = Fires.on(night, Plans.PORTRAITS, panda, usual);

        assertThat(Math.signum(lit.lightX())).isEqualTo(Math.signum(fire.x() - panda.x()));
        assertThat(warmth(lit.mood().light())).isGreaterThan(warmth(usual.mood().light()) + .1);
        assertThat(Fires.on(night, Plans.PORTRAITS, fire, usual)).isEqualTo(usual);
        Plan day = Plans.of("a panda playing the guitar by a campfire at noon", 1);
        SceneLight sun = day.lightAt(100, 100, 0);
        assertThat(Fires.on(day, Plans.PORTRAITS, Plans.named(day, "panda"), sun))
                .isEqualTo(sun);
    }

    private static double warmth(int rgb) {
        return Rgb.red(rgb) - Rgb.blue(rgb);
    }

    @Test
    void aFamilyHasItsYoungBeforeAndSmaller() {
        Plan plan = Plans.of("a mother fox and her three cubs in a snowy forest", 1);
        List<Placed> cubs = plan.placed().stream()
                .filter(p -> p.subject().noun().equals("cub"))
                .toList();
        Placed mother = Plans.named(plan, "mother fox");

        assertThat(cubs).hasSize(3).allSatisfy(cub -> {
            assertThat(cub.height()).isLessThan(mother.height() * .8);
            assertThat(cub.y()).isGreaterThan(mother.y());
            assertThat(cub.subject().art()).isEqualTo(mother.subject().art());
        });
    }
}
