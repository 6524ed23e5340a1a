package app.atelier.generation.composer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Subject;
import org.junit.jupiter.api.Test;

class KnownFiguresTest {
    private final Figures known = new KnownFigures(Plans.PORTRAITS);

    @Test
    void tellsWhatSteamsAndShinesAsTheFiguresDo() {
        Subject coffee = Subject.of("1", "coffee", "noto:hot-beverage", Kind.FOOD, .1);
        Subject candle = Subject.of("2", "candle", "noto:candle", Kind.THING, .2);
        assertThat(known.steams(coffee)).isTrue();
        assertThat(known.steams(candle)).isFalse();
        assertThat(known.shines(candle)).isTrue();
        assertThat(known.shines(coffee)).isFalse();
    }
}
