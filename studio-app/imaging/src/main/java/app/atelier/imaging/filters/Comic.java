package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.ComicDrawing;

/**
 * A printed comic: {@link ComicDrawing}.
 *
 * @param width of the outlines in document pixels, 0.5 to 100; 2 for a picture about 840 pixels high
 * @param levels steps of lightness, 2 to 12; 5 usual
 * @param dots how strong the dots are, 0 to 2; 1 usual
 * @param amount 0 (nothing) to 1 (the drawing alone)
 */
public record Comic(double width, int levels, double dots, double amount) implements Filter {
    private static final double UNITS = 2;

    public Comic {
        Limits.require("of.width-of-a-line", width, 0.5, 100);
        Limits.require("of.steps-of-lightness", levels, 2, 12);
        Limits.require("of.strength-of-dots", dots, 0, 2);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, width / UNITS, ComicDrawing.REACH);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        ComicDrawing drawing = new ComicDrawing(levels, dots);
        Painterly.paint(s, context, width / UNITS, amount, (picture, focus) -> drawing.paint(picture));
    }
}
