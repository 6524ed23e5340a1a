package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.NeonSigns;

/**
 * Glowing lines on a dark ground in the hues of neon signs: {@link NeonSigns}.
 *
 * @param width of the lines in document pixels, 0.3 to 100; 1.8 for a picture about 840 pixels high
 * @param glow strength of the light around them, 0 to 2
 */
public record Neon(double width, double glow) implements Filter {
    private static final double UNITS = 1.8;

    public Neon {
        Limits.require("of.width-of-a-line", width, 0.3, 100);
        Limits.require("of.glow", glow, 0, 2);
    }

    @Override
    public int reach(FilterContext context) {
        return Painterly.reach(context, width / UNITS, NeonSigns.REACH);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        NeonSigns signs = new NeonSigns(glow);
        Painterly.paint(s, context, width / UNITS, 1, (picture, focus) -> signs.paint(picture));
    }
}
