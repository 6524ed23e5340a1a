package app.atelier.generation.composer;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Group;
import app.atelier.generation.composer.drawing.Painting.Painted;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a document of painted layers. A figure lies in one group with its shadows, its mirror image and its light, which works on what lies below
 * the group, so that it can be switched off or moved as one thing.
 */
final class LayeredDocument {
    private final Frame frame;
    private final List<Painted> painted;
    private final Silhouettes silhouettes;
    private int groups;

    private LayeredDocument(Frame frame, List<Painted> painted) {
        this.frame = frame;
        this.painted = painted;
        this.silhouettes = new Silhouettes(frame, painted);
    }

    static Document of(Frame frame, List<Painted> painted) {
        List<Layer> layers = new LayeredDocument(frame, painted).layers();
        return new Document(frame.width(), frame.height(), layers, Geometry.IDENTITY);
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int at = 0;
        while (at < painted.size()) {
            Group group = painted.get(at).tag().group();
            int end = endOfGroup(group, at);
            if (end - at > 1) {
                List<Layer> members =
                        painted.subList(at, end).stream().map(this::layer).toList();
                layers.add(new GroupLayer(info(group), members, !group.passesThrough()));
            } else {
                layers.add(layer(painted.get(at)));
            }
            at = end;
        }
        return layers;
    }

    private LayerInfo info(Group group) {
        String id = group.id().isEmpty() ? "group-" + ++groups : group.id();
        return noted(LayerInfo.named(id, group.name()), group.notes());
    }

    /**
     * Where the group that begins here ends. Groups of surroundings are drawn on nothing, so they may hold light and shade only above something
     * that covers the whole picture.
     */
    private int endOfGroup(Group group, int from) {
        if (group.name().isEmpty()) {
            return from + 1;
        }
        boolean grounded = group.passesThrough() || covers(painted.get(from));
        int end = from;
        while (end < painted.size()
                && painted.get(end).tag().group().equals(group)
                && (grounded || painted.get(end).tag().blend() == Blend.NORMAL)) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private boolean covers(Painted layer) {
        return layer.sheet().step() == 1
                && layer.sheet().width() == frame.width()
                && layer.sheet().height() == frame.height()
                && layer.sheet().picture().opaque();
    }

    /** Layers are enlarged about their middle. */
    private static Placement placement(Sheet sheet) {
        double grown = (sheet.step() - 1) / 2.0;
        return Placement.at(sheet.x() + grown * sheet.width(), sheet.y() + grown * sheet.height())
                .scaled(sheet.step(), sheet.step());
    }

    private Layer layer(Painted one) {
        LayerInfo named = LayerInfo.named(one.tag().id(), one.tag().name())
                .withBlendMode(one.tag().blend().mode())
                .withInFocus(one.tag().inFocus());
        LayerInfo info = noted(named, one.tag().notes());
        if (!one.adjustments().isEmpty()) {
            return new AdjustmentLayer(info, one.adjustments());
        }
        if (one.shine().isPresent()) {
            return new AdjustmentLayer(info.withFilters(List.of(one.shine().get())), List.of());
        }
        LayerInfo masked = silhouettes
                .of(one)
                .map(mask -> info.withMask(mask).withMaskResting(true))
                .orElse(info);
        return new PictureLayer(masked, one.sheet().picture(), placement(one.sheet()));
    }

    private static LayerInfo noted(LayerInfo info, Map<String, String> notes) {
        LayerInfo result = info;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            result = result.withNote(note.getKey(), note.getValue());
        }
        return result;
    }
}
