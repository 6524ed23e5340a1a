package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.protocol.ParametersText;
import app.atelier.protocol.Recipe;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    private Path source;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        source = Files.createDirectories(folder.resolve("pictures"));
        library = Library.openQuietly(StudioHome.at(folder.resolve("home")), InstantSource.system());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportReport run(Path... paths) {
        return library.importAll(List.of(paths), ImportProgress.NONE);
    }

    @Test
    void takesFoldersInWithAllBelow() throws Exception {
        Pictures.png(source.resolve("b_fox.png"), 1);
        Pictures.png(source.resolve("deep/er/a.PNG"), 2);
        Files.writeString(source.resolve("notes.txt"), "not a picture, and nobody says so");
        ImportReport report = run(source);
        assertThat(report.added()).extracting(Artwork::title).containsExactly("b fox", "a");
        assertThat(report.added()).allMatch(artwork -> artwork.origin() == Origin.IMPORTED);
        assertThat(report.problems()).isEmpty();
        assertThat(source.resolve("b_fox.png")).exists();
    }

    @Test
    void knowsWhatIsThereAlready() throws Exception {
        Path one = Pictures.png(source.resolve("one.png"), 1);
        Path same = Pictures.png(source.resolve("same.png"), 1);
        ImportReport report = run(one, same);
        assertThat(report.added()).hasSize(1);
        assertThat(report.known())
                .extracting(Artwork::id)
                .containsExactly(report.added().getFirst().id());
        assertThat(library.search(Query.ALL).total()).isEqualTo(1);
    }

    @Test
    void readsRecipesOfOursAndOfOtherGenerators() throws Exception {
        Recipe recipe = Pictures.recipe("a red fox", 4);
        Path own = source.resolve("own.png");
        Path other = source.resolve("other.png");
        Path newer = source.resolve("newer.png");
        PictureWriter writer = new PictureWriter();
        Files.write(
                own,
                writer.encode(
                        Pictures.picture(1),
                        PictureMetadata.ofRecipe(recipe.toJson(), ParametersText.write(recipe)),
                        ExportSettings.PNG));
        Files.write(
                other,
                writer.encode(
                        Pictures.picture(2),
                        PictureMetadata.ofRecipe(
                                null,
                                "an owl at night\nNegative prompt: blur\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42,"
                                        + " Size: 512x512, Model: some"),
                        ExportSettings.PNG));
        Files.write(
                newer,
                writer.encode(
                        Pictures.picture(3), PictureMetadata.ofRecipe("{\"version\":99}", null), ExportSettings.PNG));
        List<Artwork> added = run(own, other, newer).added();
        assertThat(added.get(0).recipe()).isEqualTo(recipe);
        assertThat(added.get(1).prompt()).isEqualTo("an owl at night");
        assertThat(added.get(1).recipe()).extracting(Recipe::seed).isEqualTo(42L);
        assertThat(added.get(2).recipe()).isNull();
        assertThat(library.search(Query.text("owl")).total()).isEqualTo(1);
    }

    @Test
    void saysInASentenceWhatIsWrongWithAFileAndGoesOn() throws Exception {
        Path good = Pictures.png(source.resolve("good.png"), 1);
        byte[] bytes = Files.readAllBytes(Pictures.png(source.resolve("x/cut.png"), 2));
        Path cut = Files.write(source.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length / 2));
        Path renamed = Files.writeString(source.resolve("renamed.jpg"), "this is a text");
        Path empty = Files.createFile(source.resolve("empty.png"));
        Path absent = source.resolve("absent.png");
        Path jpegInside = source.resolve("jpeg-inside.png");
        Files.write(
                jpegInside, new PictureWriter().encode(Pictures.picture(9), PictureMetadata.NONE, ExportSettings.JPEG));

        ImportReport report = run(absent, cut, empty, renamed, jpegInside, good);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::file)
                .containsExactly(absent, cut, empty, renamed);
        assertThat(report.problems())
                .allSatisfy(
                        problem -> assertThat(problem.sentence()).isNotBlank().doesNotContain("\n", "Exception"));
        assertThat(report.added()).extracting(Artwork::mediaType).containsExactly("image/jpeg", "image/png");
        assertThat(library.search(Query.ALL).total()).isEqualTo(2);
    }

    @Test
    void tellsItsProgressAndEndsWhenAsked() throws Exception {
        for (int i = 0; i < 6; i++) {
            Pictures.png(source.resolve(i + ".png"), i);
        }
        List<Integer> done = new ArrayList<>();
        ImportReport report = library.importAll(List.of(source), new ImportProgress() {
            @Override
            public void at(int finished, int total, Path current) {
                assertThat(total).isEqualTo(6);
                done.add(finished);
            }

            @Override
            public boolean cancelled() {
                return done.size() > 3;
            }
        });
        assertThat(done).containsExactly(0, 1, 2, 3);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.added()).hasSize(3);
        assertThat(library.search(Query.ALL).total()).isEqualTo(3);
    }

    @Test
    void filesOfOtherProgramsComeInWithTheirLayers() throws Exception {
        Picture red = Picture.ofArgb(2, 2, new int[] {0xffff0000, 0xffff0000, 0xffff0000, 0xffff0000});
        Document document = Document.of(red)
                .add(new PictureLayer(LayerInfo.named("top", "Top").withVisible(false), red, Placement.at(1, 0)));
        Path ora = source.resolve("two_layers.ora");
        new OpenRaster().save(document, ora);
        Path psd = Files.write(source.resolve("flat.psd"), photoshop(0));
        Path noted = Files.write(source.resolve("noted.psd"), photoshop(7));
        Path broken = Files.write(source.resolve("broken.psd"), new byte[] {'8', 'B', 'P', 'S', 0, 1, 0});
        ImportReport report = run(source);
        assertThat(report.added()).extracting(Artwork::title).containsExactly("flat", "noted", "two layers");
        assertThat(report.problems()).extracting(ImportReport.Problem::file).containsExactly(broken);
        assertThat(report.problems().getFirst().sentence())
                .contains("ends too early")
                .doesNotContain("Exception");
        Artwork layered = report.added().getLast();
        assertThat(layered.mediaType()).isEqualTo("image/png");
        Document kept = new DocumentStore().load(library.document(layered).orElseThrow());
        assertThat(kept.layers()).extracting(layer -> layer.info().name()).containsExactly("Background", "Top");
        assertThat(kept.layers().getLast().info().visible()).isFalse();
        assertThat(run(ora, psd).known()).hasSize(2);
        assertThat(noted).exists();
    }

    /** A file of many layers; what is told of it, and whether more than this was told before it was given up. */
    private ImportReport runInside(double most, List<Double> told) throws Exception {
        Picture red = Picture.ofArgb(2, 2, new int[] {0xffff0000, 0xffff0000, 0xffff0000, 0xffff0000});
        Document document = Document.of(red);
        for (int i = 1; i < 8; i++) {
            int[] pixels = new int[4];
            Arrays.fill(pixels, 0xff000000 | i);
            document = document.add(new PictureLayer(
                    LayerInfo.named("layer" + i, "Layer " + i), Picture.ofArgb(2, 2, pixels), Placement.IDENTITY));
        }
        Path ora = source.resolve("many_layers.ora");
        new OpenRaster().save(document, ora);
        return library.importAll(List.of(ora), new ImportProgress() {
            @Override
            public void at(int done, int total, Path current) {}

            @Override
            public void within(double part) {
                told.add(part);
            }

            @Override
            public boolean cancelled() {
                return !told.isEmpty() && told.getLast() > most;
            }
        });
    }

    @Test
    void isToldOfTheLayersOfAFile() throws Exception {
        List<Double> told = new ArrayList<>();
        assertThat(runInside(2, told).added()).hasSize(1);
        assertThat(told).hasSizeGreaterThan(7).isSorted().allMatch(part -> part >= 0 && part < 1);
    }

    @Test
    void isGivenUpBetweenTwoLayersOfAFile() throws Exception {
        List<Double> told = new ArrayList<>();
        ImportReport report = runInside(.2, told);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.added()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(told.getLast()).isBetween(.2, .5);
        assertThat(library.search(Query.ALL).total()).isZero();
    }

    /** A Photoshop file of 4 × 3 grey pixels without layers. */
    private static byte[] photoshop(int shade) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("8BPS");
        out.writeShort(1);
        out.write(new byte[6]);
        out.writeShort(1);
        out.writeInt(3);
        out.writeInt(4);
        out.writeShort(8);
        out.writeShort(1);
        out.write(new byte[12]);
        out.writeShort(0);
        for (int i = 0; i < 12; i++) {
            out.write(shade + i);
        }
        return bytes.toByteArray();
    }
}
