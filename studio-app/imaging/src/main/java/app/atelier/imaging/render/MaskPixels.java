package app.atelier.imaging.render;

import app.atelier.imaging.PixelSource;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.function.Predicate;

/** A mask as pixels whose alpha, and with it every colour, is its coverage; made as they are looked at. */
final class MaskPixels implements PixelSource {
    private final Mask mask;

    MaskPixels(Mask mask) {
        this.mask = mask;
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        int[] argb = (int[]) into;
        byte[] values = new byte[part.width * part.height];
        mask.read(part, values, 0, part.width);
        for (int y = 0; y < part.height; y++) {
            int from = y * part.width;
            int to = at + y * stride;
            for (int x = 0; x < part.width; x++) {
                argb[to + x] = (values[from + x] & 255) * 0x01010101;
            }
        }
    }

    @Override
    public boolean rowwise() {
        return mask.ready();
    }

    @Override
    public long memory(Predicate<Object> first) {
        return 0;
    }
}
