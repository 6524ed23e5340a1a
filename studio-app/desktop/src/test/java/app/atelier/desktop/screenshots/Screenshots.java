package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioContext;
import app.atelier.desktop.StudioWindow;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.theme.Fonts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.Backend;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.StudioHome;
import app.atelier.publishing.timelines.TimelineStore;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * {@code Screenshots FOLDER [NAME…]}: every place, light and dark, at 1440×900, 1280×800 and 960×600. A name may be a
 * shot ("library"), with theme ("library-dark"), and with size ("library-dark@960x600", or "@2x" for twice the density).
 */
public final class Screenshots {
    private record Size(int width, int height, int density) {
        String suffix() {
            return density > 1 ? "@" + density + "x" : width == 1440 ? "" : "@" + width + "x" + height;
        }
    }

    private static final List<Size> SIZES =
            List.of(new Size(1440, 900, 1), new Size(1280, 800, 1), new Size(960, 600, 1));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final List<String> wanted;
    private final Map<Shot.Home, StudioContext> contexts = new EnumMap<>(Shot.Home.class);
    private final PictureWriter writer = new PictureWriter();

    private final Backend[] backends;
    private @Nullable SampleServer server;

    private Screenshots(Path folder, List<String> wanted, Backend... backends) {
        this.folder = folder;
        this.wanted = wanted;
        this.backends = backends;
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("usage: Screenshots FOLDER [NAME...]");
            System.exit(2);
        }
        try {
            run(Path.of(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
            System.exit(0);
        } catch (Exception problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    /** @param backends in the place of those that are shipped; none for those */
    static void run(Path folder, List<String> names, Backend... backends) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new Screenshots(Files.createDirectories(folder), names, backends).take();
        Platform.exit();
    }

    private void take() throws Exception {
        var homes = Path.of(System.getProperty(
                "atelier.screenshots.homes", folder.resolve(".homes").toString()));
        onWindowThread(() -> {
            Fonts.load();
            return true;
        });
        for (var shot : Shots.all()) {
            for (String theme : List.of("light", "dark")) {
                for (var size : sizes(shot.name() + "-" + theme)) {
                    take(shot, theme, size, context(shot.home(), homes));
                }
            }
        }
        if (wanted.isEmpty() || wanted.contains("pages")) {
            var studio = context(Shot.Home.FULL, homes);
            var posts = studio.timelines().page(server(homes).address(), TimelineStore.PUBLIC, null, 40);
            var post = posts.stream()
                    .filter(status -> status.content().contains("stayed up"))
                    .findFirst();
            PageShots.take(
                    server(homes).address(),
                    URI.create(post.orElseThrow().uri()).getPath(),
                    folder);
        }
        contexts.values().forEach(StudioContext::close);
        if (server != null) {
            server.close();
        }
    }

    private SampleServer server(Path homes) throws Exception {
        if (server == null) {
            try (var context =
                    StudioContext.open(StudioHome.at(homes.resolve("painter")).prepared(), backends)) {
                server = SampleServer.start(
                        homes.resolve("world"),
                        context.backends().values().iterator().next());
            }
        }
        return server;
    }

    private List<Size> sizes(String name) {
        if (wanted.isEmpty()) {
            return SIZES;
        }
        var sizes = new ArrayList<Size>();
        for (String one : wanted) {
            String[] parts = one.split("@");
            if (!(name.equals(parts[0])
                    || name.replaceFirst("-(light|dark)$", "").equals(parts[0]))) {
                continue;
            }
            if (parts.length == 1) {
                sizes.add(SIZES.getFirst());
            } else if (parts[1].equals("2x")) {
                sizes.add(new Size(1440, 900, 2));
            } else {
                String[] numbers = parts[1].split("x");
                sizes.add(new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 1));
            }
        }
        return sizes;
    }

    private StudioContext context(Shot.Home home, Path homes) throws Exception {
        var known = contexts.get(home);
        if (known != null) {
            return known;
        }
        var opened = StudioContext.open(
                StudioHome.at(homes.resolve(home.name().toLowerCase(Locale.ROOT)))
                        .prepared(),
                backends);
        if (home == Shot.Home.FULL) {
            SampleHome.fill(opened);
            server(homes).signIn(opened);
        }
        opened.startWorkers();
        contexts.put(home, opened);
        return opened;
    }

    private void take(Shot shot, String theme, Size size, StudioContext context) throws Exception {
        Path memory = Files.createTempFile("atelier", ".json");
        Files.delete(memory);
        var window = onWindowThread(() -> {
            var chosen = new Theme();
            chosen.choice().set(theme.equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            var made = new StudioWindow(context, Memory.open(memory), chosen, Platform::runLater, address -> {});
            made.pictures().density().set(size.density());
            var scene = new Scene(made.view(), size.width(), size.height());
            chosen.choice().set(theme.equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            chosen.dress(scene);
            return made;
        });
        Region root = window.view();
        settle(window, root, () -> window.shell().current().get() != null);
        for (var step : shot.steps()) {
            onWindowThread(() -> {
                step.accept(window);
                return true;
            });
            settle(window, root, () -> true);
        }
        var image = onWindowThread(() -> {
            root.applyCss();
            root.layout();
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(size.density(), size.density()));
            // A shadow may reach over the edge of the window; the picture ends there.
            parameters.setViewport(
                    new Rectangle2D(0, 0, size.width() * size.density(), size.height() * size.density()));
            return root.snapshot(
                    parameters, new WritableImage(size.width() * size.density(), size.height() * size.density()));
        });
        var file = folder.resolve("studio-" + shot.name() + "-" + theme + size.suffix() + ".png");
        writer.write(picture(image), PictureMetadata.NONE, ExportSettings.PNG, file);
        System.out.println(file);
        onWindowThread(() -> {
            window.view().getScene().setRoot(new Group());
            window.close();
            return true;
        });
    }

    private static Picture picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return Picture.ofArgb(width, height, pixels);
    }

    /** Lays out, as pulses would do in a window, until no task runs and nothing moves any more. */
    private static void settle(StudioWindow window, Region root, BooleanSupplier ready) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        int quiet = 0;
        while (quiet < 8 && Instant.now().isBefore(end)) {
            boolean still = onWindowThread(() -> {
                root.applyCss();
                root.layout();
                return window.tasks().running() == 0 && ready.getAsBoolean();
            });
            quiet = still ? quiet + 1 : 0;
            Thread.sleep(60);
        }
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
