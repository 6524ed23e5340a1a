package app.atelier.desktop.edit;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selecting with the mouse: boxes and ellipses are pulled open, a lasso is drawn, a polygon is clicked, colours are pointed at. */
final class SelectPointer implements Pointer {
    private static final double CLICK = 3;
    private static final int LEAST_POINTS = 3;
    private static final double LASSO_STEP = 2;
    private static final double CLOSING = 8;

    private final EditModel model;
    private final ToolSettings settings;
    private final Viewport view;
    private final Outline outline;
    private final List<Point2D> corners = new ArrayList<>();
    private Select.Join cornersJoin = Select.Join.NEW;

    SelectPointer(EditModel model, ToolSettings settings, Viewport view, Outline outline) {
        this.model = model;
        this.settings = settings;
        this.view = view;
        this.outline = outline;
    }

    @Override
    public @Nullable Gesture press(Press press) {
        var join = join(press);
        return switch (settings.tool().get()) {
            case LASSO -> lasso(press, join);
            case POLYGON -> corner(press, join);
            case WAND -> {
                commit(
                        new Area.Wand(
                                press.at().getX(),
                                press.at().getY(),
                                settings.tolerance().get(),
                                settings.connected().get()),
                        join);
                yield null;
            }
            case COLOURS -> {
                model.colourAt(
                        press.at(),
                        rgb -> commit(new Area.Colours(rgb, settings.tolerance().get()), join));
                yield null;
            }
            default -> box(press, join);
        };
    }

    private Select.Join join(Press press) {
        if (press.shift() && press.alt()) {
            return Select.Join.COMMON;
        }
        return press.shift()
                ? Select.Join.ADD
                : press.alt() ? Select.Join.TAKE : settings.join().get();
    }

    private void commit(Area area, Select.Join join) {
        model.commit(new Select(area, join, settings.feather().get()));
    }

    private Gesture box(Press press, Select.Join join) {
        boolean round = settings.tool().get() == Tool.ELLIPSE;
        return new Gesture() {
            private double toX = press.x();
            private double toY = press.y();

            @Override
            public void drag(double x, double y, boolean free) {
                toX = x;
                toY = y;
                if (free && !press.shift()) {
                    double side = Math.max(Math.abs(x - press.x()), Math.abs(y - press.y()));
                    toX = press.x() + Math.copySign(side, x - press.x());
                    toY = press.y() + Math.copySign(side, y - press.y());
                }
                outline.box(press.x(), press.y(), toX, toY, round);
            }

            @Override
            public void release() {
                outline.clear();
                if (Math.hypot(toX - press.x(), toY - press.y()) < CLICK) {
                    nothing(join);
                    return;
                }
                commit(area(press, toX, toY, round), join);
            }

            @Override
            public void cancel() {
                outline.clear();
            }
        };
    }

    /** A box of the view as a part of the document: slanted where the page is. */
    private Area area(Press press, double toX, double toY, boolean round) {
        var document = press.document();
        if (document.geometry().straightenDegrees() != 0 && !round) {
            double[][] corners = {{press.x(), press.y()}, {toX, press.y()}, {toX, toY}, {press.x(), toY}};
            var points = new ArrayList<Double>();
            for (double[] corner : corners) {
                var at = at(press, corner[0], corner[1]);
                points.add(at.getX());
                points.add(at.getY());
            }
            return new Area.Polygon(points, false);
        }
        var to = at(press, toX, toY);
        double left = Math.rint(Math.min(press.at().getX(), to.getX()));
        double top = Math.rint(Math.min(press.at().getY(), to.getY()));
        double width = Math.max(1, Math.rint(Math.max(press.at().getX(), to.getX())) - left);
        double height = Math.max(1, Math.rint(Math.max(press.at().getY(), to.getY())) - top);
        return round ? new Area.Ellipse(left, top, width, height) : new Area.Rectangle(left, top, width, height);
    }

    private Point2D at(Press press, double x, double y) {
        return Page.toDocument(press.document(), view.pictureX(x), view.pictureY(y));
    }

    /** A click beside everything takes the selection away. */
    private void nothing(Select.Join join) {
        if (join == Select.Join.NEW) {
            model.commit(new Reselect(Reselect.Way.NONE, 0));
        }
    }

    private Gesture lasso(Press press, Select.Join join) {
        var points = new ArrayList<Double>(List.of(press.at().getX(), press.at().getY()));
        var seen = new ArrayList<Double>(List.of(press.x(), press.y()));
        return new Gesture() {
            @Override
            public void drag(double x, double y, boolean free) {
                int last = seen.size() - 2;
                if (Math.hypot(x - seen.get(last), y - seen.get(last + 1)) < LASSO_STEP) {
                    return;
                }
                var at = at(press, x, y);
                points.addAll(List.of(at.getX(), at.getY()));
                seen.addAll(List.of(x, y));
                outline.line(seen, false);
            }

            @Override
            public void release() {
                outline.clear();
                if (points.size() >= 2 * LEAST_POINTS) {
                    commit(new Area.Polygon(points, true), join);
                } else {
                    nothing(join);
                }
            }

            @Override
            public void cancel() {
                outline.clear();
            }
        };
    }

    private @Nullable Gesture corner(Press press, Select.Join join) {
        if (corners.isEmpty()) {
            cornersJoin = join;
        }
        boolean closes = press.clicks() > 1 || corners.size() >= LEAST_POINTS && near(press);
        if (!closes || corners.isEmpty()) {
            corners.add(press.at());
            hover(press.x(), press.y());
        }
        if (closes) {
            complete();
        }
        return null;
    }

    private boolean near(Press press) {
        var first = inView(corners.getFirst());
        return Math.hypot(first.getX() - press.x(), first.getY() - press.y()) < CLOSING;
    }

    private Point2D inView(Point2D point) {
        var document = model.shown().get();
        var output = document == null ? point : Page.toOutput(document, point);
        return new Point2D.Double(view.viewX(output.getX()), view.viewY(output.getY()));
    }

    @Override
    public void hover(double x, double y) {
        if (corners.isEmpty()) {
            return;
        }
        var seen = new ArrayList<Double>();
        for (var corner : corners) {
            var point = inView(corner);
            seen.addAll(List.of(point.getX(), point.getY()));
        }
        seen.addAll(List.of(x, y));
        outline.line(seen, false);
    }

    @Override
    public boolean complete() {
        if (corners.isEmpty()) {
            return false;
        }
        var points = corners.stream()
                .flatMap(point -> List.of(point.getX(), point.getY()).stream())
                .toList();
        abandon();
        if (points.size() >= 2 * LEAST_POINTS) {
            commit(new Area.Polygon(points, false), cornersJoin);
        }
        return true;
    }

    @Override
    public boolean abandon() {
        boolean any = !corners.isEmpty();
        corners.clear();
        outline.clear();
        return any;
    }
}
