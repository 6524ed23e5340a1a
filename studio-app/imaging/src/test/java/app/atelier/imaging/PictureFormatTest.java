package app.atelier.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.colour.ColourSpace;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,4097", "64,64"})
    void eightBitsAreSixteenBitsTimes257AndComeBack(int width, int height) {
        Picture picture = Pictures.random(width, height, 7);
        Picture fine = picture.convertedTo(ColourSpace.SRGB, Depth.U16);
        for (int i = 0; i < width * height; i++) {
            int p = picture.argb()[i];
            assertThat(fine.shorts()[4 * i] & 0xffff).isEqualTo((p >> 16 & 255) * 257);
            assertThat(fine.shorts()[4 * i + 3] & 0xffff).isEqualTo((p >>> 24) * 257);
        }
        assertThat(fine.argb()).isEqualTo(picture.argb());
        assertThat(fine.opaque()).isEqualTo(picture.opaque());
        Picture light = picture.convertedTo(ColourSpace.LINEAR_SRGB, Depth.F32);
        assertThat(light.argb()).isEqualTo(picture.argb());
        assertThat(picture.convertedTo(ColourSpace.LINEAR_P3, Depth.F32).argb()).isEqualTo(picture.argb());
    }

    @Test
    void theViewIsMadeOnceAndThePixelsOfTheCommonFormatAreTheView() {
        int[] argb = {0xff102030};
        assertThat(Picture.ofArgb(1, 1, argb).argb()).isSameAs(argb);
        Picture fine = Picture.ofArgb(1, 1, argb).convertedTo(ColourSpace.DISPLAY_P3, Depth.U16);
        assertThat(fine.argb()).isSameAs(fine.argb()).containsExactly(0xff102030);
        assertThat(fine.at(0, 0)).isEqualTo(0xff102030);
    }

    @Test
    void coloursOutsideAreCutInWholeNumbersAndKeptInFloats() {
        Picture red = Picture.ofArgb(1, 1, new int[] {0xffff0000}, ColourSpace.DISPLAY_P3);
        assertThat(red.argb()).containsExactly(0xffff0000);
        float[] kept = red.convertedTo(ColourSpace.SRGB, Depth.F32).floats();
        assertThat(kept[0]).isGreaterThan(1.09f);
        assertThat(kept[1]).isLessThan(-0.22f);
        Picture back = red.convertedTo(ColourSpace.LINEAR_SRGB, Depth.F32).convertedTo(red.format());
        assertThat(back.samePixels(red)).isTrue();
    }

    @Test
    void premultipliedColourStaysBelowItsAlphaInEveryDepth() {
        Picture picture = Pictures.random(50, 50, 3);
        for (Depth depth : new Depth[] {Depth.U8, Depth.U16}) {
            Picture wide = picture.convertedTo(ColourSpace.DISPLAY_P3, depth);
            float[] row = new float[200];
            for (int y = 0; y < 50; y++) {
                wide.interleaved(0, y, 50, row, 0);
                for (int o = 0; o < 200; o += 4) {
                    assertThat(Math.max(row[o], Math.max(row[o + 1], row[o + 2])))
                            .isLessThanOrEqualTo(row[o + 3]);
                }
            }
        }
    }

    @Test
    void whatIsNoNumberOrEndlessIsCleaned() {
        float[] rgba = {
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            1,
            0.5f,
            0.5f,
            0.5f,
            Float.NaN,
            1e30f,
            2,
            -1,
            7,
            1,
            1,
            1,
            -3
        };
        Picture picture = Picture.ofFloats(2, 2, rgba, ColourSpace.LINEAR_SRGB);
        assertThat(picture.floats()).containsExactly(0, 65504, -65504, 1, 0, 0, 0, 0, 65504, 2, -1, 1, 0, 0, 0, 0);
        assertThat(picture.opaque()).isFalse();
        assertThat(picture.argb()).containsExactly(0xff00ff00, 0, 0xffffff00, 0);
    }

    @Test
    void ditheringKeepsTheMeanAndHidesSteps() {
        int width = 512;
        short[] rgba = new short[width * 64 * 4];
        for (int i = 0; i < width * 64; i++) {
            // A little over 100 of 255, less than a step from left to right.
            short v = (short) (100 * 257 + (i % width) * 257 / width);
            for (int c = 0; c < 3; c++) {
                rgba[4 * i + c] = v;
            }
            rgba[4 * i + 3] = -1;
        }
        Picture fine = Picture.ofShorts(width, 64, rgba, ColourSpace.SRGB);
        int[] plain = fine.convertedTo(PixelFormat.SRGB8).packed();
        int[] dithered = fine.convertedTo(PixelFormat.SRGB8, true).packed();
        for (int part = 0; part < 4; part++) {
            double sum = 0;
            double exact = 0;
            for (int y = 0; y < 64; y++) {
                for (int x = part * 128; x < part * 128 + 128; x++) {
                    sum += dithered[y * width + x] & 255;
                    exact += (rgba[4 * (y * width + x)] & 0xffff) / 257.0;
                }
            }
            assertThat(sum / exact).isBetween(0.9997, 1.0003);
        }
        assertThat(plain[0] & 255).isEqualTo(100);
        assertThat(plain[width - 1] & 255).isEqualTo(101);
        Picture white = Pictures.flat(9, 9, -1).convertedTo(ColourSpace.SRGB, Depth.U16);
        assertThat(white.convertedTo(PixelFormat.SRGB8, true).packed()).containsOnly(-1);
    }

    @Test
    void turningTakesWholePixels() {
        Random random = new Random(2);
        float[] rgba = new float[4 * 6];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = i % 4 == 3 ? 1 : random.nextFloat();
        }
        Picture picture = Picture.ofFloats(3, 2, rgba, ColourSpace.SRGB);
        Picture turned = picture.rearranged(2, 3, (x, y) -> (1 - x) * 3 + y);
        assertThat(turned.floats()[0]).isEqualTo(rgba[12]);
        assertThat(turned.floats()[4]).isEqualTo(rgba[0]);
        assertThat(turned.opaque()).isTrue();
        Picture back = turned.rearranged(3, 2, (x, y) -> x * 2 + 1 - y);
        assertThat(back.samePixels(picture)).isTrue();
        assertThat(back.samePixels(picture.convertedTo(ColourSpace.SRGB, Depth.U16)))
                .isFalse();
    }

    @Test
    void sizesAndFormatsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Picture.ofShorts(2, 2, new short[15], ColourSpace.SRGB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Picture.ofFloats(2, 2, new float[20], ColourSpace.SRGB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PixelFormat(Depth.U8, ColourSpace.LINEAR_SRGB))
                .hasMessageContaining("16 bits");
        assertThatThrownBy(() -> Pictures.flat(1, 1, 0).shorts()).isInstanceOf(IllegalStateException.class);
    }
}
