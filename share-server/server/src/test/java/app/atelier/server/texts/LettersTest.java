package app.atelier.server.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @Test
    void leavesOutWhatTurnsOrHidesOtherLetters() {
        assertThat(Letters.line("Mara\u202Egnp.\u202C \u2066x\u2069")).isEqualTo("Maragnp. x");
        assertThat(Letters.line("ma\u200Bra\uFEFF\u00AD\u2060")).isEqualTo("mara");
        assertThat(Letters.line(" a\u0000b\u001Bc\r\nd\te\u2028f ")).isEqualTo("abc d ef");
        assertThat(Letters.lines("one\n\ntwo\u202E\tthree")).isEqualTo("one\n\ntwo three");
        assertThat(Letters.line("i\uDBFF\u0001\uD800")).isEqualTo("i");
    }

    @Test
    void leavesOutLettersThatOnlyProgramsRead() {
        String hidden = new StringBuilder("a fox")
                .appendCodePoint(0xE0001)
                .appendCodePoint(0xE0041)
                .appendCodePoint(0xE0042)
                .toString();
        assertThat(Letters.lines(hidden)).isEqualTo("a fox");
    }

    @Test
    void leavesNoPilesOfMarks() {
        assertThat(Letters.line("a" + "\u0321".repeat(50) + "b")).isEqualTo("a" + "\u0321".repeat(6) + "b");
        // With signs between them that are left out, and enough to keep a server busy for minutes.
        assertThat(Letters.lines("a" + "\u0301\u0327\u200B\u302E".repeat(100_000)))
                .hasSizeBetween(6, 7);
        assertThat(Letters.line("e\u0301")).isEqualTo("\u00E9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200D\u200C", "\u3164", "\u2800\u115F", "\u0301", "\u00A0\u3000", "\u202E"})
    void aNameHasToBeSeen(String name) {
        assertThat(Letters.line(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ünsal",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "\u2764\uFE0F",
                "\u05E9\u05C1\u05B8\u05DC",
                "水 ỗ"
            })
    void whatPeopleWriteStays(String text) {
        assertThat(Letters.line(text)).isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }
}
