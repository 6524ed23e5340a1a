package app.atelier.imaging.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.resample.Resampler;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Half the size: the plain mean, by vectors and without, and what the resampler makes of the same. */
class HalvingRowsTest {
    private static int[] halved(HalvingRows rows, Picture picture) {
        int width = picture.width() / 2;
        int[] result = new int[width * (picture.height() / 2)];
        for (int y = 0; y < picture.height() / 2; y++) {
            int upper = 2 * y * picture.width();
            rows.halve(picture.packed(), upper, upper + picture.width(), result, y * width, width);
        }
        return result;
    }

    @Property(tries = 60)
    void bothFormsAreTheResamplersMeans(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 5) int height,
            @ForAll long seed) {
        Picture picture = Pictures.random(2 * width, 2 * height, seed);
        int[] expected = Resampler.area(picture, width, height).packed();
        assertThat(halved(HalvingRows.scalar(), picture)).isEqualTo(expected);
        assertThat(halved(HalvingRows.preferred(), picture)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void meansAreRoundedToTheNearestAndHalfWayToTheEvenNumber(
            @ForAll @IntRange(max = 255) int a,
            @ForAll @IntRange(max = 255) int b,
            @ForAll @IntRange(max = 255) int c) {
        for (int d : new int[] {0, 1, 2, 3, 254, 255}) {
            int mean = (int) Math.rint((a + b + c + d) / 4.0);
            int[] src = {a * 0x01010101, b * 0x01010101, c * 0x01010101, d * 0x01010101};
            int[] into = {7, 7, 7};
            HalvingRows.scalar().halve(src, 0, 2, into, 1, 1);
            assertThat(into).containsExactly(7, mean * 0x01010101, 7);
        }
    }
}
