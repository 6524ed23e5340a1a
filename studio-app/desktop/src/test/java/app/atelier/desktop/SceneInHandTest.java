package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.staging.Figure;
import app.atelier.desktop.staging.StagingModel;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.library.Artwork;
import app.atelier.protocol.Recipe;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The scene of a result in the window: taken hold of by mouse and keys, kept as a picture of its own. */
@Tag("display")
class SceneInHandTest {
    /** Nobody notices that the window stands still for so long; a shared machine may be slower than a desk. */
    private static final long LONGEST_HOLD_MILLIS = 250;

    @TempDir
    Path folder;

    private final FxRobot robot = new WindowRobot();
    private OpenStudio studio;
    private StagingModel model;
    private Artwork artwork;

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder);
        model = Objects.requireNonNull(studio.window().staging());
        var request = GenerationRequest.of("two foxes in a snowy forest at night", 1, 341, 256);
        var composer = studio.context().backends().get(Composer.ID);
        artwork = studio.context().keeper().keep(composer.generate(request, Progress.NONE), null);
        OpenStudio.on(() -> {
            studio.window().createPlace().arrange(artwork);
            return true;
        });
        drawn();
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void drawn() {
        studio.until(
                "the scene is drawn",
                () -> !model.busy().get()
                        && !model.cast().figures().get().isEmpty()
                        && model.cast().figures().get().stream().noneMatch(figure -> figure.layer() == null));
    }

    /** The middle of a figure on the screen. */
    private Point2D at(Figure figure) throws Exception {
        return OpenStudio.on(() -> {
            Node stage = studio.window().view().lookup("#stage");
            var view = (ImageView) stage.lookup("ImageView");
            Bounds seen = view.localToScreen(view.getBoundsInLocal());
            var box = figure.box();
            return new Point2D(
                    seen.getMinX() + (box.x() + box.width() / 2) * seen.getWidth(),
                    seen.getMinY() + (box.y() + box.height() * .55) * seen.getHeight());
        });
    }

    private Figure left() throws Exception {
        return OpenStudio.on(() -> model.cast().figures().get().stream()
                .filter(figure -> figure.name().endsWith("left"))
                .findFirst()
                .orElseThrow());
    }

    private Scene scene() throws Exception {
        return OpenStudio.on(() -> Objects.requireNonNull(model.scene().get()));
    }

    private double x(Figure.Who who) throws Exception {
        return scene().composition()
                .standing(who.subject(), who.index())
                .orElseThrow()
                .x();
    }

    @Test
    void aFigureIsDraggedAndTheWindowIsNotHeld() throws Exception {
        var fox = left();
        double before = x(fox.who());
        var from = at(fox);
        try (var watch = new FxWatch(studio.windowThread())) {
            robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY);
            for (int step = 1; step <= 8; step++) {
                robot.moveTo(from.getX() - 10 * step, from.getY());
            }
            assertThat(OpenStudio.on(model::holding)).isTrue();
            robot.drop();
            drawn();
            assertThat(watch.longestMillis()).isLessThan(LONGEST_HOLD_MILLIS);
        }
        assertThat(x(fox.who())).isLessThan(before - .03);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        studio.until("it stands where it stood", () -> Math.abs(x(fox.who()) - before) < 1e-9);
    }

    @Test
    void keysWalkMoveResizeMirrorAndTakeAway() throws Exception {
        OpenStudio.on(() -> {
            studio.window().view().lookup("#stage").requestFocus();
            return true;
        });
        robot.type(KeyCode.TAB);
        var who = OpenStudio.on(
                () -> Objects.requireNonNull(model.cast().selected().get()));
        assertThat(OpenStudio.on(() -> model.cast().selection().orElseThrow().name()))
                .isEqualTo("fox, left");
        double before = x(who);
        robot.type(KeyCode.RIGHT);
        studio.until("it has moved", () -> Math.abs(x(who) - before - .01) < 1e-9);
        var place = scene().composition().standing(who.subject(), who.index()).orElseThrow();
        robot.type(KeyCode.MINUS);
        robot.type(KeyCode.M);
        studio.until("it is smaller and mirrored", () -> {
            var now = scene().composition().standing(who.subject(), who.index()).orElseThrow();
            return now.height() < place.height() && !Objects.equals(now.mirrored(), place.mirrored());
        });
        robot.type(KeyCode.DELETE);
        studio.until(
                "one is left",
                () -> scene().hero().orElseThrow().count() == 1
                        && model.cast().figures().get().size() == 1);
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        studio.until("the results are back", () -> !model.open().get());
        studio.until("it says so", () -> studio.window().notices().shown().stream()
                .anyMatch(notice -> notice.title().contains("not kept")));
    }

    @Test
    void somebodyIsAddedTheHourChangedAndThePictureKept() throws Exception {
        var field = (TextField) studio.node("#staging-add");
        robot.clickOn(field);
        robot.write("a small owl", 0);
        robot.type(KeyCode.ENTER);
        studio.until(
                "the owl is there",
                () -> model.subject().filter(one -> one.noun().equals("owl")).isPresent());
        robot.clickOn(studio.node("#staging-hour"));
        robot.clickOn("Sunset");
        studio.until("it is sunset", () -> model.scene().get().hour() == Hour.SUNSET);
        drawn();
        var shown = OpenStudio.on(() -> model.picture().get());
        var keep = (Button) studio.node("#staging-keep");
        assertThat(keep.isDisabled()).isFalse();

        robot.clickOn(keep);

        var batches = studio.window().create().batches().list();
        studio.until(
                "it is a picture of its own",
                () -> batches.size() == 1
                        && batches.getLast().results().getFirst().artwork().get() != null);
        var made = Objects.requireNonNull(
                batches.getLast().results().getFirst().artwork().get());
        var recipe = Objects.requireNonNull(made.recipe());
        assertThat(OpenStudio.on(() -> model.open().get())).isFalse();
        assertThat(recipe.extra()).containsKey(Composer.CHANGED_SCENE);
        assertThat(recipe.parents()).extracting(Recipe.Parent::sha256).containsExactly(artwork.sha256());
        var kept = Scene.fromJson(Objects.requireNonNull(recipe.scene()));
        assertThat(kept.hour()).isEqualTo(Hour.SUNSET);
        assertThat(kept.subjects()).extracting(one -> one.noun()).containsExactly("fox", "owl");
        var file = studio.context().library().original(made);
        var stored = new PictureReader().read(file).picture();
        assertThat(stored.samePixels(Objects.requireNonNull(shown))).isTrue();
    }

    /** The words of what is marked in the menu that is open. */
    private Optional<String> marked() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .findFirst();
    }

    @Test
    void theMenuOfHoursMarksThePresentOne() throws Exception {
        var hour = studio.node("#staging-hour");
        robot.clickOn(hour);
        studio.until("night is marked", () -> marked().equals(Optional.of("Night")));
        robot.clickOn("Dawn");
        studio.until("it is dawn", () -> model.scene().get().hour() == Hour.DAWN);
        drawn();
        robot.clickOn(hour);
        studio.until("dawn is marked", () -> marked().equals(Optional.of("Dawn")));
    }

    private void undoKey() {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    @Test
    void undoInAFieldTakesBackTheTypingThereAndInAnEmptyOneTheStep() throws Exception {
        OpenStudio.on(() -> {
            model.edits().hour(Hour.SUNSET);
            return true;
        });
        drawn();
        var field = (TextField) studio.node("#staging-add");
        robot.clickOn(field);
        studio.until("it is written into", field::isFocused);
        robot.write("owl", 0);
        studio.until("the words are there", () -> field.getText().equals("owl"));

        undoKey();

        studio.until("some typing is taken back", () -> !field.getText().equals("owl"));
        // A slow hand's letters are taken back one by one.
        for (int i = 0; i < 3 && !OpenStudio.on(field::getText).isEmpty(); i++) {
            undoKey();
            WaitForAsyncUtils.waitForFxEvents();
        }
        String left = OpenStudio.on(field::getText);
        assertThat(left).isEmpty();
        assertThat(scene().hour()).isEqualTo(Hour.SUNSET);

        undoKey();

        studio.until("it is night again", () -> model.scene().get().hour() == Hour.NIGHT);
    }
}
