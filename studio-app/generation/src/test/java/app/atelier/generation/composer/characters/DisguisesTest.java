package app.atelier.generation.composer.characters;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Subject;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisesTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Characters CHARACTERS = new Characters(ART);
    private static final PromptReader READER = PromptReader.open(ART);
    private static final int HEIGHT = 200;

    @ParameterizedTest
    @CsvSource({
        "a girl in a sunflower costume, sunflower",
        "a boy dressed as the moon, moon",
        "a girl dressed as a star, star",
        "a boy in a dinosaur onesie, dinosaur",
        "a dog dressed as a pumpkin, pumpkin",
        "a cat in a bee costume, bee"
    })
    void whatSomeoneGoesAsIsWornAndNoThingBesideThem(String prompt, String costume) {
        var scene = READER.read(prompt);
        assertThat(scene.notes()).isEmpty();
        assertThat(scene.features()).isEmpty();
        assertThat(scene.subjects())
                .singleElement()
                .extracting(Subject::costume)
                .isEqualTo(costume);
    }

    /** What the words of the costume are called is no hat: a flower would grow out of the head. */
    @ParameterizedTest
    @ValueSource(strings = {"sunflower", "moon", "star", "pumpkin"})
    void theWordsOfACostumeAreNoHat(String costume) {
        Subject silent = Someone.person("girl").as(costume).subject();
        Subject said =
                Someone.person("girl").as(costume).wearing("costume:" + costume).subject();
        assertThat(CHARACTERS.height(said, 0)).isEqualTo(CHARACTERS.height(silent, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sunflower", "moon", "sun", "star"})
    void theFaceLooksOutOfWhatIsLargerThanTheHead(String costume) {
        Subject plain = Someone.person("boy").subject();
        Subject dressed = Someone.person("boy").as(costume).subject();
        assertThat(width(dressed)).isGreaterThan(1.25 * width(plain));
    }

    @Test
    void severalInFancyDressGoAsDifferentThings() {
        assertThat(IntStream.range(0, 4).mapToObj(i -> Disguises.any("child", i)))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Costume.find(id)).isPresent());
    }

    /** A hue of its own is what a sunset turns purple. */
    @Test
    void steelIsGrey() {
        BufferedImage knight =
                CHARACTERS.draw(Someone.person("man").as("knight").subject(), 0, HEIGHT);
        // The breastplate, left of its ridge.
        int x = knight.getWidth() * 43 / 100;
        int grey = 0;
        int rows = 0;
        for (int y = HEIGHT * 66 / 100; y < HEIGHT * 74 / 100; y++) {
            int rgb = knight.getRGB(x, y);
            double spread = Math.max(Rgb.red(rgb), Math.max(Rgb.green(rgb), Rgb.blue(rgb)))
                    - Math.min(Rgb.red(rgb), Math.min(Rgb.green(rgb), Rgb.blue(rgb)));
            grey += spread < .14 ? 1 : 0;
            rows++;
        }
        assertThat(grey).isGreaterThan(rows * 3 / 4);
    }

    private static double width(Subject subject) {
        return CHARACTERS.height(subject, 0) * CHARACTERS.aspect(subject, 0);
    }
}
