package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.PaperSheets;

/**
 * Sheets of coloured paper laid on each other: {@link PaperSheets}. The colours are chosen by the whole picture.
 *
 * @param size of the smallest detail in document pixels, 0.5 to 400; 6 for a picture about 840 pixels high
 * @param sheets number of colours, 2 to 16; 8 usual
 * @param depth of the shadows, 0 to 3; 1 usual
 * @param amount 0 (nothing) to 1 (the paper alone)
 * @param seed of the paper and the choice of colours
 */
public record CutPaper(double size, int sheets, double depth, double amount, long seed) implements Filter {
    private static final double UNITS = 6;

    public CutPaper {
        Limits.require("of.size-of-a-detail", size, 0.5, 400);
        Limits.require("of.number-of-sheets", sheets, 2, 16);
        Limits.require("of.depth-of-paper", depth, 0, 3);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.WHOLE_PAGE;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        PaperSheets paper = new PaperSheets(sheets, depth, seed);
        Painterly.paint(s, context, size / UNITS, amount, (picture, focus) -> paper.paint(picture));
    }
}
