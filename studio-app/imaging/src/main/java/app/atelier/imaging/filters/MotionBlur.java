package app.atelier.imaging.filters;

/**
 * The mean along a line, as of a camera that moved: in the document's own light (on encoded values, unless the document
 * is linear), or in linear light if asked for, where lamps draw bright streaks as on film.
 *
 * @param length of the line in document pixels, 0 to 1000
 * @param degrees direction, clockwise from the right
 * @param linear whether to blur in linear light in every document
 */
public record MotionBlur(
        double length, double degrees, @OffUnlessSaid boolean linear) implements Filter {
    /** In the document's own light. */
    public MotionBlur(double length, double degrees) {
        this(length, degrees, false);
    }

    public MotionBlur {
        Limits.require("of.length-of-a-motion-blur", length, 0, 1000);
        Limits.require("of.direction-of-a-motion-blur", degrees, -360, 360);
    }

    @Override
    public Light light() {
        return linear ? Light.LINEAR : Light.DOCUMENT;
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(length * context.scale() / 2) + 1;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double reach = length * context.scale();
        int steps = (int) Math.ceil(reach) + 1;
        if (steps < 2) {
            return;
        }
        double dx = Math.cos(Math.toRadians(degrees)) * reach / (steps - 1);
        double dy = Math.sin(Math.toRadians(degrees)) * reach / (steps - 1);
        s.r = along(s.r, s, dx, dy, steps, context);
        s.g = along(s.g, s, dx, dy, steps, context);
        s.b = along(s.b, s, dx, dy, steps, context);
        s.a = along(s.a, s, dx, dy, steps, context);
    }

    private static float[] along(float[] plane, Surface s, double dx, double dy, int steps, FilterContext context) {
        float[] result = new float[plane.length];
        context.bands().run(s.height, 16, (from, to) -> {
            float share = 1f / steps;
            for (int k = 0; k < steps; k++) {
                double ox = (k - (steps - 1) / 2.0) * dx;
                double oy = (k - (steps - 1) / 2.0) * dy;
                int ix = (int) Math.floor(ox);
                float tx = (float) (ox - ix);
                int iy = (int) Math.floor(oy);
                float ty = (float) (oy - iy);
                for (int y = from; y < to; y++) {
                    int top = Math.clamp(y + iy, 0, s.height - 1) * s.width;
                    int low = Math.clamp(y + iy + 1, 0, s.height - 1) * s.width;
                    for (int x = 0; x < s.width; x++) {
                        int l = Math.clamp(x + ix, 0, s.width - 1);
                        int r = Math.clamp(x + ix + 1, 0, s.width - 1);
                        float a = plane[top + l] + (plane[top + r] - plane[top + l]) * tx;
                        float b = plane[low + l] + (plane[low + r] - plane[low + l]) * tx;
                        result[y * s.width + x] += share * (a + (b - a) * ty);
                    }
                }
            }
        });
        return result;
    }
}
