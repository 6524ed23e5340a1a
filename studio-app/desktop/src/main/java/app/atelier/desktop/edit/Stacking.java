package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Changes how a layer lies with others.
 *
 * @param layer the layer it is done to
 * @param made id of the layer that comes of it, where one does
 */
record Stacking(String layer, Way way, String made) implements Step {
    private static final Texts TEXTS = Texts.of(Stacking.class);

    enum Way {
        /** Puts it into a group of its own. */
        GROUP,
        /** Puts the layers of a group in its place. */
        UNGROUP,
        /** Makes one picture of it and the one below. */
        MERGE_DOWN,
        /** Makes one picture of all. */
        FLATTEN,
        /** Makes pixels of a group, or of a layer with filters. */
        RASTERISE,
        /** Shows it only where the layer below has colour. */
        CLIP,
        UNCLIP,
        /** Lets the layers of a group work on what lies below it. */
        PASS_THROUGH,
        /** Draws the layers of a group apart, and then blends them as one. */
        ISOLATE,
        /** Makes an empty layer above it. */
        NEW_LAYER
    }

    @Override
    public Document apply(Document document) {
        if (way == Way.NEW_LAYER) {
            var empty = EmptyLayers.layer(made, EmptyLayers.name(document));
            return document.layer(layer).isEmpty() ? document.add(empty) : document.insertAbove(top(document), empty);
        }
        if (way == Way.FLATTEN) {
            var picture = picture(document, document.layers(), "flat", TEXTS.get("layer.flat"));
            return document.withLayers(List.of(picture));
        }
        return document.layer(layer).map(found -> changed(document, found)).orElse(document);
    }

    /** The layer itself, or the one that only holds its dials, upon which others come. */
    private String top(Document document) {
        return document.layer(Look.layer(layer)).isPresent() ? Look.layer(layer) : layer;
    }

    private Document changed(Document document, Layer found) {
        return switch (way) {
            case CLIP -> document.replace(found.withInfo(found.info().withClipped(true)));
            case UNCLIP -> document.replace(found.withInfo(found.info().withClipped(false)));
            case PASS_THROUGH -> isolated(document, found, false);
            case ISOLATE -> isolated(document, found, true);
            case GROUP -> siblings(document, layers -> grouped(layers, found));
            case UNGROUP -> siblings(document, layers -> ungrouped(layers, found));
            case RASTERISE -> siblings(document, layers -> rasterised(document, layers, found));
            case MERGE_DOWN -> siblings(document, layers -> merged(document, layers));
            case FLATTEN, NEW_LAYER -> document;
        };
    }

    private static Document isolated(Document document, Layer found, boolean alone) {
        return found instanceof GroupLayer group
                ? document.replace(
                        group.withIsolated(alone).withInfo(group.info().withBlendMode(BlendMode.NORMAL)))
                : document;
    }

    private Document siblings(Document document, Function<List<Layer>, List<Layer>> change) {
        return document.withLayers(among(document.layers(), change));
    }

    private List<Layer> among(List<Layer> layers, Function<List<Layer>, List<Layer>> change) {
        if (layers.stream().anyMatch(one -> one.id().equals(layer))) {
            return change.apply(layers);
        }
        var result = new ArrayList<Layer>();
        for (var one : layers) {
            result.add(one instanceof GroupLayer group ? group.withLayers(among(group.layers(), change)) : one);
        }
        return result;
    }

    /** A layer and, above it, what only holds its dials. */
    private static int end(List<Layer> layers, int at) {
        int end = at + 1;
        while (end < layers.size() && Look.belongs(layers.get(end))) {
            end++;
        }
        return end;
    }

    private int index(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).id().equals(layer)) {
                return i;
            }
        }
        return -1;
    }

    private List<Layer> grouped(List<Layer> layers, Layer found) {
        int at = index(layers);
        int end = end(layers, at);
        var inside = layers.subList(at, end);
        var group = new GroupLayer(
                LayerInfo.named(made, TEXTS.get("layer.group", found.info().name())), List.copyOf(inside));
        return replaced(layers, at, end, List.of(group));
    }

    private List<Layer> ungrouped(List<Layer> layers, Layer found) {
        int at = index(layers);
        return found instanceof GroupLayer group ? replaced(layers, at, end(layers, at), group.layers()) : layers;
    }

    private List<Layer> rasterised(Document document, List<Layer> layers, Layer found) {
        int at = index(layers);
        int end = end(layers, at);
        var info = found.info();
        var content = new ArrayList<>(layers.subList(at, end));
        content.set(
                0,
                found.withInfo(info.withOpacity(1)
                        .withMask(null)
                        .withClipped(false)
                        .withVisible(true)
                        .withBlendMode(BlendMode.NORMAL)));
        var picture = picture(document, content, found.id(), info.name());
        var flat = picture.withInfo(info.withFilters(List.of()));
        return replaced(layers, at, end, List.of(flat));
    }

    /** With the one below, however that one meets what is below it. */
    private List<Layer> merged(Document document, List<Layer> layers) {
        int at = index(layers);
        int below = at - 1;
        while (below > 0 && Look.belongs(layers.get(below))) {
            below--;
        }
        if (below < 0 || layers.get(below) instanceof AdjustmentLayer) {
            return layers;
        }
        int end = end(layers, at);
        var lower = layers.get(below);
        var content = new ArrayList<>(layers.subList(below, end));
        content.set(
                0,
                lower.withInfo(lower.info()
                        .withBlendMode(BlendMode.NORMAL)
                        .withOpacity(1)
                        .withClipped(false)
                        .withVisible(true)));
        var picture = picture(document, content, lower.id(), lower.info().name());
        var info = lower.info().withFilters(List.of()).withMask(null);
        return replaced(layers, below, end, List.of(picture.withInfo(info)));
    }

    private static List<Layer> replaced(List<Layer> layers, int from, int to, List<? extends Layer> with) {
        var result = new ArrayList<Layer>(layers.subList(0, from));
        result.addAll(with);
        result.addAll(layers.subList(to, layers.size()));
        return result;
    }

    /** Layers drawn as one picture, cut to what is not empty. */
    static PictureLayer picture(Document document, List<Layer> layers, String id, String name) {
        var drawn =
                new Renderer().render(document.withGeometry(Geometry.IDENTITY).withLayers(layers));
        var bounds = Clipping.solid(drawn);
        boolean whole = bounds.width == drawn.width() && bounds.height == drawn.height();
        var picture = whole ? drawn : Clipping.cut(drawn, bounds);
        return new PictureLayer(LayerInfo.named(id, name), picture, Placement.at(bounds.x, bounds.y));
    }

    @Override
    public String name(Document before) {
        String name = before.layer(layer).map(StepNames::layer).orElse("");
        return TEXTS.get("step.stack." + way.name().toLowerCase(Locale.ROOT), name);
    }

    @Override
    public boolean heavy() {
        return way == Way.MERGE_DOWN || way == Way.FLATTEN || way == Way.RASTERISE;
    }
}
