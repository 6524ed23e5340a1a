package app.atelier.desktop.edit;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Pressure made up from the speed of the hand, as ink runs: slow lines are full, fast ones thin. For whoever has no pen, or
 * a system that does not tell how hard it is pressed (JavaFX tells nobody).
 */
final class HandSpeed {
    /** Where the line is half as strong, in units of the view for each second. */
    private static final double HALF = 1100;

    private static final double STEEP = 1.3;
    private static final double LEAST = .12;
    private static final double BEGIN = .55;
    /** How much of the pressure before remains; a hand does not change it at once. */
    private static final double INERTIA = .7;

    private static final double NANOS = 1e-9;

    private @Nullable Point2D last;
    private long lastNanos;
    private double pressure = BEGIN;

    /**
     * The pressure at a point of the view.
     *
     * @param nanos when, on any clock that only goes forward
     * @return 0.12 to 1
     */
    double at(double x, double y, long nanos) {
        var before = last;
        if (before != null) {
            double seconds = Math.max(1e-4, (nanos - lastNanos) * NANOS);
            double speed = before.distance(x, y) / seconds;
            double wanted = 1 / (1 + Math.pow(speed / HALF, STEEP));
            pressure = Math.max(LEAST, INERTIA * pressure + (1 - INERTIA) * wanted);
        }
        last = new Point2D.Double(x, y);
        lastNanos = nanos;
        return pressure;
    }
}
