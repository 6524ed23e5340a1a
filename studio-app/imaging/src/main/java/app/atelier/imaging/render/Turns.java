package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;

/** Quarter turns of pixels. */
final class Turns {
    private Turns() {}

    static Picture clockwise(Picture picture) {
        int width = picture.height();
        int height = picture.width();
        if (picture.depth() != Depth.U8) {
            return picture.rearranged(width, height, (x, y) -> (width - 1 - x) * height + y);
        }
        int[] src = picture.packed();
        int[] dst = new int[width * height];
        int block = 32;
        for (int by = 0; by < height; by += block) {
            for (int bx = 0; bx < width; bx += block) {
                for (int y = by; y < Math.min(height, by + block); y++) {
                    for (int x = bx; x < Math.min(width, bx + block); x++) {
                        dst[y * width + x] = src[(width - 1 - x) * height + y];
                    }
                }
            }
        }
        return Picture.ofArgb(width, height, dst, picture.space());
    }
}
