package app.atelier.imaging.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Rows;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResamplerTest {
    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void oneColourStaysOneColourAtAnySize(Interpolation kernel) {
        Picture flat = Pictures.flat(37, 23, 0x80402010);
        for (int[] size : new int[][] {{1, 1}, {5, 90}, {100, 3}, {36, 22}, {4097, 3}}) {
            Picture other = Resampler.resize(flat, size[0], size[1], kernel);
            assertThat(Pictures.difference(other, Pictures.flat(size[0], size[1], 0x80402010)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void areaIsTheMeanOfWhatAPixelCovers() {
        Picture picture = Pictures.random(24, 12, 5);
        Picture small = Resampler.area(picture, 8, 4);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 8; x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    double sum = 0;
                    for (int i = 0; i < 9; i++) {
                        sum += picture.at(x * 3 + i % 3, y * 3 + i / 3) >>> shift & 255;
                    }
                    assertThat((double) (small.at(x, y) >>> shift & 255)).isBetween(sum / 9 - 0.51, sum / 9 + 0.51);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LANCZOS3,300,1.5", "BICUBIC,300,2.5", "LANCZOS3,63,1.5"})
    void aWaveKeepsItsShape(Interpolation kernel, int size, double most) {
        // Eight waves over 100 pixels: far below what either size can hold.
        Picture wave = wave(100);
        Picture expected = wave(size);
        Picture scaled = Resampler.resize(wave, size, size, kernel);
        double sum = 0;
        int count = 0;
        for (int y = size / 10; y < size * 9 / 10; y++) {
            for (int x = size / 10; x < size * 9 / 10; x++) {
                sum += Math.abs((scaled.at(x, y) & 255) - (expected.at(x, y) & 255));
                count++;
            }
        }
        assertThat(sum / count).isLessThan(most);
    }

    @Test
    void detailTooFineForTheNewSizeBecomesGreyAndNoPattern() {
        int[] argb = new int[256 * 256];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (i % 256 + i / 256) % 2 == 0 ? 0xff000000 : 0xffffffff;
        }
        Picture small = Resampler.lanczos3(Picture.ofArgb(256, 256, argb), 100, 100);
        for (int y = 4; y < 96; y++) {
            for (int x = 4; x < 96; x++) {
                assertThat(small.at(x, y) & 255).isBetween(124, 131);
            }
        }
    }

    @Test
    void vectorsGiveTheBitsOfTheScalarForm() {
        Random random = new Random(4);
        float[] source = new float[4 * 200];
        for (int i = 0; i < source.length; i++) {
            source[i] = random.nextFloat();
        }
        Taps taps = Taps.of(200, 3.3, 2.7, 0, 70, Interpolation.LANCZOS3);
        float[] a = new float[280];
        float[] b = new float[280];
        Rows.scalar().gather(source, 0, taps.first, taps.weights, taps.width, a, 70);
        Rows.preferred().gather(source, 0, taps.first, taps.weights, taps.width, b, 70);
        assertThat(b).isEqualTo(a);
        int[] argb = Pictures.random(31, 3, 9).argb();
        float[] c = new float[4 * 90];
        float[] d = new float[4 * 90];
        Rows.scalar().interleave(argb, 1, c, 4, 80);
        Rows.preferred().interleave(argb, 1, d, 4, 80);
        assertThat(d).isEqualTo(c);
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Resampler.lanczos3(Pictures.photo(4, 4), 0, 4)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Resampler.lanczos3(Pictures.photo(4, 4), 30_000, 30_000))
                .hasMessageContaining("too large");
    }

    private static Picture wave(int size) {
        int[] argb = new int[size * size];
        for (int i = 0; i < argb.length; i++) {
            double u = (i % size + 0.5) / size;
            double v = (i / size + 0.5) / size;
            int level = (int) Math.round(127 + 100 * Math.sin(u * 16 * Math.PI) * Math.cos(v * 10 * Math.PI));
            argb[i] = 0xff000000 | level * 0x010101;
        }
        return Picture.ofArgb(size, size, argb);
    }
}
