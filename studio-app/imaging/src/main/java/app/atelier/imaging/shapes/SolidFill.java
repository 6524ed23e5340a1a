package app.atelier.imaging.shapes;

import app.atelier.imaging.colour.HexColour;

/** One colour, {@code #rrggbb} or {@code #rrggbbaa}. */
public record SolidFill(String colour) implements Fill {
    public SolidFill {
        HexColour.argb(colour);
    }
}
