package app.atelier.protocol.cbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {
    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** RFC 8949, appendix A: what is written shortest there comes back as the same bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "01",
                "0a",
                "17",
                "1818",
                "1819",
                "1864",
                "1903e8",
                "1a000f4240",
                "1b000000e8d4a51000",
                "20",
                "29",
                "3863",
                "3903e7",
                "f90000",
                "f98000",
                "f93c00",
                "fb3ff199999999999a",
                "f93e00",
                "f97bff",
                "fa47c35000",
                "fa7f7fffff",
                "fb7e37e43c8800759c",
                "f90001",
                "f90400",
                "f9c400",
                "fbc010666666666666",
                "f97c00",
                "f97e00",
                "f9fc00",
                "f4",
                "f5",
                "f6",
                "f7",
                "f0",
                "f8ff",
                "c074323031332d30332d32315432303a30343a30305a",
                "c11a514b67b0",
                "d74401020304",
                "d818456449455446",
                "40",
                "4401020304",
                "60",
                "6161",
                "6449455446",
                "62225c",
                "62c3bc",
                "63e6b0b4",
                "64f0908591",
                "80",
                "83010203",
                "8301820203820405",
                "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
                "a0",
                "a201020304",
                "a26161016162820203",
                "826161a161626163",
                "a56161614161626142616361436164614461656145"
            })
    void readsAndWritesTheStandardsExamples(String example) throws MalformedCborException {
        Cbor value = CborReader.read(hex(example));
        assertThat(HexFormat.of().formatHex(CborWriter.write(value))).isEqualTo(example);
    }

    @ParameterizedTest
    @CsvSource({
        "5f42010243030405ff, 450102030405",
        "7f657374726561646d696e67ff, 6973747265616d696e67",
        "9fff, 80",
        "9f018202039f0405ffff, 8301820203820405",
        "bf61610161629f0203ffff, a26161016162820203",
        "fa47c35000, fa47c35000",
        "fb3ff8000000000000, f93e00"
    })
    void otherFormsMeanTheSame(String example, String shortest) throws MalformedCborException {
        assertThat(CborWriter.write(CborReader.read(hex(example)))).isEqualTo(hex(shortest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "1b",
                "5f",
                "9f",
                "bf",
                "ff",
                "61",
                "62c3",
                "61ff",
                "1c",
                "5c",
                "fc",
                "f800",
                "0000",
                "8201",
                "a161",
                "9bffffffffffffffff",
                "5b7fffffffffffffff",
                "bb00000000ffffffff",
                "9affffffff",
                "a2616101616102",
                "5f4101",
                "5f6161ff",
                "7f4101ff",
                "1bffffffffffffffff",
                "3bffffffffffffffff",
                "bf616101ff00",
                "bf6161ff"
            })
    void refusesWhatIsNone(String example) {
        assertThatThrownBy(() -> CborReader.read(hex(example))).isInstanceOf(MalformedCborException.class);
    }

    @Test
    void refusesDepthAndNumbersWithoutTakingMemory() {
        byte[] deep = new byte[1 << 20];
        java.util.Arrays.fill(deep, (byte) 0x81);
        assertThatThrownBy(() -> CborReader.read(deep)).hasMessageContaining("deeply");
        byte[] tags = new byte[1 << 20];
        java.util.Arrays.fill(tags, (byte) 0xC1);
        assertThatThrownBy(() -> CborReader.read(tags)).hasMessageContaining("deeply");
        byte[] many = new byte[(1 << 20) + 5];
        many[0] = (byte) 0x9A;
        many[2] = 0x10;
        assertThatThrownBy(() -> CborReader.read(many)).hasMessageContaining("too many");
    }

    /** Texts of two letters that Java gives the same hash, put together. */
    private static List<String> ofOneHash(int count) {
        List<String> texts = List.of("");
        while (texts.size() < count) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        return texts.subList(0, count);
    }

    private static byte[] tableOf(List<byte[]> keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xBF);
        for (byte[] key : keys) {
            out.writeBytes(key);
            out.write(0);
        }
        out.write(0xFF);
        return out.toByteArray();
    }

    @Test
    void keysOfOneHashAreNoBurden() throws MalformedCborException {
        List<byte[]> keys = ofOneHash(CborReader.MOST_ENTRIES).stream()
                .map(key -> CborWriter.write(Cbor.of(key)))
                .toList();
        assertThat(CborReader.read(tableOf(keys)))
                .isInstanceOfSatisfying(
                        Cbor.Table.class, table -> assertThat(table.entries()).hasSize(CborReader.MOST_ENTRIES));
        List<byte[]> more = ofOneHash(20_000).stream()
                .map(key -> CborWriter.write(Cbor.of(key)))
                .toList();
        assertThatThrownBy(() -> CborReader.read(tableOf(more))).hasMessageContaining("too many entries");
    }

    @Test
    void keysAreNumbersTextsAndBytesAndNoneComesTwice() throws MalformedCborException {
        assertThat(CborReader.read(hex("a401000200616100416100"))).isInstanceOf(Cbor.Table.class);
        for (String twice : List.of("a20100180100", "a2616100786101616100", "a2416100416100", "a2200038000001")) {
            assertThatThrownBy(() -> CborReader.read(hex(twice))).isInstanceOf(MalformedCborException.class);
        }
        for (String odd : List.of("a1800000", "a1a000", "a1f600", "a1f93c0000", "a1c10000")) {
            assertThatThrownBy(() -> CborReader.read(hex(odd))).isInstanceOf(MalformedCborException.class);
        }
    }

    @Test
    void severalReadingsShareABudget() throws MalformedCborException {
        CborReader.Budget budget = new CborReader.Budget(7);
        byte[] three = hex("820102");
        CborReader.read(three, 0, three.length, budget);
        CborReader.read(three, 0, three.length, budget);
        assertThatThrownBy(() -> CborReader.read(three, 0, three.length, budget))
                .hasMessageContaining("too many values");
    }

    @Test
    void sortsKeysByTheirBytes() {
        Cbor table = Cbor.table("bb", Cbor.of(1), "a", Cbor.of(2), "c", Cbor.of(3));
        assertThat(CborWriter.write(table)).isEqualTo(hex("a361610261630362626201"));
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("values") Cbor value) throws MalformedCborException {
        byte[] written = CborWriter.write(value);
        assertThat(CborReader.read(written)).isEqualTo(value);
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            CborReader.read(bytes);
        } catch (MalformedCborException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Cbor> values() {
        Arbitrary<Cbor> leaves = Arbitraries.oneOf(
                Arbitraries.longs().map(Cbor::of),
                Arbitraries.strings().ofMaxLength(30).filter(CborTest::isWhole).map(Cbor::of),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(Cbor::of),
                Arbitraries.of(true, false).map(Cbor.Truth::new));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(Cbor.Array::new),
                        inner.map(value -> new Cbor.Tagged(18, value)),
                        inner.map(value -> new Cbor.Table(List.of(new Cbor.Entry(Cbor.of("k"), value))))),
                0,
                4);
    }

    /** Half a pair of surrogates has no UTF-8. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(letter -> Character.getType(letter) == Character.SURROGATE);
    }
}
