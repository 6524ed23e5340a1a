package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.painterly.InkLines;

/**
 * Lines along the edges of things, as of a pen: differences of Gaussians over lightness and colour of a smoothed
 * picture (after Winnemöller 2011), drawn over it.
 *
 * @param width of the lines in document pixels, 0.5 to 20
 * @param threshold how faint an edge still counts, 0.001 to 0.1; smaller gives more lines
 * @param colour as {@code #rrggbb}
 * @param strength 0 to 1
 */
public record EdgeInk(double width, double threshold, String colour, double strength) implements Filter {
    public EdgeInk {
        Limits.require("of.width-of-a-line", width, 0.5, 20);
        Limits.require("of.threshold-of-lines", threshold, 0.001, 0.1);
        Limits.require("of.strength-of-lines", strength, 0, 1);
        HexColour.rgb(colour);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(10 * width * context.scale()) + 4;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        float[] lines =
                InkLines.find(s.r, s.g, s.b, s.width, s.height, width * context.scale(), threshold, context.bands());
        int rgb = HexColour.rgb(colour);
        float k = (float) strength;
        Work.eachPixel(s, context, i -> {
            float ink = lines[i] * k;
            s.r[i] += ink * ((rgb >> 16 & 255) / 255f * s.a[i] - s.r[i]);
            s.g[i] += ink * ((rgb >> 8 & 255) / 255f * s.a[i] - s.g[i]);
            s.b[i] += ink * ((rgb & 255) / 255f * s.a[i] - s.b[i]);
        });
    }
}
