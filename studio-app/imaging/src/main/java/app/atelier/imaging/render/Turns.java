package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;

/** Quarter turns of pixels. */
final class Turns {
    private static final int BLOCK = 32;

    private Turns() {}

    /** A part, which must lie inside, turned clockwise. */
    static Picture clockwise(Picture picture, Rectangle part, Bands bands) {
        if (picture.depth() != Depth.U8 || !picture.flat()) {
            Picture alone = part.width == picture.width() && part.height == picture.height() && picture.flat()
                    ? picture
                    : picture.part(part);
            return picture.depth() == Depth.U8
                    ? clockwise(alone, new Rectangle(part.getSize()), bands)
                    : alone.rearranged(part.height, part.width, (x, y) -> (part.height - 1 - x) * part.width + y);
        }
        int[] src = picture.packed();
        int stride = picture.width();
        int lowest = (part.y + part.height - 1) * stride + part.x;
        int width = part.height;
        int[] dst = new int[width * part.width];
        bands.run(part.width, BLOCK, (from, to) -> {
            for (int bx = 0; bx < width; bx += BLOCK) {
                for (int y = from; y < to; y++) {
                    for (int x = bx; x < Math.min(width, bx + BLOCK); x++) {
                        dst[y * width + x] = src[lowest - x * stride + y];
                    }
                }
            }
        });
        return Picture.ofArgb(width, part.width, dst, picture.space());
    }
}
