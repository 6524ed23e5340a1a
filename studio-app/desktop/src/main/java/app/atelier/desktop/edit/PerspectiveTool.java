package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.Perspective.Corner;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Four corners that are pulled, as shares of what is seen, clockwise from the upper left. Plain geometry; tells its
 * listeners of every change. A corner does not go where the page would be dented or turned inside out.
 */
final class PerspectiveTool {
    private static final List<Corner> STRAIGHT =
            List.of(new Corner(0, 0), new Corner(1, 0), new Corner(1, 1), new Corner(0, 1));
    private static final double STEEPEST = .45;
    private static final double FARTHEST = 2.5;
    private static final double INSET = .12;

    /** What pulling means. */
    enum Way {
        /** The picture's corners go where they are pulled; it is seen at once. */
        DISTORT,
        /** The corners mark something in the picture that is to fill the page. */
        RECTIFY
    }

    private final List<Runnable> listeners = new ArrayList<>();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.DISTORT);
    private List<Corner> corners = STRAIGHT;

    PerspectiveTool() {
        way.addListener(observed -> reset());
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    ObjectProperty<Way> way() {
        return way;
    }

    List<Corner> corners() {
        return corners;
    }

    /** Begins anew: all corners where they are, or a little inside to be taken hold of. */
    void reset() {
        if (way.get() == Way.DISTORT) {
            set(STRAIGHT);
        } else {
            set(STRAIGHT.stream()
                    .map(corner -> new Corner(inset(corner.x()), inset(corner.y())))
                    .toList());
        }
    }

    private static double inset(double side) {
        return side < .5 ? INSET : 1 - INSET;
    }

    /** Pulls a corner to a place, as far as that is possible. */
    void pull(int corner, double x, double y) {
        var wanted = new ArrayList<>(corners);
        wanted.set(corner, new Corner(Math.clamp(x, 1 - FARTHEST, FARTHEST), Math.clamp(y, 1 - FARTHEST, FARTHEST)));
        try {
            perspective(wanted);
            set(wanted);
        } catch (IllegalArgumentException dented) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Moves all corners along, where they mark something. */
    void move(double dx, double dy) {
        set(corners.stream()
                .map(corner -> new Corner(
                        Math.clamp(corner.x() + dx, 1 - FARTHEST, FARTHEST),
                        Math.clamp(corner.y() + dy, 1 - FARTHEST, FARTHEST)))
                .toList());
    }

    /**
     * Lets whole sides grow, as converging lines need it.
     *
     * @param across −1 to 1; above 0 the left side grows
     * @param upright −1 to 1; above 0 the upper side grows
     */
    void lean(double across, double upright) {
        double top = grown(upright);
        double bottom = grown(-upright);
        double left = grown(across);
        double right = grown(-across);
        set(List.of(
                new Corner(-top, -left),
                new Corner(1 + top, -right),
                new Corner(1 + bottom, 1 + right),
                new Corner(-bottom, 1 + left)));
    }

    private static double grown(double by) {
        double share = STEEPEST * Math.max(0, by);
        return share / 2 / (1 - share);
    }

    private void set(List<Corner> now) {
        corners = List.copyOf(now);
        listeners.forEach(Runnable::run);
    }

    boolean untouched() {
        return way.get() == Way.DISTORT && corners.equals(STRAIGHT);
    }

    private Perspective perspective(List<Corner> of) {
        return way.get() == Way.DISTORT
                ? Perspective.distorting(of)
                : new Perspective(of.get(0), of.get(1), of.get(2), of.get(3));
    }

    /** As a step. */
    Reframe change() {
        var now = perspective(corners);
        return new Reframe(
                new Reframe.Corners(List.of(now.upperLeft(), now.upperRight(), now.lowerRight(), now.lowerLeft())));
    }
}
