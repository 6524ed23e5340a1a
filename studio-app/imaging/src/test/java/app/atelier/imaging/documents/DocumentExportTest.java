package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureHeader;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.codecs.StripWriter;
import app.atelier.imaging.codecs.UnwritableFileException;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.render.Renderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentExportTest {
    private final DocumentExport export = new DocumentExport();
    private final PictureReader reader = new PictureReader();

    @TempDir
    Path folder;

    @Test
    void stripByStripGivesTheSamePicture() throws IOException {
        Document plain = ExportProcess.document(501, 803);
        Document turned = plain.withGeometry(new Geometry(new Crop(5, 6, 700, 400), 1, 3.5, true, false));
        Document fine = plain.withFormat(new PixelFormat(Depth.U16, ColourSpace.DISPLAY_P3));
        for (Document document : List.of(plain, turned, fine)) {
            Picture whole = new Renderer().render(document);
            PictureMetadata words = PictureMetadata.ofRecipe("{\"version\":1}", "a fox");
            Path png = folder.resolve("strips.png");
            strips(document, ExportSettings.PNG_FAST).write(words, png);
            var read = reader.read(png);
            // Filters of a part may round otherwise than those of the whole.
            assertThat(Pictures.difference(read.picture(), whole)).isLessThanOrEqualTo(2);
            assertThat(Pictures.meanDifference(read.picture(), whole)).isLessThan(0.05);
            assertThat(read.metadata().recipeJson()).isEqualTo("{\"version\":1}");
        }
        for (Document document : List.of(plain, turned, fine)) {
            Path tiff = folder.resolve("strips.tif");
            strips(document, ExportSettings.of(ExportSettings.Format.TIFF))
                    .write(PictureMetadata.ofRecipe("{\"version\":1}", "a fox"), tiff);
            var read = reader.read(tiff);
            assertThat(read.picture().format()).isEqualTo(document.format());
            assertThat(Pictures.meanDifference(read.picture(), new Renderer().render(document)))
                    .isLessThan(0.05);
            assertThat(read.metadata().recipeJson()).isEqualTo("{\"version\":1}");
        }
        Path wide = folder.resolve("wide.jpg");
        strips(fine, ExportSettings.JPEG.withQuality(95)).write(PictureMetadata.ofRecipe("{\"version\":1}", ""), wide);
        assertThat(reader.read(wide).picture().space()).isEqualTo(ColourSpace.DISPLAY_P3);
        assertThat(reader.read(wide).metadata().recipeJson()).isEqualTo("{\"version\":1}");
        Path jpeg = folder.resolve("strips.jpg");
        strips(plain, ExportSettings.JPEG.withQuality(95)).write(PictureMetadata.NONE, jpeg);
        assertThat(Pictures.meanDifference(reader.read(jpeg).picture(), new Renderer().render(plain)))
                .isLessThan(2);
    }

    private static StripWriter strips(Document document, ExportSettings settings) {
        return new StripWriter(
                document.outputWidth(), document.outputHeight(), DocumentExport.drawn(document), settings, 60_000);
    }

    @Test
    void aPictureThatDoesNotFitIntoMemoryIsWrittenInParts() throws Exception {
        Path png = folder.resolve("large.png");
        Path webp = folder.resolve("large.webp");
        Path tiff = folder.resolve("large.tif");
        Path jpeg = folder.resolve("large.jpg");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--add-modules",
                        "jdk.incubator.vector",
                        // The picture alone takes 56 MB, and an encoder would keep as much.
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportProcess.class.getName(),
                        "4000",
                        "3500",
                        png.toString(),
                        webp.toString(),
                        tiff.toString(),
                        jpeg.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.lines())
                    .containsExactly(
                            "written",
                            "There is not enough memory to write a picture of 4000 × 3500 pixels as WEBP: choose PNG,"
                                    + " TIFF or JPEG, which are written part by part.",
                            "written",
                            "written");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(webp).doesNotExist();
        Picture expected = new Renderer().render(ExportProcess.document(4000, 3500), 500.0 / 4000);
        for (Path file : List.of(png, tiff, jpeg)) {
            PictureHeader header = reader.probe(file);
            assertThat(header.width()).isEqualTo(4000);
            assertThat(header.height()).isEqualTo(3500);
            Picture small = reader.readScaled(file, 500).picture();
            assertThat(Pictures.meanDifference(small, expected))
                    .as("%s", file.getFileName())
                    .isLessThan(3);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing else is left").hasSize(3);
        }
    }

    @Test
    void theSmallestAndTheLargest() throws IOException {
        Document one = Document.of(Pictures.flat(1, 1, 0xff102030));
        for (String ending : List.of("png", "jpg", "webp", "tif", "ora", "atelier")) {
            Path file = folder.resolve("one." + ending);
            export.write(one, PictureMetadata.NONE, file);
            OpenedDocument opened = new DocumentReader().open(file);
            assertThat(opened.notes()).isEmpty();
            assertThat(new Renderer().render(opened.document()).width()).isEqualTo(1);
            assertThat(DocumentExport.keepsLayers(file)).isEqualTo(new DocumentReader().layered(file));
        }
        assertThatThrownBy(() -> Document.empty(30_000, 30_000)).hasMessageContaining("too large");
        byte[] png = new PictureWriter().encode(Pictures.flat(3, 3, -1), PictureMetadata.NONE, ExportSettings.PNG);
        for (int at : new int[] {18, 22}) {
            png[at] = 0x75;
            png[at + 1] = 0x30;
        }
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThatThrownBy(() -> reader.read(png)).hasMessageContaining("30000 × 30000 pixels is too large");
        assertThatThrownBy(() -> reader.probe(png)).hasMessageContaining("too large");
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaid() throws IOException {
        Document document = Document.of(Pictures.photo(9, 9));
        assertThatThrownBy(() -> export.write(document, PictureMetadata.NONE, folder.resolve("no/such/fox.png")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageMatching("“fox.png” cannot be written, because the folder .*no/such is not there.");
        Files.createDirectories(folder.resolve("taken.ora/inside"));
        assertThatThrownBy(() -> export.write(document, PictureMetadata.NONE, folder.resolve("taken.ora")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageEndingWith("is a folder: choose another name for the file.");
        assertThatThrownBy(() -> export.write(document, PictureMetadata.NONE, folder.resolve("fox.xyz")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end in");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("taken.ora"));
        }
    }
}
