package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.List;

/** Size, layers and sizes of their pictures: steps of a document of others cannot be told again. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Document document) {
        StringBuilder text =
                new StringBuilder().append(document.width()).append('x').append(document.height());
        add(document.layers(), text);
        return text.toString();
    }

    private static void add(List<Layer> layers, StringBuilder text) {
        for (Layer layer : layers) {
            text.append(' ').append(layer.id());
            if (layer instanceof PictureLayer(var info, Picture picture, var placement)) {
                text.append(':').append(picture.width()).append('x').append(picture.height());
            } else if (layer instanceof GroupLayer group) {
                text.append('(');
                add(group.layers(), text);
                text.append(')');
            }
        }
    }
}
