package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Rows;
import java.awt.Rectangle;

/** Pixels of a layer on the output's grid; {@code x} and {@code y} say where its upper left corner lies. */
record Sampled(int x, int y, Picture picture) {
    Rectangle place() {
        return new Rectangle(x, y, picture.width(), picture.height());
    }

    /** Fills a region that lies inside this. */
    void unpack(Region region, Rows rows) {
        Surface s = region.surface();
        for (int row = 0; row < s.height; row++) {
            int from = (region.y() - y + row) * picture.width() + region.x() - x;
            rows.unpack(picture.argb(), from, s.r, s.g, s.b, s.a, row * s.width, s.width);
        }
    }
}
