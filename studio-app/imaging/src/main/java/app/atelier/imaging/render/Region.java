package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import java.awt.Rectangle;

/** A surface and where it lies among the output pixels. */
record Region(int x, int y, Surface surface) {
    static Region transparent(Rectangle place) {
        return new Region(place.x, place.y, new Surface(place.width, place.height));
    }

    Rectangle place() {
        return new Rectangle(x, y, surface.width, surface.height);
    }

    Region copy() {
        return new Region(x, y, surface.copy());
    }

    /** The part of this that lies in {@code part}, which must be inside. */
    Region cut(Rectangle part) {
        if (part.equals(place())) {
            return this;
        }
        Region result = transparent(part);
        for (int row = 0; row < part.height; row++) {
            int from = (part.y - y + row) * surface.width + part.x - x;
            int at = row * part.width;
            System.arraycopy(surface.r, from, result.surface.r, at, part.width);
            System.arraycopy(surface.g, from, result.surface.g, at, part.width);
            System.arraycopy(surface.b, from, result.surface.b, at, part.width);
            System.arraycopy(surface.a, from, result.surface.a, at, part.width);
        }
        return result;
    }
}
