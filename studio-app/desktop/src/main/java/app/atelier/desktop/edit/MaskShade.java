package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** What a mask hides, tinted red over the picture, while the mask is painted on. */
final class MaskShade extends ImageView {
    private static final int ALPHA = 140;
    private static final int RED = 224;
    private static final int GREEN = 49;
    private static final int BLUE = 49;
    private static final int FULL = 255;

    /** What is tinted. */
    private record Key(Mask mask, Homography toScreen, Rectangle region) {}

    private record Shade(Key key, int[] pixels) {}

    private final Tasks tasks;
    private @Nullable Key wanted;
    private @Nullable Key running;

    MaskShade(Tasks tasks) {
        this.tasks = tasks;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Shows the mask over what the view shows of a document; null for none. */
    void show(Document document, @Nullable Mask mask, Viewport view) {
        if (mask == null || view.visible().isEmpty()) {
            wanted = null;
            setImage(null);
            return;
        }
        var toScreen = Homography.scale(view.renderScale(), view.renderScale()).after(document.toOutput());
        var key = new Key(mask, toScreen, view.visible());
        setX(view.left() + key.region().x / view.density());
        setY(view.top() + key.region().y / view.density());
        setFitWidth(key.region().width / view.density());
        setFitHeight(key.region().height / view.density());
        if (!key.equals(wanted)) {
            wanted = key;
            next();
        }
    }

    private void next() {
        var key = wanted;
        if (key != null && running == null) {
            running = key;
            tasks.task(steps -> new Shade(key, pixels(key)))
                    .onDone(this::made)
                    .onFailed(problem -> running = null)
                    .start();
        }
    }

    private void made(Shade shade) {
        running = null;
        if (wanted == null) {
            return;
        }
        var region = shade.key().region();
        setImage(new WritableImage(new PixelBuffer<>(
                region.width, region.height, IntBuffer.wrap(shade.pixels()), PixelFormat.getIntArgbPreInstance())));
        if (!shade.key().equals(wanted)) {
            next();
        }
    }

    /** Premultiplied; nothing where the mask shows all. */
    private static int[] pixels(Key key) {
        var region = key.region();
        var back = key.toScreen().inverse();
        int[] tints = new int[FULL + 1];
        for (int cover = 0; cover <= FULL; cover++) {
            int alpha = ALPHA * (FULL - cover) / FULL;
            tints[cover] = alpha << 24 | RED * alpha / FULL << 16 | GREEN * alpha / FULL << 8 | BLUE * alpha / FULL;
        }
        int[] pixels = new int[region.width * region.height];
        for (int y = 0; y < region.height; y++) {
            double v = region.y + y + .5;
            for (int x = 0; x < region.width; x++) {
                double u = region.x + x + .5;
                double w = back.g() * u + back.h() * v + back.i();
                int mx = (int) Math.floor((back.a() * u + back.b() * v + back.c()) / w);
                int my = (int) Math.floor((back.d() * u + back.e() * v + back.f()) / w);
                pixels[y * region.width + x] = tints[key.mask().at(mx, my)];
            }
        }
        return pixels;
    }
}
