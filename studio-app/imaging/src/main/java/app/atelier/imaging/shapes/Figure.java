package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** The geometry of a shape in coordinates of its own: document pixels at scale 1, y down. */
public sealed interface Figure
        permits RectangleFigure, EllipseFigure, LineFigure, PolygonFigure, StarFigure, PathFigure {

    /** The outline; open for lines and open paths. */
    Shape outline();

    /** The box that handles go round: of the outline, without the width of a pen. */
    Rectangle2D box();

    /** Parts that are filled with the pen's colour besides the stroke, such as arrowheads; empty for most. */
    default Shape heads(Pen pen) {
        return new java.awt.geom.Path2D.Double();
    }

    /** The outline as a pen follows it; shorter than the outline where heads take over. */
    default Shape drawn(Pen pen) {
        return outline();
    }

    /** Whether a fill shows: lines have no inside. */
    default boolean fillable() {
        return true;
    }
}
