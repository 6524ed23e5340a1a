package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.edits.Contents;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.Selections;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The description of a document as JSON; pictures and masks by the names that a container gives them. */
final class DescriptionWriter {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Names names;

    DescriptionWriter(Names names) {
        this.names = names;
    }

    /** Names of what is stored beside the description. */
    interface Names {
        String of(Picture picture);

        String of(Mask mask);
    }

    ObjectNode write(Document document) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", version(document));
        root.put("width", document.width());
        root.put("height", document.height());
        PixelFormat format = document.format();
        if (!format.isSrgb8()) {
            root.put("depth", format.depth().name().toLowerCase(Locale.ROOT));
            root.put("space", format.space().id());
        }
        GeometryFields.write(document.geometry(), root.putObject("geometry"));
        layers(document.layers(), root.putArray("layers"));
        selections(document.selections(), root);
        return root;
    }

    /** The oldest format that holds all of a document: programs that know no newer one still read it. */
    private static int version(Document document) {
        Geometry geometry = document.geometry();
        boolean plain = geometry.perspective() == null
                && geometry.canvas() == null
                && geometry.resize() == null
                && document.format().isSrgb8()
                && document.selections().equals(Selections.NONE)
                && !drawn(document.layers());
        return moved(document.layers())
                ? DocumentStore.VERSION
                : plain ? DocumentStore.FIRST_VERSION : DocumentStore.SECOND_VERSION;
    }

    /** The oldest format that holds a layer with content of its own. */
    static int version(PlacedLayer layer) {
        return moved(List.of(layer)) ? DocumentStore.VERSION : DocumentStore.SECOND_VERSION;
    }

    /** Whether there is a mask that was moved. */
    private static boolean moved(List<Layer> layers) {
        for (Layer layer : layers) {
            LayerInfo info = layer.info();
            Mask mask = info.mask() == null ? info.restingMask() : info.mask();
            if (mask != null && mask.origin() != mask || layer instanceof GroupLayer group && moved(group.layers())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a layer, a kind of group or a mark that the first format had not. */
    private static boolean drawn(List<Layer> layers) {
        for (Layer layer : layers) {
            boolean here = layer instanceof PlacedLayer && !(layer instanceof PictureLayer)
                    || layer.info().inFocus();
            if (here || layer instanceof GroupLayer group && (!group.isolated() || drawn(group.layers()))) {
                return true;
            }
        }
        return false;
    }

    private void selections(Selections selections, ObjectNode root) {
        Mask active = selections.active();
        if (active != null) {
            root.put("selection", names.of(active));
        }
        if (!selections.saved().isEmpty()) {
            ObjectNode saved = root.putObject("selections");
            selections.saved().forEach((name, mask) -> saved.put(name, names.of(mask)));
        }
    }

    /** One layer, as it stands in the list of a document. */
    ObjectNode write(Layer layer) {
        ArrayNode list = JSON.createArrayNode();
        layers(List.of(layer), list);
        return (ObjectNode) list.get(0);
    }

    private void layers(List<Layer> layers, ArrayNode list) {
        for (Layer layer : layers) {
            ObjectNode node = list.addObject();
            switch (layer) {
                case PictureLayer picture -> {
                    node.put("type", "picture");
                    info(layer.info(), node);
                    node.put("picture", names.of(picture.picture()));
                    placement(picture.placement(), node.putObject("placement"));
                }
                case TextLayer text -> {
                    node.put("type", "text");
                    info(layer.info(), node);
                    node.set("text", Contents.write(text.text()));
                    placement(text.placement(), node.putObject("placement"));
                }
                case ShapeLayer shape -> {
                    node.put("type", "shape");
                    info(layer.info(), node);
                    node.setAll(Contents.write(shape.figure(), shape.fill(), shape.pen()));
                    placement(shape.placement(), node.putObject("placement"));
                }
                case VectorLayer vector -> {
                    node.put("type", "vector");
                    info(layer.info(), node);
                    node.put("svg", vector.svg().source());
                    placement(vector.placement(), node.putObject("placement"));
                }
                case GroupLayer group -> {
                    node.put("type", "group");
                    info(layer.info(), node);
                    if (!group.isolated()) {
                        node.put("isolated", false);
                    }
                    layers(group.layers(), node.putArray("layers"));
                }
                case AdjustmentLayer adjustment -> {
                    node.put("type", "adjustment");
                    info(layer.info(), node);
                    ArrayNode adjustments = node.putArray("adjustments");
                    for (Adjustment a : adjustment.adjustments()) {
                        adjustments.add(Operations.write(a));
                    }
                }
            }
        }
    }

    private void info(LayerInfo info, ObjectNode node) {
        node.put("id", info.id());
        node.put("name", info.name());
        node.put("visible", info.visible());
        node.put("opacity", info.opacity());
        node.put("blendMode", info.blendMode().id());
        mask("mask", info.mask(), node);
        mask("restingMask", info.restingMask(), node);
        if (!info.maskLinked()) {
            node.put("maskLinked", false);
        }
        node.put("clipped", info.clipped());
        node.put("locked", info.locked());
        if (info.inFocus()) {
            node.put("inFocus", true);
        }
        ObjectNode notes = node.putObject("notes");
        info.notes().forEach(notes::put);
        ArrayNode filters = node.putArray("filters");
        for (Filter filter : info.filters()) {
            filters.add(Operations.write(filter));
        }
    }

    /** The values before a mask was moved, and how; so it can be moved on without loss. */
    private void mask(String key, @Nullable Mask mask, ObjectNode node) {
        if (mask == null) {
            return;
        }
        node.put(key, names.of(mask.origin()));
        if (mask.origin() != mask) {
            double[] map = new double[6];
            mask.movement().getMatrix(map);
            ArrayNode numbers = node.putArray("maskMovement");
            for (double number : map) {
                numbers.add(number);
            }
        }
    }

    private static void placement(Placement placement, ObjectNode node) {
        node.put("x", placement.x());
        node.put("y", placement.y());
        node.put("scaleX", placement.scaleX());
        node.put("scaleY", placement.scaleY());
        node.put("rotationDegrees", placement.rotationDegrees());
    }
}
