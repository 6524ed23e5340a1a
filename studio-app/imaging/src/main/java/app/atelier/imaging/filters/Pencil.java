package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.Pencilling;

/**
 * Coloured pencils or graphite: {@link Pencilling}.
 *
 * @param width of the lines in document pixels, 0.3 to 100; 1.6 for a picture about 840 pixels high
 * @param pressure how dark, 0.1 to 3; 1 usual
 * @param colour 0 (graphite) to 1 (coloured)
 * @param amount 0 (nothing) to 1 (the drawing alone)
 * @param seed of paper and hand
 */
public record Pencil(double width, double pressure, double colour, double amount, long seed) implements Filter {
    private static final double UNITS = 1.6;

    public Pencil {
        Limits.require("of.width-of-a-line", width, 0.3, 100);
        Limits.require("of.pressure-of-a-pencil", pressure, 0.1, 3);
        Limits.require("of.colour-of-a-pencil", colour, 0, 1);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, width / UNITS, Pencilling.REACH);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Pencilling hand = new Pencilling(pressure, colour, seed);
        Painterly.paint(s, context, width / UNITS, amount, (picture, focus) -> hand.paint(picture));
    }
}
