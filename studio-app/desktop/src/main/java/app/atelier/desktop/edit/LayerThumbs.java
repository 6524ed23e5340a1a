package app.atelier.desktop.edit;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.thumbnails.Thumbnails;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.image.Image;

/** Small pictures of layers, made away from the window's thread and kept while their document is open. */
final class LayerThumbs {
    static final double WIDTH = 32;
    static final double HEIGHT = 24;

    private final Tasks tasks;
    private final DoubleProperty density;
    private final Map<Picture, Image> kept = new IdentityHashMap<>();

    LayerThumbs(Tasks tasks, DoubleProperty density) {
        this.tasks = tasks;
        this.density = density;
    }

    void load(Picture picture, Consumer<Image> handler) {
        var image = kept.get(picture);
        if (image != null) {
            handler.accept(image);
            return;
        }
        double scale = Math.min(WIDTH / picture.width(), HEIGHT / picture.height()) * density.get();
        int side = (int) Math.ceil(Math.max(picture.width(), picture.height()) * scale);
        tasks.task(steps -> Pictures.image(Thumbnails.scale(picture, Math.max(1, side))))
                .onDone(made -> {
                    kept.put(picture, made);
                    handler.accept(made);
                })
                .onFailed(problem -> {})
                .start();
    }

    /** Keeps only those of pictures that are still to be seen. */
    void retain(Set<Picture> pictures) {
        kept.keySet().removeIf(picture -> !pictures.contains(picture));
    }
}
