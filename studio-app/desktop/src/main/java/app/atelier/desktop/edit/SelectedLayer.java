package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.layout.Region;

/** The outline of the selected layer, and the bar of what can be done with it, which floats over it. */
final class SelectedLayer {
    private static final double BAR_ABOVE = 88;
    private static final double BAR_BELOW = 16;
    private static final double BAR_INSET = 8;

    private final EditModel model;
    private final Viewport viewport;
    private final SelectionBox box;
    private final Region bar;
    private boolean dragging;

    SelectedLayer(EditModel model, Viewport viewport, SelectionBox box, Region bar) {
        this.model = model;
        this.viewport = viewport;
        this.box = box;
        this.bar = bar;
        bar.setManaged(false);
    }

    /** While something is dragged the bar steps aside. */
    void dragging(boolean now) {
        dragging = now;
    }

    void hide() {
        box.hide();
        bar.setVisible(false);
    }

    /** @param possible whether layers are moved by the mouse now */
    void place(Document document, boolean possible, double width, double height) {
        String id = model.selected().get();
        var layer = id == null ? null : document.layer(id).orElse(null);
        var picture = Stack.figure(layer).orElse(null);
        if (!possible || picture == null) {
            hide();
            return;
        }
        var corners = Page.corners(document, picture).stream().map(this::toView).toList();
        box.show(corners, !picture.info().locked());
        bar.setVisible(!dragging && !picture.info().locked());
        bar(corners, width, height);
    }

    private Point2D toView(Point2D output) {
        return new Point2D.Double(viewport.viewX(output.getX()), viewport.viewY(output.getY()));
    }

    /** Above the selection where there is room, else below it; always inside the view. */
    private void bar(List<Point2D> corners, double viewWidth, double viewHeight) {
        var x = corners.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var y = corners.stream().mapToDouble(Point2D::getY).summaryStatistics();
        double width = bar.prefWidth(-1);
        double height = bar.prefHeight(-1);
        double above = y.getMin() - BAR_ABOVE;
        double place = above >= BAR_INSET ? above : y.getMax() + BAR_BELOW;
        double left = (x.getMin() + x.getMax()) / 2 - width / 2;
        bar.resizeRelocate(
                Math.round(Math.clamp(left, BAR_INSET, Math.max(BAR_INSET, viewWidth - width - BAR_INSET))),
                Math.round(Math.clamp(place, BAR_INSET, Math.max(BAR_INSET, viewHeight - height - BAR_INSET))),
                width,
                height);
    }
}
