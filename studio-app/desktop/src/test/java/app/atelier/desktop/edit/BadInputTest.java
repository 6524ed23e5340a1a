package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.text.Text;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken when it is opened, and what cannot be written: one clear notice, and the document intact. */
class BadInputTest {
    @TempDir
    Path folder;

    private static Picture filled(int argb) {
        int[] pixels = new int[30 * 20];
        Arrays.fill(pixels, argb);
        return Picture.ofArgb(30, 20, pixels);
    }

    private static Document document() {
        return Document.of(filled(-1))
                .add(new PictureLayer(LayerInfo.named("fox", "fox"), filled(0xffff0000), Placement.IDENTITY));
    }

    private static void saidPlainly(Notice notice) {
        assertThat(notice.tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(notice.title()).isNotBlank();
        assertThat(notice.words()).isNotBlank().doesNotContain("Exception", "null", "java.");
    }

    /** A copy of a container without the entries of a kind. */
    private static void without(Path file, String prefix) throws IOException {
        Path copy = file.resolveSibling("copy");
        try (var from = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(copy);
                var to = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(from.entries())) {
                if (!entry.getName().startsWith(prefix)) {
                    byte[] bytes = from.getInputStream(entry).readAllBytes();
                    var same = new ZipEntry(entry.getName());
                    if (entry.getName().equals("mimetype")) {
                        var crc = new java.util.zip.CRC32();
                        crc.update(bytes);
                        same.setMethod(ZipEntry.STORED);
                        same.setSize(bytes.length);
                        same.setCrc(crc.getValue());
                    }
                    to.putNextEntry(same);
                    to.write(bytes);
                }
            }
        }
        Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aLayerWhoseFileIsMissingIsNamedAndTheOthersOpen() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            without(editor.file(), "pictures/1");
            editor.reopened();
            saidPlainly(editor.said());
            assertThat(editor.said().words()).containsIgnoringCase("fox");
            assertThat(editor.order()).isEqualTo("background fox");
            assertThat(editor.seen(3, 3)).isEqualTo(-1);
        }
    }

    @Test
    void aCutDocumentIsNotOpenedAndWhatWasOpenStaysOpen() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            var other = editor.more(Document.of(filled(0xff00ff00)));
            Path file = editor.file(other);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
            var before = editor.document();
            editor.model().open(other);
            saidPlainly(editor.said());
            assertThat(editor.document()).isEqualTo(before);
            editor.model().commit(new Change.Show("fox", false));
            assertThat(editor.seen(3, 3)).isEqualTo(-1);
        }
    }

    @Test
    void aFontThatIsGoneIsSaidAndKeptByName() throws Exception {
        var text = Text.of("Hello", "gone-font", 10);
        var document = document().add(new TextLayer(LayerInfo.named("words", "Hello"), text, Placement.at(2, 2)));
        try (var editor = new OpenModel(folder.resolve("home"), document)) {
            saidPlainly(editor.said());
            assertThat(editor.said().words()).contains("gone-font", "Hello");
            editor.model().commit(new Change.Rename("fox", "Fox"));
            editor.reopened();
            assertThat(((TextLayer) editor.layer("words")).text().font()).isEqualTo("gone-font");
        }
    }

    @Test
    void aLayerWhosePixelsAreDamagedIsNamedOnceAndTheOthersAreShown() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            PixelSource damaged = new PixelSource() {
                @Override
                public void read(Rectangle part, Object into, int at, int stride) {
                    throw new UnreadablePixelsException(new IOException("A part of the history is damaged."));
                }

                @Override
                public long memory(Predicate<Object> first) {
                    return 0;
                }
            };
            var fox = (PictureLayer) editor.layer("fox");
            var lost = editor.document()
                    .replace(fox.withPicture(Picture.deferred(30, 20, PixelFormat.SRGB8, true, damaged)));
            int told = editor.notices().shown().size();
            var seen = new ArrayList<Frames.Frame>();
            var frames = new Frames(Tasks.here(), seen::add, editor.model()::lost, editor.model()::undrawn);
            frames.ask(lost, new Rectangle(0, 0, 30, 20), 1);
            frames.ask(lost, new Rectangle(0, 0, 20, 20), 1);
            assertThat(seen).hasSize(2);
            assertThat(seen.getFirst().image().getPixelReader().getArgb(3, 3)).isEqualTo(-1);
            assertThat(editor.notices().shown()).hasSize(told + 1);
            saidPlainly(editor.said());
            assertThat(editor.said().words()).contains("fox", "damaged");
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            var before = editor.document();
            Path taken = Files.createDirectories(folder.resolve("out/fox.png/inside"));
            Path noFolder = Files.writeString(folder.resolve("file"), "no folder");
            for (var target : new Path[] {taken.getParent(), noFolder.resolve("fox.png"), Path.of("/proc/fox.png")}) {
                editor.model().export(before, ExportSettings.PNG, target);
                saidPlainly(editor.said());
                editor.notices().shown().clear();
            }
            assertThat(taken).isDirectory();
            try (var left = Files.list(folder.resolve("out"))) {
                assertThat(left).containsExactly(taken.getParent());
            }
            assertThat(editor.document()).isEqualTo(before);
        }
    }

    @Test
    void aLibraryThatCannotBeWrittenIsSaidAndEveryStepStaysUntilItCan() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            editor.model().commit(new Change.Show("fox", false));
            Path originals = folder.resolve("home/originals");
            assertThat(originals).isDirectory();
            Files.move(originals, folder.resolve("aside"));
            Files.writeString(originals, "no folder");
            var saved = new java.util.ArrayList<app.atelier.library.Artwork>();
            editor.model().save(saved::add);
            saidPlainly(editor.said());
            assertThat(editor.said().words()).contains("Every step is still here");
            assertThat(saved).isEmpty();
            assertThat(editor.model().saving().get()).isFalse();
            assertThat(editor.model().saved().get()).isNull();
            assertThat(editor.model().history()).hasSize(2);
            Files.delete(originals);
            Files.move(folder.resolve("aside"), originals);
            editor.model().save(saved::add);
            assertThat(saved).hasSize(1);
            assertThat(editor.model().saved().get()).isEqualTo(saved.getFirst().id());
        }
    }

    @Test
    void everyReasonIsOneSentenceForPeople() {
        assertThat(Problems.sentence(new IllegalArgumentException("Too wide."))).isEqualTo("Too wide.");
        assertThat(Problems.sentence(new app.atelier.library.LibraryException("The disk of the home is full.", null)))
                .isEqualTo("The disk of the home is full.");
        for (var problem : new Throwable[] {
            new IllegalStateException("java.lang.OutOfMemoryError: heap", new OutOfMemoryError("heap")),
            new java.nio.file.NoSuchFileException("/tmp/fox.png"),
            new java.nio.file.AccessDeniedException("/tmp/fox.png"),
            new IOException("No space left on device"),
            new NumberFormatException("For input string: x"),
            new NullPointerException(),
            new IOException()
        }) {
            assertThat(Problems.sentence(problem))
                    .as("%s", problem)
                    .endsWith(".")
                    .doesNotContain("java", "heap", "/tmp", "device", "input string", "null");
        }
    }

    @Test
    void aStepThatIsOfANewerKindStaysAndThePictureOpens() throws Exception {
        try (var editor = new OpenModel(folder.resolve("home"), document())) {
            editor.model().commit(new Change.Show("fox", false));
            Path steps;
            try (var files = Files.walk(folder.resolve("home"))) {
                steps = files.filter(file -> file.getFileName().toString().equals("steps.jsonl"))
                        .findFirst()
                        .orElseThrow();
            }
            Files.writeString(steps, Files.readString(steps).replace("layer-show", "layer-from-the-future"));
            editor.reopened();
            assertThat(editor.model().history()).hasSize(2);
            assertThat(editor.seen(3, 3)).isEqualTo(-1);
            editor.model().undo();
            assertThat(editor.seen(3, 3)).isEqualTo(0xffff0000);
        }
    }
}
