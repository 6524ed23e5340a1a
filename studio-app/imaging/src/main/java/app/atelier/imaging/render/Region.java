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
        return part(place());
    }

    /** The part of this that lies in {@code part}, which must be inside; this itself if that is all of it. */
    Region cut(Rectangle part) {
        return part.equals(place()) ? this : part(part);
    }

    /** A copy of the part of this that lies in {@code part}, which must be inside. */
    Region part(Rectangle part) {
        Region result = transparent(part);
        result.put(this);
        return result;
    }

    /** Takes over the pixels of another where both overlap. */
    void put(Region other) {
        Rectangle shared = place().intersection(other.place());
        for (int row = 0; row < shared.height; row++) {
            int from = (shared.y - other.y + row) * other.surface.width + shared.x - other.x;
            int at = (shared.y - y + row) * surface.width + shared.x - x;
            System.arraycopy(other.surface.r, from, surface.r, at, shared.width);
            System.arraycopy(other.surface.g, from, surface.g, at, shared.width);
            System.arraycopy(other.surface.b, from, surface.b, at, shared.width);
            System.arraycopy(other.surface.a, from, surface.a, at, shared.width);
        }
    }
}
