package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import org.jspecify.annotations.Nullable;

/** The dials of what is open: of the selected layer, or of the whole picture where none is that could have them. */
final class Dials {
    private final EditModel model;

    Dials(EditModel model) {
        this.model = model;
    }

    /** The layer that the dials are of, or null for the whole picture. */
    @Nullable
    String of() {
        return model.selection()
                .filter(layer -> layer instanceof PictureLayer && !layer.info().locked())
                .map(Layer::id)
                .orElse(null);
    }

    int value(Dial dial) {
        var document = model.shown().get();
        return document == null ? 0 : (int) Math.round(Look.of(document, of()).get(dial));
    }

    /** One step. */
    void turn(Dial dial, double value) {
        var document = model.committed().get();
        if (document != null) {
            model.commit(new Change.Adjust(of(), Look.of(document, of()).with(dial, value), dial));
        }
    }
}
