package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round brush: soft discs (dabs) along a line.
 *
 * @param size diameter in pixels at full pressure, 1 to 2000
 * @param hardness 0 (soft from the middle on) to 1 (an edge of one pixel)
 * @param flow how much colour one dab leaves, 0 to 1
 * @param opacity the most that one stroke leaves however often it crosses itself, 0 to 1
 * @param spacing distance of dabs as a share of the size, 0.02 to 2
 */
public record Brush(double size, double hardness, double flow, double opacity, double spacing) {
    public Brush {
        require("The size of a brush", size, 1, 2000);
        require("The hardness of a brush", hardness, 0, 1);
        require("The flow of a brush", flow, 0, 1);
        require("The opacity of a brush", opacity, 0, 1);
        require("The spacing of a brush", spacing, 0.02, 2);
    }

    /** A place on the picture and how hard the pen was pressed there, 0 to 1. */
    public record Touch(double x, double y, double pressure) {}

    /** What a stroke does. */
    public sealed interface Tool {
        /** Lays on a colour, {@code 0xRRGGBB}. */
        record Paint(int rgb) implements Tool {}

        /** Takes colour away. */
        record Erase() implements Tool {}

        /** Copies from another place of the picture as it was before the stroke. */
        record Clone(int offsetX, int offsetY) implements Tool {}
    }

    /**
     * Draws a stroke.
     *
     * @param touches the line in pixels of the picture; one is a single dab
     * @param selection of the picture's size, or everything
     */
    public Picture stroke(Picture picture, Tool tool, List<Touch> touches, @Nullable Mask selection) {
        if (selection != null && (selection.width() != picture.width() || selection.height() != picture.height())) {
            throw new IllegalArgumentException("The selection must have the size of the picture.");
        }
        if (touches.isEmpty()) {
            return picture;
        }
        Coat coat = new Coat(picture.width(), picture.height());
        Touch before = touches.getFirst();
        dab(coat, before);
        double left = step(before);
        for (Touch touch : touches.subList(1, touches.size())) {
            double length = Math.hypot(touch.x() - before.x(), touch.y() - before.y());
            double at = left;
            while (at <= length) {
                double t = at / length;
                Touch between = new Touch(
                        before.x() + (touch.x() - before.x()) * t,
                        before.y() + (touch.y() - before.y()) * t,
                        before.pressure() + (touch.pressure() - before.pressure()) * t);
                dab(coat, between);
                at += step(between);
            }
            left = at - length;
            before = touch;
        }
        return coat.laidOn(picture, tool, (float) opacity, selection);
    }

    private double step(Touch touch) {
        return Math.max(0.5, diameter(touch) * spacing);
    }

    private double diameter(Touch touch) {
        return Math.max(1, size * Math.clamp(touch.pressure(), 0.0, 1.0));
    }

    private void dab(Coat coat, Touch touch) {
        coat.dab(touch.x(), touch.y(), diameter(touch) / 2, hardness, (float)
                (flow * Math.clamp(touch.pressure(), 0.0, 1.0)));
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("%s must be from %s to %s, not %s.".formatted(name, low, high, value));
        }
    }
}
