package app.atelier.desktop.road;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.StudioContext;
import app.atelier.desktop.StudioWindow;
import app.atelier.desktop.create.Result;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.library.Artwork;
import app.atelier.library.StudioHome;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From a prompt to the public feed, as a person does it: window, server process, browser. */
@Tag("display")
class RoadTest {
    private static final String PROMPT = "three red foxes under a big moon in a snowy forest at night";
    private static final String CAPTION = "First snow, and the smallest one came last";
    private static final String PASSWORD = "correct horse battery staple";
    private static final int PATIENCE_SECONDS = 120;

    private final FxRobot robot = new FxRobot();
    private final BlockingQueue<URI> opened = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private ServerProcess server;
    private Browser browser;
    private StudioContext studio;
    private StudioWindow window;
    private Stage stage;

    @BeforeEach
    void begin() throws Exception {
        Path data = folder.resolve("server");
        ServerProcess.admin(data, PASSWORD, "create-account", "--name", "mira", "--role", "admin", "--password-stdin");
        server = ServerProcess.start(data);
        browser = new Browser();
        StudioHome home = StudioHome.at(folder.resolve("home")).prepared();
        studio = StudioContext.open(home);
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
        window = onWindow(() -> {
            stage = new Stage();
            Fonts.load();
            var theme = new Theme();
            var made = new StudioWindow(studio, Memory.open(home.settings()), theme, Platform::runLater, opened::add);
            var scene = new Scene(made.view(), 1440, 900);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return made;
        });
        studio.startWorkers();
    }

    @AfterEach
    void end() throws Exception {
        onWindow(() -> {
            stage.hide();
            window.close();
            return true;
        });
        studio.close();
        browser.close();
        server.close();
    }

    @Test
    void aPromptBecomesAPostOnThePublicPage() throws Exception {
        signIn();
        Artwork drawn = generate();
        Artwork edited = edit(drawn);
        publish(edited);
        seeItInTheFeed();
        seeItOnThePage();
    }

    private void signIn() throws Exception {
        go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts"));
        type("#account-server", server.address().toString());
        robot.type(KeyCode.ENTER);
        URI authorize = opened.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(authorize).as("the studio opened the browser").isNotNull();
        Page page = browser.page();
        page.navigate(authorize.toString());
        page.locator("input[name=name]").fill("mira");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button.go").click();
        page.locator("button[name=decision][value=allow]").click();
        await("the studio is signed in", () -> studio.accounts().current().isPresent());
        page.close();
    }

    private Artwork generate() throws Exception {
        go(Destination.of(Destination.CREATE));
        type("#prompt-field", PROMPT);
        robot.type(KeyCode.ENTER);
        await("four pictures", () -> {
            var batches = window.create().batches().list();
            return !batches.isEmpty() && batches.getFirst().results().size() == 4 && batches.getFirst().done() == 4;
        });
        assertThat(window.create().batches().list().getFirst().results())
                .allMatch(result -> result.state().get() == Result.State.DONE);
        Artwork artwork = onWindow(() ->
                window.create().batches().list().getFirst().results().getFirst().artwork().get());
        assertThat(artwork).isNotNull();
        assertThat(studio.library().original(artwork)).exists();
        assertThat(studio.library().document(artwork)).isPresent();
        return artwork;
    }

    private Artwork edit(Artwork drawn) throws Exception {
        go(Destination.of(Destination.EDIT, Destination.ARTWORK, drawn.id().toString()));
        await("the picture is open", () -> window.edit().isOpen());
        type("#dial-light-number", "40");
        robot.type(KeyCode.ENTER);
        await("the light is in the history", () -> window.edit().edited());
        robot.clickOn("#edit-save");
        await("the edited picture is in the library", () -> window.edit().saved().get() != null);
        Artwork edited = studio.library()
                .find(onWindow(() -> window.edit().saved().get()))
                .orElseThrow();
        assertThat(edited.parents()).containsExactly(drawn.id());
        assertThat(edited.sha256()).isNotEqualTo(drawn.sha256());
        assertThat(studio.library().original(drawn)).exists();
        return edited;
    }

    private void publish(Artwork artwork) throws Exception {
        go(Destination.of(Destination.PUBLISH, Destination.ARTWORK, artwork.id().toString()));
        await("the picture is there", () -> robot.lookup("#publish-alt .text-area").tryQuery().isPresent()
                || !text("#publish-alt").isEmpty());
        type("#publish-caption", CAPTION);
        robot.clickOn("#share-recipe");
        robot.clickOn("#publish-send");
        await("the post is on the server", () -> studio.outbox().list().stream().anyMatch(entry -> entry.url() != null));
    }

    private void seeItInTheFeed() throws Exception {
        await("the feed is in front", () -> window.shell().current().get().info().id().equals(Destination.FEED));
        await("the post is in the feed", () -> robot.lookup(".post").queryAll().stream()
                .anyMatch(node -> robot.from(node).lookup((javafx.scene.control.Label label) -> label.getText().startsWith(CAPTION)).tryQuery().isPresent()));
    }

    private void seeItOnThePage() {
        Page page = browser.page();
        page.navigate(server.address() + "/");
        Locator picture = page.locator("main li img[alt], main li a[aria-label]").first();
        picture.waitFor();
        assertThat(page.content()).contains(CAPTION);
        page.locator("main li a").first().click();
        page.waitForURL("**/@mira/**");
        assertThat(page.locator("h1").innerText()).contains("First snow");
        assertThat(page.content()).contains("moon");
        var loaded = page.evaluate("() => [...document.images].some(image => image.naturalWidth >= 320)");
        assertThat(loaded).isEqualTo(true);
        page.close();
    }

    private void go(Destination destination) throws Exception {
        onWindow(() -> {
            window.shell().go(destination);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String field, String words) throws Exception {
        await(field, () -> robot.lookup(field).tryQuery().isPresent());
        robot.clickOn(field);
        onWindow(() -> {
            TextInputControl control = robot.lookup(field).query();
            control.requestFocus();
            control.selectAll();
            control.replaceSelection(words);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String field) {
        TextInputControl control = robot.lookup(field).query();
        return control.getText();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(condition));
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("Waited in vain: " + what, late);
        }
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }
}
