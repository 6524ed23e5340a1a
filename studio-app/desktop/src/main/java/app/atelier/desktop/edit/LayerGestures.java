package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** Moving, resizing and turning the selected layer with the mouse. Each is one step, however long it takes. */
final class LayerGestures {
    private static final double SNAP = 5;
    private static final double LEAST_FACTOR = .02;
    private static final double TURN_STEP = 15;
    private static final double TURN_SNAP = 2.5;
    /** A movement that is shorter was a click. */
    private static final double CLICK = 3;

    private final EditModel model;
    private final Viewport view;
    private final SelectionBox box;

    LayerGestures(EditModel model, Viewport view, SelectionBox box) {
        this.model = model;
        this.view = view;
        this.box = box;
    }

    private Point2D document(Document document, double x, double y) {
        return Page.toDocument(document, view.pictureX(x), view.pictureY(y));
    }

    /** A gesture that shows each change and does the last one. */
    private abstract class Live implements Gesture {
        private @Nullable Change last;

        void show(Change change) {
            last = change;
            model.preview(change);
        }

        @Override
        public void release() {
            box.noGuide();
            if (last != null) {
                model.commit(last);
            }
        }

        @Override
        public void cancel() {
            box.noGuide();
            last = null;
            model.dropPreview();
        }
    }

    /**
     * Moves along; close to where it stood on its base line it stays on it.
     *
     * @param layer that was taken hold of
     * @param moved that layer, or a group around it
     */
    Gesture move(Document document, PlacedLayer layer, Layer moved, double fromX, double fromY) {
        var from = document(document, fromX, fromY);
        return new Live() {
            private boolean moving;

            @Override
            public void drag(double x, double y, boolean free) {
                moving |= Math.hypot(x - fromX, y - fromY) >= CLICK;
                if (!moving) {
                    return;
                }
                boolean level = !free && Math.abs(y - fromY) < SNAP && Math.abs(x - fromX) > 2 * SNAP;
                var to = document(document, x, level ? fromY : y);
                double dx = Math.rint(to.getX() - from.getX());
                double dy = Math.rint(to.getY() - from.getY());
                if (level) {
                    baseLine(document, layer);
                } else {
                    box.noGuide();
                }
                show(Page.moved(document, moved, dx, dy));
            }
        };
    }

    private void baseLine(Document document, PlacedLayer layer) {
        double lowest = Page.corners(document, layer).stream()
                .mapToDouble(Point2D::getY)
                .max()
                .orElse(0);
        double y = Math.round(view.viewY(lowest)) + .5;
        box.guide(view.left(), y, view.left() + view.width(), y);
    }

    /** Pulls a handle of the selection. */
    Gesture handle(Document document, PlacedLayer layer, int handle, double fromX, double fromY) {
        return handle == SelectionBox.TURN
                ? turn(document, layer, fromX, fromY)
                : resize(document, layer, handle, fromX, fromY);
    }

    private Gesture resize(Document document, PlacedLayer layer, int handle, double fromX, double fromY) {
        var box = layer.box();
        double[] across = {0, 1, 1, 0, .5, 1, .5, 0};
        double[] down = {0, 0, 1, 1, 0, .5, 1, .5};
        var placed = Page.placed(layer);
        var fixed = placed.transform(
                new Point2D.Double(
                        box.getX() + (1 - across[handle]) * box.getWidth(),
                        box.getY() + (1 - down[handle]) * box.getHeight()),
                null);
        double angle = -Math.toRadians(layer.placement().rotationDegrees());
        var from = turned(document(document, fromX, fromY), fixed, angle);
        boolean corner = handle < 4;
        return new Live() {
            @Override
            public void drag(double x, double y, boolean free) {
                var to = turned(document(document, x, y), fixed, angle);
                double factorX = factor(to.getX(), from.getX());
                double factorY = factor(to.getY(), from.getY());
                if (corner && !free) {
                    double dot = to.getX() * from.getX() + to.getY() * from.getY();
                    double both = Math.max(LEAST_FACTOR, dot / (from.getX() * from.getX() + from.getY() * from.getY()));
                    factorX = both;
                    factorY = both;
                } else if (across[handle] == .5) {
                    factorX = 1;
                } else if (down[handle] == .5) {
                    factorY = 1;
                }
                show(Page.scaled(document, layer, fixed, factorX, factorY));
            }
        };
    }

    private static double factor(double to, double from) {
        return Math.abs(from) < 1e-6 ? 1 : Math.max(LEAST_FACTOR, to / from);
    }

    /** A point seen from another one, turned. */
    private static Point2D turned(Point2D point, Point2D from, double angle) {
        double x = point.getX() - from.getX();
        double y = point.getY() - from.getY();
        return new Point2D.Double(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
    }

    private Gesture turn(Document document, PlacedLayer layer, double fromX, double fromY) {
        var middle = Page.middle(layer);
        var from = document(document, fromX, fromY);
        double began = Math.toDegrees(Math.atan2(from.getY() - middle.getY(), from.getX() - middle.getX()));
        double standing = layer.placement().rotationDegrees();
        return new Live() {
            @Override
            public void drag(double x, double y, boolean free) {
                var to = document(document, x, y);
                double now = Math.toDegrees(Math.atan2(to.getY() - middle.getY(), to.getX() - middle.getX()));
                double angle = standing + now - began;
                double round = Math.rint(angle / TURN_STEP) * TURN_STEP;
                if (!free && Math.abs(angle - round) < TURN_SNAP) {
                    angle = round;
                }
                show(Page.turned(document, layer, angle - standing));
            }
        };
    }
}
