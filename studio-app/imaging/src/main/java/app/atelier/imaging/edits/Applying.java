package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.util.ArrayList;
import java.util.List;

/** How edits change documents: adjustments gather in one layer on top, geometry stays beside the layers. */
final class Applying {
    private static final String ID = "edits";
    private static final String NAME = "Edits";

    private Applying() {}

    static Document adjust(Document document, Adjustment adjustment) {
        AdjustmentLayer top = top(document);
        // A filter comes after the adjustments of its layer, so one that follows a filter needs a layer of its own.
        if (top == null || !top.info().filters().isEmpty()) {
            return document.add(new AdjustmentLayer(info(document), List.of(adjustment)));
        }
        List<Adjustment> more = new ArrayList<>(top.adjustments());
        more.add(adjustment);
        return document.replace(top.withAdjustments(more));
    }

    static Document filter(Document document, Filter filter) {
        AdjustmentLayer top = top(document);
        if (top == null) {
            return document.add(new AdjustmentLayer(info(document).withFilters(List.of(filter)), List.of()));
        }
        List<Filter> more = new ArrayList<>(top.info().filters());
        more.add(filter);
        return document.replace(top.withInfo(top.info().withFilters(more)));
    }

    static Document crop(Document document, Edit.CropTo edit) {
        if (edit.x() < 0
                || edit.y() < 0
                || edit.width() < 1
                || edit.height() < 1
                || (long) edit.x() + edit.width() > document.outputWidth()
                || (long) edit.y() + edit.height() > document.outputHeight()) {
            throw new IllegalArgumentException("The crop of %d × %d at %d, %d reaches outside the picture of %d × %d."
                    .formatted(
                            edit.width(),
                            edit.height(),
                            edit.x(),
                            edit.y(),
                            document.outputWidth(),
                            document.outputHeight()));
        }
        Crop old = document.geometry().crop();
        int x = old == null ? 0 : old.x();
        int y = old == null ? 0 : old.y();
        Crop crop = new Crop(x + edit.x(), y + edit.y(), edit.width(), edit.height());
        return document.withGeometry(document.geometry().withCrop(crop));
    }

    static Document rotate(Document document, int quarterTurns) {
        Geometry geometry = document.geometry();
        for (int i = 0; i < Math.floorMod(quarterTurns, 4); i++) {
            geometry = geometry.turnedClockwise(
                    geometry.pageWidth(document.width(), document.height()),
                    geometry.pageHeight(document.width(), document.height()));
        }
        return document.withGeometry(geometry);
    }

    static Document flip(Document document, boolean horizontal, boolean vertical) {
        Geometry geometry = document.geometry();
        if (horizontal) {
            geometry = geometry.flippedHorizontally(geometry.pageWidth(document.width(), document.height()));
        }
        if (vertical) {
            geometry = geometry.flippedVertically(geometry.pageHeight(document.width(), document.height()));
        }
        return document.withGeometry(geometry);
    }

    private static @org.jspecify.annotations.Nullable AdjustmentLayer top(Document document) {
        return !document.layers().isEmpty()
                        && document.layers().getLast() instanceof AdjustmentLayer layer
                        && layer.id().startsWith(ID)
                ? layer
                : null;
    }

    private static LayerInfo info(Document document) {
        String id = ID;
        for (int i = 2; taken(document, id); i++) {
            id = ID + "-" + i;
        }
        return LayerInfo.named(id, NAME);
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
