package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Puts a picture into the document as a layer of its own.
 *
 * @param above the layer it comes upon, or null for the top
 * @param picture its pixels; they are kept with the document, not with the step
 * @param placement where its pixels lie
 */
record Insert(
        String id,
        String title,
        @Nullable String above,
        @JsonIgnore Picture picture,
        Placement placement) implements Step {
    private static final Texts TEXTS = Texts.of(Insert.class);

    @Override
    public Document apply(Document document) {
        var layer = new PictureLayer(LayerInfo.named(id, title), picture, placement);
        return above == null || document.layer(above).isEmpty()
                ? document.add(layer)
                : document.insertAbove(
                        document.layer(Look.layer(above)).isPresent() ? Look.layer(above) : above, layer);
    }

    @Override
    public String name(Document before) {
        return TEXTS.get("step.insert", title);
    }
}
