package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.FxWatch;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.render.Renderer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How soon a hand sees what it draws on a picture of 24 megapixels, and that the window's thread stays free. */
@Tag("display")
class LargeStrokesTest {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;
    private static final int TOUCHES = 24;
    private static final int RED = 0xffff0000;

    /** A frame of the window, in processor time: what a busy machine takes on top says nothing about the studio. */
    private static final double DAB_MILLIS = 16;

    private static final long HOLD_MILLIS = 100;
    private static final double VIEW = .16;
    private static final List<String> KINDS = List.of("new layer", "picture", "mask");

    @TempDir
    Path folder;

    private static Picture waves(int seed) {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            int grey = 96 + ((i % WIDTH) * seed / 64 + i / WIDTH / 32) % 64;
            pixels[i] = 0xff000000 | grey << 16 | grey << 8 | grey;
        }
        return Picture.ofArgb(WIDTH, HEIGHT, pixels);
    }

    private static Document document() {
        byte[] coverage = new byte[WIDTH * HEIGHT];
        Arrays.fill(coverage, (byte) 255);
        var masked = LayerInfo.named("masked", "masked").withMask(Mask.of(WIDTH, HEIGHT, coverage));
        return Document.empty(WIDTH, HEIGHT).add(new PictureLayer(masked, waves(2), Placement.IDENTITY));
    }

    @Test
    void dabsAreSeenAtOnceAndTheEndHoldsNothing() throws Exception {
        try (var window = new EditorWindow(folder, document(), 1240, 760)) {
            window.robot().interact(() -> window.settings().foreground().set(RED));
            for (var kind : KINDS) {
                window.select(kind.equals("new layer") ? null : "masked");
                window.tool(Tool.BRUSH);
                window.robot().interact(() -> {
                    window.settings().size(120);
                    window.settings().hardness(1);
                    window.settings().onMask().set(kind.equals("mask"));
                    window.settings().foreground().set(kind.equals("mask") ? 0 : RED);
                });
                measure(window, kind);
            }
            undo(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "mask"})
    void aDabTakesLessThanAFrameOfTheProcessor(String kind) {
        var document = document();
        var threads = ManagementFactory.getThreadMXBean();
        var renderer = new Renderer();
        var view = new java.awt.Rectangle(0, 0, (int) (WIDTH * VIEW), (int) (HEIGHT * VIEW));
        renderer.render(document, view, VIEW);
        boolean mask = kind.equals("mask");
        var stroke =
                new BrushStroke(BrushStroke.Kind.PAINT, new Brush(120, 1, 1, 1, .08), mask ? 0 : RED, 0, 0, List.of());
        var work = Brushwork.begin(document, new Paint("masked", mask, stroke)).orElseThrow();
        var times = new ArrayList<Double>();
        for (int i = 0; i < 150; i++) {
            long begun = threads.getCurrentThreadCpuTime();
            var changed = work.touch(new Brush.Touch(600 + i * 31, 2000, 1));
            var live = work.live(changed, VIEW);
            renderer.render(live.document(), live.region().intersection(view), VIEW);
            times.add((threads.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        var warm =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        double median = warm.get(warm.size() / 2);
        System.out.printf("24 MP dab on a %s: %.1f ms of the processor (median)%n", kind, median);
        assertThat(median).isLessThan(DAB_MILLIS);
    }

    private void measure(EditorWindow window, String kind) throws Exception {
        int before = window.position();
        var dabs = new ArrayList<Double>();
        long up;
        long hold;
        double y = 700 + 500 * KINDS.indexOf(kind);
        try (var watch = new FxWatch(window.thread())) {
            fire(window, MouseEvent.MOUSE_PRESSED, 800, y);
            for (int i = 1; i <= TOUCHES; i++) {
                double x = 800 + i * 180;
                int was = pixel(window, x, y);
                long begun = System.nanoTime();
                fire(window, MouseEvent.MOUSE_DRAGGED, x, y);
                while (pixel(window, x, y) == was && System.nanoTime() - begun < 5_000_000_000L) {
                    LockSupport.parkNanos(200_000);
                }
                dabs.add((System.nanoTime() - begun) / 1e6);
            }
            up = System.nanoTime();
            fire(window, MouseEvent.MOUSE_RELEASED, 800 + TOUCHES * 180, y);
            window.step(before + 1);
            up = System.nanoTime() - up;
            hold = watch.longestMillis();
            assertThat(watch.waits()).isEmpty();
        }
        Collections.sort(dabs);
        double median = dabs.get(dabs.size() / 2);
        System.out.printf(
                "24 MP stroke, %s: dab %.1f ms (median), %.1f ms (slowest), end %.0f ms, window's thread %d ms%n",
                kind, median, dabs.getLast(), up / 1e6, hold);
        assertThat(hold).as("hold of the window's thread, %s", kind).isLessThanOrEqualTo(HOLD_MILLIS);
    }

    private void undo(EditorWindow window) throws Exception {
        try (var watch = new FxWatch(window.thread())) {
            int steps = window.position();
            for (int i = steps; i > 0; i--) {
                long begun = System.nanoTime();
                window.robot().interact(() -> window.model().undo());
                window.step(i - 1);
                System.out.printf("24 MP undo of step %d: %.0f ms%n", i, (System.nanoTime() - begun) / 1e6);
            }
            System.out.printf("24 MP undo: window's thread %d ms%n", watch.longestMillis());
            assertThat(watch.waits()).isEmpty();
            assertThat(watch.longestMillis()).isLessThanOrEqualTo(HOLD_MILLIS);
        }
    }

    private static Point2D view(EditorWindow window, double x, double y) {
        var picture = window.canvas().picture();
        double scale = picture.getWidth() / WIDTH;
        return new Point2D(picture.getMinX() + x * scale, picture.getMinY() + y * scale);
    }

    private static int pixel(EditorWindow window, double x, double y) throws Exception {
        return EditorWindow.on(() -> {
            var at = view(window, x, y);
            var frame = window.frame();
            return frame.getImage().getPixelReader().getArgb((int) (at.getX() - frame.getX()), (int)
                    (at.getY() - frame.getY()));
        });
    }

    private static void fire(EditorWindow window, javafx.event.EventType<MouseEvent> type, double x, double y)
            throws Exception {
        EditorWindow.on(() -> {
            var canvas = window.canvas();
            var at = canvas.localToScene(view(window, x, y));
            var screen = canvas.localToScreen(view(window, x, y));
            canvas.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    type != MouseEvent.MOUSE_RELEASED,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(canvas, at.getX(), at.getY())));
            return true;
        });
    }
}
