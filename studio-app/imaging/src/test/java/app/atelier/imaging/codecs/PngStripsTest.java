package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture written strip by strip is the file of the picture written at once. */
class PngStripsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "700, 900, 0, 60000",
        "700, 900, 1, 200000",
        "700, 900, 2, 60000",
        "700, 900, 6, 300000",
        "30, 20000, 6, 1000",
        "5000, 90, 4, 1",
        "1, 1, 6, 1",
        "30000, 11, 3, 1"
    })
    void hasTheBytesOfTheEncoder(int width, int height, int effort, int stripPixels) throws IOException {
        Picture whole = Pictures.random(width, height, 5);
        for (Depth depth : new Depth[] {Depth.U8, Depth.U16}) {
            Picture picture = whole.convertedTo(new PixelFormat(depth, ColourSpace.SRGB));
            ExportSettings settings = ExportSettings.PNG.withPngEffort(effort);
            PictureMetadata words = PictureMetadata.ofRecipe("{\"version\":1}", "a fox");
            Path file = folder.resolve("strips.png");
            new StripWriter(width, height, (from, to) -> rows(picture, from, to), settings, stripPixels)
                    .write(words, file);
            assertThat(Files.readAllBytes(file)).isEqualTo(new PictureWriter().encode(picture, words, settings));
        }
    }

    @Test
    void threadsChangeNoByte() {
        Picture picture = Pictures.random(800, 1000, 9);
        for (int effort : new int[] {0, 1, 5}) {
            byte[] one = written(picture, effort, Bands.ONE);
            assertThat(written(picture, effort, Bands.of(2))).isEqualTo(one);
            assertThat(written(picture, effort, Bands.of(5))).isEqualTo(one);
        }
    }

    /** Rows that are drawn again with other values do not change what was written. */
    @Test
    void eachRowIsAskedForOnce() throws IOException {
        int[] asked = new int[500];
        Picture picture = Pictures.photo(300, 500);
        StripWriter.Strips strips = (from, to) -> {
            if (to - from > 1) {
                for (int y = from; y < to; y++) {
                    asked[y]++;
                }
            }
            return rows(picture, from, to);
        };
        Path file = folder.resolve("once.png");
        new StripWriter(300, 500, strips, ExportSettings.PNG, 1).write(PictureMetadata.NONE, file);
        assertThat(asked).containsOnly(1);
        assertThat(new PictureReader().read(file).picture().samePixels(picture)).isTrue();
    }

    private static byte[] written(Picture picture, int effort, Bands bands) {
        PngEncoder.Chunks out = new PngEncoder.Chunks(1000);
        PngStrips strips = new PngStrips(picture.width(), 1, effort, bands);
        int step = strips.rows(300);
        assertThat(step).isLessThan(picture.height());
        for (int y = 0; y < picture.height(); y += step) {
            int to = Math.min(picture.height(), y + step);
            strips.add(rows(picture, y, to), to == picture.height(), out);
        }
        return out.toByteArray();
    }

    private static Picture rows(Picture picture, int from, int to) {
        return picture.part(new Rectangle(0, from, picture.width(), to - from));
    }
}
