package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.Watercolouring;

/**
 * Watercolour on rough paper: {@link Watercolouring}.
 *
 * @param size of the brush in document pixels, 0.5 to 400; 6 for a picture about 840 pixels high
 * @param density how thick the paint is, 0.1 to 2; 0.8 usual
 * @param texture how uneven washes are, 0 to 2; 1 usual
 * @param margin of bare paper in document pixels, 0 (none) to 2000
 * @param amount 0 (nothing) to 1 (the painting alone)
 * @param seed of paper and washes
 */
public record Watercolour(double size, double density, double texture, double margin, double amount, long seed)
        implements Filter {
    private static final double UNITS = 6;

    public Watercolour {
        Limits.require("of.size-of-a-brush", size, 0.5, 400);
        Limits.require("of.density-of-watercolour", density, 0.1, 2);
        Limits.require("of.texture-of-watercolour", texture, 0, 2);
        Limits.require("of.margin-of-paper", margin, 0, 2000);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, size / UNITS, Watercolouring.REACH);
    }

    @Override
    public boolean sparesFocus() {
        return true;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double unit = size / UNITS;
        Painterly.paint(s, context, unit, amount, new Watercolouring(density, texture, margin / unit, seed)::paint);
    }
}
