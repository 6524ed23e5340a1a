package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HexColourTest {
    @Test
    void alphaComesLastAndIsFullWhereMissing() {
        assertThat(HexColour.argb("#102030")).isEqualTo(0xff102030);
        assertThat(HexColour.argb("#10203040")).isEqualTo(0x40102030);
        assertThat(HexColour.of(0xffABCDEF)).isEqualTo("#abcdef");
    }

    @Test
    void whatIsTypedMayBeShortAndWithoutTheSign() {
        assertThat(HexColour.typed(" #1a2B3c ")).hasValue(0x1a2b3c);
        assertThat(HexColour.typed("1a2b3c")).hasValue(0x1a2b3c);
        assertThat(HexColour.typed("#f0a")).hasValue(0xff00aa);
        assertThat(HexColour.typed("9bd")).hasValue(0x99bbdd);
        for (String words : List.of("", "#", "12345", "#12345678", "red", "##123", "-12345")) {
            assertThat(HexColour.typed(words)).as(words).isEmpty();
        }
    }

    @Test
    void whatIsNoColourIsRefusedWithTheText() {
        assertThatThrownBy(() -> HexColour.rgb("#10203040")).hasMessageContaining("#rrggbb, not “#10203040”");
        assertThatThrownBy(() -> HexColour.argb("#12345")).hasMessageContaining("“#12345”");
        assertThat(HexColour.rgb("#fFeEdD")).isEqualTo(0xffeedd);
        assertThat(HexColour.ofRgb(0xff010203)).isEqualTo("#010203");
    }

    @Property(tries = 200)
    void writtenAndReadIsTheSame(@ForAll int argb) {
        assertThat(HexColour.argb(HexColour.of(argb))).isEqualTo(argb);
    }
}
