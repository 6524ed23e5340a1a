package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Rows;

/**
 * Under which circumstances a filter works.
 *
 * @param scale pixels of the surface for one pixel of the document
 * @param originX document coordinate of the surface's upper left corner
 * @param originY document coordinate of the surface's upper left corner
 * @param bands how the work is shared
 * @param rows the passes used
 */
public record FilterContext(double scale, double originX, double originY, Bands bands, Rows rows) {
    public static final FilterContext FULL = new FilterContext(1, 0, 0, Bands.ALL, Rows.preferred());

    public static FilterContext at(double scale) {
        return new FilterContext(scale, 0, 0, Bands.ALL, Rows.preferred());
    }
}
