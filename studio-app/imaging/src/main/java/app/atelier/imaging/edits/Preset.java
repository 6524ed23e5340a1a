package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.util.List;

/**
 * A look: adjustments and then filters that make one layer, mixed in by a strength. Lengths of its filters are those for
 * a picture {@value #HEIGHT} pixels high and grow with the picture.
 *
 * @param id in files and on the command line
 * @param label for people
 * @param group looks that belong together
 */
public record Preset(String id, String label, String group, List<Adjustment> adjustments, List<Filter> filters) {
    /** The note of a layer that says which look it is. */
    public static final String NOTE = "look";

    static final double HEIGHT = 840;

    public Preset {
        adjustments = List.copyOf(adjustments);
        filters = List.copyOf(filters);
    }

    /**
     * The document with this look on top, where something is selected only there (as a layer mask). A look laid on before
     * is replaced at its place.
     *
     * @param strength 0 (nothing) to 1
     */
    public Document over(Document document, double strength) {
        for (Layer layer : document.layers()) {
            if (layer.info().notes().containsKey(NOTE)) {
                AdjustmentLayer fresh = layer(document, layer.id(), strength);
                return document.replace(
                        fresh.withInfo(fresh.info().withMask(layer.info().mask())));
            }
        }
        String id = NOTE;
        for (int i = 2; document.layer(id).isPresent(); i++) {
            id = NOTE + "-" + i;
        }
        return document.add(layer(document, id, strength));
    }

    /** Without any look. */
    public static Document without(Document document) {
        Document result = document;
        for (Layer layer : document.layers()) {
            if (layer.info().notes().containsKey(NOTE)) {
                result = result.remove(layer.id());
            }
        }
        return result;
    }

    private AdjustmentLayer layer(Document document, String layerId, double strength) {
        double factor = document.height() / HEIGHT;
        List<Filter> fitted =
                filters.stream().map(filter -> Tuning.scaled(filter, factor)).toList();
        if (!(strength >= 0 && strength <= 1)) {
            throw EditWords.WORDS.refusal("look.strength", strength);
        }
        LayerInfo info = LayerInfo.named(layerId, label)
                .withNote(NOTE, id)
                .withOpacity((float) strength)
                .withMask(document.selections().active())
                .withFilters(fitted);
        return new AdjustmentLayer(info, adjustments);
    }
}
