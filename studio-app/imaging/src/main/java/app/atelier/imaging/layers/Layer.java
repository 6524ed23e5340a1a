package app.atelier.imaging.layers;

/** One layer of a document. */
public sealed interface Layer permits PlacedLayer, GroupLayer, AdjustmentLayer {
    LayerInfo info();

    /** The same layer with other info. */
    Layer withInfo(LayerInfo info);

    default String id() {
        return info().id();
    }
}
