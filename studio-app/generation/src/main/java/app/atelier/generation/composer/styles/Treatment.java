package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.kernels.Rows;
import java.util.List;
import java.util.Optional;

/**
 * What a style does to the finished picture: filters of the imaging engine, fitted to its size and seed, and a net.
 *
 * @param filters in order; lengths in design units
 * @param net the last step, if any
 * @param seed of the filters' chance
 */
public record Treatment(List<Filter> filters, Optional<Net> net, StyleSeed seed) {

    /** Paints a whole picture anew, in its own size. */
    @FunctionalInterface
    public interface Net {
        Picture paint(Picture picture);
    }

    /**
     * The treated picture, as a sheet that covers all.
     *
     * @param canvas the finished picture
     * @param painting knows where the main figures are, whose drawing is kept, and how many threads to use
     */
    public Sheet apply(Canvas canvas, Painting painting) {
        int[] argb = filters.isEmpty() ? canvas.pixels().clone() : filtered(canvas, painting);
        int width = canvas.width();
        int height = canvas.height();
        if (net.isPresent()) {
            painting.check();
            argb = net.get().paint(Picture.ofArgb(width, height, argb)).argb();
        }
        return Sheet.of(0, 0, width, height, argb);
    }

    private int[] filtered(Canvas canvas, Painting painting) {
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
        return argb;
    }
}
