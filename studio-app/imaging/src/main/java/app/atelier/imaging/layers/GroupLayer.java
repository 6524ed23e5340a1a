package app.atelier.imaging.layers;

import java.util.List;

/** Layers drawn together on nothing (bottom first), then blended as one. */
public record GroupLayer(LayerInfo info, List<Layer> layers) implements Layer {
    public GroupLayer {
        layers = List.copyOf(layers);
    }

    @Override
    public GroupLayer withInfo(LayerInfo value) {
        return new GroupLayer(value, layers);
    }

    public GroupLayer withLayers(List<Layer> value) {
        return new GroupLayer(info, value);
    }
}
