package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.create.Result;
import app.atelier.desktop.edit.Dial;
import app.atelier.desktop.library.Section;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.ShellModel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The window driven by mouse and keyboard through the studio's main ways, on JavaFX's headless platform. */
class StudioFlowTest {
    /** The window's thread must never be held for longer. */
    private static final long LONGEST_HOLD_MILLIS = 100;

    @TempDir
    Path folder;

    private final FxRobot robot = new WindowRobot();
    private OpenStudio studio;
    private StudioWindow window;

    @BeforeEach
    void open() throws Exception {
        studio = OpenStudio.at(folder, new GradientBackend());
        window = studio.window();
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    private void until(String what, Callable<Boolean> condition) {
        studio.until(what, condition);
    }

    private Node node(String selector) {
        return studio.node(selector);
    }

    /** Types a prompt and waits for its four pictures. */
    private void draw(String words, int batches) throws Exception {
        robot.clickOn("#rail-create");
        var field = (TextArea) node("#prompt-field");
        robot.clickOn(field);
        OpenStudio.on(() -> {
            field.selectAll();
            return true;
        });
        robot.write(words, 0);
        robot.type(KeyCode.ENTER);
        until(
                "four pictures are there",
                () -> window.create().batches().list().size() == batches
                        && window.create().batches().list().getLast().results().stream()
                                .allMatch(result -> result.state().get() == Result.State.DONE
                                        && result.artwork().get() != null));
    }

    private void searchTrashRestore(int pictures) throws Exception {
        robot.clickOn("#rail-library");
        until("the library shows them", () -> window.library().items().size() == pictures);
        robot.clickOn("#library-search");
        robot.write("zzz", 0);
        until("nothing is found", () -> window.library().items().isEmpty());
        for (int i = 0; i < 3; i++) {
            robot.type(KeyCode.BACK_SPACE);
        }
        until("all are found", () -> window.library().items().size() == pictures);
        robot.clickOn(node(".grid-cell"));
        robot.type(KeyCode.SPACE);
        until("it is seen large", () -> window.library().quickLook().get());
        robot.type(KeyCode.ESCAPE);
        until("the grid is back", () -> !window.library().quickLook().get());
        robot.type(KeyCode.DELETE);
        until("one is in the trash", () -> window.library().items().size() == pictures - 1);
        robot.clickOn("#section-trash");
        until(
                "the trash shows it",
                () -> window.library().section().get() == Section.TRASH
                        && window.library().items().size() == 1);
        robot.clickOn(node(".grid-cell"));
        robot.type(KeyCode.R);
        until("the trash is empty", () -> window.library().items().isEmpty());
        robot.clickOn("#section-all");
        until("all are back", () -> window.library().items().size() == pictures);
    }

    /** Opens the newest picture, and makes it lighter by the keyboard. */
    private void edit() throws Exception {
        var artwork = window.library().items().getFirst();
        OpenStudio.on(() -> {
            window.shell()
                    .go(Destination.of(
                            Destination.EDIT, Destination.ARTWORK, artwork.id().toString()));
            return true;
        });
        until(
                "it is open",
                () -> window.edit().isOpen()
                        && artwork.id().equals(window.edit().artwork().get().id()));
        robot.clickOn(node("#dial-light"));
        int before = window.edit().dial(Dial.LIGHT);
        robot.type(KeyCode.RIGHT);
        until("it is lighter", () -> window.edit().dial(Dial.LIGHT) > before);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        until(
                "undone",
                () -> window.edit().history().size() > 1
                        && window.edit().position() < window.edit().history().size() - 1);
    }

    @Test
    void fromWordsToPicturesThroughLibraryTrashAndEditor() throws Exception {
        draw("three foxes in the snow", 1);
        searchTrashRestore(4);
        edit();
        // Once more, now that everything is loaded and compiled: nothing may hold the window's thread.
        try (var watch = new FxWatch(studio.windowThread())) {
            draw("an owl on a branch", 2);
            searchTrashRestore(8);
            edit();
            System.out.println("main flow: longest hold " + watch.longestMillis() + " ms of processor time");
            assertThat(watch.waits()).isEmpty();
            assertThat(watch.longestMillis())
                    .as("longest hold of the window's thread, %s", watch.where())
                    .isLessThanOrEqualTo(LONGEST_HOLD_MILLIS);
        }
    }

    @Test
    void everythingCanBeReachedFromTheKeyboard() throws Exception {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT2).release(KeyCode.SHORTCUT);
        until("library", () -> window.shell().current().get().info().id().equals(Destination.LIBRARY));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.K).release(KeyCode.SHORTCUT);
        until("action list", () -> window.shell().overlay().get() == ShellModel.Overlay.ACTIONS);
        robot.write("go to sett", 0);
        robot.type(KeyCode.ENTER);
        until("settings", () -> window.shell().current().get().info().id().equals(Destination.SETTINGS));
        robot.type(KeyCode.F1);
        until("shortcuts", () -> window.shell().overlay().get() == ShellModel.Overlay.SHORTCUTS);
        robot.type(KeyCode.ESCAPE);
        until("closed", () -> window.shell().overlay().get() == ShellModel.Overlay.NONE);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT1).release(KeyCode.SHORTCUT);
        until("create", () -> window.shell().current().get().info().id().equals(Destination.CREATE));
    }

    private Bounds seen(Node node) throws Exception {
        return OpenStudio.on(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void noticesComeUpAboveThePromptAndAboveTheButtonThatLeadsOn() throws Exception {
        draw("a fox in the snow", 1);
        OpenStudio.on(() -> {
            window.notices().show(Notice.problem("Something is wrong", "It can be mended like this."));
            return true;
        });
        var notice = node(".notice");
        var prompt = node(".prompt");
        until("the notice is laid out", () -> notice.getLayoutBounds().getHeight() > 0);
        until("the prompt is free", () -> !notice.localToScene(notice.getLayoutBounds())
                .intersects(prompt.localToScene(prompt.getLayoutBounds())));
        var artwork = window.create()
                .batches()
                .list()
                .getLast()
                .results()
                .getFirst()
                .artwork()
                .get();
        OpenStudio.on(() -> {
            window.shell()
                    .go(Destination.of(
                            Destination.PUBLISH,
                            Destination.ARTWORK,
                            artwork.id().toString()));
            return true;
        });
        var next = node("#publish-sign-in");
        until(
                "the button is free",
                () -> next.getLayoutBounds().getHeight() > 0
                        && !notice.localToScene(notice.getLayoutBounds())
                                .intersects(next.localToScene(next.getLayoutBounds())));
        assertThat(seen(notice).getMaxY()).isLessThanOrEqualTo(studio.scene().getHeight());
    }

    @Test
    void aLibraryOfFewPicturesSaysHowMoreCome() throws Exception {
        draw("a fox in the snow", 1);
        robot.clickOn("#rail-library");
        var few = node("#library-few");
        until(
                "it stands below the pictures",
                () -> few.isVisible() && few.getLayoutBounds().getHeight() > 0);
        var cell = seen(node(".grid-cell"));
        assertThat(seen(few).getMinY()).isGreaterThanOrEqualTo(cell.getMaxY());
        assertThat(cell.getHeight()).isGreaterThan(140);
        robot.clickOn("#library-search");
        robot.write("zzz", 0);
        until("nothing is found", () -> !few.isVisible());
    }

    @Test
    void whatIsTypedFirstTakesThePlaceOfTheFirstWords() throws Exception {
        var field = (TextArea) node("#prompt-field");
        until(
                "words are there and selected",
                () -> !field.getText().isBlank() && field.getSelectedText().equals(field.getText()));
        robot.write("an owl", 0);
        until("only they are there", () -> field.getText().equals("an owl"));
    }

    @Test
    void theFirstStartBeginsInCreateWithWordsThatOnlyNeedEnter() throws Exception {
        assertThat(window.shell().current().get().info().id()).isEqualTo(Destination.CREATE);
        var field = (TextArea) node("#prompt-field");
        until("words are there", () -> !field.getText().isBlank());
        robot.clickOn(field);
        robot.type(KeyCode.ENTER);
        until("it is drawn", () -> !window.create().batches().list().isEmpty());
    }
}
