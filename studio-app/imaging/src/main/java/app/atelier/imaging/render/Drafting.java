package app.atelier.imaging.render;

import app.atelier.imaging.filters.Bilateral;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Clarity;
import app.atelier.imaging.filters.Displacement;
import app.atelier.imaging.filters.DropShadow;
import app.atelier.imaging.filters.EdgeInk;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Glow;
import app.atelier.imaging.filters.Grain;
import app.atelier.imaging.filters.Halftone;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.filters.KuwaharaFilter;
import app.atelier.imaging.filters.LowPoly;
import app.atelier.imaging.filters.Median;
import app.atelier.imaging.filters.MotionBlur;
import app.atelier.imaging.filters.Neon;
import app.atelier.imaging.filters.NonLocalMeans;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.Outline;
import app.atelier.imaging.filters.PixelArt;
import app.atelier.imaging.filters.Pixelate;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.filters.Unsharp;
import app.atelier.imaging.filters.Vignette;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Layer;
import java.awt.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slow filters on fewer pixels, as a {@link Draft} says: a part is made smaller by a whole factor, filtered, made larger
 * again and laid softly into what was there before.
 *
 * @param settled the layers before the change
 * @param pixels of oil paint that there is time for
 */
record Drafting(List<Layer> settled, int pixels) {
    /** What a pixel takes in filters that keep up with a hand that drags; all that take more are slow. */
    private static final double QUICK = .03;

    private static final int LARGEST_FACTOR = 16;

    /** So many pixels at the edge of a part pass into what is there. */
    private static final float SOFT = 12;

    /** Whether a layer filters what is below it, slowly. */
    static boolean slow(Layer layer) {
        return layer instanceof AdjustmentLayer
                && layer.info().visible()
                && layer.info().filters().stream().anyMatch(filter -> effort(filter) > QUICK);
    }

    /**
     * A draft of layers of which the last filters what is below it.
     *
     * @param lowest layers, from the lowest of all up
     * @return null where there may be none: the last one is quick, or was not there before as it is now
     */
    @Nullable
    Region drafted(List<Layer> lowest, Rectangle place, int keepLowest, Preparation preparation) {
        int at = slow(lowest.getLast()) ? settled.indexOf(lowest.getLast()) : -1;
        if (at < 0) {
            return null;
        }
        AdjustmentLayer top = (AdjustmentLayer) lowest.getLast();
        List<Filter> filters = top.info().filters();
        List<Layer> layers = lowest.subList(0, lowest.size() - 1);
        Region below = preparation.painted(layers, place, keepLowest);
        Region result = preparation.finished(List.copyOf(settled.subList(0, at + 1)), place);
        if (result == null) {
            preparation.adjust(top, layers, below, factor((long) place.width * place.height, filters));
            return below;
        }
        List<Rectangle> changes = preparation.changes(List.copyOf(settled.subList(0, at)), below);
        long area =
                changes.stream().mapToLong(one -> (long) one.width * one.height).sum();
        int factor = factor(area, filters);
        for (Rectangle change : changes) {
            Region part = below.part(change);
            preparation.adjust(top, layers, part, factor);
            lay(part, result);
        }
        return result;
    }

    /** By how much an area is made smaller to be filtered. */
    private int factor(long area, List<Filter> filters) {
        double work = area * filters.stream().mapToDouble(Drafting::effort).sum();
        return (int) Math.clamp(Math.ceil(Math.sqrt(work / pixels)), 1, LARGEST_FACTOR);
    }

    /** What a pixel takes beside one of oil paint, roughly. */
    private static double effort(Filter filter) {
        return switch (filter) {
            case Oil _, NonLocalMeans _ -> 1;
            case InkWash _, Neon _ -> .6;
            case Watercolour _ -> .45;
            case LowPoly _, EdgeInk _, KuwaharaFilter _, Halftone _, PixelArt _ -> .12;
            case GaussianFilter _, Unsharp _, Clarity _, MotionBlur _, Median _, Bilateral _ -> QUICK;
            case Grain _, Vignette _, Glow _, Bloom _, DropShadow _, Outline _, Displacement _, Pixelate _ -> QUICK;
            default -> .3;
        };
    }

