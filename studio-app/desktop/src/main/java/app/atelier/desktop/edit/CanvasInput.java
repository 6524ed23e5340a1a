package app.atelier.desktop.edit;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** Mouse, wheel and keys on the canvas, turned into gestures. */
final class CanvasInput {
    private static final double WHEEL = 1.0015;
    private static final double FAR_NUDGE = 10;
    private static final double HANDLE_REACH = 10;

    private final EditCanvas canvas;
    private final EditModel model;
    private final Viewport viewport;
    private final SelectionBox box;
    private final CropTool crop;
    private final LayerGestures layers;
    private final Function<Tool, @Nullable Pointer> pointers;
    private final ToolOverlay overlay;
    private @Nullable Gesture gesture;
    private boolean space;

    CanvasInput(
            EditCanvas canvas,
            EditModel model,
            Viewport viewport,
            SelectionBox box,
            CropTool crop,
            Function<Tool, @Nullable Pointer> pointers,
            ToolOverlay overlay) {
        this.pointers = pointers;
        this.overlay = overlay;
        this.canvas = canvas;
        this.model = model;
        this.viewport = viewport;
        this.box = box;
        this.crop = crop;
        layers = new LayerGestures(model, viewport, box);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(event -> {
            overlay.mouse(event.getX(), event.getY());
            if (gesture != null) {
                gesture.drag(event.getX(), event.getY(), event.isShiftDown());
            }
        });
        canvas.setOnMouseReleased(event -> end(true));
        canvas.setOnMouseMoved(event -> {
            overlay.mouse(event.getX(), event.getY());
            var pointer = pointers.apply(canvas.tool().get());
            if (pointer != null) {
                pointer.hover(event.getX(), event.getY());
            }
            canvas.setCursor(cursor(event.getX(), event.getY()));
        });
        canvas.setOnMouseExited(event -> overlay.away());
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                space = false;
                canvas.setCursor(Cursor.DEFAULT);
            }
        });
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        var document = model.shown().get();
        if (document == null) {
            return;
        }
        boolean main = event.getButton() == MouseButton.PRIMARY;
        if (event.getButton() == MouseButton.MIDDLE || main && space) {
            gesture = pan(event.getX(), event.getY());
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (main && canvas.tool().get() == Tool.CROP) {
            gesture = cropping(event.getX(), event.getY());
        } else if (main && canvas.compare().get() == Compare.AFTER) {
            var pointer = pointers.apply(canvas.tool().get());
            gesture = pointer == null
                    ? selecting(document, event.getX(), event.getY())
                    : pointer.press(press(document, event));
        }
        canvas.dragging(gesture != null);
    }

    private Press press(Document document, MouseEvent event) {
        return new Press(
                document,
                event.getX(),
                event.getY(),
                Page.toDocument(document, viewport.pictureX(event.getX()), viewport.pictureY(event.getY())),
                event.isShiftDown(),
                event.isAltDown(),
                event.isShortcutDown(),
                event.getClickCount());
    }

    private void end(boolean keep) {
        var ended = gesture;
        gesture = null;
        canvas.dragging(false);
        if (ended != null && keep) {
            ended.release();
        } else if (ended != null) {
            ended.cancel();
        }
        if (space) {
            canvas.setCursor(Cursor.OPEN_HAND);
        }
    }

    private Gesture pan(double fromX, double fromY) {
        return new Gesture() {
            private double lastX = fromX;
            private double lastY = fromY;

            @Override
            public void drag(double x, double y, boolean free) {
                viewport.pan(x - lastX, y - lastY);
                lastX = x;
                lastY = y;
                canvas.requestLayout();
            }
        };
    }

    private @Nullable Gesture selecting(Document document, double x, double y) {
        var chosen = model.selection().orElse(null);
        int handle = box.handle(x, y);
        var standing = Stack.figure(chosen).orElse(null);
        if (handle >= 0 && standing != null) {
            return layers.handle(document, standing, handle, x, y);
        }
        var hit = Page.at(document, viewport.pictureX(x), viewport.pictureY(y)).orElse(null);
        if (!canvas.picture().contains(x, y) || hit == null) {
            model.selected().set(null);
            return null;
        }
        if (chosen != null && Stack.around(document.layers(), hit.id()).contains(chosen)) {
            return layers.move(document, hit, chosen, x, y);
        }
        boolean already = chosen != null && chosen.id().equals(hit.id());
        model.selected().set(hit.id());
        // Skies and films only move when they were chosen before: whoever drags over them means to look elsewhere.
        return already || !Page.covers(document, hit) ? layers.move(document, hit, hit, x, y) : null;
    }

    private @Nullable Gesture cropping(double x, double y) {
        int across = side(x, viewport.viewX(crop.x()), viewport.viewX(crop.x() + crop.width()));
        int down = side(y, viewport.viewY(crop.y()), viewport.viewY(crop.y() + crop.height()));
        if (across == OUTSIDE || down == OUTSIDE) {
            return null;
        }
        double offX = viewport.pictureX(x) - crop.x();
        double offY = viewport.pictureY(y) - crop.y();
        return across == 0 && down == 0
                ? (toX, toY, free) -> crop.move(viewport.pictureX(toX) - offX, viewport.pictureY(toY) - offY)
                : (toX, toY, free) -> crop.pull(across, down, viewport.pictureX(toX), viewport.pictureY(toY));
    }

    private static final int OUTSIDE = 2;

    private static int side(double at, double from, double to) {
        if (at < from - HANDLE_REACH || at > to + HANDLE_REACH) {
            return OUTSIDE;
        }
        if (Math.abs(at - from) <= HANDLE_REACH) {
            return -1;
        }
        return Math.abs(at - to) <= HANDLE_REACH ? 1 : 0;
    }

    private Cursor cursor(double x, double y) {
        if (space) {
            return Cursor.OPEN_HAND;
        }
        var pointer = pointers.apply(canvas.tool().get());
        if (pointer != null) {
            return canvas.compare().get() == Compare.AFTER ? pointer.cursor(x, y) : Cursor.DEFAULT;
        }
        if (canvas.tool().get() == Tool.CROP) {
            int across = side(x, viewport.viewX(crop.x()), viewport.viewX(crop.x() + crop.width()));
            int down = side(y, viewport.viewY(crop.y()), viewport.viewY(crop.y() + crop.height()));
            return across == OUTSIDE || down == OUTSIDE ? Cursor.DEFAULT : cursor(across, down);
        }
        int handle = box.handle(x, y);
        if (handle == SelectionBox.TURN) {
            return Cursor.CROSSHAIR;
        }
        return handle >= 0 ? Cursor.HAND : Cursor.DEFAULT;
    }

    private static Cursor cursor(int across, int down) {
        if (across == 0 && down == 0) {
            return Cursor.MOVE;
        }
        if (across == 0) {
            return Cursor.V_RESIZE;
        }
        return down == 0 ? Cursor.H_RESIZE : across == down ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double to = viewport.scale() * Math.pow(WHEEL, event.getDeltaY());
            viewport.zoom(to, event.getX(), event.getY());
        } else {
            viewport.pan(event.getDeltaX(), event.getDeltaY());
        }
        canvas.requestLayout();
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        viewport.zoom(viewport.scale() * event.getZoomFactor(), event.getX(), event.getY());
        canvas.requestLayout();
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        double far = event.isShiftDown() ? FAR_NUDGE : 1;
        switch (event.getCode()) {
            case SPACE -> {
                space = true;
                canvas.setCursor(Cursor.OPEN_HAND);
                event.consume();
            }
            case ESCAPE -> {
                var pointer = pointers.apply(canvas.tool().get());
                if (gesture != null) {
                    end(false);
                    event.consume();
                } else if (pointer != null && pointer.abandon()) {
                    event.consume();
                }
            }
            case ENTER -> {
                var pointer = pointers.apply(canvas.tool().get());
                if (pointer != null && pointer.complete()) {
                    event.consume();
                }
            }
            case LEFT -> nudge(event, -far, 0);
            case RIGHT -> nudge(event, far, 0);
            case UP -> nudge(event, 0, -far);
            case DOWN -> nudge(event, 0, far);
            default -> {}
        }
    }

    private void nudge(KeyEvent event, double dx, double dy) {
        var document = model.committed().get();
        if (document != null
                && !event.isShortcutDown()
                && canvas.tool().get() == Tool.MOVE
                && model.selection()
                        .filter(layer -> !(layer instanceof AdjustmentLayer)
                                && !layer.info().locked())
                        .isPresent()) {
            model.commit(Page.moved(document, model.selection().get(), dx, dy));
            event.consume();
        }
    }
}
