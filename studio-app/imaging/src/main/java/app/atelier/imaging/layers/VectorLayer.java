package app.atelier.imaging.layers;

import app.atelier.imaging.vectors.Svg;
import java.awt.geom.Rectangle2D;

/** An SVG picture, drawn at whatever scale is asked for. */
public record VectorLayer(LayerInfo info, Svg svg, Placement placement) implements PlacedLayer {
    @Override
    public VectorLayer withInfo(LayerInfo value) {
        return new VectorLayer(value, svg, placement);
    }

    public VectorLayer withSvg(Svg value) {
        return new VectorLayer(info, value, placement);
    }

    @Override
    public VectorLayer withPlacement(Placement value) {
        return new VectorLayer(info, svg, value);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, svg.width(), svg.height());
    }

    @Override
    public Rectangle2D ink() {
        return box();
    }

    @Override
    public boolean holds(double x, double y, double reach) {
        return x >= -reach && y >= -reach && x <= svg.width() + reach && y <= svg.height() + reach;
    }
}
