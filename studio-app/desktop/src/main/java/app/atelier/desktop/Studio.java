package app.atelier.desktop;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.shell.ComingShell;
import app.atelier.desktop.shell.ShellView;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.desktop.trouble.TroubleView;
import app.atelier.library.StudioHome;
import app.atelier.library.database.Snapshot;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the studio and its window; the window is there before everything is read, and stays there when it cannot be. */
public final class Studio extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);
    private static final Texts TEXTS = Texts.of(Studio.class);
    /** Set to measure a start: the program ends when the first place is seen. */
    private static final String PROBE = "ATELIER_START_PROBE";

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Tasks tasks = Tasks.onVirtualThreads(Platform::runLater, problem -> LOG.error("start", problem));
    private final StackPane root = Nodes.classes(new StackPane(), "canvas");
    private @Nullable Stage stage;
    private @Nullable Theme theme;
    private @Nullable Memory memory;
    private @Nullable StudioContext context;
    private @Nullable StudioWindow window;

    private record Found(StudioHome home, Memory memory) {}

    @Override
    public void start(Stage shown) {
        stage = shown;
        Fonts.load();
        theme = new Theme();
        var place = new WindowPlace(shown, LEAST_WIDTH, LEAST_HEIGHT);
        var scene = new Scene(root, place.width(), place.height());
        theme.dress(scene);
        root.getChildren().setAll(new ComingShell());
        shown.setTitle(TEXTS.get("title"));
        shown.setScene(scene);
        var raw = getParameters().getRaw();
        Path home = raw.isEmpty() ? null : Path.of(raw.getFirst());
        tasks.task(steps -> {
                    var resolved = StudioHome.resolve(home);
                    return new Found(resolved, Memory.open(resolved.settings()));
                })
                .onDone(found -> {
                    memory = found.memory();
                    place.remember(found.memory());
                    StudioWindow.recall(found.memory(), Objects.requireNonNull(theme));
                    shown.show();
                    open(found.home(), null);
                })
                .onFailed(problem -> {
                    shown.show();
                    trouble(problem, home);
                })
                .start();
    }

    private void open(StudioHome home, @Nullable Snapshot snapshot) {
        tasks.task(steps -> snapshot == null ? StudioContext.open(home) : StudioContext.open(home, snapshot))
                .onDone(this::show)
                .onFailed(problem -> trouble(problem, home.root()))
                .start();
    }

    private void show(StudioContext opened) {
        context = opened;
        window = new StudioWindow(
                opened,
                Objects.requireNonNull(memory),
                Objects.requireNonNull(theme),
                Platform::runLater,
                this::browse);
        ShellView view = window.view();
        root.getChildren().setAll(view);
        var shown = Objects.requireNonNull(stage);
        window.pictures().density().bind(shown.outputScaleXProperty());
        opened.startWorkers();
        if (System.getenv(PROBE) != null) {
            window.shell().current().addListener(observed -> endAfterFrames());
        }
    }

    /** Two frames after the first place came to the front it has been drawn. */
    private static void endAfterFrames() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > 2) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    private void browse(URI address) {
        getHostServices().showDocument(address.toString());
    }

    private void trouble(Exception problem, @Nullable Path home) {
        LOG.error("the studio cannot be opened", problem);
        if (System.getenv(PROBE) != null) {
            problem.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
        var troubles = new Troubles(this::openSnapshot, this::chooseHome, Platform::exit);
        root.getChildren().setAll(new TroubleView(troubles.of(problem, home)));
    }

    private void openSnapshot(Path home, Snapshot snapshot) {
        root.getChildren().setAll(new ComingShell());
        open(StudioHome.resolve(home), snapshot);
    }

    private void chooseHome() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.get("trouble.home.choose"));
        var folder = chooser.showDialog(stage);
        if (folder == null) {
            return;
        }
        tasks.task(steps -> StudioHome.resolve(folder.toPath()))
                .onDone(home -> {
                    memory = Memory.open(home.settings());
                    open(home, null);
                })
                .onFailed(problem -> trouble(problem, folder.toPath()))
                .start();
    }

    /** Everything is on disk already; this only lets go of files. */
    @Override
    public void stop() {
        if (window != null) {
            window.close();
        } else if (memory != null) {
            memory.close();
        }
        if (context != null) {
            context.close();
        }
    }
}
