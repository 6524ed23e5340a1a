package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.kernels.Bands;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    private static final String RECIPE =
            "{\"version\":1,\"prompt\":\"three red foxes under a big moon – 狐 🦊\",\"seed\":7}";
    private static final String PARAMETERS = "a fox\nNegative prompt: dog\nSteps: 20, Seed: 7, Size: 64x48";

    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();

    @ParameterizedTest
    @CsvSource({"1,1", "1,77", "77,1", "64,48", "4097,3", "500,701"})
    void pngKeepsEveryPixelAtEveryEffort(int width, int height) throws IOException {
        for (Picture picture : new Picture[] {Pictures.random(width, height, 3), Pictures.photo(width, height)}) {
            for (int effort : new int[] {0, 1, 4, 6, 9}) {
                byte[] file = writer.encode(picture, PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(effort));
                assertThat(reader.read(file).picture().samePixels(picture)).isTrue();
            }
        }
    }

    @Test
    void anotherReaderFindsTheSamePixelsInOurPng() throws IOException {
        Picture picture = Pictures.random(301, 1200, 8);
        for (int effort : new int[] {0, 4, 9}) {
            byte[] file = writer.encode(picture, PictureMetadata.NONE, ExportSettings.PNG.withPngEffort(effort));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            for (int y = 0; y < 1200; y += 7) {
                for (int x = 0; x < 301; x++) {
                    assertThat(image.getRGB(x, y)).isEqualTo(Alpha.straight(picture.at(x, y)));
                }
            }
        }
    }

    @Test
    void threadsChangeNoByteOfAPng() {
        Picture picture = Pictures.photo(700, 900);
        byte[] one = PngEncoder.encode(picture, PictureMetadata.NONE, 4, null, Bands.ONE);
        byte[] three = PngEncoder.encode(picture, PictureMetadata.NONE, 4, null, Bands.of(3));
        assertThat(three).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR
            })
    void pngsOfOtherWritersAreRead(int type) throws IOException {
        BufferedImage image = new BufferedImage(53, 31, type);
        image.createGraphics().drawImage(Pictures.photo(53, 31).toBufferedImage(), 0, 0, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        Picture read = reader.read(out.toByteArray()).picture();
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        boolean grey = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
        for (int y = 0; y < 31; y++) {
            for (int x = 0; x < 53; x++) {
                if (grey) {
                    // Java2D would convert grey through linear light; the file's number is what counts.
                    int v = type == BufferedImage.TYPE_BYTE_GRAY
                            ? expected.getRaster().getSample(x, y, 0)
                            : Math.round(expected.getRaster().getSample(x, y, 0) / 257f);
                    assertThat(read.at(x, y) & 255).isEqualTo(v);
                } else {
                    assertThat(read.at(x, y)).isEqualTo(expected.getRGB(x, y));
                }
            }
        }
    }

    @Test
    void interlacedPngsAreRead() throws IOException {
        Picture picture = Pictures.photo(37, 29);
        byte[] plain = writer.encode(picture, PictureMetadata.NONE, ExportSettings.PNG);
        var writers = ImageIO.getImageWritersByFormatName("png").next();
        var param = writers.getDefaultWriteParam();
        param.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writers.setOutput(stream);
            writers.write(
                    null, new javax.imageio.IIOImage(ImageIO.read(new ByteArrayInputStream(plain)), null, null), param);
        }
        assertThat(out.toByteArray()[28]).as("interlace method").isEqualTo((byte) 1);
        assertThat(reader.read(out.toByteArray()).picture().samePixels(picture)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportSettings.Format.class,
            names = {"PNG", "JPEG", "WEBP", "TIFF"})
    void theRecipeComesBackFromEveryFormat(ExportSettings.Format format) throws IOException {
        PictureMetadata metadata = PictureMetadata.ofRecipe(RECIPE, PARAMETERS).withText("Title", "Füchse");
        byte[] file = writer.encode(Pictures.photo(64, 48), metadata, ExportSettings.of(format));
        PictureMetadata read = reader.read(file).metadata();
        assertThat(read.recipeJson()).isEqualTo(RECIPE);
        assertThat(read.parameters()).isEqualTo(PARAMETERS);
        assertThat(read.text()).containsEntry("Title", "Füchse");
        assertThat(reader.metadata(file)).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportSettings.Format.class,
            names = {"PNG", "JPEG", "WEBP", "TIFF"})
    void aRecipeOfManyKilobytesComesBackWhole(ExportSettings.Format format) throws IOException {
        String recipe = "{\"prompt\":\"" + "fox & <moon> ".repeat(20_000) + "\"}";
        byte[] file = writer.encode(
                Pictures.photo(16, 16), PictureMetadata.ofRecipe(recipe, null), ExportSettings.of(format));
        assertThat(reader.read(file).metadata().recipeJson()).isEqualTo(recipe);
    }

    @Test
    void parametersAreWhereOtherGeneratorsLook() throws IOException {
        byte[] png =
                writer.encode(Pictures.photo(8, 8), PictureMetadata.ofRecipe(null, PARAMETERS), ExportSettings.PNG);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("tEXtparameters\0" + PARAMETERS);
        byte[] jpeg =
                writer.encode(Pictures.photo(8, 8), PictureMetadata.ofRecipe(null, PARAMETERS), ExportSettings.JPEG);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                .contains("UNICODE\0"
                        + new String(PARAMETERS.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
    }

    @Test
    void jpegAndWebpStayCloseToThePicture() throws IOException {
        Picture picture = Pictures.photo(301, 203);
        for (ExportSettings settings : new ExportSettings[] {ExportSettings.JPEG, ExportSettings.WEBP}) {
            Picture read = reader.read(writer.encode(picture, PictureMetadata.NONE, settings))
                    .picture();
            assertThat(Pictures.meanDifference(picture, read)).isLessThan(4);
        }
        byte[] lossless =
                writer.encode(Pictures.random(61, 33, 2), PictureMetadata.NONE, ExportSettings.WEBP.withQuality(100));
        assertThat(reader.read(lossless).header().alpha()).isTrue();
        byte[] opaque = writer.encode(picture, PictureMetadata.NONE, ExportSettings.WEBP.withQuality(100));
        assertThat(reader.read(opaque).picture().samePixels(picture)).isTrue();
    }

    @Test
    void withoutTheNativeLibraryJpegIsReadAndWrittenByJava() throws IOException {
        JpegCodec java = new JpegCodec(Optional.empty());
        Picture picture = Pictures.photo(120, 90);
        byte[] file = java.encode(picture, 90, false);
        JpegCodec.Raw raw = java.decode(file, JpegFile.parse(file), Integer.MAX_VALUE);
        Picture decoded = Picture.ofArgb(raw.width(), raw.height(), raw.argb());
        assertThat(Pictures.meanDifference(picture, decoded)).isLessThan(4);
        if (TurboJpeg.find().isPresent()) {
            JpegCodec.Raw other = new JpegCodec(TurboJpeg.find()).decode(file, JpegFile.parse(file), Integer.MAX_VALUE);
            assertThat(Pictures.meanDifference(decoded, Picture.ofArgb(120, 90, other.argb())))
                    .isLessThan(1);
        }
        assertThatThrownBy(() -> java.decode(Arrays.copyOf(file, file.length / 2), JpegFile.parse(file), 10_000))
                .isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void transparencyIsLaidOnWhiteInAJpeg() throws IOException {
        byte[] file = writer.encode(Picture.transparent(16, 16), PictureMetadata.NONE, ExportSettings.JPEG);
        assertThat(reader.read(file).picture().at(8, 8)).isEqualTo(0xffffffff);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void orientationIsApplied(int orientation) throws IOException {
        // Left upper quarter red, right upper green, left lower blue, right lower white, as it should be shown.
        int[] shown = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff};
        int[] order =
                switch (orientation) {
                    case 2 -> new int[] {1, 0, 3, 2};
                    case 3 -> new int[] {3, 2, 1, 0};
                    case 4 -> new int[] {2, 3, 0, 1};
                    case 5 -> new int[] {0, 2, 1, 3};
                    case 6 -> new int[] {1, 3, 0, 2};
                    case 7 -> new int[] {3, 1, 2, 0};
                    case 8 -> new int[] {2, 0, 3, 1};
                    default -> new int[] {0, 1, 2, 3};
                };
        int[] stored = new int[64 * 32];
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                stored[y * 64 + x] = shown[order[y / 16 * 2 + x / 32]];
            }
        }
        byte[] jpeg = writer.encode(Picture.ofArgb(64, 32, stored), PictureMetadata.NONE, ExportSettings.JPEG);
        byte[] turned = withExif(jpeg, orientation);
        DecodedPicture read = reader.read(turned);
        Picture picture = read.picture();
        assertThat(picture.width()).isEqualTo(orientation >= 5 ? 32 : 64);
        assertThat(read.header().shownWidth()).isEqualTo(picture.width());
        for (int i = 0; i < 4; i++) {
            int x = (i % 2 * 2 + 1) * picture.width() / 4;
            int y = (i / 2 * 2 + 1) * picture.height() / 4;
            assertThat(near(picture.at(x, y), shown[i])).as("quarter %d", i).isTrue();
        }
    }

    @Test
    void aProfileSaysWhatTheNumbersMean() throws IOException {
        // Linear light as a profile: one half of the light is 188 in sRGB.
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] png = pngWithProfile(Pictures.flat(5, 4, 0xff808080), profile);
        assertThat(reader.read(png).picture().at(2, 2) & 255).isBetween(187, 189);
        byte[] broken = profile.clone();
        Arrays.fill(broken, 128, broken.length, (byte) 0x55);
        byte[] taken = pngWithProfile(Pictures.flat(5, 4, 0xff808080), broken);
        assertThat(reader.read(taken).picture().at(2, 2)).isEqualTo(0xff808080);
    }

    @Test
    void aScaledReadIsSmallAndLooksTheSame() throws IOException {
        Picture picture = Pictures.photo(1600, 1200);
        for (ExportSettings settings :
                new ExportSettings[] {ExportSettings.JPEG, ExportSettings.WEBP, ExportSettings.PNG}) {
            byte[] file = writer.encode(picture, PictureMetadata.NONE, settings);
            DecodedPicture small = reader.readScaled(file, 100);
            assertThat(small.picture().width()).isEqualTo(100);
            assertThat(small.picture().height()).isEqualTo(75);
            assertThat(small.header().width()).isEqualTo(1600);
            Picture whole = app.atelier.imaging.resample.Resampler.lanczos3(
                    reader.read(file).picture(), 100, 75);
            assertThat(Pictures.meanDifference(whole, small.picture())).isLessThan(2);
        }
    }

    @Test
    void aHeaderOf65535SquaredIsRefusedBeforeMemoryIsTaken() {
        byte[] png = pngHeader(65535, 65535);
        assertThatThrownBy(() -> reader.read(png))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> reader.probe(pngHeader(30000, 30000))).hasMessageContaining("too large");
        assertThatThrownBy(() -> reader.probe(pngHeader(-1, 5))).isInstanceOf(UnreadablePictureException.class);
        assertThatThrownBy(() -> reader.probe(pngHeader(0, 5))).isInstanceOf(UnreadablePictureException.class);
    }

    @ParameterizedTest
    @EnumSource(value = ExportSettings.Format.class)
    void aCutFileIsSaidToBeOne(ExportSettings.Format format) throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(writer.writes(format));
        byte[] file = writer.encode(Pictures.photo(200, 150), PictureMetadata.NONE, ExportSettings.of(format));
        for (int length : new int[] {0, 1, 8, 20, 40, file.length / 2, file.length - 40}) {
            assertThatThrownBy(() -> reader.read(Arrays.copyOf(file, length)))
                    .as("%s cut to %d of %d", format, length, file.length)
                    .isInstanceOf(UnreadablePictureException.class)
                    .message()
                    .isNotBlank()
                    .endsWith(".")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aFileIsReadByItsContentWhateverItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("photo.png");
        Files.write(file, writer.encode(Pictures.photo(20, 20), PictureMetadata.NONE, ExportSettings.JPEG));
        assertThat(reader.probe(file).mediaType()).isEqualTo("image/jpeg");
        Path text = folder.resolve("letter.jpg");
        Files.writeString(text, "Dear all");
        assertThatThrownBy(() -> reader.read(text)).hasMessageContaining("not a picture");
        assertThatThrownBy(() -> reader.read(folder.resolve("gone.png"))).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> reader.read(folder)).hasMessageContaining("folder");
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kept.webp");
        writer.write(Pictures.photo(20, 20), PictureMetadata.NONE, ExportSettings.WEBP, file);
        byte[] before = Files.readAllBytes(file);
        Picture wide = Pictures.flat(16_384, 1, 0xff000000);
        assertThatThrownBy(() -> writer.write(wide, PictureMetadata.NONE, ExportSettings.WEBP, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("choose PNG");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static boolean near(int a, int b) {
        return Pictures.difference(Pictures.flat(1, 1, a), Pictures.flat(1, 1, b)) < 12;
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'I',
            'I',
            42,
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] result = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, result, 0, 2);
        System.arraycopy(exif, 0, result, 2, exif.length);
        System.arraycopy(jpeg, 2, result, 2 + exif.length, jpeg.length - 2);
        return result;
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] file = new byte[60];
        System.arraycopy(PngFile.signature(), 0, file, 0, 8);
        Bytes.put32be(file, 8, 13);
        System.arraycopy("IHDR".getBytes(StandardCharsets.US_ASCII), 0, file, 12, 4);
        Bytes.put32be(file, 16, width);
        Bytes.put32be(file, 20, height);
        file[24] = 8;
        file[25] = 2;
        return file;
    }

    private byte[] pngWithProfile(Picture picture, byte[] profile) throws IOException {
        byte[] plain = writer.encode(picture, PictureMetadata.NONE, ExportSettings.PNG);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("own\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(body)) {
            deflater.write(profile);
        }
        return withChunk(plain, "iCCP", body.toByteArray());
    }

    /** A PNG file with a chunk put after its header. */
    static byte[] withChunk(byte[] png, String type, byte[] body) {
        byte[] chunk = new byte[body.length + 12];
        Bytes.put32be(chunk, 0, body.length);
        System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, chunk, 4, 4);
        System.arraycopy(body, 0, chunk, 8, body.length);
        CRC32 crc = new CRC32();
        crc.update(chunk, 4, body.length + 4);
        Bytes.put32be(chunk, chunk.length - 4, (int) crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk);
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }
}
