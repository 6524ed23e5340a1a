package app.atelier.imaging.painting;

import app.atelier.imaging.painting.Brush.Touch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Dabs along a line that is given touch by touch. Without smoothing it goes straight from touch to touch; with it, the
 * pen is followed as by something heavy on a string, in curves (parabolas between the middles of neighbouring points).
 */
final class Line {
    private static final double HEAVIEST = 0.93;
    private static final int CURVE_PARTS = 8;

    private final Brush brush;
    private final Consumer<Touch> dabs;
    private @Nullable Touch last;
    private @Nullable Touch drawn;
    private @Nullable Touch heavy;
    private double left;

    Line(Brush brush, Consumer<Touch> dabs) {
        this.brush = brush;
        this.dabs = dabs;
    }

    void to(Touch touch) {
        last = touch;
        Touch before = heavy;
        Touch pen = drawn;
        if (before == null || pen == null) {
            heavy = touch;
            drawn = touch;
            dabs.accept(touch);
            left = step(touch);
            return;
        }
        if (brush.smoothing() == 0) {
            heavy = touch;
            straight(touch);
            return;
        }
        Touch next = between(before, touch, 1 - HEAVIEST * brush.smoothing());
        Touch middle = between(before, next, 0.5);
        for (int i = 1; i <= CURVE_PARTS; i++) {
            double t = i / (double) CURVE_PARTS;
            straight(between(between(pen, before, t), between(before, middle, t), t));
        }
        heavy = next;
    }

    /** Goes the rest of the way to the last touch. */
    void end() {
        Touch target = last;
        if (target != null && brush.smoothing() > 0) {
            straight(heavy == null ? target : heavy);
            straight(target);
        }
    }

    private void straight(Touch to) {
        Touch from = drawn;
        if (from == null) {
            return;
        }
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double at = left;
        while (at <= length) {
            Touch dab = between(from, to, length == 0 ? 0 : at / length);
            dabs.accept(dab);
            at += step(dab);
        }
        left = at - length;
        drawn = to;
    }

    private double step(Touch touch) {
        return Math.max(0.5, brush.diameter(touch.pressure()) * brush.spacing());
    }

    private static Touch between(Touch a, Touch b, double t) {
        return new Touch(
                a.x() + (b.x() - a.x()) * t,
                a.y() + (b.y() - a.y()) * t,
                a.pressure() + (b.pressure() - a.pressure()) * t);
    }
}
