package app.atelier.imaging.shapes;

import java.util.List;

/**
 * A gradient round a point, between encoded sRGB values, stretched as the figure's box is; the last colour goes on
 * beyond it.
 *
 * @param x its middle, as a share of the figure's box, −10 to 10
 * @param y its middle, as a share of the figure's box, −10 to 10
 * @param radius as a share of the figure's box, above 0 to 10
 * @param stops 2 to 64, kept in order of their offsets
 */
public record RadialFill(double x, double y, double radius, List<GradientStop> stops) implements Fill {
    public RadialFill {
        Sizes.require("gradient.point", x, -10, 10);
        Sizes.require("gradient.point", y, -10, 10);
        Sizes.require("gradient.radius", radius, 0.001, 10);
        stops = GradientStop.inOrder(stops);
    }
}
