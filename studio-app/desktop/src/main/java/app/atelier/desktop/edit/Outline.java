package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/** What a tool draws over the picture while it is used; dark and light at once, so that it is seen on everything. */
final class Outline extends Pane {
    Outline() {
        setMouseTransparent(true);
    }

    private void show(Shape dark, Shape light) {
        dark.setManaged(false);
        light.setManaged(false);
        getChildren().setAll(classes(dark, "outline-dark"), classes(light, "outline-light"));
    }

    /** A box, or the ellipse in it. */
    void box(double fromX, double fromY, double toX, double toY, boolean round) {
        if (round) {
            show(ellipse(fromX, fromY, toX, toY), ellipse(fromX, fromY, toX, toY));
            return;
        }
        line(List.of(fromX, fromY, toX, fromY, toX, toY, fromX, toY), true);
    }

    private static Ellipse ellipse(double fromX, double fromY, double toX, double toY) {
        return new Ellipse((fromX + toX) / 2, (fromY + toY) / 2, Math.abs(toX - fromX) / 2, Math.abs(toY - fromY) / 2);
    }

    /** @param points x and y by turns */
    void line(List<Double> points, boolean closed) {
        show(polyline(points, closed), polyline(points, closed));
    }

    private static Polyline polyline(List<Double> points, boolean closed) {
        var line = new Polyline();
        for (double value : points) {
            line.getPoints().add(Math.round(value) + .5);
        }
        if (closed) {
            line.getPoints().addAll(line.getPoints().get(0), line.getPoints().get(1));
        }
        return line;
    }

    /** From one point to another, as a gradient runs. */
    void arrow(double fromX, double fromY, double toX, double toY) {
        show(new Line(fromX, fromY, toX, toY), new Line(fromX, fromY, toX, toY));
    }

    void clear() {
        getChildren().clear();
    }
}
