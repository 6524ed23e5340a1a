package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PlacedLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about how layers lie upon each other. */
final class Stack {
    private static final String SHADOW = "shadow of ";
    private static final String NODE = "node";
    private static final String ALT = "alt";

    /** A layer and how deep it lies in groups. */
    record Depth(Layer layer, int depth) {}

    private Stack() {}

    /** With a layer moved among those beside it, up when the number is positive; as far as there is room. */
    static List<Layer> moved(List<Layer> layers, String id, int up) {
        var result = new ArrayList<Layer>(layers.size());
        for (var layer : layers) {
            result.add(
                    layer instanceof GroupLayer group && !group.id().equals(id)
                            ? group.withLayers(moved(group.layers(), id, up))
                            : layer);
        }
        int at = index(result, id);
        if (at < 0) {
            return result;
        }
        // What only holds the dials of a layer stays upon it, whichever of them moves.
        var blocks = new ArrayList<List<Layer>>();
        int mine = 0;
        for (int i = 0; i < result.size(); i++) {
            if (Look.belongs(result.get(i)) && !blocks.isEmpty()) {
                blocks.getLast().add(result.get(i));
            } else {
                blocks.add(new ArrayList<>(List.of(result.get(i))));
            }
            mine = i == at ? blocks.size() - 1 : mine;
        }
        var block = blocks.remove(mine);
        blocks.add(Math.clamp((long) mine + up, 0, blocks.size()), block);
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static int index(List<Layer> layers, String id) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a layer has another one above (1) or below (−1) it in its group. */
    static boolean canMove(List<Layer> layers, String id, int up) {
        return !moved(layers, id, up).equals(layers);
    }

    /** All layers that people see as layers from the top down, those of groups below their group. */
    static List<Depth> topDown(Document document) {
        var result = new ArrayList<Depth>();
        collect(document.layers(), 0, result);
        return result;
    }

    private static void collect(List<Layer> layers, int depth, List<Depth> into) {
        for (var layer : layers.reversed()) {
            if (Look.belongs(layer)) {
                continue;
            }
            into.add(new Depth(layer, depth));
            if (layer instanceof GroupLayer group) {
                collect(group.layers(), depth + 1, into);
            }
        }
    }

    /** The layers that belong to a subject and go where it goes: its shadow, and the light that it gives. */
    static List<String> companions(Document document, String id) {
        String node = document.layer(id)
                .map(layer -> layer.info().notes().getOrDefault(NODE, ""))
                .orElse("");
        return topDown(document).stream()
                .map(Depth::layer)
                .filter(other -> other.id().equals(SHADOW + id)
                        || !node.isEmpty()
                                && begins(other.id(), id)
                                && node.equals(other.info().notes().get(NODE)))
                .map(Layer::id)
                .toList();
    }

    /** Who stands for a layer where it is pointed at or pulled: itself, or the figure of a figure's group. */
    static Optional<PlacedLayer> figure(@Nullable Layer layer) {
        return switch (layer) {
            case PlacedLayer placed -> Optional.of(placed);
            case GroupLayer group
            when ofFigure(group) ->
                group.layers().stream()
                        .filter(inner -> inner instanceof PlacedLayer
                                && inner.info().notes().containsKey(ALT))
                        .map(PlacedLayer.class::cast)
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }

    /** Whether a group holds a figure of the scene with all that belongs to it. */
    static boolean ofFigure(Layer layer) {
        return layer instanceof GroupLayer group && group.info().notes().containsKey(NODE);
    }

    /** The groups that a layer lies in, the outermost first. */
    static List<GroupLayer> around(List<Layer> layers, String id) {
        for (var layer : layers) {
            if (layer instanceof GroupLayer group) {
                boolean direct =
                        group.layers().stream().anyMatch(inner -> inner.id().equals(id));
                var deeper = direct ? List.<GroupLayer>of() : around(group.layers(), id);
                if (direct || !deeper.isEmpty()) {
                    var result = new ArrayList<>(List.of(group));
                    result.addAll(deeper);
                    return result;
                }
            }
        }
        return List.of();
    }

    /** Whether an id is another one with a dash and more; both may have the same ending of a copy. */
    private static boolean begins(String id, String with) {
        int copy = with.lastIndexOf('~');
        String ending = copy < 0 ? "" : with.substring(copy);
        return id.endsWith(ending) && id.startsWith(with.substring(0, with.length() - ending.length()) + "-");
    }

    /** Whether a layer is the shadow that another one throws. */
    static boolean shadow(Layer layer) {
        return layer.id().startsWith(SHADOW);
    }

    /** An id that no layer has yet. */
    static String fresh(Document document, String like) {
        for (int i = 2; ; i++) {
            String id = like + "~" + i;
            if (document.layer(id).isEmpty()) {
                return id;
            }
        }
    }
}
