package app.atelier.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        before.halved();
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
        assertThat(after.halved().samePixels(Resampler.area(copy, WIDTH / 2, HEIGHT / 2)))
                .isTrue();
        for (int width : new int[] {1299, 777, 100}) {
            assertThat(Resampler.bicubic(after, width, 500).samePixels(Resampler.bicubic(copy, width, 500)))
                    .isTrue();
        }
        assertThat(after.samePart(copy, new Rectangle(0, 0, WIDTH, HEIGHT))).isTrue();
        assertThat(after.samePart(before, SPOT)).isFalse();
        assertThat(after.samePart(before, new Rectangle(512, 0, 256, 256))).isTrue();
    }

    /** Reads from a copy, as from a disk; pixels are never all in one array unless somebody asks for them. */
    private static Picture elsewhere(Picture picture) {
        return Picture.deferred(
                picture.width(), picture.height(), picture.format(), picture.opaque(), new PixelSource() {
                    @Override
                    public void read(Rectangle part, Object into, int at, int stride) {
                        Picture copy = picture.part(part);
                        for (int y = 0; y < part.height; y++) {
                            System.arraycopy(copy.packed(), y * part.width, (int[]) into, at + y * stride, part.width);
                        }
                    }

                    @Override
                    public boolean rowwise() {
                        return true;
                    }

                    @Override
                    public long memory(Predicate<Object> first) {
                        return 0;
                    }
                });
    }

    @Test
    void whatIsFetchedBandByBandIsScaledAsWhatLiesInOneArray() {
        Picture photo = photo(Depth.U8);
        Picture away = elsewhere(photo);
        Picture painted = away.repainted(List.of(SPOT), HALF_RED);
        Picture copy = copied(photo, SPOT);
        for (Interpolation kernel : List.of(Interpolation.BICUBIC, Interpolation.LANCZOS3, Interpolation.AREA)) {
            for (int width : new int[] {1700, 901, 333, 3}) {
                int height = Math.max(1, width * 2 / 3);
                assertThat(Resampler.resize(away, width, height, kernel)
                                .samePixels(Resampler.resize(photo, width, height, kernel)))
                        .as("%s to %d", kernel, width)
                        .isTrue();
                assertThat(Resampler.resize(painted, width, height, kernel)
                                .samePixels(Resampler.resize(copy, width, height, kernel)))
                        .as("painted, %s to %d", kernel, width)
                        .isTrue();
            }
        }
        // Nothing of that needed all pixels at once.
        assertThat(away.flat()).isFalse();
    }

    @Test
    void halvesOfHalvesOfPaintedPicturesAreThoseOfACopy() {
        Picture photo = Pictures.photo(1032, 1028);
        for (Picture root : List.of(photo, elsewhere(photo))) {
            Picture once = root.repainted(List.of(SPOT), HALF_RED);
            Picture twice = once.repainted(List.of(new Rectangle(0, 0, 3, 3)), HALF_RED);
            Picture copy = copied(copied(photo, SPOT), new Rectangle(0, 0, 3, 3));
            Picture half = Resampler.area(copy, photo.width() / 2, photo.height() / 2);
            assertThat(twice.halved().samePixels(half)).isTrue();
            assertThat(twice.halved().opaque()).isEqualTo(half.opaque());
            Rectangle part = new Rectangle(301, 120, 77, 200);
            assertThat(twice.halved().part(part).samePixels(half.part(part))).isTrue();
            Picture later = twice.halved().repainted(List.of(new Rectangle(10, 10, 300, 2)), HALF_RED);
            assertThat(later.samePixels(copied(half, new Rectangle(10, 10, 300, 2))))
                    .isTrue();
            Picture quarter = Resampler.area(half, photo.width() / 4, photo.height() / 4);
            assertThat(twice.halved().halved().samePixels(quarter)).isTrue();
        }
    }

    @Test
    void aHalfKeepsNoMemoryOfItsOwnBesideTheTilesThatWerePainted() {
        Picture photo = photo(Depth.U8);
        Picture painted = photo.repainted(List.of(SPOT), HALF_RED);
        Set<Object> seen = identities();
        painted.memory(seen::add);
        // At most four tiles of the half; the half of the picture itself may be kept while memory is free.
        long kept = photo.halved().flat() ? photo.halved().bytes() : 0;
        assertThat(painted.halved().memory(seen::add)).isLessThanOrEqualTo(kept + 4L * 4 * 256 * 256);
    }

    @Test
    void loadingAPaintedPictureLoadsWhatItWasPaintedOn() {
        Picture photo = photo(Depth.U8);
        Picture painted = elsewhere(photo).repainted(List.of(SPOT), HALF_RED);
        assertThat(painted.memory(identities()::add)).isLessThan(photo.bytes());
        painted.load();
        assertThat(painted.memory(identities()::add)).isGreaterThan(photo.bytes());
        assertThat(painted.samePixels(copied(photo, SPOT))).isTrue();
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
