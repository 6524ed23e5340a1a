package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BlurHashTest {
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

    private static int decoded(String digits) {
        int value = 0;
        for (char digit : digits.toCharArray()) {
            value = value * 83 + DIGITS.indexOf(digit);
        }
        return value;
    }

    private static Pixels plain(int colour) {
        int[] pixels = new int[32 * 24];
        Arrays.fill(pixels, 0xFF000000 | colour);
        return new Pixels(32, 24, pixels);
    }

    @Test
    void carriesSizeAndMeanColour() {
        String hash = BlurHash.of(plain(0x3366CC), 4, 3);
        assertThat(hash).hasSize(28);
        assertThat(decoded(hash.substring(0, 1))).isEqualTo(3 + 2 * 9);
        assertThat(decoded(hash.substring(2, 6))).isEqualTo(0x3366CC);
        // The waves of the format begin at its pixels' edges, so a plain colour leaves a little of them.
        assertThat(decoded(hash.substring(1, 2))).isLessThan(12);
    }

    @Test
    void tellsLeftFromRight() {
        int[] pixels = new int[32 * 32];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % 32 < 16 ? 0xFFFFFFFF : 0xFF000000;
        }
        String hash = BlurHash.of(new Pixels(32, 32, pixels), 2, 1);
        // One component from left to right, white first: each channel above the middle of its 19 levels.
        int wave = decoded(hash.substring(6, 8));
        assertThat(wave / 361).isGreaterThan(9);
        assertThat(wave / 19 % 19).isGreaterThan(9);
        assertThat(wave % 19).isGreaterThan(9);
    }

    @Property(tries = 200)
    void isAlwaysWellFormed(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 9) int across,
            @ForAll @IntRange(min = 1, max = 9) int down) {
        int[] pixels =
                new Random(seed).ints(12 * 8).map(pixel -> pixel | 0xFF000000).toArray();
        String hash = BlurHash.of(new Pixels(12, 8, pixels), across, down);
        assertThat(hash).hasSize(4 + 2 * across * down);
        assertThat(hash.chars()).allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    @Property(tries = 300)
    void everyRangeLiesWithinTheFile(
            @ForAll @LongRange(min = 1, max = 1000) long length, @ForAll long from, @ForAll long to) {
        for (String header : new String[] {"bytes=" + from + "-" + to, "bytes=" + from + "-", "bytes=-" + to, "x"}) {
            if (ByteRange.read(header, length) instanceof ByteRange.Part part) {
                assertThat(part.range().from()).isBetween(0L, length - 1);
                assertThat(part.range().to()).isBetween(part.range().from(), length - 1);
            }
        }
    }

    @Test
    void turnsPixelsAsEachOrientationSays() {
        // a b      1 is as it is, 2 mirrored, 3 upside down, 4 mirrored upside down,
        // c d      5 transposed, 6 clockwise, 7 transposed the other way, 8 counter-clockwise
        // e f
        Pixels pixels = new Pixels(2, 3, new int[] {'a', 'b', 'c', 'd', 'e', 'f'});
        String[] expected = {"abcdef", "badcfe", "fedcba", "efcdab", "acebdf", "ecafdb", "fdbeca", "bdface"};
        for (int orientation = 1; orientation <= 8; orientation++) {
            Pixels turned = pixels.upright(orientation);
            StringBuilder letters = new StringBuilder();
            for (int pixel : turned.argb()) {
                letters.append((char) pixel);
            }
            assertThat(letters.toString()).as("orientation %d", orientation).isEqualTo(expected[orientation - 1]);
            assertThat(turned.width()).isEqualTo(orientation < 5 ? 2 : 3);
        }
    }

    @Test
    void shrinksToTheMeanOfAnArea() {
        Pixels pixels = new Pixels(4, 1, new int[] {0xFF000000, 0xFF0000FF, 0xFFFF0000, 0xFFFF0000});
        assertThat(pixels.shrunk(2, 1).argb()).containsExactly(0xFF000080, 0xFFFF0000);
        assertThat(pixels.shrunk(8, 2)).isSameAs(pixels);
        assertThat(new Pixels(1, 1, new int[] {0x80000000}).flattened().argb()[0])
                .isEqualTo(0xFF7F7F7F);
    }
}
