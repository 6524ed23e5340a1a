package app.atelier.imaging.render;

import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A layer whose pixels, or whose mask, are on disk and cannot be read. The message is one line for people that names the layer and says
 * why. The document stays as it is: shown without that layer, or at an older step, work goes on.
 */
public final class UnreadableLayerException extends UncheckedIOException {
    private static final Wording WORDS = Wording.of(UnreadableLayerException.class);

    private final String layer;

    private UnreadableLayerException(String layer, String sentence, IOException cause) {
        super(sentence, cause);
        this.layer = layer;
    }

    static UnreadableLayerException of(LayerInfo layer, UnreadablePixelsException problem) {
        String name = layer.name().isBlank() ? layer.id() : layer.name();
        String sentence = WORDS.get("layer.unreadable", name, problem.getMessage());
        return new UnreadableLayerException(layer.id(), sentence, problem.getCause());
    }

    /** The id of the layer. */
    public String layer() {
        return layer;
    }
}
