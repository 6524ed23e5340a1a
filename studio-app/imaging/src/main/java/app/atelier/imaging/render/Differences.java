package app.atelier.imaging.render;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;

/**
 * Where what a stack of layers gives may differ from what another gave, known without painting: around the layers that are
 * not in both.
 *
 * @param place of which something is wanted
 * @param bounds where a layer without filters may show something
 * @param reach how far filters carry it
 */
record Differences(Rectangle place, Function<PlacedLayer, Rectangle> bounds, Reach reach) {
    /** A rectangle around all of it, inside the place; empty if there is nothing. */
    Rectangle between(List<Layer> before, List<Layer> after) {
        if (spreads(before) || spreads(after)) {
            return before.equals(after) ? new Rectangle() : place;
        }
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        while (end > 0 && after.get(after.size() - end).info().clipped()) {
            // It may lie on another base now.
            end--;
        }
        List<Layer> gone = before.subList(start, before.size() - end);
        List<Layer> come = after.subList(start, after.size() - end);
        boolean pairs = gone.size() == come.size();
        Rectangle all = new Rectangle();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            if (pairs && gone.get(i).equals(come.get(i))) {
                continue;
            }
            all = i < gone.size() ? union(all, of(gone.get(i))) : all;
            all = i < come.size() ? union(all, of(come.get(i))) : all;
        }
        return all.intersection(place);
    }

    /** Whether a layer looks at more of what is below it than what it is laid on. */
    private static boolean spreads(List<Layer> layers) {
        return layers.stream().anyMatch(layer -> switch (layer) {
            case AdjustmentLayer adjustment -> !adjustment.info().filters().isEmpty();
            case GroupLayer group -> spreads(group.layers());
            case PlacedLayer _ -> false;
        });
    }

    private Rectangle of(Layer layer) {
        if (!layer.info().visible() || layer.info().opacity() == 0) {
            return new Rectangle();
        }
        Rectangle own =
                switch (layer) {
                    case AdjustmentLayer _ -> place;
                    case PlacedLayer placed -> bounds.apply(placed);
                    case GroupLayer group -> {
                        Rectangle all = new Rectangle();
                        for (Layer one : group.layers()) {
                            all = union(all, of(one));
                        }
                        yield all;
                    }
                };
        boolean filtered = !own.isEmpty() && !layer.info().filters().isEmpty();
        return filtered ? reach.around(own, layer.info().filters()) : own;
    }

    private static Rectangle union(Rectangle one, Rectangle other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one.union(other);
    }
}
