package app.atelier.generation.composer;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
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
        for (Painting.Painted layer : painted) {
            layers.add(layer(layer));
        }
        return new Document(frame.width(), frame.height(), layers, Geometry.IDENTITY);
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
        return new PictureLayer(
                info,
                painted.sheet().picture(),
                Placement.at(painted.sheet().x(), painted.sheet().y()));
    }
}
