package app.atelier.generation.composer.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.moods.Moods;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoatTest {
    private static final ArtPack ART = ArtPack.open();

    private static Cutout drawn(String art) {
        return Cutout.of(ART.draw(ART.find(art).orElseThrow(), 160), false);
    }

    private static Cutout square(Color colour) {
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 120, 120);
        g.dispose();
        return Cutout.of(image, false);
    }

    @ParameterizedTest
    @CsvSource({
        "noto:black-cat, BLACK",
        "noto:black-bird, BLACK",
        "noto:gorilla, BLACK",
        "noto:rabbit, WHITE",
        "noto:swan, WHITE",
        "noto:elephant, PALE",
        "noto:penguin, OTHER",
        "noto:panda, OTHER",
        "noto:fox, OTHER"
    })
    void isReadOffThePicture(String art, String coat) {
        assertThat(Coat.of(drawn(art))).hasToString(coat);
    }

    @Test
    void greyFurBecomesBlackAndEyesKeepTheirColour() {
        Cutout grey = square(new Color(0x60, 0x60, 0x62));
        Cutout eyes = square(new Color(0xd8, 0xb0, 0x20));

        Coat.deepen(grey);
        Coat.deepen(eyes);

        assertThat(grey.meanLuminance()).isBetween(.10, .20);
        assertThat(eyes.meanLuminance())
                .isEqualTo(square(new Color(0xd8, 0xb0, 0x20)).meanLuminance());
    }

    @Test
    void whatIsBlackAlreadyKeepsItsForm() {
        Cutout black = square(new Color(0x1d, 0x1c, 0x22));

        Coat.deepen(black);

        assertThat(black.meanLuminance())
                .isEqualTo(square(new Color(0x1d, 0x1c, 0x22)).meanLuminance());
    }

    @Test
    void blackIsLostInTheDarkAndWhiteOnSnow() {
        assertThat(Coat.BLACK.lostOn(.2)).isTrue();
        assertThat(Coat.BLACK.lostOn(.7)).isFalse();
        assertThat(Coat.WHITE.lostOn(.85)).isTrue();
        assertThat(Coat.WHITE.lostOn(.3)).isFalse();
        assertThat(Coat.PALE.lostOn(.85)).isFalse();
        assertThat(Coat.OTHER.lostOn(.2)).isFalse();
    }

    @Test
    void theEdgeOfBlackIsLitAndTheEdgeOfWhiteIsShaded() {
        Cutout black = square(new Color(0x20, 0x20, 0x20));
        Cutout white = square(new Color(0xe0, 0xe0, 0xe0));

        Coat.BLACK.edge(black, Moods.named("night"));
        Coat.WHITE.edge(white, Moods.named("day"));

        int middle = 60 * 120 + 60;
        int side = 60 * 120;
        assertThat(black.luminance(side)).isGreaterThan(black.luminance(middle) + .2f);
        assertThat(white.luminance(side)).isLessThan(white.luminance(middle) - .15f);
        assertThat(white.luminance(middle)).isGreaterThan(.9f);
    }
}
