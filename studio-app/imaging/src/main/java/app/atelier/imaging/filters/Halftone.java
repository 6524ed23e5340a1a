package app.atelier.imaging.filters;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.kernels.Screens;

/**
 * Print in four inks: cyan, magenta, yellow and black as round dots on screens of their own angle (15°, 75°, 0°, 45°),
 * over the colour of the paper. The screens are fixed to the document.
 *
 * @param cell distance of dots in document pixels, 2 to 100
 * @param paper colour as {@code #rrggbb}
 */
public record Halftone(double cell, String paper) implements Filter {
    private static final double[] ANGLES = {15, 75, 0, 45};
    private static final float[][] INKS = {
        {1, 0.32f, 0.07f}, {0.07f, 1, 0.35f}, {0.02f, 0.10f, 1}, {0.92f, 0.92f, 0.88f}
    };

    public Halftone {
        Limits.require("of.distance-of-dots", cell, 2, 100);
        HexColour.rgb(paper);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(cell * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Surface soft = Work.blurred(s, cell * context.scale() * 0.3, context);
        int rgb = HexColour.rgb(paper);
        float soften = (float) (1 / (cell * context.scale()));
        context.bands().run(s.height, 16, (from, to) -> {
            float[] density = new float[4];
            for (int y = from; y < to; y++) {
                double v = context.originY() + (y + 0.5) / context.scale();
                for (int x = 0; x < s.width; x++) {
                    int i = y * s.width + x;
                    float a = soft.a[i] > 0 ? 1 / soft.a[i] : 0;
                    inks(soft.r[i] * a, soft.g[i] * a, soft.b[i] * a, density);
                    double u = context.originX() + (x + 0.5) / context.scale();
                    float r = (rgb >> 16 & 255) / 255f;
                    float g = (rgb >> 8 & 255) / 255f;
                    float b = (rgb & 255) / 255f;
                    for (int k = 0; k < 4; k++) {
                        float dot = Screens.dot(u, v, cell, ANGLES[k], density[k], soften);
                        r *= 1 - dot * INKS[k][0];
                        g *= 1 - dot * INKS[k][1];
                        b *= 1 - dot * INKS[k][2];
                    }
                    s.r[i] = r * s.a[i];
                    s.g[i] = g * s.a[i];
                    s.b[i] = b * s.a[i];
                }
            }
        });
    }

    private static void inks(float r, float g, float b, float[] density) {
        float c = 1 - Math.max(0f, Math.min(1f, r));
        float m = 1 - Math.max(0f, Math.min(1f, g));
        float y = 1 - Math.max(0f, Math.min(1f, b));
        // Grey component replacement by three quarters keeps colours clean and darks rich.
        float k = Math.min(c, Math.min(m, y)) * 0.75f;
        density[0] = (c - k) / (1 - k + 1e-6f);
        density[1] = (m - k) / (1 - k + 1e-6f);
        density[2] = (y - k) / (1 - k + 1e-6f);
        density[3] = k * k * (3 - 2 * k);
    }
}
