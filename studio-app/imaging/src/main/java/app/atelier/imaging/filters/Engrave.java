package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.painterly.Engraving;

/**
 * Lines that swell in the darks: {@link Engraving}.
 *
 * @param spacing distance of lines in document pixels, 1.5 to 200; 6 for a picture about 840 pixels high
 * @param degrees angle of the lines, −180 to 180
 * @param ink colour as {@code #rrggbb}
 * @param paper its colour as {@code #rrggbb}
 * @param amount 0 (nothing) to 1 (the engraving alone)
 */
public record Engrave(double spacing, double degrees, String ink, String paper, double amount) implements Filter {
    private static final double UNITS = 6;

    public Engrave {
        Limits.require("of.distance-of-lines", spacing, 1.5, 200);
        Limits.require("of.angle-of-lines", degrees, -180, 180);
        HexColour.rgb(ink);
        HexColour.rgb(paper);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, spacing / UNITS, Engraving.REACH);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Engraving plate = new Engraving(degrees, HexColour.rgb(ink), HexColour.rgb(paper));
        Painterly.paint(s, context, spacing / UNITS, amount, (picture, focus) -> plate.paint(picture));
    }
}
