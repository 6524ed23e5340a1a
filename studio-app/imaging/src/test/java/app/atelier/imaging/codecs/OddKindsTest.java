package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of files that are seldom: TIFF in inks and in L*a*b*, and animations, of which the first picture is opened. */
class OddKindsTest {
    private final PictureReader reader = new PictureReader();

    /** One strip of samples, not compressed, of one pixel after the other. */
    private static byte[] tiff(
            int width, int height, int photometric, int samples, int bits, ByteOrder order, int[] values) {
        int entries = 10;
        int bytes = bits / 8;
        int data = 8 + 2 + 12 * entries + 4 + 2 * samples;
        ByteBuffer file = ByteBuffer.allocate(data + values.length * bytes).order(order);
        file.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) 42).putInt(8).putShort((short) entries);
        entry(file, 256, width);
        entry(file, 257, height);
        file.putShort((short) 258).putShort((short) 3).putInt(samples).putInt(data - 2 * samples);
        entry(file, 259, 1);
        entry(file, 262, photometric);
        entry(file, 273, data);
        entry(file, 277, samples);
        entry(file, 278, height);
        entry(file, 279, values.length * bytes);
        entry(file, 284, 1);
        file.putInt(0);
        for (int i = 0; i < samples; i++) {
            file.putShort((short) bits);
        }
        for (int v : values) {
            if (bytes == 1) {
                file.put((byte) v);
            } else {
                file.putShort((short) v);
            }
        }
        return file.array();
    }

    private static void entry(ByteBuffer file, int tag, int value) {
        file.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    private static ByteOrder order(boolean little) {
        return little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    @ParameterizedTest
    @CsvSource({"8,true", "8,false", "16,true", "16,false"})
    void inksWithoutAProfileAreMultiplied(int bits, boolean little) throws IOException {
        int[][] inks = {{0, 0, 0, 0}, {255, 0, 0, 0}, {0, 255, 0, 0}, {0, 0, 255, 0}, {0, 0, 0, 255}, {40, 90, 200, 60}
        };
        int[] values = new int[4 * inks.length];
        for (int i = 0; i < values.length; i++) {
            int v = inks[i / 4][i % 4];
            values[i] = bits == 8 ? v : v * 257;
        }
        Picture picture = reader.read(tiff(inks.length, 1, 5, 4, bits, order(little), values))
                .picture();
        assertThat(picture.opaque()).isTrue();
        for (int i = 0; i < inks.length; i++) {
            for (int c = 0; c < 3; c++) {
                int expected = (255 - inks[i][c]) * (255 - inks[i][3]) / 255;
                assertThat(picture.at(i, 0) >> 16 - 8 * c & 255)
                        .as("%d of pixel %d", c, i)
                        .isBetween(expected - 1, expected + 1);
            }
        }
    }

    @Test
    void inksOfATiffAreThoseOfAJpeg() {
        int[] inverted = {0xffffffff, 0x30a06005};
        int[] argb = Inks.toSrgb(inverted, null);
        assertThat(argb[0]).isEqualTo(0xffffffff);
        assertThat(Inks.toSrgb(inverted, new byte[] {1, 2, 3})).isEqualTo(argb);
    }

    @ParameterizedTest
    @CsvSource({"8,true", "8,false", "16,true", "16,false"})
    void lightnessAndItsTwoColoursAreRead(int bits, boolean little) throws IOException {
        // White, black, the middle grey, and sRGB's red, green and blue under D50 (CIE 15 with Bradford's adaptation).
        double[][] lab = {
            {100, 0, 0}, {0, 0, 0}, {50, 0, 0}, {54.29, 80.80, 69.89}, {87.82, -79.27, 80.99}, {29.57, 68.30, -112.03}
        };
        int[] expected = {0xffffff, 0, 0x777777, 0xff0000, 0x00ff00, 0x0000ff};
        int[] values = new int[3 * lab.length];
        for (int i = 0; i < lab.length; i++) {
            for (int c = 0; c < 3; c++) {
                double v = c == 0 ? lab[i][c] * 2.55 : lab[i][c];
                values[3 * i + c] = (int) Math.round(v) * (bits == 8 ? 1 : 256);
            }
        }
        Picture picture = reader.read(tiff(lab.length, 1, 8, 3, bits, order(little), values))
                .picture();
        for (int i = 0; i < lab.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int wanted = expected[i] >> shift & 255;
                // One of 255 steps of lightness or colour is up to some ten in a channel that is almost dark.
                int slack = i < 3 ? 2 : 14;
                assertThat(picture.at(i, 0) >> shift & 255)
                        .as("pixel %d, shift %d", i, shift)
                        .isBetween(wanted - slack, wanted + slack);
            }
        }
    }

    private static byte[] chunk(String type, byte[]... parts) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.write(part);
        }
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(body.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.array());
        out.write(body.toByteArray());
        if (body.size() % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }

    private static byte[] threes(int... numbers) {
        byte[] bytes = new byte[3 * numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (numbers[i / 3] >> 8 * (i % 3));
        }
        return bytes;
    }

    /** An animation of pictures at a place of a page of 64 × 48. */
    private static byte[] animation(int x, int y, Picture... pictures) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.write("WEBP".getBytes(StandardCharsets.US_ASCII));
        chunks.write(chunk("VP8X", new byte[] {0x12, 0, 0, 0}, threes(63, 47)));
        chunks.write(chunk("ANIM", new byte[6]));
        for (Picture picture : pictures) {
            byte[] file = WebpCodec.encode(picture, 100);
            byte[] place = threes(x / 2, y / 2, picture.width() - 1, picture.height() - 1, 100);
            chunks.write(chunk("ANMF", place, new byte[1], Arrays.copyOfRange(file, 12, file.length)));
        }
        return chunk("RIFF", chunks.toByteArray());
    }

    @Test
    void ofAnAnimationTheFirstPictureIsOpenedWhereItLies() throws IOException {
        Picture first = Pictures.photo(20, 15);
        byte[] file = animation(10, 6, first, Pictures.photo(30, 9));
        Picture read = reader.read(file).picture();
        assertThat(read.samePixels(first.framed(new java.awt.Rectangle(-10, -6, 64, 48))))
                .isTrue();
        assertThat(reader.readScaled(file, 16).picture().width()).isEqualTo(16);
    }

    @Test
    void anAnimationKeepsTheTransparencyOfItsPicture() throws IOException {
        Picture first = Pictures.random(64, 48, 3);
        Picture read = reader.read(animation(0, 0, first)).picture();
        assertThat(Pictures.difference(read, first)).isLessThanOrEqualTo(1);
    }

    @Test
    void aPictureOfAnAnimationThatReachesBeyondItIsRefused() throws IOException {
        byte[] file = animation(60, 6, Pictures.photo(20, 15));
        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(UnreadablePictureException.class);
        byte[] empty = animation(0, 0);
        assertThatThrownBy(() -> reader.read(empty)).isInstanceOf(UnreadablePictureException.class);
    }
}
