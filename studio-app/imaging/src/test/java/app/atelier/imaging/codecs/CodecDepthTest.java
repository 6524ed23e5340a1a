package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccReader;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecDepthTest {
    private final PictureReader reader = new PictureReader();
    private final PictureWriter writer = new PictureWriter();

    /** AVIF needs a library that not every machine has. */
    static Stream<ExportSettings.Format> formats() {
        return Arrays.stream(ExportSettings.Format.values()).filter(new PictureWriter()::writes);
    }

    private Picture there(Picture picture, ExportSettings settings) throws IOException {
        return reader.read(writer.encode(picture, PictureMetadata.NONE, settings))
                .picture();
    }

    /** Sixteen-bit noise with every kind of alpha. */
    static Picture fine(int width, int height, boolean opaque, ColourSpace space) {
        Random random = new Random(width * 31L + height);
        short[] rgba = new short[4 * width * height];
        for (int o = 0; o < rgba.length; o += 4) {
            int a = opaque ? 65535 : random.nextInt(3) == 0 ? 0 : random.nextInt(65536);
            for (int c = 0; c < 3; c++) {
                rgba[o + c] = (short) random.nextInt(a + 1);
            }
            rgba[o + 3] = (short) a;
        }
        return Picture.ofShorts(width, height, rgba, space);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4097,3", "3,4097", "301,203"})
    void sixteenBitsComeBackExactly(int width, int height) throws IOException {
        for (boolean opaque : new boolean[] {true, false}) {
            for (ColourSpace space : ColourSpace.values()) {
                Picture picture = fine(width, height, opaque, space);
                for (ExportSettings settings : List.of(
                        ExportSettings.PNG, ExportSettings.PNG_FAST, ExportSettings.of(ExportSettings.Format.TIFF))) {
                    Picture read = there(picture, settings);
                    assertThat(read.samePixels(picture))
                            .as("%s as %s", picture, settings.format())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void anotherReaderSeesTheSameSixteenBitsInAPng() throws IOException {
        Picture picture = fine(57, 23, true, ColourSpace.SRGB);
        byte[] file = writer.encode(picture, PictureMetadata.NONE, ExportSettings.PNG);
        var raster = ImageIO.read(new ByteArrayInputStream(file)).getRaster();
        int[] sample = new int[3];
        for (int i = 0; i < 57 * 23; i++) {
            raster.getPixel(i % 57, i / 57, sample);
            for (int c = 0; c < 3; c++) {
                assertThat(sample[c]).isEqualTo(picture.shorts()[4 * i + c] & 0xffff);
            }
        }
    }

    /** Through libtiff and back, where vips is installed. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "lzw", "packbits", "deflate"})
    void nativeProgramsReadOurTiffAndWeReadTheirs(String compression, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/vips")));
        Picture fine = fine(301, 203, false, ColourSpace.DISPLAY_P3);
        Picture rough = Pictures.photo(301, 203);
        Picture light = Pictures.photo(300, 20).convertedTo(ColourSpace.LINEAR_P3, Depth.F32);
        for (Picture picture : List.of(fine, rough, light)) {
            Path ours = folder.resolve("ours.tif");
            writer.write(picture, PictureMetadata.NONE, ExportSettings.of(ExportSettings.Format.TIFF), ours);
            for (String layout : List.of("", ",tile,tile-width=64,tile-height=48", ",predictor=horizontal")) {
                boolean floats = picture.depth() == Depth.F32 && layout.contains("horizontal");
                Path theirs = folder.resolve("theirs.tif");
                String how = floats ? layout.replace("horizontal", "float") : layout;
                Process vips = new ProcessBuilder(
                                "/usr/bin/vips",
                                "copy",
                                ours.toString(),
                                theirs + "[compression=" + compression + how + "]")
                        .redirectErrorStream(true)
                        .start();
                String said = new String(vips.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(vips.waitFor()).as(said).isZero();
                Picture read = reader.read(theirs).picture();
                assertThat(read.samePixels(picture))
                        .as("%s %s%s", picture, compression, how)
                        .isTrue();
            }
        }
    }

    @Test
    void threadsChangeNoByteOfAFinePng() {
        Picture picture = fine(700, 900, false, ColourSpace.DISPLAY_P3);
        byte[] one = PngEncoder.encode(picture, PictureMetadata.NONE, 4, ColourSpace.DISPLAY_P3, Bands.ONE);
        byte[] three = PngEncoder.encode(picture, PictureMetadata.NONE, 4, ColourSpace.DISPLAY_P3, Bands.of(3));
        assertThat(three).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void floatsComeBackExactlyInTiff(boolean opaque) throws IOException {
        Random random = new Random(8);
        float[] rgba = new float[4 * 97 * 31];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = i % 4 == 3 ? (opaque ? 1 : random.nextFloat()) : random.nextFloat() * 9 - 1;
        }
        for (ColourSpace space : ColourSpace.values()) {
            Picture picture = Picture.ofFloats(97, 31, rgba.clone(), space);
            assertThat(there(picture, ExportSettings.of(ExportSettings.Format.TIFF))
                            .samePixels(picture))
                    .as("%s", space)
                    .isTrue();
        }
        Picture light = Picture.ofFloats(97, 31, rgba.clone(), ColourSpace.LINEAR_SRGB);
        ExportSettings silent = ExportSettings.of(ExportSettings.Format.TIFF).withProfile(ExportSettings.Profile.NONE);
        assertThat(there(light, silent).samePixels(light)).isTrue();
        assertThat(reader.probe(writer.encode(light, PictureMetadata.NONE, silent))
                        .bitsPerChannel())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void redOfDisplayP3SurvivesOpeningEditingAndExport(ExportSettings.Format format) throws IOException {
        int[] argb = new int[64 * 48];
        Arrays.fill(argb, 0xffff0000);
        Picture red = Picture.ofArgb(64, 48, argb, ColourSpace.DISPLAY_P3);
        Picture opened = there(red, ExportSettings.of(format));
        assertThat(opened.format()).isEqualTo(new PixelFormat(Depth.U8, ColourSpace.DISPLAY_P3));
        Document edited = Document.of(opened)
                .add(new AdjustmentLayer(LayerInfo.named("look", "Look"), List.of(new Exposure(-0.2))));
        Picture drawn = new Renderer().render(edited);
        Picture again = there(drawn, ExportSettings.of(format).withQuality(95));
        assertThat(again.space()).isEqualTo(ColourSpace.DISPLAY_P3);
        // Outside sRGB still: converted to it, green and blue would be below nothing.
        float[] srgb = again.convertedTo(ColourSpace.SRGB, Depth.F32).floats();
        assertThat(srgb[0]).isGreaterThan(0.95f);
        assertThat(srgb[1]).isLessThan(-0.15f);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theProfileIsTheOneChosen(ExportSettings.Format format) throws IOException {
        Picture picture = Pictures.photo(40, 30);
        ExportSettings settings = ExportSettings.of(format).withDepth(Depth.U8);
        for (ExportSettings.Profile profile : ExportSettings.Profile.values()) {
            byte[] file = writer.encode(picture, PictureMetadata.NONE, settings.withProfile(profile));
            Picture read = reader.read(file).picture();
            boolean wide = profile == ExportSettings.Profile.DISPLAY_P3;
            assertThat(read.space()).isEqualTo(wide ? ColourSpace.DISPLAY_P3 : ColourSpace.SRGB);
            assertThat(Pictures.meanDifference(read, picture)).as("%s", profile).isLessThan(4);
            if (format == ExportSettings.Format.AVIF) {
                continue;
            }
            byte[] icc = profileOf(file);
            if (wide || profile == ExportSettings.Profile.SRGB && format != ExportSettings.Format.PNG) {
                assertThat(IccReader.read(icc).orElseThrow().exactly()).contains(read.space());
            } else {
                assertThat(icc).isEmpty();
            }
        }
    }

    private static byte[] profileOf(byte[] file) throws IOException {
        byte[] icc = PngFile.is(file)
                ? PngFile.parse(file).profile
                : JpegFile.is(file)
                        ? JpegFile.parse(file).profile
                        : WebpFile.is(file)
                                ? WebpFile.parse(file).profile
                                : TiffFile.parse(file).profile();
        return icc == null ? new byte[0] : icc;
    }

    @Test
    void aLargeProfileIsSplitOverSegmentsOfAJpegAndJoined() throws IOException {
        byte[] large = Arrays.copyOf(app.atelier.imaging.colour.IccWriter.version4(ColourSpace.DISPLAY_P3), 200_000);
        byte[] jpeg = writer.encode(Pictures.photo(20, 20), PictureMetadata.NONE, ExportSettings.JPEG);
        byte[] file = JpegFile.withMetadata(jpeg, PictureMetadata.NONE, large);
        assertThat(JpegFile.parse(file).profile).isEqualTo(large);
        assertThat(reader.read(file).picture().space()).isEqualTo(ColourSpace.DISPLAY_P3);
    }

    @Test
    void aDepthIsChosenAndDitheredWhereItIsLess() throws IOException {
        int width = 256;
        short[] ramp = new short[4 * width * 32];
        for (int i = 0; i < width * 32; i++) {
            Arrays.fill(ramp, 4 * i, 4 * i + 3, (short) (30_000 + i % width));
            ramp[4 * i + 3] = -1;
        }
        Picture fine = Picture.ofShorts(width, 32, ramp, ColourSpace.SRGB);
        ExportSettings eight = ExportSettings.PNG.withDepth(Depth.U8);
        Picture dithered = there(fine, eight);
        Picture plain = there(fine, eight.withDither(false));
        assertThat(dithered.depth()).isEqualTo(Depth.U8);
        assertThat(Arrays.stream(plain.argb(), 0, width).distinct().count()).isLessThanOrEqualTo(2);
        long changes = 0;
        for (int x = 1; x < width; x++) {
            changes += dithered.argb()[x] != dithered.argb()[x - 1] ? 1 : 0;
        }
        assertThat(changes).isGreaterThan(40);
        Picture deeper = there(Pictures.photo(9, 9), ExportSettings.PNG.withDepth(Depth.U16));
        assertThat(deeper.depth()).isEqualTo(Depth.U16);
        assertThat(there(fine, ExportSettings.WEBP).depth()).isEqualTo(Depth.U8);
        assertThat(there(fine, ExportSettings.PNG.withDepth(Depth.F32)).samePixels(fine))
                .isTrue();
    }

    @Test
    void onlyTheWordsThatAreWantedAreWritten() throws IOException {
        PictureMetadata all = PictureMetadata.ofRecipe("{\"prompt\":\"fox\"}", "fox\nSteps: 4")
                .withText("Title", "Fox")
                .withText("Copyright", "mine");
        for (ExportSettings.Format format : formats().toList()) {
            ExportSettings settings = ExportSettings.of(format);
            assertThat(words(all, settings)).isEqualTo(all);
            PictureMetadata recipe = words(all, settings.withWords(ExportSettings.Words.RECIPE));
            assertThat(recipe.recipeJson()).isNotNull();
            assertThat(recipe.text()).containsOnlyKeys("Copyright");
            byte[] none = writer.encode(Pictures.photo(8, 8), all, settings.withWords(ExportSettings.Words.NONE));
            assertThat(reader.metadata(none)).isEqualTo(PictureMetadata.NONE);
            assertThat(new String(none, StandardCharsets.ISO_8859_1))
                    .doesNotContain("fox")
                    .doesNotContain("xmpmeta");
        }
    }

    private PictureMetadata words(PictureMetadata all, ExportSettings settings) throws IOException {
        return reader.metadata(writer.encode(Pictures.photo(8, 8), all, settings));
    }

    @Test
    void aTransparentColourOfSixteenBitsIsComparedInAllOfThem() throws IOException {
        short[] rgba = {0x1234, 0x5678, 0x1111, -1, 0x1234, 0x5678, 0x1112, -1};
        byte[] file =
                writer.encode(Picture.ofShorts(2, 1, rgba, ColourSpace.SRGB), PictureMetadata.NONE, ExportSettings.PNG);
        byte[] key = {0x12, 0x34, 0x56, 0x78, 0x11, 0x11};
        Picture read = reader.read(CodecsTest.withChunk(file, "tRNS", key)).picture();
        assertThat(read.shorts()).containsExactly(0, 0, 0, 0, 0x1234, 0x5678, 0x1112, -1);
        // A key that is cut short hides nothing.
        Picture whole = reader.read(CodecsTest.withChunk(file, "tRNS", new byte[] {0x12, 0x34}))
                .picture();
        assertThat(whole.shorts()[3]).isEqualTo((short) -1);
    }

    @Test
    void codePointsGoBeforeTheProfileAndUnknownOnesAreLeft() throws IOException {
        byte[] file = writer.encode(Pictures.photo(8, 8), PictureMetadata.NONE, ExportSettings.PNG);
        byte[] wide = CodecsTest.withChunk(file, "cICP", new byte[] {12, 13, 0, 1});
        assertThat(reader.read(wide).picture().space()).isEqualTo(ColourSpace.DISPLAY_P3);
        for (byte[] other : new byte[][] {{9, 16, 0, 1}, {12, 13, 1, 1}, {12, 13, 0, 0}, {12, 13, 0}, {}}) {
            assertThat(reader.read(CodecsTest.withChunk(file, "cICP", other))
                            .picture()
                            .space())
                    .isEqualTo(ColourSpace.SRGB);
        }
    }

    @Test
    void anEmptyProfileIsNone() throws IOException {
        byte[] file = writer.encode(Pictures.photo(8, 8), PictureMetadata.NONE, ExportSettings.PNG);
        byte[] empty = {'x', 0, 0, 0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1};
        assertThat(reader.read(CodecsTest.withChunk(file, "iCCP", empty))
                        .picture()
                        .space())
                .isEqualTo(ColourSpace.SRGB);
        byte[] jpeg = writer.encode(Pictures.photo(8, 8), PictureMetadata.NONE, ExportSettings.JPEG);
        byte[] none = JpegFile.withMetadata(jpeg, PictureMetadata.NONE, new byte[1]);
        assertThat(reader.read(none).picture().space()).isEqualTo(ColourSpace.SRGB);
    }

    @Test
    void choicesAreReadByTheirNames() {
        assertThat(ExportSettings.Profile.of("display-p3")).isEqualTo(ExportSettings.Profile.DISPLAY_P3);
        assertThat(ExportSettings.Words.of("recipe")).isEqualTo(ExportSettings.Words.RECIPE);
        assertThatThrownBy(() -> ExportSettings.Profile.of("adobe")).hasMessageContaining("display-p3");
        assertThatThrownBy(() -> ExportSettings.Words.of("some")).hasMessageContaining("recipe");
    }

    @Test
    void avifKeepsTwelveBitsAlphaAndColours() throws IOException {
        assumeTrue(formats().anyMatch(ExportSettings.Format.AVIF::equals));
        short[] ramp = new short[4 * 512 * 16];
        for (int i = 0; i < 512 * 16; i++) {
            int a = i % 512 < 256 ? 65535 : 40_000;
            Arrays.fill(ramp, 4 * i, 4 * i + 3, (short) (a * (10_000L + 60 * (i % 512)) / 65535));
            ramp[4 * i + 3] = (short) a;
        }
        Picture fine = Picture.ofShorts(512, 16, ramp, ColourSpace.DISPLAY_P3);
        ExportSettings settings = ExportSettings.of(ExportSettings.Format.AVIF).withQuality(95);
        byte[] file = writer.encode(fine, PictureMetadata.ofRecipe("{\"prompt\":\"fox\"}", null), settings);
        DecodedPicture read = reader.read(file);
        assertThat(read.picture().format()).isEqualTo(fine.format());
        assertThat(read.metadata().recipeJson()).contains("fox");
        assertThat(read.header().mediaType()).isEqualTo("image/avif");
        assertThat(reader.probe(file)).isEqualTo(read.header());
        double off = 0;
        for (int i = 0; i < ramp.length; i++) {
            off += Math.abs((ramp[i] & 0xffff) - (read.picture().shorts()[i] & 0xffff));
        }
        assertThat(off / ramp.length).as("mean difference in 65535").isLessThan(150);
    }

    @Test
    void whereLibheifIsMissingThatIsSaid() {
        HeifCodec without = new HeifCodec(Optional.empty());
        byte[] file = "\0\0\0\u001cftypavif\0\0\0\0avifmif1miaf".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HeifCodec.type(file)).isEqualTo("image/avif");
        assertThatThrownBy(() -> without.decode(file))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("libheif");
        assertThatThrownBy(() -> without.encode(Pictures.photo(4, 4), PictureMetadata.NONE, null, 80, true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("libheif");
    }

    @Test
    void damagedAvifFilesGiveAPictureOrASentence() throws IOException {
        assumeTrue(formats().anyMatch(ExportSettings.Format.AVIF::equals));
        byte[] good = writer.encode(
                fine(31, 17, false, ColourSpace.SRGB),
                PictureMetadata.NONE,
                ExportSettings.of(ExportSettings.Format.AVIF));
        Random random = new Random(6);
        int sentences = 0;
        for (int i = 0; i < 12; i++) {
            byte[] bad = random.nextInt(3) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int k = 0; k < 6 && bad.length > 0; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                reader.read(bad);
            } catch (UnreadablePictureException e) {
                sentences++;
                assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
            }
        }
        assertThat(sentences).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,5", "1025,3"})
    void avifTakesOddSizes(int width, int height) throws IOException {
        assumeTrue(formats().anyMatch(ExportSettings.Format.AVIF::equals));
        for (Picture picture : List.of(fine(width, height, false, ColourSpace.SRGB), Pictures.photo(width, height))) {
            for (ExportSettings settings : List.of(
                    ExportSettings.of(ExportSettings.Format.AVIF),
                    new ExportSettings(ExportSettings.Format.AVIF, 50, 4, false))) {
                byte[] file = writer.encode(picture, PictureMetadata.NONE, settings);
                assertThat(HeifCodec.type(file)).isEqualTo("image/avif");
            }
            Picture read = there(picture, ExportSettings.of(ExportSettings.Format.AVIF));
            assertThat(read.width()).isEqualTo(width);
            assertThat(read.height()).isEqualTo(height);
        }
    }
}
