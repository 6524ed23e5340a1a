package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.kernels.Rows;
import java.util.List;

/** What a style does to the finished picture: filters of the imaging engine, fitted to its size and seed. */
public record Treatment(List<Filter> filters, StyleSeed seed) {

    /**
     * The picture after the filters, as a sheet that covers all.
     *
     * @param canvas the finished picture
     * @param painting knows where the main figures are, whose drawing is kept, and how many threads to use
     */
    public Sheet apply(Canvas canvas, Painting painting) {
        int width = canvas.width();
        int height = canvas.height();
        Rows rows = Rows.preferred();
        Surface surface = new Surface(width, height);
        rows.unpack(canvas.pixels(), 0, surface.r, surface.g, surface.b, surface.a, 0, width * height);
        FilterContext context = new FilterContext(1, 0, 0, width, height, painting.bands(), rows, painting.focus());
        for (int i = 0; i < filters.size(); i++) {
            painting.check();
            Filter filter = Tuning.seeded(filters.get(i), seed.number() + i);
            Tuning.scaled(filter, canvas.frame().scale()).apply(surface, context);
        }
        int[] argb = new int[width * height];
        rows.pack(surface.r, surface.g, surface.b, surface.a, 0, argb, 0, argb.length);
        return Sheet.of(0, 0, width, height, argb);
    }
}
