package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Mask;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The values of a picture or a mask as bytes, tile by tile, high bytes first.
 *
 * @param bytesPerPixel 1 for masks, 4, 8 or 16 for pictures of 8 bits, 16 bits or floats
 * @param space the colour space's id, empty for masks
 * @param values {@code byte[]}, {@code int[]}, {@code short[]} or {@code float[]}
 */
record Pixels(int width, int height, int bytesPerPixel, String space, Object values) {
    private static final int MASK = 1;
    private static final int BYTES = 4;
    private static final int SHORTS = 8;
    private static final int FLOATS = 16;

    static Pixels of(Object source) {
        return switch (source) {
            case Mask mask -> new Pixels(mask.width(), mask.height(), MASK, "", mask.coverage());
            case Picture picture ->
                new Pixels(
                        picture.width(),
                        picture.height(),
                        picture.format().bytesPerPixel(),
                        picture.space().id(),
                        switch (picture.depth()) {
                            case U8 -> picture.packed();
                            case U16 -> picture.shorts();
                            case F32 -> picture.floats();
                        });
            default -> throw new IllegalArgumentException("Neither a picture nor a mask: " + source);
        };
    }

    /** Of zeros. */
    static Pixels empty(int width, int height, int bytesPerPixel, String space) throws UnreadableDocumentException {
        int count = width * height;
        Object values =
                switch (bytesPerPixel) {
                    case MASK -> new byte[count];
                    case BYTES -> new int[count];
                    case SHORTS -> new short[4 * count];
                    case FLOATS -> new float[4 * count];
                    default -> throw new UnreadableDocumentException(WORDS.get("history.kind"));
                };
        return new Pixels(width, height, bytesPerPixel, space, values);
    }

    /** The same values, to be written into. */
    Pixels copy() {
        Object copy =
                switch (values) {
                    case byte[] mask -> mask.clone();
                    case int[] packed -> packed.clone();
                    case short[] shorts -> shorts.clone();
                    case float[] floats -> floats.clone();
                    default -> throw new IllegalStateException();
                };
        return new Pixels(width, height, bytesPerPixel, space, copy);
    }

    /** The picture or mask of these values, which belong to it from now on. */
    Object finished() {
        return switch (values) {
            case byte[] mask -> Mask.of(width, height, mask);
            case int[] packed -> Picture.ofArgb(width, height, packed, ColourSpace.of(space));
            case short[] shorts -> Picture.ofShorts(width, height, shorts, ColourSpace.of(space));
            case float[] floats -> Picture.ofFloats(width, height, floats, ColourSpace.of(space));
            default -> throw new IllegalStateException();
        };
    }

    private int unit() {
        return bytesPerPixel <= BYTES ? 1 : 4;
    }

    /** Appends the pixels of a tile, row by row. */
    void read(int x, int y, int w, int h, ByteBuffer into) {
        int n = w * unit();
        for (int row = y; row < y + h; row++) {
            int at = (row * width + x) * unit();
            switch (values) {
                case byte[] mask -> into.duplicate().put(mask, at, n);
                case int[] packed -> into.asIntBuffer().put(packed, at, n);
                case short[] shorts -> into.asShortBuffer().put(shorts, at, n);
                case float[] floats -> into.asFloatBuffer().put(floats, at, n);
                default -> throw new IllegalStateException();
            }
            into.position(into.position() + w * bytesPerPixel);
        }
    }

    /** Takes the pixels of a tile, row by row. */
    void write(int x, int y, int w, int h, ByteBuffer from) {
        int n = w * unit();
        for (int row = y; row < y + h; row++) {
            int at = (row * width + x) * unit();
            switch (values) {
                case byte[] mask -> from.duplicate().get(mask, at, n);
                case int[] packed -> from.asIntBuffer().get(packed, at, n);
                case short[] shorts -> from.asShortBuffer().get(shorts, at, n);
                case float[] floats -> from.asFloatBuffer().get(floats, at, n);
                default -> throw new IllegalStateException();
            }
            from.position(from.position() + w * bytesPerPixel);
        }
    }

    /** Whether a tile is the same in another of the same kind. */
    boolean sameTile(Pixels other, int x, int y, int w, int h) {
        for (int row = y; row < y + h; row++) {
            int from = (row * width + x) * unit();
            int to = from + w * unit();
            boolean same =
                    switch (values) {
                        case byte[] mask -> Arrays.equals(mask, from, to, (byte[]) other.values, from, to);
                        case int[] packed -> Arrays.equals(packed, from, to, (int[]) other.values, from, to);
                        case short[] shorts -> Arrays.equals(shorts, from, to, (short[]) other.values, from, to);
                        case float[] floats -> Arrays.equals(floats, from, to, (float[]) other.values, from, to);
                        default -> throw new IllegalStateException();
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
