package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the layers in focus lie, whatever covers them: it is found anew from the layers each time, so that the finer
 * strokes go along with a layer that is moved, and end where it is hidden.
 */
final class Focus {
    private final Rectangle place;
    private float @Nullable [] map;

    Focus(Rectangle place) {
        this.place = place;
    }

    /** 0…1 for each pixel of the place; null if nothing in focus is to be seen. */
    float @Nullable [] map() {
        return map;
    }

    /**
     * Adds the layers of a stack, and of groups in it, that are visible and in focus.
     *
     * @param drawn draws a layer alone, as far as it lies in the place; null if it does not
     */
    void add(List<Layer> layers, Function<Layer, @Nullable Region> drawn) {
        for (Layer layer : layers) {
            LayerInfo info = layer.info();
            if (!info.visible() || info.opacity() == 0) {
                continue;
            }
            if (info.inFocus()) {
                Region alone = drawn.apply(
                        layer.withInfo(info.withBlendMode(BlendMode.NORMAL).withClipped(false)));
                if (alone != null) {
                    add(alone);
                }
            } else if (layer instanceof GroupLayer group) {
                add(group.layers(), drawn);
            }
        }
    }

    private void add(Region alone) {
        if (map == null) {
            map = new float[place.width * place.height];
        }
        float[] all = map;
        Surface s = alone.surface();
        for (int y = 0; y < s.height; y++) {
            int to = (alone.y() - place.y + y) * place.width + alone.x() - place.x;
            for (int x = 0; x < s.width; x++) {
                all[to + x] = Math.max(all[to + x], s.a[y * s.width + x]);
            }
        }
    }
}
