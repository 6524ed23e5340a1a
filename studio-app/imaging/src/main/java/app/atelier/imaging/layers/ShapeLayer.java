package app.atelier.imaging.layers;

import app.atelier.imaging.shapes.Figure;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.Pen;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A shape, drawn at whatever scale is asked for.
 *
 * @param fill of its inside, or none; lines have no inside
 * @param pen of its edge, drawn over the fill, or none
 */
public record ShapeLayer(
        LayerInfo info,
        Figure figure,
        @Nullable Fill fill,
        @Nullable Pen pen,
        Placement placement) implements PlacedLayer {
    @Override
    public ShapeLayer withInfo(LayerInfo value) {
        return new ShapeLayer(value, figure, fill, pen, placement);
    }

    public ShapeLayer withFigure(Figure value) {
        return new ShapeLayer(info, value, fill, pen, placement);
    }

    public ShapeLayer withFill(@Nullable Fill value) {
        return new ShapeLayer(info, figure, value, pen, placement);
    }

    public ShapeLayer withPen(@Nullable Pen value) {
        return new ShapeLayer(info, figure, fill, value, placement);
    }

    @Override
    public ShapeLayer withPlacement(Placement value) {
        return new ShapeLayer(info, figure, fill, pen, value);
    }

    @Override
    public Rectangle2D box() {
        return figure.box();
    }

    @Override
    public Rectangle2D ink() {
        Rectangle2D ink = new Rectangle2D.Double();
        boolean any = false;
        if (fill != null && figure.fillable()) {
            ink = figure.box();
            any = true;
        }
        if (pen != null) {
            Rectangle2D stroke =
                    pen.wholeStroke().createStrokedShape(figure.drawn(pen)).getBounds2D();
            Rectangle2D heads = figure.heads(pen).getBounds2D();
            Rectangle2D edge = heads.isEmpty() ? stroke : stroke.isEmpty() ? heads : stroke.createUnion(heads);
            ink = any ? ink.createUnion(edge) : edge;
        }
        return ink;
    }

    @Override
    public boolean holds(double x, double y, double reach) {
        Shape outline = figure.outline();
        if (fill != null && figure.fillable() && outline.contains(x, y)) {
            return true;
        }
        double wide = (pen == null ? 0 : pen.width()) + 2 * reach;
        boolean near = wide > 0
                && new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        .createStrokedShape(outline)
                        .contains(x, y);
        return near || pen != null && figure.heads(pen).contains(x, y);
    }
}
