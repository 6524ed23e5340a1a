package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Under which circumstances a filter works. Patterns (grain, screens, waves) are fixed to the upper left corner of the
 * page, so that parts of a picture that are drawn one by one fit together.
 *
 * @param scale pixels of the surface for one pixel of the document
 * @param originX the surface's left edge in document pixels from the left of the page
 * @param originY the surface's upper edge in document pixels from the top of the page
 * @param pageWidth document pixels; 0 if the surface is all there is
 * @param pageHeight document pixels; 0 if the surface is all there is
 * @param bands how the work is shared
 * @param rows the passes used
 * @param focus where painterly filters shall keep the drawing, as of faces: 0…1 for each pixel of the surface; null for
 *     nowhere
 * @param pool working memory
 */
public record FilterContext(
        double scale,
        double originX,
        double originY,
        double pageWidth,
        double pageHeight,
        Bands bands,
        Rows rows,
        float @Nullable [] focus,
        Pool pool) {
    public static final FilterContext FULL = at(1);

    /** Without a focus, and with working memory that is not kept. */
    public FilterContext(
            double scale, double originX, double originY, double pageWidth, double pageHeight, Bands bands, Rows rows) {
        this(scale, originX, originY, pageWidth, pageHeight, bands, rows, null);
    }

    /** With working memory that is not kept. */
    public FilterContext(
            double scale,
            double originX,
            double originY,
            double pageWidth,
            double pageHeight,
            Bands bands,
            Rows rows,
            float @Nullable [] focus) {
        this(scale, originX, originY, pageWidth, pageHeight, bands, rows, focus, new Pool(0));
    }

    /** The same with working memory of the caller. */
    public FilterContext with(Pool memory) {
        return new FilterContext(scale, originX, originY, pageWidth, pageHeight, bands, rows, focus, memory);
    }

    /** The same with a focus, or without one. */
    public FilterContext withFocus(float @Nullable [] places) {
        return new FilterContext(scale, originX, originY, pageWidth, pageHeight, bands, rows, places, pool);
    }

    /** For a surface that is all there is, at a scale. */
    public static FilterContext at(double scale) {
        return new FilterContext(scale, 0, 0, 0, 0, Bands.ALL, Rows.preferred());
    }

    /** Width of the page in document pixels. */
    double pageWidth(Surface s) {
        return pageWidth > 0 ? pageWidth : s.width / scale;
    }

    /** Height of the page in document pixels. */
    double pageHeight(Surface s) {
        return pageHeight > 0 ? pageHeight : s.height / scale;
    }
}
