package app.atelier.generation.composer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.composer.props.Props;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaidTest {
    @Test
    void allThatIsLaidCanBeDrawn() {
        List<String> things = Laid.things().distinct().toList();

        assertThat(things).hasSizeGreaterThan(12).allMatch(id -> Props.find(id).isPresent());
    }

    @Test
    void aShortWordIsNoPartOfAnother() {
        assertThat(Laid.tells("steak", "tea")).isFalse();
        assertThat(Laid.tells("piece", "pie")).isFalse();
        assertThat(Laid.tells("tea", "tea")).isTrue();
        assertThat(Laid.tells("strawberries", "strawberr")).isTrue();
    }
}
