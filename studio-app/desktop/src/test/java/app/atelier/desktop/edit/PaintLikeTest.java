package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.EditStage.on;
import static app.atelier.desktop.edit.EditStage.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.WindowRobot;
import app.atelier.desktop.keeping.Painter;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.pictures.Samples;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The dialog "Paint like …" in a real window, with the nets themselves. */
@Tag("display")
class PaintLikeTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new WindowRobot();
    private Library library;
    private Painter painter;
    private Artwork artwork;
    private EditModel model;
    private EditPlace place;
    private EditStage window;

    @BeforeEach
    void open() throws Exception {
        var home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        painter = new Painter(library);
        var backend = new GradientBackend();
        artwork = new ResultKeeper(library)
                .keep(backend.generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE), null);
        window = new EditStage(
                folder,
                home,
                library,
                EditStage.ways(true, way -> {}),
                EditStage.WIDTH,
                EditStage.HEIGHT,
                shown -> shown.place()
                        .paintWith(painter, new Samples(shown.tasks(), backend, folder.resolve("samples")), library));
        model = window.model();
        place = window.place();
        on(() -> {
            model.open(artwork.id());
            return true;
        });
        until("it is open", () -> model.committed().get() != null);
    }

    @AfterEach
    void close() {
        window.close();
        painter.close();
        library.close();
    }

    private void ask(String layer) throws Exception {
        on(() -> {
            model.selected().set(layer);
            place.actions().stream()
                    .filter(action -> action.id().equals("edit.paint_like"))
                    .findFirst()
                    .orElseThrow()
                    .run()
                    .run();
            return true;
        });
    }

    private int layers() throws Exception {
        return on(() -> {
            var document = model.committed().get();
            return document == null ? 0 : document.layers().size();
        });
    }

    @Test
    void aLayerIsPaintedAboveItselfInOneStepThatCanBeUndone() throws Exception {
        int before = layers();
        ask("square");
        robot.clickOn(window.node("#paint-like-swirling-night"));
        robot.clickOn(window.node("#sheet-done"));
        until("it is painted", () -> layers() == before + 1);
        var painted = (PictureLayer) on(() -> model.selection().orElseThrow());
        var own = (PictureLayer) on(() -> {
            var document = model.committed().get();
            return document == null ? null : document.layer("square").orElseThrow();
        });
        assertThat(painted.info().name()).isEqualTo("Swirling night");
        assertThat(painted.placement()).isEqualTo(own.placement());
        assertThat(painted.picture().width()).isEqualTo(own.picture().width());
        assertThat(painted.picture().argb()).isNotEqualTo(own.picture().argb());
        on(() -> {
            model.undo();
            return true;
        });
        until("it is gone", () -> layers() == before);
    }

    @Test
    void allOfThePictureIsPaintedLikeOneOfTheLibrary() throws Exception {
        int before = layers();
        ask(null);
        robot.clickOn("A picture of mine");
        var done = window.node("#sheet-done");
        assertThat(on(done::isDisabled)).isTrue();
        robot.clickOn(window.node(".picked"));
        until("it can be done", () -> !done.isDisabled());
        robot.clickOn(done);
        until("it is painted", () -> layers() == before + 1);
        var painted = (PictureLayer) on(() -> model.selection().orElseThrow());
        assertThat(painted.picture().width()).isEqualTo(320);
        assertThat(painted.picture().height()).isEqualTo(256);
    }
}
