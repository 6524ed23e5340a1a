package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;

/**
 * A shadow of the layer's shape below it.
 *
 * @param dx offset in document pixels, −500 to 500
 * @param dy offset in document pixels, −500 to 500
 * @param radius standard deviation of its softness in document pixels, 0 to 200
 * @param colour as {@code #rrggbb}
 * @param opacity 0 to 1
 */
public record DropShadow(double dx, double dy, double radius, String colour, double opacity) implements Filter {
    public DropShadow {
        Limits.require("of.offset-of-a-shadow", dx, -500, 500);
        Limits.require("of.offset-of-a-shadow", dy, -500, 500);
        Limits.require("of.softness-of-a-shadow", radius, 0, 200);
        Limits.require("of.opacity-of-a-shadow", opacity, 0, 1);
        HexColour.rgb(colour);
    }

    @Override
    public int reach(FilterContext context) {
        double far = Math.max(Math.abs(dx), Math.abs(dy)) + 3 * radius;
        return (int) Math.ceil(far * context.scale()) + 1;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        float[] shape = Shapes.shifted(s.a, s, dx * context.scale(), dy * context.scale(), context);
        Work.under(
                s,
                context,
                Shapes.coloured(
                        Work.blurred(shape, s, radius * context.scale(), context), s, HexColour.rgb(colour), opacity));
    }
}
