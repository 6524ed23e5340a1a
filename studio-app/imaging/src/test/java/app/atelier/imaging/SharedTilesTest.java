package app.atelier.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large pictures of which a part is changed share the rest, and look as if they did not. */
class SharedTilesTest {
    private static final int WIDTH = 1300;
    private static final int HEIGHT = 1030;
    private static final Rectangle SPOT = new Rectangle(250, 500, 20, 30);

    private static final Picture.RowChange HALF_RED = (x, y, count, rgba) -> {
        for (int i = 0; i < 4 * count; i += 4) {
            rgba[i] = 0.5f;
            rgba[i + 1] = 0;
            rgba[i + 2] = 0;
            rgba[i + 3] = 0.5f;
        }
    };

    private static Picture photo(Depth depth) {
        return Pictures.photo(WIDTH, HEIGHT).convertedTo(ColourSpace.SRGB, depth);
    }

    /** The same change of a picture that is all in one array. */
    private static Picture copied(Picture picture, Rectangle place) {
        Picture part = picture.part(place).repainted(List.of(new Rectangle(place.getSize())), HALF_RED);
        int[] argb = picture.argb().clone();
        for (int y = 0; y < place.height; y++) {
            System.arraycopy(
                    part.argb(), y * place.width, argb, (place.y + y) * picture.width() + place.x, place.width);
        }
        return Picture.ofArgb(picture.width(), picture.height(), argb);
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aSmallChangeKeepsAllElseAndTheOriginal(Depth depth) {
        Picture before = photo(depth);
        Picture kept = photo(depth);
        Picture after = before.repainted(List.of(SPOT), HALF_RED);
        assertThat(before.samePixels(kept)).isTrue();
        assertThat(after.opaque()).isFalse();
        assertThat(before.opaque()).isTrue();
        float[] row = new float[4 * WIDTH];
        float[] expected = new float[4 * WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            after.interleaved(0, y, WIDTH, row, 0);
            before.interleaved(0, y, WIDTH, expected, 0);
            if (y >= SPOT.y && y < SPOT.y + SPOT.height) {
                float[] spot = new float[4 * SPOT.width];
                HALF_RED.row(SPOT.x, y, SPOT.width, spot);
                System.arraycopy(spot, 0, expected, 4 * SPOT.x, spot.length);
            }
            for (int i = 0; i < row.length; i++) {
                assertThat(row[i]).as("%d of row %d", i, y).isCloseTo(expected[i], within(depth));
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within(Depth depth) {
        return org.assertj.core.data.Offset.offset(depth == Depth.U8 ? 0.003f : 0.0001f);
    }

    @Test
    void aSmallChangeTakesTheMemoryOfItsTiles() {
        Picture before = photo(Depth.U8);
        Picture after = before.repainted(List.of(SPOT), HALF_RED);
        Picture more = after.repainted(List.of(new Rectangle(900, 900, 5, 5)), HALF_RED);
        Set<Object> seen = identities();
        assertThat(before.memory(seen::add)).isEqualTo(4L * WIDTH * HEIGHT);
        assertThat(after.memory(seen::add)).isEqualTo(4L * 2 * 256 * 512);
        assertThat(more.memory(seen::add)).isEqualTo(4L * 256 * 256);
        assertThat(more.samePixels(copied(copied(before, SPOT), new Rectangle(900, 900, 5, 5))))
                .isTrue();
    }

    @Test
    void partsAndHalvesAreThoseOfACopy() {
        Picture before = photo(Depth.U8);
        before.halved(Resampler::area);
        Picture after = before.repainted(List.of(SPOT, new Rectangle(1290, 1020, 10, 10)), HALF_RED);
        Picture copy = copied(copied(before, SPOT), new Rectangle(1290, 1020, 10, 10));
        assertThat(after.flat()).isFalse();
        for (Rectangle part : List.of(
                new Rectangle(0, 0, WIDTH, HEIGHT),
                new Rectangle(240, 490, 300, 100),
                new Rectangle(1299, 1029, 1, 1),
                new Rectangle(255, 511, 2, 2))) {
            assertThat(after.part(part).samePixels(copy.part(part)))
                    .as("%s", part)
                    .isTrue();
        }
        assertThat(after.halved(Resampler::area).samePixels(Resampler.area(copy, WIDTH / 2, HEIGHT / 2)))
                .isTrue();
        for (int width : new int[] {1299, 777, 100}) {
            assertThat(Resampler.bicubic(after, width, 500).samePixels(Resampler.bicubic(copy, width, 500)))
                    .isTrue();
        }
        assertThat(after.samePart(copy, new Rectangle(0, 0, WIDTH, HEIGHT))).isTrue();
        assertThat(after.samePart(before, SPOT)).isFalse();
        assertThat(after.samePart(before, new Rectangle(512, 0, 256, 256))).isTrue();
    }

    @Test
    void paintingOverTheOnlyHoleMakesAPictureOpaque() {
        Picture before = photo(Depth.U8);
        Picture hole = before.repainted(List.of(SPOT), HALF_RED);
        Picture mended = hole.repainted(List.of(SPOT), (x, y, count, rgba) -> {
            for (int i = 3; i < 4 * count; i += 4) {
                rgba[i] = 1;
            }
        });
        assertThat(hole.opaque()).isFalse();
        assertThat(mended.opaque()).isTrue();
        assertThat(mended.samePixels(Picture.ofArgb(WIDTH, HEIGHT, mended.argb().clone())))
                .isTrue();
    }

    @Test
    void aChangeOfMostTilesIsKeptInOneArray() {
        Picture before = photo(Depth.U8);
        Rectangle most = new Rectangle(100, 100, 1000, 800);
        Picture after = before.repainted(List.of(most), HALF_RED);
        assertThat(after.flat()).isTrue();
        assertThat(after.samePixels(copied(before, most))).isTrue();
        Picture step = before;
        for (int i = 0; i < 5; i++) {
            step = step.repainted(List.of(new Rectangle(i * 250, i * 200, 100, 100)), HALF_RED);
        }
        Picture expected = before;
        for (int i = 0; i < 5; i++) {
            expected = copied(expected, new Rectangle(i * 250, i * 200, 100, 100));
        }
        assertThat(step.samePixels(expected)).isTrue();
    }

    @Test
    void tilesThatDoNotMakeUpThePictureAreRefused() {
        assertThatThrownBy(() -> photo(Depth.U8).withTiles(new Object[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
