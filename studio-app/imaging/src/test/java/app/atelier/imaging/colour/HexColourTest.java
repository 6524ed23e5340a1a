package app.atelier.imaging.colour;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Property(tries = 200)
    void writtenAndReadIsTheSame(@ForAll int argb) {
        assertThat(HexColour.argb(HexColour.of(argb))).isEqualTo(argb);
    }
}
