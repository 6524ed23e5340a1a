package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.InkAndWash;

/**
 * Pale watercolour under lines of ink: {@link InkAndWash}.
 *
 * @param width of the lines in document pixels, 0.3 to 100; 1.6 for a picture about 840 pixels high
 * @param threshold how faint an edge still counts, 0.001 to 0.1; smaller gives more lines
 * @param wash how thick the colour is, 0.1 to 2; 0.55 usual
 * @param margin of bare paper in document pixels, 0 (none) to 2000
 * @param amount 0 (nothing) to 1 (the drawing alone)
 * @param seed of paper, pressure and washes
 */
public record InkWash(double width, double threshold, double wash, double margin, double amount, long seed)
        implements Filter {
    private static final double UNITS = 1.6;

    public InkWash {
        Limits.require("of.width-of-a-line", width, 0.3, 100);
        Limits.require("of.threshold-of-lines", threshold, 0.001, 0.1);
        Limits.require("of.density-of-the-wash", wash, 0.1, 2);
        Limits.require("of.margin-of-paper", margin, 0, 2000);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, width / UNITS, InkAndWash.REACH);
    }

    @Override
    public boolean sparesFocus() {
        return true;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double unit = width / UNITS;
        Painterly.paint(s, context, unit, amount, new InkAndWash(threshold, wash, margin / unit, seed)::paint);
    }
}
