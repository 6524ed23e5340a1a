package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.PackedMedian;
import java.util.Arrays;

/**
 * The middle value of a square, channel by channel: takes away specks and keeps edges.
 *
 * @param radius in document pixels, 0 to 5; the square is 2·radius + 1 wide
 */
public record Median(int radius) implements Filter, PackedFilter {
    public Median {
        Limits.require("of.radius-of-a-median", radius, 0, 5);
    }

    @Override
    public int reach(FilterContext context) {
        return radius;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        // A preview at a small scale has averaged the specks away already.
        int r = radiusAt(context);
        if (r == 0) {
            return;
        }
        s.r = middle(s.r, s, r, context);
        s.g = middle(s.g, s, r, context);
        s.b = middle(s.b, s, r, context);
        s.a = middle(s.a, s, r, context);
    }

    private int radiusAt(FilterContext context) {
        return (int) Math.round(radius * Math.min(1, context.scale()));
    }

    @Override
    public boolean packs(FilterContext context) {
        return radiusAt(context) == 1;
    }

    @Override
    public void apply(int[] argb, int width, int height, boolean opaque, FilterContext context, int[] result) {
        PackedMedian.of(argb, result, width, height, context.bands(), context.rows(), context.pool());
    }

    private static float[] middle(float[] plane, Surface s, int r, FilterContext context) {
        float[] result = new float[plane.length];
        context.bands().run(s.height, 16, (from, to) -> {
            MedianOfNine nine = new MedianOfNine(s.width);
            float[] window = new float[(2 * r + 1) * (2 * r + 1)];
            for (int y = from; y < to; y++) {
                if (r == 1) {
                    nine.row(plane, s.height, y, result, context.rows());
                    continue;
                }
                for (int x = 0; x < s.width; x++) {
                    int n = 0;
                    for (int dy = -r; dy <= r; dy++) {
                        int o = Math.clamp(y + dy, 0, s.height - 1) * s.width;
                        for (int dx = -r; dx <= r; dx++) {
                            window[n++] = plane[o + Math.clamp(x + dx, 0, s.width - 1)];
                        }
                    }
                    Arrays.sort(window);
                    result[y * s.width + x] = window[n / 2];
                }
            }
        });
        return result;
    }
}
