package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type without thinking of who reads it: looks, parents, places from outside, slips of the hand. */
class StrangersWordsTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @Test
    void seesEyesAsLooksAndNotAsThingsOfTheirOwn() {
        assertThat(read("a woman with red hair and green eyes").subjects()).hasSize(1);
        assertThat(read("a wolf, yellow eyes, night").subjects()).hasSize(1);
        assertThat(read("a shell on the beach").subjects()).hasSize(1);
    }

    @Test
    void drawsTheParentOfAnAnimalAsSuchAnAnimal() {
        assertThat(arts("a lion cub and its mother")).containsExactly("noto:lion", "noto:lion");
        assertThat(arts("ducklings follow their mother")).contains("noto:duck").doesNotContain("flat:woman");
        assertThat(arts("a boy and his mother")).containsExactly("flat:boy", "flat:woman");
    }

    @Test
    void letsSnowFallIfItIsSaidAlone() {
        assertThat(read("a taxi in new york, snow").weather()).isEqualTo(Weather.SNOW);
        assertThat(read("a fox in the snow").weather()).isEqualTo(Weather.CLEAR);
    }

    @Test
    void staysOutsideOfWhatIsSeenFromTheStreet() {
        assertThat(read("a bike in front of a cafe").setting()).isEqualTo(Setting.CITY_STREET);
        assertThat(read("a boy reading under a tree").setting().indoors()).isFalse();
        assertThat(read("a boy reading").setting()).isEqualTo(Setting.LIBRARY);
    }

    @Test
    void givesAHorseToWhoRidesAndNamesNothing() {
        assertThat(read("a cowboy riding into the sunset").subjects().getFirst().ride())
                .extracting(ride -> ride.art())
                .isEqualTo("noto:horse");
        assertThat(read("a cowboy riding a xylotron").subjects().getFirst().ride())
                .isNull();
    }

    @Test
    void readsOneSlipOfTheHandAndSaysSo() {
        Scene scene = read("an elephnat in the montains");
        assertThat(scene.setting()).isEqualTo(Setting.MOUNTAINS);
        assertThat(scene.subjects()).extracting(Subject::noun).containsExactly("elephant");
        assertThat(scene.notes()).contains("“elephnat” is read as “elephant”.");
    }

    @Test
    void saysWhichLanguagesAreRead() {
        assertThat(read("pieni kettu metsässä").notes()).anyMatch(note -> note.contains("German, French and Spanish"));
        assertThat(read("a fox in the woods").notes()).isEmpty();
    }

    private static Scene read(String prompt) {
        return READER.read(prompt);
    }

    private static List<String> arts(String prompt) {
        return read(prompt).subjects().stream().map(Subject::art).toList();
    }
}
