package app.atelier.imaging.text;

import app.atelier.imaging.colour.HexColour;

/**
 * A line round the letters, under their fill.
 *
 * @param colour as {@code #rrggbb} or {@code #rrggbbaa}
 * @param width how far it reaches beyond the letters, in document pixels, above 0 to 500
 */
public record TextOutline(String colour, double width) {
    public TextOutline {
        HexColour.argb(colour);
        Text.require("outline.width", width, 0.01, 500);
    }
}
