package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.PixelGrid;

/**
 * Large square pixels in few colours: {@link PixelGrid}. The colours are chosen by the whole picture.
 *
 * @param size of a square in document pixels, 1 to 500; 6 for a picture about 840 pixels high
 * @param colours of the palette, 2 to 64; 28 usual
 * @param dither how strong the pattern between two colours is, 0 to 2; 1 usual
 * @param amount 0 (nothing) to 1 (the squares alone)
 * @param seed of the search for the palette
 */
public record PixelArt(double size, int colours, double dither, double amount, long seed) implements Filter {
    public PixelArt {
        Limits.require("of.size-of-a-pixel", size, 1, 500);
        Limits.require("of.number-of-colours", colours, 2, 64);
        Limits.require("of.strength-of-dither", dither, 0, 2);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.WHOLE_PAGE;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        PixelGrid grid = new PixelGrid(colours, dither, seed);
        Painterly.paint(s, context, size, amount, (picture, focus) -> grid.paint(picture));
    }
}
