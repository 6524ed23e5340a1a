package app.atelier.imaging.render;

import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import java.awt.Rectangle;
import java.util.List;

/** How far filters look in a view. */
record Reach(View view) {
    /** Larger pictures are not filtered at once for the sake of a part. */
    private static final long MOST_PIXELS = 12_000_000;

    /** Beyond every output. */
    private static final int MOST = 1 << 21;

    /** Pixels around a place that have influence on it. */
    int of(List<Filter> filters) {
        FilterContext context = FilterContext.at(view.scale());
        int sum = 0;
        for (Filter filter : filters) {
            sum = Math.min(MOST, sum + filter.reach(context));
        }
        return sum;
    }

    /** What filters look at to give a place: as far as they reach, and begun where parts of any size begin. */
    Rectangle widened(Rectangle place, List<Filter> filters) {
        return of(filters) == 0
                ? place
                : around(place, filters).intersection(view.canvas().union(place));
    }

    /**
     * The place, or the whole output where filters look at half of it or more to give the place: what that gives serves
     * every other place of the output too, with the same pixels. Filters above may want more than the output, where it
     * is cropped.
     */
    Rectangle worthwhile(Rectangle place, List<Filter> filters) {
        Rectangle whole = view.output();
        boolean most = whole.contains(place)
                && of(filters) > 0
                && 2 * area(widened(place, filters)) >= area(widened(whole, filters));
        return most && area(whole) <= MOST_PIXELS ? whole : place;
    }

    private static long area(Rectangle place) {
        return (long) place.width * place.height;
    }

    /** As far as filters carry what lies in a place, begun where parts of any size begin. */
    Rectangle around(Rectangle place, List<Filter> filters) {
        int by = of(filters);
        FilterContext context = FilterContext.at(view.scale());
        int grid = 1;
        for (Filter filter : filters) {
            grid = Math.max(grid, filter.grid(context));
        }
        Rectangle canvas = view.canvas();
        int left = Math.floorDiv(place.x - by - canvas.x, grid) * grid + canvas.x;
        int top = Math.floorDiv(place.y - by - canvas.y, grid) * grid + canvas.y;
        return new Rectangle(left, top, place.x + place.width + by - left, place.y + place.height + by - top);
    }
}
