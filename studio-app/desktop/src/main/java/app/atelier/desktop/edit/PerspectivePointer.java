package app.atelier.desktop.edit;

import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** Pulling the corners of the page with the mouse; Enter does it, Esc leaves it. */
final class PerspectivePointer implements Pointer {
    private final PerspectiveTool tool;
    private final PerspectiveOverlay overlay;
    private final Viewport view;
    private final Runnable apply;
    private final Runnable leave;

    /**
     * @param apply does what the corners say
     * @param leave takes up another tool
     */
    PerspectivePointer(
            PerspectiveTool tool, PerspectiveOverlay overlay, Viewport view, Runnable apply, Runnable leave) {
        this.tool = tool;
        this.overlay = overlay;
        this.view = view;
        this.apply = apply;
        this.leave = leave;
    }

    @Override
    public @Nullable Gesture press(Press press) {
        int corner = overlay.corner(press.x(), press.y());
        if (corner >= 0) {
            return (x, y, free) -> tool.pull(corner, across(x), down(y));
        }
        if (tool.way().get() == PerspectiveTool.Way.DISTORT) {
            return null;
        }
        double[] last = {across(press.x()), down(press.y())};
        return (x, y, free) -> {
            tool.move(across(x) - last[0], down(y) - last[1]);
            last[0] = across(x);
            last[1] = down(y);
        };
    }

    private double across(double x) {
        return (x - view.left()) / view.width();
    }

    private double down(double y) {
        return (y - view.top()) / view.height();
    }

    @Override
    public Cursor cursor(double x, double y) {
        boolean moves = tool.way().get() == PerspectiveTool.Way.RECTIFY;
        return overlay.corner(x, y) >= 0 ? Cursor.HAND : moves ? Cursor.MOVE : Cursor.DEFAULT;
    }

    @Override
    public boolean complete() {
        apply.run();
        return true;
    }

    @Override
    public boolean abandon() {
        leave.run();
        return true;
    }
}
