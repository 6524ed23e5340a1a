package app.atelier.imaging.shapes;

import app.atelier.imaging.colour.HexColour;

/**
 * A colour on the way of a gradient.
 *
 * @param offset 0 to 1
 * @param colour {@code #rrggbb} or {@code #rrggbbaa}
 */
public record GradientStop(double offset, String colour) {
    private static final int MOST = 64;

    public GradientStop {
        Sizes.require("gradient.offset", offset, 0, 1);
        HexColour.argb(colour);
    }

    static java.util.List<GradientStop> inOrder(java.util.List<GradientStop> stops) {
        if (stops.size() < 2 || stops.size() > MOST) {
            throw ShapeWords.WORDS.refusal("gradient.colours", MOST, stops.size());
        }
        return stops.stream()
                .sorted(java.util.Comparator.comparingDouble(GradientStop::offset))
                .toList();
    }
}
