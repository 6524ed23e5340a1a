package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.Facets;

/**
 * Flat triangles: {@link Facets}.
 *
 * @param cell usual distance of points in document pixels, 3 to 400; 30 for a picture about 840 pixels high
 * @param facet how much triangles differ by direction, 0 to 0.3
 * @param seed which points
 */
public record LowPoly(double cell, double facet, long seed) implements Filter {
    private static final double UNITS = 30;

    public LowPoly {
        Limits.require("of.size-of-a-triangle", cell, 3, 400);
        Limits.require("of.facets-of-low-poly", facet, 0, 0.3);
    }

    @Override
    public int reach(FilterContext context) {
        return Painterly.reach(context, cell / UNITS, Facets.REACH);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Facets facets = new Facets(facet, seed);
        Painterly.paint(s, context, cell / UNITS, 1, (picture, focus) -> facets.paint(picture));
    }
}
