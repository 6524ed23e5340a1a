package app.atelier.imaging.filters;

/**
 * Squares of one colour each, the mean of what they cover; the grid is fixed to the document.
 *
 * @param size of a square in document pixels, 1 to 500
 */
public record Pixelate(double size) implements Filter {
    public Pixelate {
        Limits.require("of.size-of-a-pixel", size, 1, 500);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(size * context.scale()) + 1;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double side = size * context.scale();
        if (side <= 1) {
            return;
        }
        double ox = context.originX() * context.scale();
        double oy = context.originY() * context.scale();
        int first = (int) Math.floor(oy / side);
        int rows = (int) Math.floor((oy + s.height - 0.5) / side) - first + 1;
        context.bands().run(rows, 1, (from, to) -> {
            for (int row = from; row < to; row++) {
                int y0 = Math.max(0, (int) Math.ceil((first + row) * side - oy - 0.5));
                int y1 = Math.min(s.height, (int) Math.ceil((first + row + 1) * side - oy - 0.5));
                for (int cell = (int) Math.floor(ox / side); cell * side - ox < s.width; cell++) {
                    int x0 = Math.max(0, (int) Math.ceil(cell * side - ox - 0.5));
                    int x1 = Math.min(s.width, (int) Math.ceil((cell + 1) * side - ox - 0.5));
                    flatten(s.r, s.width, x0, y0, x1, y1);
                    flatten(s.g, s.width, x0, y0, x1, y1);
                    flatten(s.b, s.width, x0, y0, x1, y1);
                    flatten(s.a, s.width, x0, y0, x1, y1);
                }
            }
        });
    }

    private static void flatten(float[] plane, int width, int x0, int y0, int x1, int y1) {
        if (x1 <= x0 || y1 <= y0) {
            return;
        }
        double sum = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                sum += plane[y * width + x];
            }
        }
        float mean = (float) (sum / ((x1 - x0) * (long) (y1 - y0)));
        for (int y = y0; y < y1; y++) {
            java.util.Arrays.fill(plane, y * width + x0, y * width + x1, mean);
        }
    }
}
