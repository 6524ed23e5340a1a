package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.Origin;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Library library;
    private Artwork artwork;
    private EditModel model;

    @BeforeEach
    void open() {
        library = Library.open(StudioHome.at(folder.resolve("home")).prepared(), InstantSource.system());
        var picture = new GradientBackend().generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE);
        artwork = new ResultKeeper(library).keep(picture, null);
        model = new EditModel(Tasks.here(), library, notices, 0);
        model.open(artwork.id());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void opensTheLayersThatAreKeptWithAPicture() {
        assertThat(model.document().layers()).hasSize(2);
        assertThat(model.history()).hasSize(1);
        assertThat(model.edited()).isFalse();
    }

    @Test
    void drawingASliderIsOneStepHoweverManyValuesItPasses() {
        for (int value = 1; value <= 40; value++) {
            model.dial(Dial.LIGHT, value);
        }
        model.endGesture();
        assertThat(model.history()).hasSize(2);
        assertThat(model.dial(Dial.LIGHT)).isEqualTo(40);
        model.dial(Dial.LIGHT, 10);
        assertThat(model.history()).hasSize(3);
        model.undo();
        assertThat(model.dial(Dial.LIGHT)).isEqualTo(40);
        model.undo();
        assertThat(model.dial(Dial.LIGHT)).isZero();
        model.redo();
        assertThat(model.dial(Dial.LIGHT)).isEqualTo(40);
    }

    @Test
    void lightMakesThePictureLighterAndZeroLeavesNoLayerBehind() {
        int before = new Renderer().render(model.document()).at(10, 200) & 0xff;
        model.dial(Dial.LIGHT, 50);
        assertThat(new Renderer().render(model.document()).at(10, 200) & 0xff).isGreaterThan(before);
        model.dial(Dial.LIGHT, 0);
        assertThat(model.document().layers()).hasSize(2);
    }

    @Test
    void dialsOfALayerLeaveTheOthersAlone() {
        var renderer = new Renderer();
        int outside = renderer.render(model.document()).at(10, 200);
        int inside = renderer.render(model.document()).at(120, 100);
        model.selected().set("square");
        model.dial(Dial.LIGHT, -60);
        assertThat(renderer.render(model.document()).at(10, 200)).isEqualTo(outside);
        assertThat(renderer.render(model.document()).at(120, 100)).isNotEqualTo(inside);
        model.selected().set(null);
        assertThat(model.dial(Dial.LIGHT)).isZero();
    }

    @Test
    void everyStepIsWrittenWithTheArtwork() throws Exception {
        model.dial(Dial.WARMTH, 30);
        var file = library.document(artwork).orElseThrow();
        assertThat(Dials.get(new DocumentStore().load(file), null, Dial.WARMTH)).isEqualTo(30);
        assertThat(new PictureReader().read(library.original(artwork)).picture().width())
                .isEqualTo(320);
    }

    @Test
    void turnCropAndFlipChangeTheFrameAndCanBeUndone() {
        model.turn();
        assertThat(model.document().outputWidth()).isEqualTo(256);
        model.crop(10, 20, 100, 50);
        assertThat(model.document().outputWidth()).isEqualTo(100);
        model.crop(5, 5, 20, 20);
        assertThat(model.document().geometry().crop()).isNotNull();
        assertThat(model.document().geometry().crop().x()).isEqualTo(15);
        model.flip();
        model.uncrop();
        assertThat(model.document().outputHeight()).isEqualTo(320);
        model.go(0);
        assertThat(model.document().geometry()).isEqualTo(Geometry.IDENTITY);
    }

    @Test
    void aLayerIsMovedHiddenAndRemoved() {
        model.moveBy("square", 5, 5);
        model.moveBy("square", 5, 5);
        model.endGesture();
        assertThat(model.history()).hasSize(2);
        var layer = (PictureLayer) model.document().layer("square").orElseThrow();
        assertThat(layer.placement().x()).isEqualTo(110);
        model.toggleVisible("square");
        assertThat(model.document().layer("square").orElseThrow().info().visible())
                .isFalse();
        model.selected().set("square");
        model.remove("square");
        assertThat(model.document().layers()).hasSize(1);
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void keptAsNewItIsAChildOfTheOneBeforeWhichStaysAsItWas() throws Exception {
        model.dial(Dial.LIGHT, 50);
        var kept = new ArrayList<Artwork>();
        model.keepAsNew(kept::add);
        var child = library.find(kept.getFirst().id()).orElseThrow();
        assertThat(child.parents()).containsExactly(artwork.id());
        assertThat(child.origin()).isEqualTo(Origin.EDITED);
        assertThat(child.recipe()).isNotNull();
        assertThat(child.recipe().edits()).hasSize(1);
        assertThat(child.sha256()).isNotEqualTo(artwork.sha256());
        assertThat(library.find(artwork.id()).orElseThrow().sha256()).isEqualTo(artwork.sha256());
    }

    @Test
    void exportWritesTheFormatOfTheNameAndSaysWhatCannotBeWritten() throws Exception {
        Path file = folder.resolve("fox.jpg");
        model.export(file);
        assertThat(new PictureReader().probe(file).mediaType()).isEqualTo("image/jpeg");
        model.export(folder.resolve("not there/fox.png"));
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
    }

    @Test
    void aPictureThatIsGoneIsSaidAndNothingElseChanges() {
        model.open(UUID.randomUUID());
        assertThat(notices.shown().getLast().tone()).isEqualTo(Notice.Tone.PROBLEM);
        assertThat(model.artwork().get()).isNotNull();
        assertThat(model.artwork().get().id()).isEqualTo(artwork.id());
    }
}
