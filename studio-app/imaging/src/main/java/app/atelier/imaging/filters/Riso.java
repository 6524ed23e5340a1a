package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.painterly.StencilPrint;
import java.util.List;

/**
 * A stencil print in a few transparent inks: {@link StencilPrint}. The last ink is printed with dots and should be the
 * darkest.
 *
 * @param cell distance of its dots in document pixels, 1 to 200; 5.2 for a picture about 840 pixels high
 * @param inks colours as {@code #rrggbb}, 1 to 4
 * @param paper its colour as {@code #rrggbb}
 * @param shift how far the inks miss each other, 0 (exact) to 4; 1 usual
 * @param roughness of grain, ink and paper, 0 to 2; 1 usual
 * @param amount 0 (nothing) to 1 (the print alone)
 * @param seed of paper and grain
 */
public record Riso(
        double cell, List<String> inks, String paper, double shift, double roughness, double amount, long seed)
        implements Filter {
    private static final double UNITS = 5.2;

    public Riso {
        Limits.require("of.distance-of-dots", cell, 1, 200);
        inks = List.copyOf(inks);
        if (inks.isEmpty() || inks.size() > 4) {
            throw FilterWords.WORDS.refusal("riso.inks", inks.size());
        }
        inks.forEach(HexColour::rgb);
        HexColour.rgb(paper);
        Limits.require("of.shift-of-inks", shift, 0, 4);
        Limits.require("of.roughness-of-a-print", roughness, 0, 2);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, cell / UNITS, StencilPrint.REACH * Math.max(1, shift));
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        int[] colours = inks.stream().mapToInt(HexColour::rgb).toArray();
        StencilPrint print = new StencilPrint(colours, HexColour.rgb(paper), shift, roughness, seed);
        Painterly.paint(s, context, cell / UNITS, amount, (picture, focus) -> print.paint(picture));
    }
}
