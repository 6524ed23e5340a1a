package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import app.atelier.imaging.layers.Homography;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** The four corners over the picture, with lines between that lie as the picture will. */
final class PerspectiveOverlay extends Pane {
    private static final double HANDLE = 11;
    private static final double REACH = 12;
    private static final int PARTS = 4;

    private final PerspectiveTool tool;
    private final Polygon edge = classes(new Polygon(), "quad-edge");
    private final List<Line> grid = new ArrayList<>();
    private final List<Region> handles = new ArrayList<>();
    private List<Point2D> places = List.of();

    PerspectiveOverlay(PerspectiveTool tool) {
        this.tool = tool;
        for (int i = 0; i < 2 * (PARTS - 1); i++) {
            grid.add(classes(new Line(), "crop-third"));
        }
        for (int i = 0; i < 4; i++) {
            handles.add(classes(new Region(), "handle round"));
        }
        getChildren().addAll(grid);
        getChildren().add(edge);
        getChildren().addAll(handles);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /** Lies down over the picture as the view shows it. */
    void place(Viewport view) {
        places = tool.corners().stream()
                .map(corner -> (Point2D) new Point2D.Double(
                        view.left() + corner.x() * view.width(), view.top() + corner.y() * view.height()))
                .toList();
        edge.getPoints().clear();
        for (int i = 0; i < 4; i++) {
            var at = places.get(i);
            edge.getPoints().addAll(at.getX(), at.getY());
            handles.get(i)
                    .resizeRelocate(
                            Math.round(at.getX() - HANDLE / 2), Math.round(at.getY() - HANDLE / 2), HANDLE, HANDLE);
        }
        var inside = Homography.ofUnitSquare(places.stream()
                .map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList());
        for (int i = 1; i < PARTS; i++) {
            double at = i / (double) PARTS;
            line(grid.get(2 * i - 2), inside.apply(at, 0), inside.apply(at, 1));
            line(grid.get(2 * i - 1), inside.apply(0, at), inside.apply(1, at));
        }
    }

    private static void line(Line line, Point2D from, Point2D to) {
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
    }

    /** The corner at a point of the view, or −1. */
    int corner(double x, double y) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).distance(x, y) <= REACH) {
                return i;
            }
        }
        return -1;
    }
}
