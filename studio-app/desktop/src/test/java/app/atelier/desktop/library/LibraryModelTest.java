package app.atelier.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Library library;
    private LibraryModel model;
    private Artwork fox;
    private Artwork owl;

    @BeforeEach
    void open() {
        library = Library.open(StudioHome.at(folder.resolve("home")).prepared(), InstantSource.system());
        owl = add("an owl on a branch", 1);
        fox = add("a fox in the snow", 2);
        model = new LibraryModel(Tasks.here(), library, notices, Memory.open(folder.resolve("memory.json")));
        model.reload();
    }

    private Artwork add(String prompt, long seed) {
        var picture = new GradientBackend().generate(GenerationRequest.of(prompt, seed, 320, 256), Progress.NONE);
        return new ResultKeeper(library).keep(picture, null);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> titles() {
        return model.items().stream().map(Artwork::prompt).toList();
    }

    @Test
    void showsTheNewestFirstAndWhatIsKnownOfIt() {
        assertThat(titles()).containsExactly("a fox in the snow", "an owl on a branch");
        assertThat(model.shown().get()).isNotNull();
        assertThat(model.shown().get().id()).isEqualTo(fox.id());
    }

    @Test
    void aPictureThatIsKeptUnsignedIsTold() throws Exception {
        Files.writeString(library.signing().keyFile(), "damaged");
        library.close();
        open();
        add("a fox at dusk", 3);
        assertThat(titles()).contains("a fox at dusk");
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Kept without a signature");
            assertThat(notice.words()).contains("key").endsWith(".");
        });
    }

    @Test
    void searchNarrowsAsOneTypes() {
        model.words().set("ow");
        assertThat(titles()).containsExactly("an owl on a branch");
        model.words().set("nothing of this");
        assertThat(titles()).isEmpty();
        model.words().set("");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void aNewPictureAppearsByItself() {
        add("a whale", 3);
        assertThat(titles()).first().isEqualTo("a whale");
    }

    @Test
    void trashAndUndo() {
        model.stepTo(0);
        model.trash(model.subjects());
        assertThat(titles()).containsExactly("an owl on a branch");
        assertThat(model.facets().get().trash()).isEqualTo(1);
        notices.shown().getLast().action().run();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void restoreFromTheTrash() {
        model.trash(List.of(fox, owl));
        model.section().set(Section.TRASH);
        assertThat(titles()).hasSize(2);
        model.restore(model.items());
        assertThat(titles()).isEmpty();
        model.section().set(Section.ALL);
        assertThat(titles()).hasSize(2);
    }

    @Test
    void emptyingTheTrashAsksFirst() {
        model.trash(List.of(fox));
        model.emptyTrash();
        assertThat(library.facets().trash()).isEqualTo(1);
        notices.shown().getLast().action().run();
        assertThat(library.facets().trash()).isZero();
        assertThat(library.find(fox.id())).isEmpty();
    }

    @Test
    void keepingSeveralKeepsThoseThatAreNotKept() {
        library.favourite(fox.id(), true);
        model.keep(model.items());
        assertThat(library.facets().favourites()).isEqualTo(2);
        model.keep(model.items());
        assertThat(library.facets().favourites()).isZero();
    }

    @Test
    void choosingWithShiftAndControl() {
        add("a whale", 3);
        model.selection().only(0);
        model.selection().upTo(2);
        assertThat(model.subjects()).hasSize(3);
        model.selection().toggle(1);
        assertThat(model.subjects()).hasSize(2);
        model.selection().none();
        assertThat(model.subjects()).as("the one the keyboard stands at").hasSize(1);
    }

    @Test
    void exportCopiesTheOriginalAndAFolderThatIsNotThereIsSaid() throws Exception {
        Path target = folder.resolve("out.png");
        model.export(fox, target);
        assertThat(Files.readAllBytes(target)).isEqualTo(Files.readAllBytes(library.original(fox)));
        model.export(fox, folder.resolve("not there/out.png"));
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
    }

    @Test
    void importSaysWhatCameInAndWhatCouldNotBeRead() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.copy(library.original(fox), files.resolve("again.png"));
        Files.writeString(files.resolve("broken.png"), "no picture");
        var imports = new Imports(Tasks.here(), library, notices);
        imports.start(List.of(files));
        assertThat(imports.running().get()).isFalse();
        var notice = notices.shown().getLast();
        assertThat(notice.tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(notice.words()).containsOnlyOnce("broken.png").doesNotContain("Exception");
    }

    @Test
    void whatIsBroughtWhileFilesAreReadComesAfterThem() throws Exception {
        Path second = folder.resolve("second.png");
        write(second);
        var window = new LinkedBlockingQueue<Runnable>();
        var imports = new Imports(Tasks.onVirtualThreads(window::add, problem -> {}), library, notices);
        imports.start(List.of(library.original(fox)));
        imports.start(List.of(second));
        Await.until("both are read", () -> {
            for (var next = window.poll(); next != null; next = window.poll()) {
                next.run();
            }
            return !imports.running().get();
        });
        assertThat(notices.shown().getLast().title()).isEqualTo("1 picture was brought in");
    }

    private static void write(Path file) throws Exception {
        new PictureWriter()
                .write(Picture.ofArgb(3, 1, new int[] {-1, -1, -1}), PictureMetadata.NONE, ExportSettings.PNG, file);
    }

    @Test
    void aTagIsAddedOnceAndRemoved() {
        model.addTag(fox, "#winter");
        assertThat(library.find(fox.id()).orElseThrow().tags()).containsExactly("winter");
        model.removeTag(library.find(fox.id()).orElseThrow(), "winter");
        assertThat(library.find(fox.id()).orElseThrow().tags()).isEmpty();
    }

    @Test
    void aFileNameIsSafeEverywhere() {
        String name = LibraryPlace.fileName(fox);
        assertThat(name).startsWith("a fox in the snow").endsWith(".png").doesNotContain("/", ":", "\\");
    }
}
