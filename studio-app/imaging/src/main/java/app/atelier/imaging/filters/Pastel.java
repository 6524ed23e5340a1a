package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.SoftBrush;

/**
 * A soft painted background: {@link SoftBrush}.
 *
 * @param size of the brush in document pixels, 0.5 to 400; 5 for a picture about 840 pixels high
 * @param tint how cool shadows and how warm lights become, 0 to 2; 1 usual
 * @param shine of bright places, 0 to 3; 1 usual
 * @param amount 0 (nothing) to 1 (the painting alone)
 * @param seed of the dabs
 */
public record Pastel(double size, double tint, double shine, double amount, long seed) implements Filter {
    private static final double UNITS = 5;

    public Pastel {
        Limits.require("of.size-of-a-brush", size, 0.5, 400);
        Limits.require("of.tint-of-pastel", tint, 0, 2);
        Limits.require("of.shine-of-pastel", shine, 0, 3);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, size / UNITS, SoftBrush.REACH);
    }

    @Override
    public boolean sparesFocus() {
        return true;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Painterly.paint(s, context, size / UNITS, amount, new SoftBrush(tint, shine, seed)::paint);
    }
}
