package app.atelier.generation.composer;

import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting;
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

/** Makes a document of painted layers. */
final class LayeredDocument {
    private LayeredDocument() {}

    static Document of(Frame frame, List<Painting.Painted> painted) {
        List<Layer> layers = new ArrayList<>();
        int groups = 0;
        int at = 0;
        while (at < painted.size()) {
            int end = endOfGroup(frame, painted, at);
            if (end - at > 1) {
                List<Layer> members = painted.subList(at, end).stream()
                        .map(LayeredDocument::layer)
                        .toList();
                String name = painted.get(at).tag().group();
                layers.add(new GroupLayer(LayerInfo.named("group-" + ++groups, name), members));
            } else {
                layers.add(layer(painted.get(at)));
            }
            at = end;
        }
        return new Document(frame.width(), frame.height(), layers, Geometry.IDENTITY);
    }

    /**
     * Where the group that begins here ends. Groups are drawn on nothing, so they may hold light and shade only above something that covers
     * the whole picture.
     */
    private static int endOfGroup(Frame frame, List<Painting.Painted> painted, int from) {
        String group = painted.get(from).tag().group();
        if (group.isEmpty()) {
            return from + 1;
        }
        boolean grounded = covers(frame, painted.get(from));
        int end = from;
        while (end < painted.size()
                && painted.get(end).tag().group().equals(group)
                && (grounded || painted.get(end).tag().blend() == Blend.NORMAL)) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private static boolean covers(Frame frame, Painting.Painted layer) {
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

    private static Layer layer(Painting.Painted painted) {
        LayerInfo info = LayerInfo.named(painted.tag().id(), painted.tag().name())
                .withBlendMode(painted.tag().blend().mode());
        for (Map.Entry<String, String> note : painted.tag().notes().entrySet()) {
            info = info.withNote(note.getKey(), note.getValue());
        }
        if (!painted.adjustments().isEmpty()) {
            return new AdjustmentLayer(info, painted.adjustments());
        }
        return new PictureLayer(info, painted.sheet().picture(), placement(painted.sheet()));
    }
}
