package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Pictures;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deflated here, the JDK's zlib inflates to the same bytes. */
class DeflateBandTest {
    private static final int DEPTH = 16;

    @Property(tries = 300)
    void comesBackTheSame(
            @ForAll @IntRange(max = 6) int kind,
            @ForAll @IntRange(max = 3000) int before,
            @ForAll @IntRange(max = 5000) int length,
            @ForAll @IntRange(min = 1, max = 300) int depth,
            @ForAll boolean last,
            @ForAll long seed)
            throws DataFormatException {
        byte[] data = bytes(kind, before + length, new Random(seed));
        assertThat(through(data, before, depth, last)).isEqualTo(Arrays.copyOfRange(data, before, data.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 65_535, 65_536, 65_537, 131_072, 200_001})
    void blocksMeetAtAnyLength(int length) throws DataFormatException {
        for (int kind = 0; kind <= 6; kind++) {
            byte[] data = bytes(kind, 40_000 + length, new Random(kind));
            for (int before : new int[] {0, 40_000}) {
                byte[] wanted = Arrays.copyOfRange(data, before, before + length);
                assertThat(through(Arrays.copyOf(data, before + length), before, DEPTH, true))
                        .as("kind %d", kind)
                        .isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"6,16", "4,5"})
    void isNoLargerThanZlib(int level, int depth) {
        for (int kind = 0; kind <= 6; kind++) {
            byte[] data = bytes(kind, 300_000, new Random(kind));
            // A few more bytes where next to nothing is left: shorter blocks have more beginnings.
            int most = (int) (zlib(data, level) * 1.02) + 300;
            assertThat(size(data, depth)).as("kind %d", kind).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @CsvSource({"6,16", "4,5"})
    void filteredPhotographsAreSmallerThanByZlib(int level, int depth) {
        byte[] rows = new byte[200 * 1801];
        new PngFilter(Pictures.photo(600, 200), 3, false).rows(0, 200, rows);
        assertThat(size(rows, depth)).isLessThan(zlib(rows, level));
    }

    private static int size(byte[] data, int depth) {
        return DeflateBand.deflate(data, 0, data.length, depth, true, new byte[DeflateBand.room(data.length)]);
    }

    private static int zlib(byte[] data, int level) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(Deflater.FILTERED);
        deflater.setInput(data);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            size += deflater.deflate(new byte[2 * data.length + 100]);
        }
        deflater.end();
        return size;
    }

    private static byte[] through(byte[] data, int start, int depth, boolean last) throws DataFormatException {
        int length = data.length - start;
        byte[] out = new byte[DeflateBand.room(length)];
        int size = DeflateBand.deflate(data, start, data.length, depth, last, out);
        Inflater inflater = new Inflater(true);
        int window = Math.min(32_768, start);
        if (window > 0) {
            inflater.setDictionary(data, start - window, window);
        }
        inflater.setInput(out, 0, size);
        byte[] result = new byte[length + 1];
        int n = 0;
        for (int more = 1; more > 0; n += more) {
            more = inflater.inflate(result, n, result.length - n);
        }
        assertThat(inflater.finished()).isEqualTo(last);
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(result, n);
    }

    /** Nothing but zeros, noise, noise of few values, words, a ramp, runs, or something of everything. */
    private static byte[] bytes(int kind, int length, Random random) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte)
                    switch (kind == 6 ? i / 777 % 6 : kind) {
                        case 0 -> 0;
                        case 1 -> random.nextInt(256);
                        case 2 -> (int) (random.nextGaussian() * 3);
                        case 3 ->
                            i > 40 && random.nextInt(9) > 0 ? bytes[i - 1 - i / 50 % 40] : random.nextInt(26) + 97;
                        case 4 -> i / 3;
                        default -> i > 0 && random.nextInt(200) > 0 ? bytes[i - 1] : random.nextInt(4);
                    };
        }
        return bytes;
    }
}
