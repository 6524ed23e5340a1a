package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import java.awt.geom.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** The brush as large as it is, at the mouse; and a cross where cloning takes its pixels from. */
final class BrushRing extends Pane {
    private static final double CROSS = 7;

    private final Circle dark = classes(new Circle(), "ring-dark");
    private final Circle light = classes(new Circle(), "ring-light");
    private final Line across = classes(new Line(), "ring-cross");
    private final Line down = classes(new Line(), "ring-cross");

    BrushRing() {
        setMouseTransparent(true);
        getChildren().addAll(dark, light, across, down);
        getChildren().forEach(node -> node.setManaged(false));
        hide();
    }

    void show(double x, double y, double radius) {
        for (var circle : new Circle[] {dark, light}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setVisible(true);
        }
        dark.setRadius(radius + .5);
        light.setRadius(Math.max(.5, radius - .5));
    }

    void hide() {
        dark.setVisible(false);
        light.setVisible(false);
    }

    /** @param at in the view, or null for none */
    void source(@Nullable Point2D at) {
        across.setVisible(at != null);
        down.setVisible(at != null);
        if (at != null) {
            double x = Math.round(at.getX()) + .5;
            double y = Math.round(at.getY()) + .5;
            line(across, x - CROSS, y, x + CROSS, y);
            line(down, x, y - CROSS, x, y + CROSS);
        }
    }

    private static void line(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
