package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.util.function.Predicate;

/**
 * A picture at another size, made as it is looked at: of the picture only the rows and columns are read that a part is
 * made of, and parts have the very pixels of the whole.
 */
record Resized(Grain grain, Picture picture, int width, int height, Interpolation kernel) implements PixelSource {
    /** The picture itself, which takes no memory. */
    Picture deferred() {
        return Picture.deferred(width, height, grain.made(), false, this);
    }

    /** All of it, in memory. */
    Picture whole() {
        return part(new Rectangle(width, height));
    }

    private Picture part(Rectangle part) {
        Window window = Window.whole(picture.width(), picture.height(), width, height);
        return grain.window(picture, window.of(part), kernel, Cover.FULL);
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        Picture made = part(part);
        boolean packed = made.depth() == Depth.U8;
        int channels = packed ? 1 : 4;
        Object pixels = packed ? made.packed() : made.floats();
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(
                    pixels, channels * y * part.width, into, channels * (at + y * stride), channels * part.width);
        }
    }

    @Override
    public long memory(Predicate<Object> first) {
        return 0;
    }
}
