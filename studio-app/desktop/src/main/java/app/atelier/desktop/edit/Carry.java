package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Carries a layer, with what only holds its dials, to another place among the layers, also into and out of groups.
 *
 * @param layer what is carried
 * @param beside the layer it comes to lie above, below, or in
 */
record Carry(String layer, String beside, Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Carry.class);

    enum Way {
        ABOVE,
        BELOW,
        /** On top of what is in a group. */
        INSIDE
    }

    @Override
    public Document apply(Document document) {
        var found = document.layer(layer).orElse(null);
        var other = document.layer(beside).orElse(null);
        boolean possible = found != null && other != null && !within(found, beside);
        if (!possible || way == Way.INSIDE && !(other instanceof GroupLayer)) {
            return document;
        }
        var block = new ArrayList<Layer>(List.of(found));
        document.layer(Look.layer(layer)).ifPresent(block::add);
        var rest = document.remove(layer).remove(Look.layer(layer));
        return rest.withLayers(put(rest.layers(), block));
    }

    /** Whether a layer is that one, or a group with it inside. */
    private static boolean within(Layer outer, String id) {
        return outer.id().equals(id)
                || outer instanceof GroupLayer group && group.layers().stream().anyMatch(inner -> within(inner, id));
    }

    private List<Layer> put(List<Layer> layers, List<Layer> block) {
        // Above a layer means above its dials too, or they would be those of what comes between.
        String top = layers.stream().anyMatch(one -> one.id().equals(Look.layer(beside))) ? Look.layer(beside) : beside;
        var result = new ArrayList<Layer>();
        for (var one : layers) {
            boolean here = one.id().equals(beside);
            if (here && way == Way.BELOW) {
                result.addAll(block);
            }
            if (one instanceof GroupLayer group) {
                var inside = new ArrayList<>(put(group.layers(), block));
                if (here && way == Way.INSIDE) {
                    inside.addAll(block);
                }
                result.add(inside.equals(group.layers()) ? group : group.withLayers(inside));
            } else {
                result.add(one);
            }
            if (way == Way.ABOVE && one.id().equals(top)) {
                result.addAll(block);
            }
        }
        return result;
    }

    @Override
    public String name(Document before) {
        return TEXTS.get(
                "step.carry." + way.name().toLowerCase(Locale.ROOT), name(before, layer), name(before, beside));
    }

    private static String name(Document document, String id) {
        return document.layer(id).map(StepNames::layer).orElse("");
    }
}
