package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.kernels.DistanceField;

/**
 * A line of even width around the layer's shape, below it.
 *
 * @param width in document pixels, 0 to 200
 * @param colour as {@code #rrggbb}
 * @param opacity 0 to 1
 */
public record Outline(double width, String colour, double opacity) implements Filter {
    public Outline {
        Limits.require("of.width-of-an-outline", width, 0, 200);
        Limits.require("of.opacity-of-an-outline", opacity, 0, 1);
        HexColour.rgb(colour);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(width * context.scale()) + 2;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (width == 0 || opacity == 0) {
            return;
        }
        float[] distance = DistanceField.toShape(s.a, s.width, s.height, context.bands());
        float reach = (float) (width * context.scale());
        float[] line = new float[s.width * s.height];
        Work.eachPixel(s, context, i -> line[i] = Math.max(0f, Math.min(1f, reach - distance[i] + 1)));
        Work.under(s, context, Shapes.coloured(line, s, HexColour.rgb(colour), opacity));
    }
}
