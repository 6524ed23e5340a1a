package app.atelier.desktop.staging;

import static app.atelier.desktop.controls.Nodes.classes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The outline of a figure, with handles at its corners where it can be pulled. */
final class StageBox extends Pane {
    private static final double HANDLE = 9;
    private static final double REACH = 9;

    private final Rectangle halo = classes(new Rectangle(), "stage-halo");
    private final Rectangle line = classes(new Rectangle(), "stage-line");
    private final List<Region> handles = new ArrayList<>();
    private Rectangle2D around = Rectangle2D.EMPTY;
    private boolean pulled;

    StageBox() {
        getChildren().addAll(halo, line);
        for (int i = 0; i < 4; i++) {
            handles.add(classes(new Region(), "stage-handle"));
        }
        getChildren().addAll(handles);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
        hide();
    }

    void show(Rectangle2D box, boolean withHandles) {
        around = box;
        pulled = withHandles;
        double left = Math.round(box.getMinX()) + .5;
        double top = Math.round(box.getMinY()) + .5;
        for (var rectangle : List.of(halo, line)) {
            rectangle.setX(left);
            rectangle.setY(top);
            rectangle.setWidth(Math.round(box.getWidth()));
            rectangle.setHeight(Math.round(box.getHeight()));
        }
        for (int i = 0; i < 4; i++) {
            handles.get(i).setVisible(withHandles);
            handles.get(i).resizeRelocate(x(i) - HANDLE / 2, y(i) - HANDLE / 2, HANDLE, HANDLE);
        }
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        around = Rectangle2D.EMPTY;
        pulled = false;
    }

    private double x(int corner) {
        return Math.round(corner % 2 == 0 ? around.getMinX() : around.getMaxX());
    }

    private double y(int corner) {
        return Math.round(corner < 2 ? around.getMinY() : around.getMaxY());
    }

    boolean handleAt(double x, double y) {
        for (int i = 0; i < 4 && pulled; i++) {
            if (Math.hypot(x - x(i), y - y(i)) <= REACH) {
                return true;
            }
        }
        return false;
    }
}