    /** Means of squares, those at the right and lower edge of what there is of them. */
    static Region smaller(Region region, int factor) {
        Surface s = region.surface();
        int width = Math.ceilDiv(s.width, factor);
        int height = Math.ceilDiv(s.height, factor);
        Surface small = new Surface(
                width,
                height,
                smaller(s.r, s, factor),
                smaller(s.g, s, factor),
                smaller(s.b, s, factor),
                smaller(s.a, s, factor));
        return new Region(Math.floorDiv(region.x(), factor), Math.floorDiv(region.y(), factor), small);
    }

    /** Means of squares of one plane of a surface. */
    static float[] smaller(float[] plane, Surface s, int factor) {
        int width = Math.ceilDiv(s.width, factor);
        int height = Math.ceilDiv(s.height, factor);
        float[] small = new float[width * height];
        for (int y = 0; y < height; y++) {
            int bottom = Math.min(s.height, (y + 1) * factor);
            for (int x = 0; x < width; x++) {
                int right = Math.min(s.width, (x + 1) * factor);
                float sum = 0;
                for (int v = y * factor; v < bottom; v++) {
                    for (int u = x * factor; u < right; u++) {
                        sum += plane[v * s.width + u];
                    }
                }
                small[y * width + x] = sum / ((bottom - y * factor) * (right - x * factor));
            }
        }
        return small;
    }

    /** Fills a region with a smaller picture of it, by straight lines. */
    static void larger(Region small, Region region, int factor) {
        Surface from = small.surface();
        Surface to = region.surface();
        larger(from.r, from, to.r, to, factor);
        larger(from.g, from, to.g, to, factor);
        larger(from.b, from, to.b, to, factor);
        larger(from.a, from, to.a, to, factor);
    }

    private static void larger(float[] small, Surface from, float[] plane, Surface to, int factor) {
        float[] row = new float[from.width];
        for (int y = 0; y < to.height; y++) {
            float v = Math.max(0, (y + .5f) / factor - .5f);
            int above = Math.min((int) v, from.height - 1) * from.width;
            int below = Math.min((int) v + 1, from.height - 1) * from.width;
            float down = v - (int) v;
            for (int x = 0; x < from.width; x++) {
                row[x] = small[above + x] + (small[below + x] - small[above + x]) * down;
            }
            for (int x = 0; x < to.width; x++) {
                float u = Math.max(0, (x + .5f) / factor - .5f);
                int left = Math.min((int) u, from.width - 1);
                float next = row[Math.min(left + 1, from.width - 1)];
                plane[y * to.width + x] = row[left] + (next - row[left]) * (u - (int) u);
            }
        }
    }

    /** Lays a part into a region that it lies in, softly but where it ends with the region. */
    private static void lay(Region part, Region all) {
        Rectangle own = part.place();
        Rectangle whole = all.place();
        boolean left = own.x > whole.x;
        boolean top = own.y > whole.y;
        boolean right = own.x + own.width < whole.x + whole.width;
        boolean bottom = own.y + own.height < whole.y + whole.height;
        Surface s = part.surface();
        Surface d = all.surface();
        float[] across = share(own.width, left, right);
        float[] down = share(own.height, top, bottom);
        for (int y = 0; y < own.height; y++) {
            int from = y * own.width;
            int at = (own.y - whole.y + y) * whole.width + own.x - whole.x;
            for (int x = 0; x < own.width; x++) {
                float k = across[x] * down[y];
                d.r[at + x] += (s.r[from + x] - d.r[at + x]) * k;
                d.g[at + x] += (s.g[from + x] - d.g[at + x]) * k;
                d.b[at + x] += (s.b[from + x] - d.b[at + x]) * k;
                d.a[at + x] += (s.a[from + x] - d.a[at + x]) * k;
            }
        }
    }

    private static float[] share(int length, boolean softBefore, boolean softAfter) {
        float[] share = new float[length];
        for (int i = 0; i < length; i++) {
            float before = softBefore ? (i + .5f) / SOFT : 1;
            float after = softAfter ? (length - i - .5f) / SOFT : 1;
            share[i] = Math.min(1, Math.min(before, after));
        }
        return share;
    }
}
