package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what documents keep in memory: arrays of pixels and masks that they share once. */
final class HeldPixels {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> last = new ArrayList<>();

    /** Bytes of a document's pictures and masks that were not counted before. */
    long more(Document document) {
        last.clear();
        long bytes = more(document.layers()) + more(document.selections().active());
        for (Mask saved : document.selections().saved().values()) {
            bytes += more(saved);
        }
        return bytes;
    }

    /** Takes back what was counted last: another document that has the same keeps it in memory. */
    void takeBack() {
        last.forEach(seen::remove);
        last.clear();
    }

    private boolean first(Object values) {
        return seen.add(values) && last.add(values);
    }

    private long more(@Nullable Mask mask) {
        if (mask == null) {
            return 0;
        }
        long own = mask.memory(this::first);
        return mask.origin() == mask ? own : own + more(mask.origin());
    }

    private long more(List<Layer> layers) {
        long bytes = 0;
        for (Layer layer : layers) {
            bytes += more(layer.info().mask()) + more(layer.info().restingMask());
            if (layer instanceof PictureLayer(var info, Picture picture, var placement)) {
                bytes += picture.memory(this::first);
            } else if (layer instanceof GroupLayer group) {
                bytes += more(group.layers());
            }
        }
        return bytes;
    }

    /**
     * What takes the pictures and masks of a document into memory, one by one.
     *
     * @param load for pictures
     */
    static List<Runnable> loading(Document document, Consumer<Picture> load) {
        List<Runnable> loading = new ArrayList<>();
        add(document.layers(), load, loading);
        add(document.selections().active(), loading);
        document.selections().saved().values().forEach(mask -> add(mask, loading));
        return loading;
    }

    private static void add(List<Layer> layers, Consumer<Picture> load, List<Runnable> loading) {
        for (Layer layer : layers) {
            add(layer.info().mask(), loading);
            add(layer.info().restingMask(), loading);
            if (layer instanceof PictureLayer(var info, Picture picture, var placement)) {
                loading.add(() -> load.accept(picture));
            } else if (layer instanceof GroupLayer group) {
                add(group.layers(), load, loading);
            }
        }
    }

    private static void add(@Nullable Mask mask, List<Runnable> loading) {
        if (mask != null) {
            loading.add(mask.origin()::coverage);
        }
    }
}
