package app.atelier.imaging.render;

import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.util.ArrayList;
import java.util.List;

/** Stacks with the layers of groups that only hold them together in the groups' places. */
final class PassedThrough {
    private PassedThrough() {}

    /** The same look with as few groups as possible; the list itself if there is nothing to do. */
    static List<Layer> of(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (dissolves(layers, i)) {
                return dissolved(layers, i);
            }
        }
        return layers;
    }

    private static List<Layer> dissolved(List<Layer> layers, int first) {
        List<Layer> result = new ArrayList<>(layers.subList(0, first));
        for (int i = first; i < layers.size(); i++) {
            if (dissolves(layers, i)) {
                result.addAll(of(((GroupLayer) layers.get(i)).layers()));
            } else {
                result.add(layers.get(i));
            }
        }
        return List.copyOf(result);
    }

    /** What is clipped to the group needs it whole, and a clipped layer at its bottom must not meet another below. */
    private static boolean dissolves(List<Layer> layers, int at) {
        if (!(layers.get(at) instanceof GroupLayer group) || !group.passesThrough()) {
            return false;
        }
        LayerInfo info = group.info();
        boolean base = at + 1 < layers.size() && layers.get(at + 1).info().clipped();
        boolean loose =
                !group.layers().isEmpty() && group.layers().getFirst().info().clipped();
        return info.visible() && info.opacity() == 1 && info.mask() == null && !base && !loose;
    }
}
