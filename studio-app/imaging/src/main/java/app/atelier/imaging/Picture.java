package app.atelier.imaging;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.kernels.Bands;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An image, immutable after construction: rows of pixels from the upper left, alpha premultiplied, in a
 * {@link PixelFormat} of 8 or 16 bits or floats a channel and one of several colour spaces.
 *
 * <p>{@link #argb()} shows every picture as 8-bit sRGB, so that what draws on screens need not know of formats;
 * {@link #interleaved} and {@link #planes} read rows as floats of the picture's own space.
 *
 * <p>Equality is identity, so that a picture can be a key in caches; {@link #samePixels} compares contents.
 */
public final class Picture {
    /** The longest side that is accepted, in pixels. */
    public static final int MAX_SIDE = 30_000;

    /** The largest number of pixels that is accepted. */
    public static final long MAX_PIXELS = 400_000_000L;

    /** Pixels that one thread looks at in a turn; smaller pictures need no second one. */
    private static final int OPAQUE_BAND = 1 << 19;

    /** Fewer pixels are not worth waking other threads for. */
    private static final long SHARED_PIXELS = 1 << 18;

    private final int width;
    private final int height;
    private final PixelFormat format;
    /** int[], short[] or float[], by the depth. */
    private final Object pixels;

    private final boolean opaque;
    private SoftReference<int[]> view = new SoftReference<>(null);

    private Picture(int width, int height, PixelFormat format, Object pixels, boolean opaque) {
        this.width = width;
        this.height = height;
        this.format = format;
        this.pixels = pixels;
        this.opaque = opaque;
    }

    /**
     * Wraps pixels; the array belongs to the picture from now on.
     *
     * @param premultipliedArgb {@code width × height} pixels, 0xAARRGGBB, sRGB, each colour at most its alpha
     * @throws IllegalArgumentException if the size is out of range or does not fit the array
     */
    public static Picture ofArgb(int width, int height, int[] premultipliedArgb) {
        return ofArgb(width, height, premultipliedArgb, ColourSpace.SRGB);
    }

    /** As {@link #ofArgb(int, int, int[])}, in another space that is not linear. */
    public static Picture ofArgb(int width, int height, int[] premultipliedArgb, ColourSpace space) {
        requireSize(width, height);
        requireLength(premultipliedArgb.length, width, height);
        PixelFormat format = space == ColourSpace.SRGB ? PixelFormat.SRGB8 : new PixelFormat(Depth.U8, space);
        return new Picture(width, height, format, premultipliedArgb, isOpaque(premultipliedArgb));
    }

    /**
     * Wraps 16-bit pixels; the array belongs to the picture from now on.
     *
     * @param premultipliedRgba {@code 4 · width · height} unsigned values: red, green, blue, alpha of each pixel in
     *     turn, each colour at most its alpha
     * @throws IllegalArgumentException if the size is out of range or does not fit the array
     */
    public static Picture ofShorts(int width, int height, short[] premultipliedRgba, ColourSpace space) {
        requireSize(width, height);
        requireLength(premultipliedRgba.length / 4.0, width, height);
        int all = -1;
        for (int i = 3; i < premultipliedRgba.length; i += 4) {
            all &= premultipliedRgba[i];
        }
        return new Picture(width, height, new PixelFormat(Depth.U16, space), premultipliedRgba, all == -1);
    }

    /**
     * Wraps float pixels; the array belongs to the picture from now on and is cleaned in place: alpha is cut to 0…1, what
     * is not a number becomes 0, and no value is farther from 0 than 65504.
     *
     * @param premultipliedRgba {@code 4 · width · height} values: red, green, blue, alpha of each pixel in turn, 1 for
     *     white and full cover; colours may be above their alpha (brighter than white) or below 0
     * @throws IllegalArgumentException if the size is out of range or does not fit the array
     */
    public static Picture ofFloats(int width, int height, float[] premultipliedRgba, ColourSpace space) {
        requireSize(width, height);
        requireLength(premultipliedRgba.length / 4.0, width, height);
        boolean opaque = PixelRows.clean(premultipliedRgba);
        return new Picture(width, height, new PixelFormat(Depth.F32, space), premultipliedRgba, opaque);
    }

    /** A fully transparent picture. */
    public static Picture transparent(int width, int height) {
        requireSize(width, height);
        return ofArgb(width, height, new int[width * height]);
    }

    /** A copy of a buffered image of any type, converted to sRGB by the image's own colour model. */
    public static Picture of(BufferedImage image) {
        requireSize(image.getWidth(), image.getHeight());
        BufferedImage same = image;
        if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            same = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = same.createGraphics();
            g.drawImage(image, 0, 0, null);
            g.dispose();
            return ofArgb(
                    same.getWidth(),
                    same.getHeight(),
                    ((DataBufferInt) same.getRaster().getDataBuffer()).getData());
        }
        int[] copy = (int[]) same.getRaster().getDataElements(0, 0, same.getWidth(), same.getHeight(), null);
        return ofArgb(same.getWidth(), same.getHeight(), copy);
    }

    /**
     * Checks a size against the limits.
     *
     * @throws IllegalArgumentException with one plain sentence
     */
    public static void requireSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw PictureWords.WORDS.refusal("size.none", width, height);
        }
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw PictureWords.WORDS.refusal("size.large", width, height, MAX_SIDE, MAX_PIXELS / 1_000_000);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Depth and colour space of the pixels. */
    public PixelFormat format() {
        return format;
    }

    public Depth depth() {
        return format.depth();
    }

    public ColourSpace space() {
        return format.space();
    }

    /** Bytes that the pixels take in memory. */
    public long bytes() {
        return (long) format.bytesPerPixel() * width * height;
    }

    /**
     * The picture as premultiplied 0xAARRGGBB in 8-bit sRGB: read only, never write into it. For a picture of
     * {@link PixelFormat#SRGB8} these are the pixels themselves; for others they are converted when first asked for,
     * rounded without dithering, colours outside sRGB's gamut cut channel by channel, and kept while memory is plenty.
     */
    public int[] argb() {
        if (format.isSrgb8()) {
            return (int[]) pixels;
        }
        synchronized (this) {
            int[] known = view.get();
            if (known == null) {
                known = convertedTo(PixelFormat.SRGB8).packed();
                view = new SoftReference<>(known);
            }
            return known;
        }
    }

    /**
     * The pixels themselves, premultiplied 0xAARRGGBB in the picture's own space: read only.
     *
     * @throws IllegalStateException if the depth is not {@link Depth#U8}
     */
    public int[] packed() {
        requireDepth(Depth.U8);
        return (int[]) pixels;
    }

    /**
     * The pixels themselves, four unsigned values each, premultiplied: read only.
     *
     * @throws IllegalStateException if the depth is not {@link Depth#U16}
     */
    public short[] shorts() {
        requireDepth(Depth.U16);
        return (short[]) pixels;
    }

    /**
     * The pixels themselves, four values each, premultiplied: read only.
     *
     * @throws IllegalStateException if the depth is not {@link Depth#F32}
     */
    public float[] floats() {
        requireDepth(Depth.F32);
        return (float[]) pixels;
    }

    /** The premultiplied pixel at a place inside the picture, as in {@link #argb()}. */
    public int at(int x, int y) {
        return argb()[y * width + x];
    }

    /** Reads part of a row as four floats a pixel: red, green, blue, alpha, premultiplied, in the picture's own space. */
    public void interleaved(int x, int y, int count, float[] rgba, int at) {
        PixelRows.read(pixels, y * width + x, rgba, at, count);
    }

    /** Reads part of a row into four planes, premultiplied, in the picture's own space. */
    public void planes(int x, int y, int count, float[] r, float[] g, float[] b, float[] a, int at) {
        PixelRows.read(pixels, y * width + x, r, g, b, a, at, count);
    }

    /** The same in another space and depth; this picture itself if it has them already. See the other form. */
    public Picture convertedTo(ColourSpace space, Depth depth) {
        return convertedTo(new PixelFormat(depth, space));
    }

    /** As {@link #convertedTo(PixelFormat, boolean)} without dithering. */
    public Picture convertedTo(PixelFormat wanted) {
        return convertedTo(wanted, false);
    }

    /**
     * The same in another format; this picture itself if it has it already. Going to fewer bits rounds; whole numbers
     * cut each channel to the gamut, floats keep what lies outside.
     *
     * @param dither whether steps of 8 bits are hidden by fine noise, where finer values are rounded to them
     */
    public Picture convertedTo(PixelFormat wanted, boolean dither) {
        if (wanted.equals(format)) {
            return this;
        }
        Object result =
                switch (wanted.depth()) {
                    case U8 -> new int[width * height];
                    case U16 -> new short[4 * width * height];
                    case F32 -> new float[4 * width * height];
                };
        Conversion conversion = Conversion.between(format.space(), wanted.space());
        boolean rough = dither && wanted.depth() == Depth.U8;
        Bands.ALL.run(height, (from, to) -> {
            float[] row = new float[4 * width];
            for (int y = from; y < to; y++) {
                interleaved(0, y, width, row, 0);
                conversion.interleaved(row, 0, width);
                PixelRows.write(row, 0, result, y * width, width, rough ? PixelRows.dither(y) : PixelRows.Offset.NONE);
            }
        });
        return new Picture(width, height, wanted, result, opaque);
    }

    /** From which pixel of the old picture, {@code y · width + x}, a pixel of the new one comes. */
    @FunctionalInterface
    public interface Source {
        int of(int x, int y);
    }

    /** A picture of the same format that takes each pixel from somewhere in this one, as for turning. */
    public Picture rearranged(int newWidth, int newHeight, Source source) {
        requireSize(newWidth, newHeight);
        int size = newWidth * newHeight;
        Object result =
                switch (format.depth()) {
                    case U8 -> new int[size];
                    case U16 -> new short[4 * size];
                    case F32 -> new float[4 * size];
                };
        Bands.ALL.run(newHeight, 32, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < newWidth; x++) {
                    PixelRows.copy(pixels, source.of(x, y), result, y * newWidth + x);
                }
            }
        });
        return new Picture(newWidth, newHeight, format, result, opaque);
    }

    /** A copy of a part, which must lie inside, in the same format. */
    public Picture part(Rectangle part) {
        if (!new Rectangle(0, 0, width, height).contains(part)) {
            throw new IllegalArgumentException("The part " + part + " reaches outside " + this + ".");
        }
        Object result = empty(part.width, part.height);
        int each = format.depth() == Depth.U8 ? 1 : 4;
        for (int y = 0; y < part.height; y++) {
            int from = (part.y + y) * width + part.x;
            System.arraycopy(pixels, each * from, result, each * y * part.width, each * part.width);
        }
        return ofPixels(part.width, part.height, result);
    }

    /** A picture of another place of this one: cut where the place is smaller, transparent where it reaches outside. */
    public Picture framed(Rectangle place) {
        requireSize(place.width, place.height);
        Object result = empty(place.width, place.height);
        int each = format.depth() == Depth.U8 ? 1 : 4;
        Rectangle shared = place.intersection(new Rectangle(0, 0, width, height));
        for (int y = shared.y; y < shared.y + shared.height; y++) {
            int to = (y - place.y) * place.width + shared.x - place.x;
            System.arraycopy(
                    pixels, each * (y * width + shared.x), result, each * to, each * Math.max(0, shared.width));
        }
        return ofPixels(place.width, place.height, result);
    }

    /** Changes part of a row in place: four floats a pixel, premultiplied, in the picture's own space. */
    @FunctionalInterface
    public interface RowChange {
        void row(int x, int y, int count, float[] rgba);
    }

    /**
     * A copy in which some parts are changed, in the same format; all else keeps its very values.
     *
     * @param parts inside the picture, not overlapping
     * @param change called for each row of each part, from several threads
     */
    public Picture repainted(List<Rectangle> parts, RowChange change) {
        // A clone need not be cleared before it is filled.
        Object result =
                switch (pixels) {
                    case int[] ints -> ints.clone();
                    case short[] shorts -> shorts.clone();
                    case float[] floats -> floats.clone();
                    default -> throw new IllegalStateException();
                };
        for (Rectangle part : parts) {
            Bands bands = (long) part.width * part.height < SHARED_PIXELS ? Bands.ONE : Bands.ALL;
            bands.run(part.height, 32, (from, to) -> {
                float[] row = new float[4 * part.width];
                for (int y = part.y + from; y < part.y + to; y++) {
                    interleaved(part.x, y, part.width, row, 0);
                    change.row(part.x, y, part.width, row);
                    PixelRows.write(row, 0, result, y * width + part.x, part.width, PixelRows.Offset.NONE);
                }
            });
        }
        return ofPixels(width, height, result);
    }

    private Object empty(int newWidth, int newHeight) {
        int size = newWidth * newHeight;
        return switch (format.depth()) {
            case U8 -> new int[size];
            case U16 -> new short[4 * size];
            case F32 -> new float[4 * size];
        };
    }

    private Picture ofPixels(int newWidth, int newHeight, Object result) {
        return switch (result) {
            case int[] ints -> ofArgb(newWidth, newHeight, ints, format.space());
            case short[] shorts -> ofShorts(newWidth, newHeight, shorts, format.space());
            case float[] floats -> ofFloats(newWidth, newHeight, floats, format.space());
            default -> throw new IllegalStateException();
        };
    }

    /** Whether every pixel covers fully. */
    public boolean opaque() {
        return opaque;
    }

    /** Whether both have the same size, the same format and the same pixels. */
    public boolean samePixels(Picture other) {
        if (width != other.width || height != other.height || !format.equals(other.format)) {
            return false;
        }
        return switch (format.depth()) {
            case U8 -> Arrays.equals(packed(), other.packed());
            case U16 -> Arrays.equals(shorts(), other.shorts());
            case F32 -> Arrays.equals(floats(), other.floats());
        };
    }

    /** A copy as {@link BufferedImage#TYPE_INT_ARGB_PRE}, 8-bit sRGB. */
    public BufferedImage toBufferedImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, width, height, argb());
        return image;
    }

    @Override
    public String toString() {
        return "Picture[%d × %d, %s%s]".formatted(width, height, format, opaque ? ", opaque" : "");
    }

    private void requireDepth(Depth depth) {
        if (format.depth() != depth) {
            throw new IllegalStateException("The picture is kept as " + format + ", not " + depth + ".");
        }
    }

    private static void requireLength(double pixels, int width, int height) {
        if (pixels != width * height) {
            throw PictureWords.WORDS.refusal("size.array", pixels, width, height);
        }
    }

    private static boolean isOpaque(int[] argb) {
        AtomicBoolean opaque = new AtomicBoolean(true);
        Bands.ALL.run(argb.length, OPAQUE_BAND, (from, to) -> {
            if (opaque.get() && !isOpaque(argb, from, to)) {
                opaque.set(false);
            }
        });
        return opaque.get();
    }

    private static boolean isOpaque(int[] argb, int begin, int end) {
        int all = -1;
        for (int from = begin; from < end; from += 4096) {
            int to = Math.min(end, from + 4096);
            for (int i = from; i < to; i++) {
                all &= argb[i];
            }
            if (all >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }
}
