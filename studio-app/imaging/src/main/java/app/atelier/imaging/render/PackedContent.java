package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.PackedFilter;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layer's own pixels under a filter that works on packed ones: a fourth of the memory of floats and of the time. */
final class PackedContent {
    private final View view;
    private final Passes passes;
    private final FilterContext context;

    PackedContent(View view, Passes passes) {
        this.view = view;
        this.passes = passes;
        this.context = new FilterContext(view.scale(), 0, 0, 0, 0, passes.bands(), passes.rows()).with(passes.pool());
    }

    /** The only filter of a list, if it works on packed pixels of the view's documents; more would round more often. */
    @Nullable
    PackedFilter filter(List<Filter> filters) {
        boolean one = view.format().depth() == Depth.U8 && filters.size() == 1;
        return one && filters.getFirst() instanceof PackedFilter filter && filter.packs(context) ? filter : null;
    }

    /**
     * Filters what was drawn.
     *
     * @param drawn in the document's format; null if there is nothing
     * @param wide what the filter looks at
     * @param place what is wanted, inside it
     */
    Sampled filtered(@Nullable Sampled drawn, PackedFilter filter, Rectangle wide, Rectangle place) {
        if (drawn == null) {
            return new Sampled(place.x, place.y, Picture.transparent(1, 1).convertedTo(view.format()));
        }
        int size = wide.width * wide.height;
        boolean whole = drawn.place().equals(wide);
        int[] source = whole ? drawn.picture().packed() : passes.pool().ints(size);
        if (!whole) {
            lay(drawn, wide, source);
        }
        boolean opaque = drawn.picture().opaque() && drawn.place().contains(wide);
        boolean cut = !place.equals(wide);
        int[] result = cut ? passes.pool().ints(size) : new int[size];
        filter.apply(source, wide.width, wide.height, opaque, context, result);
        if (!whole) {
            passes.pool().give(source);
        }
        int[] pixels = cut ? part(result, wide, place) : result;
        if (cut) {
            passes.pool().give(result);
        }
        return new Sampled(
                place.x,
                place.y,
                Picture.ofArgb(place.width, place.height, pixels, view.format().space()));
    }

    /** Lays what was drawn on nothing. */
    private void lay(Sampled drawn, Rectangle wide, int[] argb) {
        Rectangle shared = drawn.place().intersection(wide);
        int[] packed = drawn.picture().packed();
        passes.bands().run(wide.height, (from, to) -> {
            for (int y = wide.y + from; y < wide.y + to; y++) {
                int at = (y - wide.y) * wide.width;
                if (shared.width < wide.width || y < shared.y || y >= shared.y + shared.height) {
                    Arrays.fill(argb, at, at + wide.width, 0);
                }
                if (shared.width > 0 && y >= shared.y && y < shared.y + shared.height) {
                    System.arraycopy(packed, drawn.index(shared.x, y), argb, at + shared.x - wide.x, shared.width);
                }
            }
        });
    }

    private static int[] part(int[] argb, Rectangle wide, Rectangle place) {
        int[] part = new int[place.width * place.height];
        for (int y = 0; y < place.height; y++) {
            int from = (place.y - wide.y + y) * wide.width + place.x - wide.x;
            System.arraycopy(argb, from, part, y * place.width, place.width);
        }
        return part;
    }
}
