package app.atelier.desktop.edit;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dials as layers of a document: those of the whole picture are one adjustment layer on top of all, those of a layer one
 * above it that is clipped to it. A layer whose dials all stand at 0 is taken away.
 */
final class Dials {
    private static final String WHOLE = "adjust";

    private Dials() {}

    /** Whether a layer is one of these; the list of layers does not show them. */
    static boolean isDials(String layerId) {
        return layerId.equals(WHOLE) || layerId.startsWith(WHOLE + "-");
    }

    private static String id(@Nullable String layer) {
        return layer == null ? WHOLE : WHOLE + "-" + layer;
    }

    /** @param layer of which, or null for the whole picture */
    static int get(Document document, @Nullable String layer, Dial dial) {
        return adjustments(document, layer).stream()
                .filter(adjustment -> Dial.of(adjustment).filter(dial::equals).isPresent())
                .mapToInt(Dial::value)
                .findFirst()
                .orElse(0);
    }

    static List<Adjustment> adjustments(Document document, @Nullable String layer) {
        return document.layer(id(layer))
                .filter(AdjustmentLayer.class::isInstance)
                .map(found -> ((AdjustmentLayer) found).adjustments())
                .orElse(List.of());
    }

    static Document set(Document document, @Nullable String layer, Dial dial, int value, String name) {
        var others = new ArrayList<>(adjustments(document, layer));
        others.removeIf(adjustment -> Dial.of(adjustment).filter(dial::equals).isPresent());
        if (value != 0) {
            others.add(dial.adjustment(value));
        }
        others.sort((a, b) -> Dial.of(a).map(Dial::ordinal).orElse(0)
                - Dial.of(b).map(Dial::ordinal).orElse(0));
        String id = id(layer);
        boolean there = document.layer(id).isPresent();
        if (others.isEmpty()) {
            return there ? document.remove(id) : document;
        }
        var info = LayerInfo.named(id, name).withClipped(layer != null);
        var made = new AdjustmentLayer(info, others);
        if (there) {
            return document.replace(made);
        }
        return layer == null ? document.add(made) : document.insertAbove(layer, made);
    }

    /** All dials of a layer back to 0. */
    static Document reset(Document document, @Nullable String layer) {
        String id = id(layer);
        return document.layer(id).isPresent() ? document.remove(id) : document;
    }
}
