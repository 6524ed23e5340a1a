package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.nio.ByteBuffer;

/**
 * Values of a picture, a mask, or a part of one.
 *
 * @param values {@code byte[]}, {@code int[]}, {@code short[]} or {@code float[]}, row by row
 */
record Pixels(Kind kind, Object values) {
    private static final int MASK = 1;
    private static final int BYTES = 4;
    private static final int SHORTS = 8;
    private static final int FLOATS = 16;

    /**
     * What values mean.
     *
     * @param bytesPerPixel 1 for masks, 4, 8 or 16 for pictures of 8 bits, 16 bits or floats
     * @param space the colour space's id, empty for masks
     */
    record Kind(int width, int height, int bytesPerPixel, String space) {
        static Kind of(Object source) {
            return switch (source) {
                case Mask mask -> new Kind(mask.width(), mask.height(), MASK, "");
                case Picture picture ->
                    new Kind(
                            picture.width(),
                            picture.height(),
                            picture.format().bytesPerPixel(),
                            picture.space().id());
                default -> throw new IllegalArgumentException("Neither a picture nor a mask: " + source);
            };
        }

        Kind of(Rectangle part) {
            return new Kind(part.width, part.height, bytesPerPixel, space);
        }

        int count() {
            return width * height;
        }

        /** Array elements of a pixel. */
        int unit() {
            return bytesPerPixel <= BYTES ? 1 : 4;
        }
    }

    /** Of zeros. */
    static Pixels empty(Kind kind) throws UnreadableDocumentException {
        Object values =
                switch (kind.bytesPerPixel) {
                    case MASK -> new byte[kind.count()];
                    case BYTES -> new int[kind.count()];
                    case SHORTS -> new short[4 * kind.count()];
                    case FLOATS -> new float[4 * kind.count()];
                    default -> throw new UnreadableDocumentException(WORDS.get("history.kind"));
                };
        return new Pixels(kind, values);
    }

    /** A copy of a part of a picture or mask. */
    static Pixels of(Object source, Rectangle part) {
        Kind kind = Kind.of(source).of(part);
        if (source instanceof Mask mask) {
            byte[] values = new byte[kind.count()];
            mask.read(part, values, 0, part.width);
            return new Pixels(kind, values);
        }
        Picture picture = ((Picture) source).part(part);
        return new Pixels(
                kind,
                switch (picture.depth()) {
                    case U8 -> picture.packed();
                    case U16 -> picture.shorts();
                    case F32 -> picture.floats();
                });
    }

    /** The values of a part as bytes, high bytes first. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(kind.count() * kind.bytesPerPixel);
        switch (values) {
            case byte[] mask -> bytes.put(mask);
            case int[] packed -> bytes.asIntBuffer().put(packed);
            case short[] shorts -> bytes.asShortBuffer().put(shorts);
            case float[] floats -> bytes.asFloatBuffer().put(floats);
            default -> throw new IllegalStateException();
        }
        return bytes.array();
    }

    /** Takes all values from bytes. */
    Pixels filled(ByteBuffer bytes) {
        switch (values) {
            case byte[] mask -> bytes.get(mask);
            case int[] packed -> bytes.asIntBuffer().get(packed);
            case short[] shorts -> bytes.asShortBuffer().get(shorts);
            case float[] floats -> bytes.asFloatBuffer().get(floats);
            default -> throw new IllegalStateException();
        }
        return this;
    }

    /** Copies a part into an array of the same type; {@code at} and {@code stride} in pixels. */
    void copy(Rectangle part, Object into, int at, int stride) {
        int unit = kind.unit();
        for (int y = 0; y < part.height; y++) {
            int from = (part.y + y) * kind.width + part.x;
            System.arraycopy(values, unit * from, into, unit * (at + y * stride), unit * part.width);
        }
    }

    /** The picture or mask of these values, which belong to it from now on. */
    Object finished() {
        return switch (values) {
            case byte[] mask -> Mask.of(kind.width, kind.height, mask);
            case int[] packed -> Picture.ofArgb(kind.width, kind.height, packed, ColourSpace.of(kind.space));
            case short[] shorts -> Picture.ofShorts(kind.width, kind.height, shorts, ColourSpace.of(kind.space));
            case float[] floats -> Picture.ofFloats(kind.width, kind.height, floats, ColourSpace.of(kind.space));
            default -> throw new IllegalStateException();
        };
    }
}
