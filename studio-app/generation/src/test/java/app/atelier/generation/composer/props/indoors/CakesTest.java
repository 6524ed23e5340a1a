package app.atelier.generation.composer.props.indoors;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.scene.AltText;
import app.atelier.generation.composer.scene.Scene;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CakesTest {
    private static final int HEIGHT = 600;
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8, 12, 20, 40, 60})
    void asManyCandlesAsAreAskedForStandApart(int n) {
        List<Cakes.Candle> candles = Cakes.candles(n);
        assertThat(candles).hasSize(n);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                double apart = Math.hypot(
                        candles.get(i).x() - candles.get(k).x(),
                        candles.get(i).y() - candles.get(k).y());
                assertThat(apart).isGreaterThan(1.8);
            }
            assertThat(Math.abs(candles.get(i).x())).isLessThan(54);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void everyCandleHasItsFlame(int n) {
        assertThat(flames(n)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvSource({
        "a cake with five candles, 5",
        "five candles on a cake, 5",
        "a birthday cake with 7 candles and a gift, 7",
        "a cake with one candle, 1"
    })
    void theCandlesOfACakeArePartOfIt(String prompt, int candles) {
        Scene scene = READER.read(prompt);
        assertThat(scene.subjects()).noneMatch(s -> s.noun().contains("candle"));
        assertThat(scene.hero().orElseThrow().held()).hasSize(candles);
        assertThat(scene.readings())
                .filteredOn(r -> r.word().contains("candle"))
                .allSatisfy(r -> assertThat(r.target())
                        .isEqualTo(scene.hero().orElseThrow().id()));
    }

    @Test
    void aCandleBesideSomethingElseStaysACandle() {
        assertThat(READER.read("a book with three candles").subjects())
                .anyMatch(s -> s.noun().equals("candle"));
    }

    @Test
    void theirNumberIsTold() {
        assertThat(AltText.of(READER.read("a cake with five candles"))).containsIgnoringCase("five candles");
    }

    /** Pieces of the brightest part of flames, from left to right. */
    private static int flames(int n) {
        Prop cake = Props.counted("cake", n).orElseThrow();
        int w = (int) Math.ceil(HEIGHT * cake.aspect());
        BufferedImage image = new BufferedImage(w, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        cake.draw(
                g,
                new Box(0, 0, w, HEIGHT),
                new SceneLight(Moods.named("night"), -.6, -.8),
                0,
                new SplittableRandom(4));
        g.dispose();
        // Above the icing nothing else is as bright.
        int rows = HEIGHT * 24 / 100;
        int pieces = 0;
        boolean inside = false;
        for (int x = 0; x < w; x++) {
            boolean bright = false;
            for (int y = 0; y < rows; y++) {
                int p = image.getRGB(x, y);
                bright |= p >>> 24 > 240 && (p >> 16 & 255) > 240 && (p >> 8 & 255) > 230;
            }
            pieces += bright && !inside ? 1 : 0;
            inside = bright;
        }
        return pieces;
    }
}
