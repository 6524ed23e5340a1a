package app.atelier.desktop.edit;

import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.shapes.EllipseFigure;
import app.atelier.imaging.shapes.Figure;
import app.atelier.imaging.shapes.LineFigure;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.PolygonFigure;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.SolidFill;
import app.atelier.imaging.shapes.StarFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape as the editor sets it.
 *
 * @param width document pixels; of a line, how far it goes across, which may be negative
 * @param height document pixels; of a line, how far it goes down, which may be negative
 * @param corner how far corners are rounded, document pixels
 * @param points of a star, corners of a polygon
 * @param fill {@code #rrggbb}, or null for none
 * @param stroke {@code #rrggbb}, or null for none
 * @param strokeWidth document pixels
 */
record ShapeSpec(
        Kind kind,
        double width,
        double height,
        double corner,
        int points,
        @Nullable String fill,
        @Nullable String stroke,
        double strokeWidth) {
    private static final double INNER = .46;

    enum Kind {
        RECTANGLE,
        ELLIPSE,
        LINE,
        POLYGON,
        STAR
    }

    ShapeSpec withSize(double wide, double high) {
        return new ShapeSpec(kind, wide, high, corner, points, fill, stroke, strokeWidth);
    }

    ShapeSpec withKind(Kind value) {
        return new ShapeSpec(value, width, height, corner, points, fill, stroke, strokeWidth);
    }

    ShapeSpec withCorner(double value) {
        return new ShapeSpec(kind, width, height, value, points, fill, stroke, strokeWidth);
    }

    ShapeSpec withPoints(int value) {
        return new ShapeSpec(kind, width, height, corner, value, fill, stroke, strokeWidth);
    }

    ShapeSpec withFill(@Nullable String value) {
        return new ShapeSpec(kind, width, height, corner, points, value, stroke, strokeWidth);
    }

    ShapeSpec withStroke(@Nullable String value, double wide) {
        return new ShapeSpec(kind, width, height, corner, points, fill, value, wide);
    }

    Figure figure() {
        return switch (kind) {
            case RECTANGLE -> new RectangleFigure(width, height, corner);
            case ELLIPSE -> new EllipseFigure(width, height);
            case LINE ->
                LineFigure.of(Math.max(0, -width), Math.max(0, -height), Math.max(0, width), Math.max(0, height));
            case POLYGON -> new PolygonFigure(points, width, height, corner);
            case STAR -> new StarFigure(points, INNER, width, height, corner);
        };
    }

    ShapeLayer on(ShapeLayer layer) {
        boolean sized = layer.figure() instanceof LineFigure == (kind == Kind.LINE);
        var figure = sized && kind == Kind.LINE && layer.figure() instanceof LineFigure line ? line : figure();
        return layer.withFigure(figure)
                .withFill(fill == null || kind == Kind.LINE ? null : new SolidFill(fill))
                .withPen(pen());
    }

    private @Nullable Pen pen() {
        return stroke == null || strokeWidth <= 0
                ? null
                : new Pen(stroke, strokeWidth, List.of(), Pen.Cap.ROUND, Pen.Join.ROUND);
    }

    /** How a layer is set; a drawn path is treated as its box. */
    static ShapeSpec of(ShapeLayer layer) {
        var box = layer.figure().box();
        String fill = layer.fill() instanceof SolidFill solid ? solid.colour() : null;
        Pen pen = layer.pen();
        var spec = new ShapeSpec(
                Kind.RECTANGLE,
                box.getWidth(),
                box.getHeight(),
                0,
                5,
                fill,
                pen == null ? null : pen.colour(),
                pen == null ? 4 : pen.width());
        return switch (layer.figure()) {
            case RectangleFigure rectangle -> spec.withCorner(rectangle.cornerRadius());
            case EllipseFigure ellipse -> spec.withKind(Kind.ELLIPSE);
            case LineFigure line -> spec.withKind(Kind.LINE);
            case PolygonFigure polygon ->
                spec.withKind(Kind.POLYGON).withPoints(polygon.corners()).withCorner(polygon.cornerRadius());
            case StarFigure star ->
                spec.withKind(Kind.STAR).withPoints(star.points()).withCorner(star.cornerRadius());
            default -> spec;
        };
    }
}
