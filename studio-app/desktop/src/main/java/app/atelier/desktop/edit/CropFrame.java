package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The frame with which a picture is cut: drag its corners, or all of it; Enter cuts, Escape lets be. */
final class CropFrame extends Pane {
    private static final Texts TEXTS = Texts.of(CropFrame.class);
    private static final double LEAST = 16;
    private static final double HANDLE = 13;

    private final EditModel model;
    private final Region box = classes(new Region(), "crop-box");
    private final Region[] handles = new Region[4];
    private final Label size = Nodes.text("", "small over-text");
    private final HBox bar;
    private Shape shade = new Rectangle();
    private Fit fit = new Fit(1, 0, 0);
    private int width;
    private int height;
    /** In pixels of what is seen now. */
    private Rectangle2D frame = Rectangle2D.EMPTY;

    private double gripX;
    private double gripY;

    CropFrame(EditModel model) {
        this.model = model;
        bar = classes(
                new HBox(
                        size,
                        button(TEXTS.get("crop.do"), "fth-check", "over", this::apply),
                        button(TEXTS.get("crop.not"), "fth-x", "over", () -> model.cropping()
                                .set(false))),
                "over-bar crop-bar");
        box.setCursor(Cursor.MOVE);
        box.setOnMousePressed(this::grip);
        box.setOnMouseDragged(event -> move(event, -1));
        getChildren().add(box);
        for (int i = 0; i < handles.length; i++) {
            int corner = i;
            handles[i] = Nodes.size(classes(new Region(), "handle"), HANDLE, HANDLE);
            handles[i].setCursor(i == 0 || i == 3 ? Cursor.NW_RESIZE : Cursor.NE_RESIZE);
            handles[i].setOnMousePressed(this::grip);
            handles[i].setOnMouseDragged(event -> move(event, corner));
            getChildren().add(handles[i]);
        }
        getChildren().add(bar);
    }

    /** A little inside the whole picture, so that there is something to take hold of. */
    void begin() {
        frame = Rectangle2D.EMPTY;
    }

    void show(Fit now, int pictureWidth, int pictureHeight) {
        fit = now;
        width = pictureWidth;
        height = pictureHeight;
        if (frame.getWidth() <= 0 || frame.getMaxX() > width || frame.getMaxY() > height) {
            frame = new Rectangle2D(width * .08, height * .08, width * .84, height * .84);
        }
        requestLayout();
    }

    void apply() {
        int x = (int) Math.round(frame.getMinX());
        int y = (int) Math.round(frame.getMinY());
        int wide = Math.min(width - x, (int) Math.round(frame.getWidth()));
        int high = Math.min(height - y, (int) Math.round(frame.getHeight()));
        model.crop(x, y, Math.max(1, wide), Math.max(1, high));
    }

    private void grip(MouseEvent event) {
        gripX = event.getSceneX();
        gripY = event.getSceneY();
        event.consume();
    }

    /** @param corner 0 to 3 from the upper left by rows, or −1 for all of it */
    private void move(MouseEvent event, int corner) {
        double dx = (event.getSceneX() - gripX) / fit.scale();
        double dy = (event.getSceneY() - gripY) / fit.scale();
        grip(event);
        if (corner < 0) {
            frame = new Rectangle2D(
                    Math.clamp(frame.getMinX() + dx, 0, width - frame.getWidth()),
                    Math.clamp(frame.getMinY() + dy, 0, height - frame.getHeight()),
                    frame.getWidth(),
                    frame.getHeight());
        } else {
            boolean left = corner % 2 == 0;
            boolean top = corner < 2;
            double x0 = left ? Math.clamp(frame.getMinX() + dx, 0, frame.getMaxX() - LEAST) : frame.getMinX();
            double y0 = top ? Math.clamp(frame.getMinY() + dy, 0, frame.getMaxY() - LEAST) : frame.getMinY();
            double x1 = left ? frame.getMaxX() : Math.clamp(frame.getMaxX() + dx, x0 + LEAST, width);
            double y1 = top ? frame.getMaxY() : Math.clamp(frame.getMaxY() + dy, y0 + LEAST, height);
            frame = new Rectangle2D(x0, y0, x1 - x0, y1 - y0);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = Math.round(fit.x() + frame.getMinX() * fit.scale());
        double y = Math.round(fit.y() + frame.getMinY() * fit.scale());
        double wide = Math.round(frame.getWidth() * fit.scale());
        double high = Math.round(frame.getHeight() * fit.scale());
        getChildren().remove(shade);
        shade = Shape.subtract(
                new Rectangle(fit.x(), fit.y(), width * fit.scale(), height * fit.scale()),
                new Rectangle(x, y, wide, high));
        shade.getStyleClass().add("crop-shade");
        shade.setMouseTransparent(true);
        getChildren().addFirst(shade);
        box.resizeRelocate(x, y, wide, high);
        for (int i = 0; i < handles.length; i++) {
            handles[i].resizeRelocate(x + (i % 2) * wide - HANDLE / 2, y + (i / 2) * high - HANDLE / 2, HANDLE, HANDLE);
        }
        size.setText(Figures.size((int) Math.round(frame.getWidth()), (int) Math.round(frame.getHeight())));
        bar.autosize();
        bar.relocate(Math.round(x + (wide - bar.getWidth()) / 2), Math.round(y + high - bar.getHeight() - 12));
    }
}
