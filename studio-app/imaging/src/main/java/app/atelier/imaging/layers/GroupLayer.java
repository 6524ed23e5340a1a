package app.atelier.imaging.layers;

import app.atelier.imaging.filters.Filter;
import java.util.List;

/**
 * Layers (bottom first) that are kept together.
 *
 * @param isolated true if they are drawn together on nothing and then blended as one; false if they work on what lies below the group, as if
 *     they lay beside it, so that light and shade among them reach it ("pass through"). Opacity and mask of such a group tell how far what
 *     they made is taken over. A group with a blend mode or filters of its own, that is clipped or that others are clipped to, is drawn as
 *     isolated
 */
public record GroupLayer(LayerInfo info, List<Layer> layers, boolean isolated) implements Layer {
    public GroupLayer {
        layers = List.copyOf(layers);
    }

    /** An isolated group. */
    public GroupLayer(LayerInfo info, List<Layer> layers) {
        this(info, layers, true);
    }

    @Override
    public GroupLayer withInfo(LayerInfo value) {
        return new GroupLayer(value, layers, isolated);
    }

    public GroupLayer withLayers(List<Layer> value) {
        return new GroupLayer(info, value, isolated);
    }

    public GroupLayer withIsolated(boolean value) {
        return new GroupLayer(info, layers, value);
    }

    /** Whether its layers work on what lies below it, as far as that is in its own hands. */
    public boolean passesThrough() {
        List<Filter> filters = info.filters();
        return !isolated && info.blendMode() == BlendMode.NORMAL && filters.isEmpty() && !info.clipped();
    }
}
