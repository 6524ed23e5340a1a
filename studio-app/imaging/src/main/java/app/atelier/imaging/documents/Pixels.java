package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The values of a picture or a mask as bytes, tile by tile. */
sealed interface Pixels {
    int width();

    int height();

    /** Which kind of pixels: also how many bytes one takes. */
    int bytesPerPixel();

    /** Appends the pixels of a tile, row by row. */
    void read(int x, int y, int w, int h, ByteBuffer into);

    /** Whether a tile is the same in another of the same kind and size. */
    boolean sameTile(Pixels other, int x, int y, int w, int h);

    /** The picture or mask itself. */
    Object source();

    static Pixels of(Object source) {
        return switch (source) {
            case Picture picture -> new OfPicture(picture);
            case Mask mask -> new OfMask(mask);
            default -> throw new IllegalArgumentException("Neither a picture nor a mask: " + source);
        };
    }

    /** 8-bit premultiplied ARGB. */
    record OfPicture(Picture source) implements Pixels {
        static final int BYTES = 4;

        @Override
        public int width() {
            return source.width();
        }

        @Override
        public int height() {
            return source.height();
        }

        @Override
        public int bytesPerPixel() {
            return BYTES;
        }

        @Override
        public void read(int x, int y, int w, int h, ByteBuffer into) {
            for (int row = y; row < y + h; row++) {
                into.asIntBuffer().put(source.argb(), row * width() + x, w);
                into.position(into.position() + w * BYTES);
            }
        }

        @Override
        public boolean sameTile(Pixels other, int x, int y, int w, int h) {
            int[] mine = source.argb();
            int[] others = ((OfPicture) other).source.argb();
            for (int row = y; row < y + h; row++) {
                int at = row * width() + x;
                if (!Arrays.equals(mine, at, at + w, others, at, at + w)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Coverage, a byte each. */
    record OfMask(Mask source) implements Pixels {
        static final int BYTES = 1;

        @Override
        public int width() {
            return source.width();
        }

        @Override
        public int height() {
            return source.height();
        }

        @Override
        public int bytesPerPixel() {
            return BYTES;
        }

        @Override
        public void read(int x, int y, int w, int h, ByteBuffer into) {
            for (int row = y; row < y + h; row++) {
                into.put(source.coverage(), row * width() + x, w);
            }
        }

        @Override
        public boolean sameTile(Pixels other, int x, int y, int w, int h) {
            byte[] mine = source.coverage();
            byte[] others = ((OfMask) other).source.coverage();
            for (int row = y; row < y + h; row++) {
                int at = row * width() + x;
                if (!Arrays.equals(mine, at, at + w, others, at, at + w)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A picture or mask that is being put together; begins as a copy of another of the same kind and size, or empty. */
    final class Canvas {
        private final int width;
        private final int height;
        private final int[] argb;
        private final byte[] coverage;

        Canvas(int bytesPerPixel, int width, int height) {
            this.width = width;
            this.height = height;
            argb = bytesPerPixel == OfPicture.BYTES ? new int[width * height] : new int[0];
            coverage = bytesPerPixel == OfMask.BYTES ? new byte[width * height] : new byte[0];
        }

        Canvas(Pixels like) {
            width = like.width();
            height = like.height();
            argb = like instanceof OfPicture(Picture picture) ? picture.argb().clone() : new int[0];
            coverage = like instanceof OfMask(Mask mask) ? mask.coverage().clone() : new byte[0];
        }

        void write(int x, int y, int w, int h, ByteBuffer from) {
            for (int row = y; row < y + h; row++) {
                if (argb.length > 0) {
                    from.asIntBuffer().get(argb, row * width + x, w);
                    from.position(from.position() + w * OfPicture.BYTES);
                } else {
                    from.get(coverage, row * width + x, w);
                }
            }
        }

        Object finished() {
            return argb.length > 0 ? Picture.ofArgb(width, height, argb) : Mask.of(width, height, coverage);
        }
    }
}
