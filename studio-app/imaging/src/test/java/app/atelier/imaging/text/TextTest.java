package app.atelier.imaging.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private final Text text = Text.of("Words", "inter", 40);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -1, 4001, Double.POSITIVE_INFINITY})
    void aSizeOutOfRangeIsRefusedInOneSentence(double size) {
        assertThatThrownBy(() -> text.withSize(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The size of text must be from 1 to 4000, not ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -5, 30_001})
    void aBoxOutOfRangeIsRefused(double width) {
        assertThatThrownBy(() -> text.withWrapWidth(width)).hasMessageContaining("text box");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.6, 5.1})
    void spacingOutOfRangeIsRefused(double spacing) {
        assertThatThrownBy(() -> text.withLetterSpacing(spacing)).hasMessageContaining("spacing");
        assertThatThrownBy(() -> text.withLineHeight(spacing)).hasMessageStartingWith("The height of lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#1234567", "", "#gggggg"})
    void aColourThatIsNoneIsRefused(String colour) {
        assertThatThrownBy(() -> text.withColour(colour)).hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> new TextOutline(colour, 1)).hasMessageContaining("#rrggbb");
    }

    @Test
    void moreThanAHundredThousandCharactersAreRefused() {
        assertThat(text.withContent("x".repeat(Text.MOST_CHARACTERS)).content()).hasSize(100_000);
        assertThatThrownBy(() -> text.withContent("x".repeat(Text.MOST_CHARACTERS + 1)))
                .hasMessage("A text layer holds at most 100000 characters, not 100001.");
    }

    @Test
    void aFontNeedsAName() {
        assertThatThrownBy(() -> text.withFont(" ")).hasMessage("A text needs the name of a font.");
    }
}
