package app.atelier.imaging.shapes;

import app.atelier.imaging.colour.HexColour;

/**
 * A colour on the way of a gradient.
 *
 * @param offset 0 to 1
 * @param colour {@code #rrggbb} or {@code #rrggbbaa}
 */
public record GradientStop(double offset, String colour) {
    public GradientStop {
        Sizes.require("The place of a colour in a gradient", offset, 0, 1);
        HexColour.argb(colour);
    }

    static java.util.List<GradientStop> inOrder(java.util.List<GradientStop> stops) {
        if (stops.size() < 2 || stops.size() > 64) {
            throw new IllegalArgumentException("A gradient has 2 to 64 colours, not " + stops.size() + ".");
        }
        return stops.stream()
                .sorted(java.util.Comparator.comparingDouble(GradientStop::offset))
                .toList();
    }
}
