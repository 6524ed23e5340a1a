package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Rows;
import java.awt.Rectangle;

/** Pixels of a layer on the output's grid; {@code x} and {@code y} say where its upper left corner lies. */
record Sampled(int x, int y, Picture picture) {
    Rectangle place() {
        return new Rectangle(x, y, picture.width(), picture.height());
    }

    /** Where a pixel of the output's grid that lies inside this is among the picture's. */
    int index(int outputX, int outputY) {
        return (outputY - y) * picture.width() + outputX - x;
    }

    /** Fills a region that lies inside this with pixels in a colour space. */
    void unpack(Region region, Rows rows, ColourSpace space) {
        Surface s = region.surface();
        if (picture.depth() != Depth.U8 || picture.space() != space) {
            Conversion conversion = Conversion.between(picture.space(), space);
            for (int row = 0; row < s.height; row++) {
                int at = row * s.width;
                picture.planes(region.x() - x, region.y() - y + row, s.width, s.r, s.g, s.b, s.a, at);
                conversion.premultiplied(s.r, s.g, s.b, s.a, at, s.width);
            }
            return;
        }
        for (int row = 0; row < s.height; row++) {
            int from = (region.y() - y + row) * picture.width() + region.x() - x;
            rows.unpack(picture.packed(), from, s.r, s.g, s.b, s.a, row * s.width, s.width);
        }
    }
}
