package app.atelier.desktop.edit;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.image.Image;

/** Small pictures of layers and masks, made away from the window's thread and kept while their document is open. */
final class LayerThumbs {
    static final double WIDTH = 32;
    static final double HEIGHT = 24;

    private static final int OPAQUE = 0xff000000;
    private static final int GREY = 0x010101;

    private final Tasks tasks;
    private final DoubleProperty density;
    private final Map<Object, Image> kept = new IdentityHashMap<>();

    LayerThumbs(Tasks tasks, DoubleProperty density) {
        this.tasks = tasks;
        this.density = density;
    }

    void load(Picture picture, Consumer<Image> handler) {
        int side = side(picture.width(), picture.height());
        load(picture, () -> Pictures.image(Thumbnails.scale(picture, side)), handler);
    }

    void load(Mask mask, Consumer<Image> handler) {
        load(mask, () -> Pictures.image(small(mask, side(mask.width(), mask.height()))), handler);
    }

    private void load(Object source, Callable<Image> work, Consumer<Image> handler) {
        var image = kept.get(source);
        if (image != null) {
            handler.accept(image);
            return;
        }
        tasks.task(steps -> work.call())
                .onDone(made -> {
                    kept.put(source, made);
                    handler.accept(made);
                })
                .onFailed(problem -> {})
                .start();
    }

    private int side(int width, int height) {
        double scale = Math.min(WIDTH / width, HEIGHT / height) * density.get();
        return Math.max(1, (int) Math.ceil(Math.max(width, height) * scale));
    }

    /** A mask in greys: of each pixel the mean of a few places that it stands for. */
    private static Picture small(Mask mask, int side) {
        double step = Math.max(mask.width(), mask.height()) / (double) side;
        int width = Math.max(1, (int) Math.round(mask.width() / step));
        int height = Math.max(1, (int) Math.round(mask.height() / step));
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = OPAQUE | mean(mask, x * step, y * step, step) * GREY;
            }
        }
        return Picture.ofArgb(width, height, argb);
    }

    private static int mean(Mask mask, double left, double top, double step) {
        int sum = 0;
        int count = 0;
        for (double dy = .125; dy < 1; dy += .25) {
            for (double dx = .125; dx < 1; dx += .25) {
                int x = Math.min(mask.width() - 1, (int) (left + dx * step));
                int y = Math.min(mask.height() - 1, (int) (top + dy * step));
                sum += mask.at(x, y);
                count++;
            }
        }
        return sum / count;
    }

    /** Keeps only those of pictures and masks that are still to be seen. */
    void retain(Set<Object> shown) {
        kept.keySet().removeIf(source -> !shown.contains(source));
    }
}
