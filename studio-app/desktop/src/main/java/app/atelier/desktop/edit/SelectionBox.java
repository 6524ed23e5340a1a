package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** The outline of the selected layer with its handles; also says which handle lies at a point. */
final class SelectionBox extends Pane {
    /** The turn handle, after corners 0 to 3 (clockwise from the upper left) and edges 4 to 7 (from the upper one). */
    static final int TURN = 8;

    private static final double HANDLE = 9;
    private static final double ROUND = 11;
    private static final double STEM = 22;
    private static final double REACH = 9;
    /** Smaller boxes keep only their corners, or they could not be taken hold of. */
    private static final double ROOM_FOR_EDGES = 40;

    private final Polygon halo = classes(new Polygon(), "box-halo");
    private final Polygon line = classes(new Polygon(), "box-line");
    private final Line stem = classes(new Line(), "box-line");
    private final Line guide = classes(new Line(), "box-guide");
    private final List<Region> handles = new ArrayList<>();
    private final List<Point2D> places = new ArrayList<>();
    private boolean usable;

    SelectionBox() {
        getChildren().addAll(guide, halo, line, stem);
        for (int i = 0; i <= TURN; i++) {
            handles.add(classes(new Region(), i == TURN ? "handle round" : "handle"));
        }
        getChildren().addAll(handles);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
        guide.setVisible(false);
        setVisible(false);
    }

    /**
     * Shows the box.
     *
     * @param corners in the view, clockwise from the layer's own upper left
     * @param free whether it can be moved; a locked layer shows its outline only
     */
    void show(List<Point2D> corners, boolean free) {
        usable = free;
        double[] points = new double[8];
        for (int i = 0; i < 4; i++) {
            points[2 * i] = Math.round(corners.get(i).getX()) + .5;
            points[2 * i + 1] = Math.round(corners.get(i).getY()) + .5;
        }
        set(halo, points);
        set(line, points);
        places.clear();
        for (int i = 0; i < 4; i++) {
            places.add(new Point2D.Double(points[2 * i], points[2 * i + 1]));
        }
        for (int i = 0; i < 4; i++) {
            places.add(middle(places.get(i), places.get((i + 1) % 4)));
        }
        places.add(turn());
        var upper = places.get(4);
        var turn = places.get(TURN);
        stem.setStartX(upper.getX());
        stem.setStartY(upper.getY());
        stem.setEndX(turn.getX());
        stem.setEndY(turn.getY());
        stem.setVisible(free);
        for (int i = 0; i <= TURN; i++) {
            double size = i == TURN ? ROUND : HANDLE;
            handles.get(i).setVisible(free && shown(i));
            handles.get(i)
                    .resizeRelocate(
                            Math.round(places.get(i).getX() - size / 2),
                            Math.round(places.get(i).getY() - size / 2),
                            size,
                            size);
        }
        setVisible(true);
    }

    private boolean shown(int handle) {
        if (handle < 4 || handle == TURN) {
            return true;
        }
        int along = handle - 4;
        return places.get(along).distance(places.get((along + 1) % 4)) >= ROOM_FOR_EDGES;
    }

    /** Out from the upper edge, away from the middle; a layer that is mirrored top to bottom has it below. */
    private Point2D turn() {
        var upper = places.get(4);
        var lower = places.get(6);
        double length = Math.max(1e-6, upper.distance(lower));
        double dx = (upper.getX() - lower.getX()) / length;
        double dy = (upper.getY() - lower.getY()) / length;
        return new Point2D.Double(upper.getX() + dx * (STEM + ROUND / 2), upper.getY() + dy * (STEM + ROUND / 2));
    }

    void hide() {
        setVisible(false);
    }

    /** A dashed line to which a movement has snapped; null takes it away. */
    void guide(double fromX, double fromY, double toX, double toY) {
        guide.setStartX(fromX);
        guide.setStartY(fromY);
        guide.setEndX(toX);
        guide.setEndY(toY);
        guide.setVisible(true);
    }

    void noGuide() {
        guide.setVisible(false);
    }

    /** The handle at a point of the view, or −1. */
    int handle(double x, double y) {
        if (!isVisible() || !usable) {
            return -1;
        }
        for (int i = TURN; i >= 0; i--) {
            if (shown(i) && places.get(i).distance(x, y) <= REACH) {
                return i;
            }
        }
        return -1;
    }

    private static Point2D middle(Point2D one, Point2D other) {
        return new Point2D.Double((one.getX() + other.getX()) / 2, (one.getY() + other.getY()) / 2);
    }

    private static void set(Polygon polygon, double[] points) {
        polygon.getPoints().clear();
        for (double value : points) {
            polygon.getPoints().add(value);
        }
    }
}
