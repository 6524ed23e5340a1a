package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;

/** Layers to be painted on, made when somebody paints where there is none. */
final class EmptyLayers {
    private static final Texts TEXTS = Texts.of(EmptyLayers.class);

    private EmptyLayers() {}

    /** The document with that layer in it, empty and on top of all if it was not there. */
    static Document ready(Document document, String id) {
        return document.layer(id).isPresent() ? document : document.add(layer(id, name(document)));
    }

    /** A layer without anything on it; it grows with what is painted. */
    static PictureLayer layer(String id, String name) {
        return new PictureLayer(LayerInfo.named(id, name), Picture.transparent(1, 1), Placement.IDENTITY);
    }

    /** "Paint", "Paint 2" … */
    static String name(Document document) {
        long there = Stack.topDown(document).stream()
                .filter(entry -> entry.layer().id().startsWith(ID))
                .count();
        return there == 0 ? TEXTS.get("layer.paint") : TEXTS.get("layer.paint.more", there + 1);
    }

    private static final String ID = "paint";

    /** An id for one more. */
    static String fresh(Document document) {
        return document.layer(ID).isEmpty() ? ID : Stack.fresh(document, ID);
    }
}
