package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The edge of the selection as a dashed line that moves; it stands still where the system asks for less motion. */
final class Ants extends ImageView {
    private static final int DASH = 4;
    private static final int DARK = 0xff1b1a19;
    private static final int LIGHT = 0xffffffff;
    private static final Duration STEP = Duration.millis(120);

    /** What the edge is drawn for. */
    private record Key(@Nullable Mask mask, Homography toScreen, Rectangle region) {}

    /**
     * The edge's pixels, one after the other.
     *
     * @param pixels indices into the region
     */
    private record Edge(Key key, int[] pixels) {}

    private final Tasks tasks;
    private final boolean still;
    private final Timeline march = new Timeline(new KeyFrame(STEP, event -> step()));
    private @Nullable Key wanted;
    private @Nullable Edge edge;
    private int @Nullable [] screen;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int phase;

    /** @param still whether the line does not move */
    Ants(Tasks tasks, boolean still) {
        this.tasks = tasks;
        this.still = still;
        setMouseTransparent(true);
        setManaged(false);
        march.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((observed, before, now) -> run());
    }

    /** Shows the selection of a document over what the view shows of it. */
    void show(Document document, Viewport view) {
        var mask = ActiveSelection.of(document).map(Selection::mask).orElse(null);
        var toScreen = Homography.scale(view.renderScale(), view.renderScale()).after(document.toOutput());
        var key = new Key(mask, toScreen, view.visible());
        setX(view.left() + key.region().x / view.density());
        setY(view.top() + key.region().y / view.density());
        setFitWidth(key.region().width / view.density());
        setFitHeight(key.region().height / view.density());
        if (key.equals(wanted)) {
            return;
        }
        wanted = key;
        if (mask == null || key.region().isEmpty()) {
            edge = null;
            setImage(null);
            run();
            return;
        }
        tasks.task(steps -> new Edge(key, edge(key, mask))).onDone(this::found).start();
    }

    void hide() {
        wanted = null;
        edge = null;
        setImage(null);
        run();
    }

    private void found(Edge now) {
        if (!now.key().equals(wanted)) {
            return;
        }
        edge = now;
        var region = now.key().region();
        screen = new int[region.width * region.height];
        buffer = new PixelBuffer<>(
                region.width, region.height, IntBuffer.wrap(screen), PixelFormat.getIntArgbPreInstance());
        step();
        setImage(new WritableImage(buffer));
        run();
    }

    private void run() {
        if (edge != null && !still && getScene() != null) {
            march.play();
        } else {
            march.stop();
        }
    }

    private void step() {
        var now = edge;
        int[] pixels = screen;
        if (now == null || pixels == null || buffer == null) {
            return;
        }
        phase = (phase + 1) % (2 * DASH);
        int width = now.key().region().width;
        for (int i : now.pixels()) {
            int along = i % width + i / width + 2 * DASH - phase;
            pixels[i] = along / DASH % 2 == 0 ? DARK : LIGHT;
        }
        buffer.updateBuffer(ignored -> null);
    }

    /** The pixels of the screen just inside the selection that touch one outside of it. */
    private static int[] edge(Key key, Mask mask) {
        var region = key.region();
        var back = key.toScreen().inverse();
        boolean[] inside = new boolean[(region.width + 2) * (region.height + 2)];
        int stride = region.width + 2;
        for (int y = -1; y <= region.height; y++) {
            double v = region.y + y + .5;
            for (int x = -1; x <= region.width; x++) {
                double u = region.x + x + .5;
                double w = back.g() * u + back.h() * v + back.i();
                int mx = (int) Math.floor((back.a() * u + back.b() * v + back.c()) / w);
                int my = (int) Math.floor((back.d() * u + back.e() * v + back.f()) / w);
                inside[(y + 1) * stride + x + 1] = mask.at(mx, my) >= 128;
            }
        }
        int[] found = new int[1024];
        int count = 0;
        for (int y = 0; y < region.height; y++) {
            for (int x = 0; x < region.width; x++) {
                int i = (y + 1) * stride + x + 1;
                boolean border =
                        inside[i] && !(inside[i - 1] && inside[i + 1] && inside[i - stride] && inside[i + stride]);
                if (border) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = y * region.width + x;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
