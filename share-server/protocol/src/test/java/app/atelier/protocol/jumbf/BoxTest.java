package app.atelier.protocol.jumbf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {
    private static final byte[] CONTENT = {1, 2, 3};

    private static byte[] store() {
        return BoxWriter.superbox(
                "c2pa", "c2pa", List.of(BoxWriter.superbox("cbor", "one", List.of(BoxWriter.box("cbor", CONTENT)))));
    }

    @Test
    void aLabelledBoxIsWrittenAsTheStandardDrawsIt() {
        assertThat(HexFormat.of().formatHex(BoxWriter.superbox("c2pa", "c2pa", List.of())))
                .isEqualTo("00000026" + "6a756d62" + "0000001e" + "6a756d64" + "63327061" + "00110010800000aa00389b71"
                        + "03" + "6332706100");
    }

    @Test
    void whatIsWrittenIsRead() throws MalformedBoxException {
        Superbox store = BoxReader.read(store());
        Superbox inside = store.box("one").orElseThrow();
        assertThat(store.label()).isEqualTo("c2pa");
        assertThat(inside.type()).isEqualTo("cbor");
        Superbox.Content content = inside.content("cbor").orElseThrow();
        assertThat(java.util.Arrays.copyOfRange(inside.source(), content.start(), content.end()))
                .isEqualTo(CONTENT);
        assertThat(inside.bytes())
                .isEqualTo(java.util.Arrays.copyOfRange(inside.source(), inside.start(), inside.end()));
    }

    @Test
    void tenThousandBoxesInsideEachOtherAreRefused() {
        byte[] nested = BoxWriter.superbox("c2pa", "x", List.of());
        for (int i = 0; i < 100; i++) {
            nested = BoxWriter.superbox("c2pa", "x", List.of(nested));
        }
        byte[] deep = nested;
        assertThatThrownBy(() -> BoxReader.read(deep)).hasMessageContaining("deeply");
        byte[] many = new byte[8 * (BoxReader.MOST_BOXES + 10)];
        for (int i = 0; i < many.length; i += 8) {
            ByteBuffer.wrap(many, i, 8).putInt(8).put("free".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        byte[] wide = BoxWriter.superbox("c2pa", "x", List.of(many));
        assertThatThrownBy(() -> BoxReader.read(wide)).hasMessageContaining("too many");
    }

    @Test
    void lengthsThatLieAreRefused() {
        for (int length : new int[] {0, 1, 7, -1, Integer.MAX_VALUE, store().length + 1}) {
            for (int at : new int[] {0, 8, 0x26, 0x2E}) {
                byte[] lying = store();
                ByteBuffer.wrap(lying).putInt(at, length);
                assertThatThrownBy(() -> BoxReader.read(lying)).isInstanceOf(MalformedBoxException.class);
            }
        }
    }

    @Test
    void anyCutIsRefused() {
        byte[] whole = store();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> BoxReader.read(cut)).isInstanceOf(MalformedBoxException.class);
        }
    }
}
