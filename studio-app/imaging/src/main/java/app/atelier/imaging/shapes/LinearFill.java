package app.atelier.imaging.shapes;

import java.util.List;

/**
 * A gradient along a line, between encoded sRGB values; the end colours go on beyond it.
 *
 * @param x1 where it starts, as a share of the figure's box, −10 to 10
 * @param y1 where it starts, as a share of the figure's box, −10 to 10
 * @param x2 where it ends
 * @param y2 where it ends
 * @param stops 2 to 64, kept in order of their offsets
 */
public record LinearFill(double x1, double y1, double x2, double y2, List<GradientStop> stops) implements Fill {
    public LinearFill {
        for (double value : new double[] {x1, y1, x2, y2}) {
            Sizes.require("gradient.point", value, -10, 10);
        }
        stops = GradientStop.inOrder(stops);
    }

    /** From top to bottom. */
    public static LinearFill down(String top, String bottom) {
        return new LinearFill(0, 0, 0, 1, List.of(new GradientStop(0, top), new GradientStop(1, bottom)));
    }
}
