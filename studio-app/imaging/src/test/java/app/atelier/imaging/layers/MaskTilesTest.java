package app.atelier.imaging.layers;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Stroke;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masks keep in memory what is not even, share what was not painted on, and have the values they were given. */
class MaskTilesTest {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Even areas of several values with a noisy spot in the middle. */
    private static byte[] values(int width, int height, int seed) {
        byte[] values = new byte[width * height];
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean spot = Math.abs(x - width / 2) < 40 && Math.abs(y - height / 2) < 30;
                values[y * width + x] =
                        (byte) (spot ? random.nextInt(256) : x < width / 2 ? 0 : y < height / 2 ? 255 : 90);
            }
        }
        return values;
    }

    private static Mask circle(int x, int y, int radius) {
        byte[] values = new byte[WIDTH * HEIGHT];
        for (int dy = -radius; dy <= radius; dy++) {
            int half = (int) Math.sqrt(radius * radius - dy * dy);
            int from = (y + dy) * WIDTH + x;
            Arrays.fill(values, from - half, from + half + 1, (byte) 255);
        }
        return Mask.of(WIDTH, HEIGHT, values);
    }

    @Test
    void whatIsEvenTakesNoMemory() {
        assertThat(Mask.all(WIDTH, HEIGHT).memory(tile -> true)).isZero();
        assertThat(Mask.of(WIDTH, HEIGHT, new byte[WIDTH * HEIGHT]).memory(tile -> true))
                .isZero();
        assertThat(Mask.all(WIDTH, HEIGHT).inverted().memory(tile -> true)).isZero();
    }

    @Test
    void manyMasksOfALargePageTakeTheirEdges() {
        long bytes = 0;
        for (int i = 0; i < 12; i++) {
            Mask mask = circle(1500 + 250 * i, 2000, 1000);
            bytes += mask.memory(tile -> true);
            assertThat(mask.at(1500 + 250 * i, 2000)).isEqualTo(255);
            assertThat(mask.at(1500 + 250 * i + 1010, 2000)).isZero();
        }
        // In one array each they would take 288 MB.
        assertThat(bytes).isLessThan(12L * WIDTH * HEIGHT / 6);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,600", "257,513", "700,530", "256,256"})
    void theValuesAreThoseGiven(int width, int height) {
        byte[] values = values(width, height, 4);
        Mask mask = Mask.of(width, height, values.clone());
        assertThat(mask.coverage()).isEqualTo(values);
        assertThat(mask.ready()).isTrue();
        for (Rectangle part : List.of(
                new Rectangle(width, height),
                new Rectangle(width / 3, height / 4, width - width / 3, height - height / 4),
                new Rectangle(width - 1, height - 1, 1, 1))) {
            byte[] expected = new byte[part.width * part.height];
            for (int y = 0; y < part.height; y++) {
                System.arraycopy(values, (part.y + y) * width + part.x, expected, y * part.width, part.width);
            }
            assertThat(mask.part(part).coverage()).isEqualTo(expected);
        }
        Random random = new Random(1);
        Mask inverted = mask.inverted();
        for (int i = 0; i < 200; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            assertThat(mask.at(x, y)).isEqualTo(values[y * width + x] & 255);
            assertThat(inverted.at(x, y)).isEqualTo(255 - (values[y * width + x] & 255));
        }
        assertThat(mask.at(-1, 0)).isZero();
        assertThat(mask.at(0, height)).isZero();
        assertThat(mask.sameValues(Mask.of(width, height, values.clone()))).isTrue();
        values[values.length - 1]++;
        assertThat(mask.sameValues(Mask.of(width, height, values))).isFalse();
    }

    @Test
    void valuesAreThereAgainWhenNobodyHeldTheArray() {
        Mask mask = Mask.of(700, 530, values(700, 530, 9));
        Mask held = mask.repainted(List.of(new Rectangle(0, 0, 1, 1)), (x, y, count, row, at) -> row[at] = 7);
        byte[] expected = values(700, 530, 9);
        expected[0] = 7;
        assertThat(held.coverage()).isEqualTo(expected);
    }

    @Test
    void theBoundsAreThoseOfWhatShows() {
        byte[] values = new byte[900 * 800];
        values[300 * 900 + 270] = 1;
        values[790 * 900 + 899] = 1;
        assertThat(Mask.of(900, 800, values).bounds()).isEqualTo(new Rectangle(270, 300, 630, 491));
        assertThat(Mask.of(900, 800, new byte[900 * 800]).bounds()).isEqualTo(new Rectangle());
    }

    @Test
    void aChangeSharesAllOtherTiles() {
        byte[] noise = new byte[1000 * 900];
        new Random(2).nextBytes(noise);
        Mask before = Mask.of(1000, 900, noise.clone());
        List<Rectangle> parts = List.of(new Rectangle(250, 300, 20, 10), new Rectangle(999, 899, 1, 1));
        Mask after =
                before.repainted(parts, (x, y, count, row, at) -> Arrays.fill(row, at, at + count, (byte) (x + y)));
        Set<Object> seen = identities();
        assertThat(before.memory(seen::add)).isEqualTo(1000L * 900);
        // Two tiles under the first part, and the last one, which is narrow.
        assertThat(after.memory(seen::add)).isEqualTo(2L * 256 * 256 + 232L * 132);
        for (int y = 300; y < 310; y++) {
            // Rows come in pieces where tiles meet, each with its own beginning.
            Arrays.fill(noise, y * 1000 + 250, y * 1000 + 256, (byte) (250 + y));
            Arrays.fill(noise, y * 1000 + 256, y * 1000 + 270, (byte) (256 + y));
        }
        noise[899 * 1000 + 999] = (byte) (999 + 899);
        assertThat(after.coverage()).isEqualTo(noise);
        assertThat(before.samePart(after, new Rectangle(512, 0, 256, 256))).isTrue();
        assertThat(before.samePart(after, new Rectangle(240, 300, 20, 10))).isFalse();
    }

    @Test
    void whatIsPaintedEvenTakesNoMemoryAgain() {
        byte[] values = new byte[600 * 600];
        values[5] = 9;
        Mask spotted = Mask.of(600, 600, values);
        assertThat(spotted.memory(tile -> true)).isEqualTo(256L * 256);
        Mask even = spotted.repainted(List.of(new Rectangle(0, 0, 20, 1)), (x, y, count, row, at) -> row[at + 5] = 0);
        assertThat(even.memory(tile -> true)).isZero();
        assertThat(even.bounds().isEmpty()).isTrue();
    }

    @Test
    void aStrokeOnAMaskTakesItsTiles() {
        Mask page = Mask.all(WIDTH, HEIGHT);
        Stroke<Mask> stroke = Stroke.on(page, new Brush(60, 0.8, 1, 1, 0.1), new Brush.Tool.Erase(), null);
        stroke.add(new Brush.Touch(1000, 1000, 1));
        stroke.add(new Brush.Touch(1200, 1100, 1));
        Mask painted = stroke.finish();
        assertThat(painted.at(1100, 1050)).isZero();
        assertThat(painted.at(1100, 1200)).isEqualTo(255);
        assertThat(painted.memory(tile -> true)).isBetween(1L, 6L * 256 * 256);
    }
}
