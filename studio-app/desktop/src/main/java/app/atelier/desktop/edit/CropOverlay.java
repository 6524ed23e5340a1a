package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A crop over the picture: what falls away is dimmed, thirds help to compose. */
final class CropOverlay extends Pane {
    private static final double HANDLE = 9;

    private final CropTool tool;
    private final List<Region> dim = new ArrayList<>();
    private final List<Line> thirds = new ArrayList<>();
    private final Region box = classes(new Region(), "crop-box");
    private final List<Region> handles = new ArrayList<>();

    CropOverlay(CropTool tool) {
        this.tool = tool;
        for (int i = 0; i < 4; i++) {
            dim.add(classes(new Region(), "crop-dim"));
            thirds.add(classes(new Line(), "crop-third"));
        }
        for (int i = 0; i < 8; i++) {
            handles.add(classes(new Region(), "handle"));
        }
        getChildren().addAll(dim);
        getChildren().addAll(thirds);
        getChildren().add(box);
        getChildren().addAll(handles);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /** Lies down over the picture as the view shows it. */
    void place(Viewport view) {
        double left = Math.round(view.viewX(tool.x()));
        double top = Math.round(view.viewY(tool.y()));
        double right = Math.round(view.viewX(tool.x() + tool.width()));
        double bottom = Math.round(view.viewY(tool.y() + tool.height()));
        double farX = view.left() + view.width();
        double farY = view.top() + view.height();
        dim.get(0).resizeRelocate(view.left(), view.top(), view.width(), Math.max(0, top - view.top()));
        dim.get(1).resizeRelocate(view.left(), bottom, view.width(), Math.max(0, farY - bottom));
        dim.get(2).resizeRelocate(view.left(), top, Math.max(0, left - view.left()), bottom - top);
        dim.get(3).resizeRelocate(right, top, Math.max(0, farX - right), bottom - top);
        box.resizeRelocate(left, top, right - left, bottom - top);
        for (int i = 0; i < 2; i++) {
            double x = Math.round(left + (right - left) * (i + 1) / 3) + .5;
            double y = Math.round(top + (bottom - top) * (i + 1) / 3) + .5;
            line(thirds.get(i), x, top, x, bottom);
            line(thirds.get(2 + i), left, y, right, y);
        }
        int next = 0;
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                if (across != 0 || down != 0) {
                    double x = left + (right - left) * (across + 1) / 2;
                    double y = top + (bottom - top) * (down + 1) / 2;
                    handles.get(next++)
                            .resizeRelocate(Math.round(x - HANDLE / 2), Math.round(y - HANDLE / 2), HANDLE, HANDLE);
                }
            }
        }
    }

    private static void line(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
