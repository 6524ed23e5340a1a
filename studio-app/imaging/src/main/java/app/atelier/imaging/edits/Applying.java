package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How edits change documents: adjustments gather in one layer on top, which has what is selected as its mask; another
 * selection begins another layer, and so does one more than a layer takes.
 */
final class Applying {
    private static final String ID = "edits";
    private static final String NAME = "Edits";

    private Applying() {}

    static Document adjust(Document document, Adjustment adjustment) {
        AdjustmentLayer top = top(document);
        // A filter comes after the adjustments of its layer, so one that follows a filter needs a layer of its own.
        boolean full = top != null && top.adjustments().size() == AdjustmentLayer.MAX_ADJUSTMENTS;
        if (top == null || full || !top.info().filters().isEmpty()) {
            return document.add(new AdjustmentLayer(info(document), List.of(adjustment)));
        }
        List<Adjustment> more = new ArrayList<>(top.adjustments());
        more.add(adjustment);
        return document.replace(top.withAdjustments(more));
    }

    static Document filter(Document document, Filter filter) {
        AdjustmentLayer top = top(document);
        if (top == null || top.info().filters().size() == LayerInfo.MAX_FILTERS) {
            return document.add(new AdjustmentLayer(info(document).withFilters(List.of(filter)), List.of()));
        }
        List<Filter> more = new ArrayList<>(top.info().filters());
        more.add(filter);
        return document.replace(top.withInfo(top.info().withFilters(more)));
    }

    static Document add(Document document, PlacedLayer layer) {
        AffineTransform seen = layer.toDocument();
        Rectangle2D box = layer.box();
        Point2D middle = seen.transform(new Point2D.Double(box.getCenterX(), box.getCenterY()), null);
        AffineTransform back = document.toOutput().inverse().nearly(middle.getX(), middle.getY());
        back.concatenate(seen);
        LayerInfo info = layer.info().withId(free(document, layer.id()));
        return document.add(layer.withInfo(info).withPlacement(Placement.of(back, box)));
    }

    private static @org.jspecify.annotations.Nullable AdjustmentLayer top(Document document) {
        return !document.layers().isEmpty()
                        && document.layers().getLast() instanceof AdjustmentLayer layer
                        && layer.id().startsWith(ID)
                        && layer.info().mask() == document.selections().active()
                ? layer
                : null;
    }

    private static LayerInfo info(Document document) {
        return LayerInfo.named(free(document, ID), NAME)
                .withMask(document.selections().active());
    }

    private static String free(Document document, String wanted) {
        String id = wanted;
        for (int i = 2; taken(document, id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static boolean taken(Document document, String id) {
        for (Layer layer : document.layers()) {
            if (layer.id().equals(id)) {
                return true;
            }
        }
        return document.layer(id).isPresent();
    }
}
