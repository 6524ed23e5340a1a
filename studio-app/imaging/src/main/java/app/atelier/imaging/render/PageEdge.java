package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import java.awt.geom.Rectangle2D;

/** Cuts what is drawn at the edge of the page, with the share of each pixel that lies inside. */
final class PageEdge {
    private PageEdge() {}

    static void cut(Region region, Rectangle2D page) {
        Surface s = region.surface();
        float[] across = new float[s.width];
        for (int x = 0; x < s.width; x++) {
            across[x] = share(page.getMinX(), page.getMaxX(), region.x() + x);
        }
        for (int y = 0; y < s.height; y++) {
            float down = share(page.getMinY(), page.getMaxY(), region.y() + y);
            int row = y * s.width;
            for (int x = 0; x < s.width; x++) {
                float inside = across[x] * down;
                s.r[row + x] *= inside;
                s.g[row + x] *= inside;
                s.b[row + x] *= inside;
                s.a[row + x] *= inside;
            }
        }
    }

    private static float share(double low, double high, int at) {
        double part = Math.min(high, at + 1.0) - Math.max(low, at);
        // Rounding of transforms must not make an edge that lies on the grid translucent.
        return part > 1 - 1e-6 ? 1 : (float) Math.max(0, part);
    }
}
