package app.atelier.imaging.render;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Layer;
import java.util.List;

/** Runs of layers: one that is not clipped and those clipped to it. */
final class ClippingRuns {
    private ClippingRuns() {}

    /** Where the run that begins at an index ends (exclusive). */
    static int end(List<Layer> layers, int begin) {
        int end = begin + 1;
        // An adjustment has no shape of its own that something could be clipped to.
        if (layers.get(begin) instanceof AdjustmentLayer) {
            return end;
        }
        while (end < layers.size() && layers.get(end).info().clipped()) {
            end++;
        }
        return end;
    }

    /** Whether a clipped layer of the run has filters that look at what it is clipped to. */
    static boolean needsNeighbours(List<Layer> run) {
        for (Layer layer : run.subList(1, run.size())) {
            if (layer instanceof AdjustmentLayer
                    && layer.info().visible()
                    && !layer.info().filters().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
