package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Placement;

/** Shapes with the mouse: pulled open like a selection; Shift keeps their sides equal. */
final class ShapePointer implements Pointer {
    private static final double CLICK = 3;
    private static final double LINE = 6;

    private final EditModel model;
    private final ToolSettings settings;
    private final Viewport view;
    private final Outline outline;

    ShapePointer(EditModel model, ToolSettings settings, Viewport view, Outline outline) {
        this.model = model;
        this.settings = settings;
        this.view = view;
        this.outline = outline;
    }

    @Override
    public Gesture press(Press press) {
        var kind = settings.shape().get();
        return new Gesture() {
            private double toX = press.x();
            private double toY = press.y();

            @Override
            public void drag(double x, double y, boolean free) {
                toX = x;
                toY = y;
                if (free && kind == ShapeSpec.Kind.LINE) {
                    boolean flat = Math.abs(x - press.x()) > Math.abs(y - press.y());
                    toX = flat ? x : press.x();
                    toY = flat ? press.y() : y;
                } else if (free) {
                    double side = Math.max(Math.abs(x - press.x()), Math.abs(y - press.y()));
                    toX = press.x() + Math.copySign(side, x - press.x());
                    toY = press.y() + Math.copySign(side, y - press.y());
                }
                if (kind == ShapeSpec.Kind.LINE) {
                    outline.arrow(press.x(), press.y(), toX, toY);
                } else {
                    outline.box(press.x(), press.y(), toX, toY, kind == ShapeSpec.Kind.ELLIPSE);
                }
            }

            @Override
            public void release() {
                outline.clear();
                if (Math.hypot(toX - press.x(), toY - press.y()) >= CLICK) {
                    drawn(press, kind, toX, toY);
                }
            }

            @Override
            public void cancel() {
                outline.clear();
            }
        };
    }

    private void drawn(Press press, ShapeSpec.Kind kind, double toX, double toY) {
        var document = press.document();
        var to = Page.toDocument(document, view.pictureX(toX), view.pictureY(toY));
        double width = to.getX() - press.at().getX();
        double height = to.getY() - press.at().getY();
        boolean line = kind == ShapeSpec.Kind.LINE;
        String colour = Colours.hex(settings.foreground().get());
        var spec = new ShapeSpec(
                kind,
                line ? width : Math.max(1, Math.rint(Math.abs(width))),
                line ? height : Math.max(1, Math.rint(Math.abs(height))),
                0,
                5,
                line ? null : colour,
                line ? colour : null,
                LINE);
        double x = Math.min(press.at().getX(), to.getX());
        double y = Math.min(press.at().getY(), to.getY());
        String id = Stack.fresh(document, "shape");
        model.commit(new Shape(id, spec, Placement.at(Math.rint(x), Math.rint(y))));
        model.selected().set(id);
    }
}
