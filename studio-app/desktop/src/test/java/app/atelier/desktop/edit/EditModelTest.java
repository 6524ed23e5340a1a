package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.library.StudioHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private StudioHome home;
    private Library library;
    private Artwork artwork;
    private EditModel model;

    @BeforeEach
    void open() {
        home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        var picture = new GradientBackend().generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE);
        artwork = new ResultKeeper(library).keep(picture, null);
        model = reopened();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** The studio started again: nothing is known but what is on disk. */
    private EditModel reopened() {
        var fresh = new EditModel(Tasks.here(), library, home.documents(), notices, () -> now);
        fresh.open(artwork.id());
        return fresh;
    }

    private void later() {
        now = now.plus(Duration.ofMinutes(1));
    }

    private Document document() {
        var document = model.committed().get();
        assertThat(document).isNotNull();
        return document;
    }

    private PictureLayer square() {
        return (PictureLayer) document().layer("square").orElseThrow();
    }

    private int blueAt(int x, int y) {
        return new Renderer().render(document()).at(x, y) & 0xff;
    }

    private List<String> names() {
        return model.history().stream().map(EditModel.Line::name).toList();
    }

    @Test
    void opensTheLayersThatAreKeptWithAPicture() {
        assertThat(document().layers()).hasSize(2);
        assertThat(model.history()).hasSize(1);
        assertThat(model.edited()).isFalse();
        assertThat(model.saved().get()).isEqualTo(artwork.id());
    }

    @Test
    void whatIsOpenedIsKnownBeforeItsLayersAreThere() {
        var fresh = new EditModel(Tasks.here(), library, home.documents(), notices, () -> now);
        List<String> seen = new ArrayList<>();
        fresh.arriving()
                .subscribe(coming -> seen.add((coming == null ? "nothing" : coming.title()) + ", open: "
                        + (fresh.committed().get() != null)));
        fresh.open(artwork.id());
        assertThat(seen).startsWith("nothing, open: false", "a fox, open: false");
        assertThat(fresh.arriving().get()).isNull();
        assertThat(fresh.opening().get()).isFalse();
        assertThat(fresh.committed().get()).isNotNull();

        fresh.open(UUID.randomUUID());
        assertThat(fresh.arriving().get()).isNull();
        assertThat(fresh.opening().get()).isFalse();
        assertThat(notices.shown()).hasSize(1);
    }

    /** The window's thread, which is the test's, gets what was done elsewhere only when it asks for it. */
    private static void drain(BlockingQueue<Runnable> window, BooleanSupplier until) {
        Await.until("it is done", () -> {
            for (var next = window.poll(); next != null; next = window.poll()) {
                next.run();
            }
            return until.getAsBoolean();
        });
    }

    @Test
    void aLayerThatIsSelectedBeforeItsStepIsDoneStaysSelected() {
        var window = new LinkedBlockingQueue<Runnable>();
        var slow = new EditModel(
                Tasks.onVirtualThreads(window::add, problem -> {}), library, home.documents(), notices, () -> now);
        slow.open(artwork.id());
        drain(window, slow::isOpen);
        slow.go(0);
        slow.commit(new Change.Duplicate("square", "copy", "Copy"));
        slow.selected().set("copy");
        drain(window, () -> !slow.busy().get() && slow.history().size() == 2);
        assertThat(slow.selected().get()).isEqualTo("copy");
        slow.undo();
        drain(window, () -> !slow.busy().get() && slow.position() == 0);
        assertThat(slow.selected().get()).isNull();
    }

    @Test
    void aPictureWithoutLayersIsOneLayer() {
        var flat = library.add(NewArtwork.of(Picture.ofArgb(2, 2, new int[] {-1, -1, -1, -1})));
        model.open(flat.id());
        assertThat(document().layers()).hasSize(1);
        assertThat(document().outputWidth()).isEqualTo(2);
    }

    @Test
    void whatIsPreviewedIsSeenButIsNoStep() {
        model.preview(new Change.Opacity("square", .5));
        assertThat(model.shown().get()).isNotEqualTo(document());
        assertThat(model.history()).hasSize(1);
        model.dropPreview();
        assertThat(model.shown().get()).isEqualTo(document());
    }

    @Test
    void lightMakesThePictureLighterAndZeroLeavesNoLayerBehind() {
        int before = blueAt(10, 200);
        model.dial(Dial.LIGHT, 50);
        assertThat(blueAt(10, 200)).isGreaterThan(before);
        assertThat(names()).last().isEqualTo("Light 0 → +50");
        later();
        model.dial(Dial.LIGHT, 0);
        assertThat(document().layers()).hasSize(2);
    }

    @Test
    void dialsOfALayerLeaveTheOthersAlone() {
        int outside = blueAt(10, 200);
        int inside = new Renderer().render(document()).at(120, 100);
        model.selected().set("square");
        model.dial(Dial.LIGHT, -60);
        assertThat(blueAt(10, 200)).isEqualTo(outside);
        assertThat(new Renderer().render(document()).at(120, 100)).isNotEqualTo(inside);
        assertThat(model.dial(Dial.LIGHT)).isEqualTo(-60);
        model.selected().set(null);
        assertThat(model.dial(Dial.LIGHT)).isZero();
    }

    @Test
    void theDialsOfALayerGoWhereItGoes() {
        model.selected().set("square");
        model.dial(Dial.LIGHT, -60);
        model.commit(new Change.Order("square", -1));
        assertThat(document().layers()).extracting("id").startsWith("square", "adjust-square");
        model.commit(new Change.Duplicate("square", "other", "other"));
        assertThat(document().layers()).extracting("id").startsWith("square", "adjust-square", "other", "adjust-other");
        model.commit(new Change.Remove("square", List.of()));
        assertThat(document().layer("adjust-square")).isEmpty();
    }

    @Test
    void turningADialInOneGoIsOneStepAndLaterAgainIsAnother() {
        for (int value = 1; value <= 5; value++) {
            model.dial(Dial.LIGHT, value);
        }
        assertThat(model.history()).hasSize(2);
        assertThat(names()).last().isEqualTo("Light 0 → +5");
        later();
        model.dial(Dial.LIGHT, 9);
        assertThat(names()).last().isEqualTo("Light +5 → +9");
        model.dial(Dial.WARMTH, 9);
        assertThat(model.history()).hasSize(4);
    }

    @Test
    void undoneStepsCanBeDoneAgainUntilAnotherTakesTheirPlace() {
        model.commit(new Change.Show("square", false));
        model.commit(new Change.Turn(1));
        model.undo();
        model.undo();
        assertThat(model.canUndo()).isFalse();
        assertThat(square().info().visible()).isTrue();
        model.redo();
        assertThat(square().info().visible()).isFalse();
        model.commit(new Change.Blend("square", BlendMode.SCREEN));
        assertThat(model.canRedo()).isFalse();
        assertThat(model.history()).hasSize(3);
        model.go(0);
        assertThat(document().layers()).hasSize(2);
        assertThat(square().info().blendMode()).isEqualTo(BlendMode.NORMAL);
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        model.commit(new Change.Show("square", true));
        model.commit(new Change.Rename("not there", "x"));
        assertThat(model.history()).hasSize(1);
    }

    @Test
    void aStepThatCannotBeDoneIsSaidAndLeavesEverything() {
        model.commit(new Change.CropTo(new Crop(300, 0, 100, 100), 0));
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(model.history()).hasSize(1);
    }

    @Test
    void turnCropAndFlipChangeTheFrame() {
        model.commit(new Change.Turn(1));
        assertThat(document().outputWidth()).isEqualTo(256);
        model.commit(new Change.CropTo(new Crop(10, 20, 100, 50), 0));
        assertThat(document().outputWidth()).isEqualTo(100);
        model.commit(new Change.Flip(true));
        assertThat(document().outputHeight()).isEqualTo(50);
        assertThat(model.before()).isNotNull();
        assertThat(model.before().outputWidth()).isEqualTo(100);
        model.commit(new Change.CropTo(null, 0));
        assertThat(document().outputHeight()).isEqualTo(320);
        model.go(0);
        assertThat(document().geometry()).isEqualTo(Geometry.IDENTITY);
    }

    @Test
    void aLayerIsMovedRenamedLockedAndRemoved() {
        var actions = new LayerActions(model);
        model.commit(Page.moved(document(), square(), 5, 7));
        assertThat(square().placement().x()).isEqualTo(105);
        model.commit(new Change.Rename("square", "box"));
        assertThat(names()).last().isEqualTo("Renamed box");
        model.selected().set("square");
        model.commit(new Change.Lock("square", true));
        actions.remove();
        assertThat(document().layers()).hasSize(2);
        model.commit(new Change.Lock("square", false));
        actions.remove();
        assertThat(document().layers()).hasSize(1);
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void everyStepIsThereWhenTheStudioStartsAgainAndSoIsWhatWasUndone() {
        model.dial(Dial.WARMTH, 30);
        model.selected().set("square");
        model.dial(Dial.COLOUR, -20);
        model.commit(Page.moved(document(), square(), 5, 7));
        model.commit(new Change.CropTo(new Crop(10, 20, 100, 50), 2.5));
        model.commit(new Change.Blend("square", BlendMode.MULTIPLY));
        model.undo();
        var was = document();
        var names = names();
        model = reopened();
        assertThat(names()).isEqualTo(names);
        assertThat(new Renderer().render(document()).samePixels(new Renderer().render(was)))
                .isTrue();
        model.redo();
        assertThat(square().info().blendMode()).isEqualTo(BlendMode.MULTIPLY);
        model.go(0);
        assertThat(document().layers()).hasSize(2);
    }

    @Test
    void theOpenedArtworkIsNeverWrittenOver() throws Exception {
        var file = library.document(artwork).orElseThrow();
        byte[] before = Files.readAllBytes(file);
        model.dial(Dial.WARMTH, 30);
        model.commit(new Change.Remove("square", List.of()));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(library.find(artwork.id()).orElseThrow().sha256()).isEqualTo(artwork.sha256());
    }

    @Test
    void aHistoryThatCannotBeReadIsSetAsideAndThePictureOpens() throws Exception {
        Path history = history();
        Files.createDirectories(history);
        Files.writeString(history.resolve("steps.jsonl"), "{\"journal\":99}\n");
        model = reopened();
        assertThat(model.history()).hasSize(1);
        assertThat(history.resolveSibling(history.getFileName() + ".aside")).exists();
    }

    private Path history() {
        return home.documents().resolve(artwork.id() + ".history");
    }

    @Test
    void aHistoryOfAnotherDocumentIsSetAside() throws Exception {
        model.commit(new Change.CropTo(new Crop(200, 0, 100, 100), 0));
        model.commit(new Change.Turn(1));
        library.saveDocument(artwork.id(), Document.empty(64, 64));
        model = reopened();
        assertThat(model.history()).hasSize(1);
        assertThat(document().width()).isEqualTo(64);
    }

    @Test
    void savedItIsAChildOfTheOneBeforeWithItsLayersAndItsEdits() throws Exception {
        model.commit(new Change.Show("square", false));
        model.dial(Dial.LIGHT, 50);
        assertThat(model.saved().get()).isNull();
        var saved = new ArrayList<Artwork>();
        model.save(saved::add);
        var child = library.find(saved.getFirst().id()).orElseThrow();
        assertThat(child.parents()).containsExactly(artwork.id());
        assertThat(child.origin()).isEqualTo(Origin.EDITED);
        assertThat(child.title()).isEqualTo(artwork.title());
        assertThat(child.recipe()).isNotNull();
        assertThat(child.recipe().edits())
                .extracting(edit -> edit.path("op").asText())
                .containsExactly("layer-show", "exposure");
        assertThat(child.recipe().parents().getFirst().sha256()).isEqualTo(artwork.sha256());
        assertThat(new PictureReader().read(library.original(child)).metadata().recipeJson())
                .isNotNull();
        var layers = new DocumentStore().load(library.document(child).orElseThrow());
        assertThat(Look.of(layers, null).light()).isEqualTo(50);
        assertThat(model.saved().get()).isEqualTo(child.id());
    }

    @Test
    void savingTwiceMakesOneArtworkAlsoAfterARestart() {
        model.dial(Dial.LIGHT, 50);
        var saved = new ArrayList<Artwork>();
        model.save(saved::add);
        model.save(saved::add);
        model = reopened();
        model.save(saved::add);
        assertThat(saved).extracting(Artwork::id).containsOnly(saved.getFirst().id());
        later();
        model.dial(Dial.LIGHT, 60);
        model.save(saved::add);
        assertThat(saved.getLast().id()).isNotEqualTo(saved.getFirst().id());
    }

    @Test
    void exportWritesTheFormatOfTheNameAndSaysWhatCannotBeWritten() throws Exception {
        Path file = folder.resolve("fox.jpg");
        model.export(document(), ExportSettings.JPEG, file);
        assertThat(new PictureReader().probe(file).mediaType()).isEqualTo("image/jpeg");
        model.export(document(), ExportSettings.PNG, folder.resolve("not there/fox.png"));
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
    }

    @Test
    void aPictureThatIsGoneIsSaidAndNothingElseChanges() {
        model.open(UUID.randomUUID());
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(model.artwork().get()).isNotNull();
        assertThat(model.artwork().get().id()).isEqualTo(artwork.id());
    }

    @Test
    void whenAnArtworkIsGoneForGoodItsHistoryGoesToo() {
        model.dial(Dial.LIGHT, 50);
        Path steps = history();
        assertThat(steps).exists();
        library.trash(List.of(artwork.id()));
        library.emptyTrash();
        assertThat(steps).doesNotExist();
        assertThat(model.isOpen()).isFalse();
    }
}
