package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something is dragged below oil paint, the hand rests while it holds it, and goes on. */
@Tag("display")
class RestingDragTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int SIDE = 60;

    @TempDir
    Path folder;

    private @Nullable Document known;
    private int[] itself = {};

    private static Document document() {
        int[] ground = new int[WIDTH * HEIGHT];
        for (int i = 0; i < ground.length; i++) {
            ground[i] = 0xff000000 | i % WIDTH * 200 / WIDTH << 16 | i / WIDTH << 8 | i % 37 * 3;
        }
        int[] red = new int[SIDE * SIDE];
        Arrays.fill(red, 0xffd03018);
        return Document.of(Picture.ofArgb(WIDTH, HEIGHT, ground))
                .add(new PictureLayer(
                        LayerInfo.named("red", "Red"), Picture.ofArgb(SIDE, SIDE, red), Placement.at(50, 80)))
                .add(new AdjustmentLayer(
                        LayerInfo.named("style", "Oil").withFilters(List.of(new Oil(8, .5, 1, 1, 1, 1, 3))),
                        List.of()));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return argb;
    }

    /** What the window shows at one moment. */
    private record Sight(Document document, Image image, double scale, boolean held) {}

    private static Sight sight(EditorWindow window) throws Exception {
        return EditorWindow.on(() -> {
            var shown = Objects.requireNonNull(window.model().shown().get());
            return new Sight(
                    shown,
                    window.frame().getImage(),
                    window.canvas().zoom().get(),
                    shown != window.model().committed().get());
        });
    }

    /** Whether an image is what the document of a sight looks like; painted here, so that the window is not held. */
    private boolean itself(Sight sight, Image image) {
        if (sight.document() != known) {
            var all = new Rectangle(0, 0, (int) image.getWidth(), (int) image.getHeight());
            itself = new Renderer().render(sight.document(), all, sight.scale()).argb();
            known = sight.document();
        }
        return Arrays.equals(pixels(image), itself);
    }

    private Sight until(String what, EditorWindow window, Predicate<Sight> condition) {
        var last = new AtomicReference<@Nullable Sight>();
        Await.until(what, () -> {
            try {
                var sight = sight(window);
                last.set(sight);
                return condition.test(sight) && itself(sight, sight.image());
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
        return Objects.requireNonNull(last.get());
    }

    @Test
    void theDraftSettlesWhileItIsHeldAndDraftsGoOnWithTheHand() throws Exception {
        try (var window = new EditorWindow(folder, document(), 1240, 760)) {
            var seen = new CopyOnWriteArrayList<Image>();
            var robot = window.robot();
            window.select("red");
            until("the picture is drawn", window, sight -> true);
            robot.interact(() -> window.frame().imageProperty().addListener((observed, was, now) -> seen.add(now)));

            robot.moveTo(window.at(80, 110)).press(MouseButton.PRIMARY).moveTo(window.at(150, 110));
            var atRest = until("it settles", window, Sight::held);
            int rested = seen.size();
            // A draft and the picture itself, at least.
            assertThat(rested).isGreaterThan(1);

            robot.moveTo(window.at(220, 130));
            var again = until("it settles again", window, sight -> sight.document() != atRest.document());
            assertThat(seen.subList(rested, seen.size())).anyMatch(image -> !itself(again, image));
            assertThat(EditorWindow.on(window::position)).isZero();

            robot.release(MouseButton.PRIMARY);
            window.step(1);
            until("it stays", window, sight -> !sight.held());
        }
    }
}
