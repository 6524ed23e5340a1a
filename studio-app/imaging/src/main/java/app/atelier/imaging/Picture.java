package app.atelier.imaging;

import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.kernels.Bands;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** Side of the tiles that large pictures share with others. */
    public static final int TILE = 256;

    /** This share of the memory is left to others before halves of pictures are kept. */
    private static final int SPARE = 3;

    private final int width;
    private final int height;
    private final PixelFormat format;
    private final boolean opaque;

    private final HeldPixels held;

    private SoftReference<int[]> view = new SoftReference<>(null);
    private SoftReference<Picture> half = new SoftReference<>(null);

    private Picture(int width, int height, PixelFormat format, boolean opaque, HeldPixels held) {
        this.width = width;
        this.height = height;
        this.format = format;
        this.opaque = opaque;
        this.held = held;
    }

    private Picture(int width, int height, PixelFormat format, Object pixels, boolean opaque) {
        this(width, height, format, opaque, HeldPixels.of(width, height, format.depth(), pixels));
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
        return new Picture(width, height, format, premultipliedArgb, PixelArrays.opaque(premultipliedArgb));
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
        boolean opaque = PixelArrays.opaque(premultipliedRgba);
        return new Picture(width, height, new PixelFormat(Depth.U16, space), premultipliedRgba, opaque);
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

    /**
     * A picture whose pixels stay where they are until they are wanted.
     *
     * @param opaque whether every pixel covers fully
     * @throws IllegalArgumentException if the size is out of range
     */
    public static Picture deferred(int width, int height, PixelFormat format, boolean opaque, PixelSource source) {
        requireSize(width, height);
        return new Picture(width, height, format, opaque, HeldPixels.of(width, height, format.depth(), source));
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

    /** Bytes that the pixels take where they are all in memory. */
    public long bytes() {
        return (long) format.bytesPerPixel() * width * height;
    }

    /**
     * Bytes of pixels that this picture keeps in memory for certain: of arrays, which pictures may share, those for which
     * {@code first} holds. What is only kept while memory is plenty does not count.
     */
    public long memory(Predicate<Object> first) {
        return held.memory(first);
    }

    /** Whether all pixels are at hand in one array, so that reading them costs nothing. */
    public boolean flat() {
        return held.flat();
    }

    /** Whether all pixels are in memory for certain, in one array or several. */
    public boolean ready() {
        return held.ready();
    }

    /**
     * Takes pixels that are elsewhere, as on disk, into memory to stay there.
     *
     * @throws UnreadablePixelsException if they cannot be read
     */
    public void load() {
        held.load();
    }

    /**
     * As {@link #load()} on the calling thread alone, tile by tile, while frames are drawn on the others.
     *
     * @throws UnreadablePixelsException if they cannot be read
     */
    public void loadAlone() {
        held.loadAlone();
    }

    @Nullable
    PixelSource source() {
        return held.source();
    }

    /** All pixels in one array, kept while memory is plenty where they come from elsewhere. */
    Object pixels() {
        return held.all();
    }

    /** All pixels in an array of the caller. */
    Object copyOfPixels() {
        return held.copied();
    }

    /** Copies a part, which must lie inside, into an array of this depth; {@code at} and {@code stride} in pixels. */
    void read(Rectangle part, Object into, int at, int stride) {
        held.read(part, into, at, stride);
    }

    /**
     * This 8-bit picture of even sides at half the size, each pixel the mean of four. Its pixels are made as they are looked
     * at; all of them are kept while much memory is free.
     */
    public Picture halved() {
        Picture known;
        synchronized (this) {
            known = half.get();
            if (known == null) {
                known = held.halved();
                if (known == null) {
                    known = deferred(width / 2, height / 2, format, opaque, new Halves(this));
                }
                half = new SoftReference<>(known);
            }
        }
        if (known.rowwise() && !known.flat() && plenty(known.bytes())) {
            known.load();
        }
        return known;
    }

    /** Whether so many bytes leave the most part of the memory that is free as it is. */
    private static boolean plenty(long bytes) {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        return free > runtime.maxMemory() / SPARE + 2 * bytes;
    }

    /** Whether a few rows can be read again and again at no more than their share of the cost of all. */
    public boolean rowwise() {
        return held.rowwise();
    }

    /** Copies a part, which must lie inside, into packed pixels that are {@code stride} apart from row to row. */
    public void packed(Rectangle part, int[] into, int at, int stride) {
        requireDepth(Depth.U8);
        read(part, into, at, stride);
    }

    /**
     * The picture as premultiplied 0xAARRGGBB in 8-bit sRGB: read only, never write into it. For a picture of
     * {@link PixelFormat#SRGB8} these are the pixels themselves; for others they are converted when first asked for,
     * rounded without dithering, colours outside sRGB's gamut cut channel by channel, and kept while memory is plenty.
     */
    public int[] argb() {
        if (format.isSrgb8()) {
            return (int[]) pixels();
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
        return (int[]) pixels();
    }

    /**
     * The pixels themselves, four unsigned values each, premultiplied: read only.
     *
     * @throws IllegalStateException if the depth is not {@link Depth#U16}
     */
    public short[] shorts() {
        requireDepth(Depth.U16);
        return (short[]) pixels();
    }

    /**
     * The pixels themselves, four values each, premultiplied: read only.
     *
     * @throws IllegalStateException if the depth is not {@link Depth#F32}
     */
    public float[] floats() {
        requireDepth(Depth.F32);
        return (float[]) pixels();
    }

    /** The premultiplied pixel at a place inside the picture, as in {@link #argb()}. */
    public int at(int x, int y) {
        return argb()[y * width + x];
    }

    /** Reads part of a row as four floats a pixel: red, green, blue, alpha, premultiplied, in the picture's own space. */
    public void interleaved(int x, int y, int count, float[] rgba, int at) {
        if (flat()) {
            PixelRows.read(pixels(), y * width + x, rgba, at, count);
        } else {
            PixelRows.read(row(x, y, count), 0, rgba, at, count);
        }
    }

    /** Reads part of a row into four planes, premultiplied, in the picture's own space. */
    public void planes(int x, int y, int count, float[] r, float[] g, float[] b, float[] a, int at) {
        if (flat()) {
            PixelRows.read(pixels(), y * width + x, r, g, b, a, at, count);
        } else {
            PixelRows.read(row(x, y, count), 0, r, g, b, a, at, count);
        }
    }

    private Object row(int x, int y, int count) {
        Object row = PixelArrays.make(format.depth(), count);
        read(new Rectangle(x, y, count, 1), row, 0, count);
        return row;
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
        Object result = PixelArrays.make(wanted.depth(), width * height);
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
        Object result = PixelArrays.make(format.depth(), newWidth * newHeight);
        Object all = pixels();
        Bands.ALL.run(newHeight, 32, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < newWidth; x++) {
                    PixelRows.copy(all, source.of(x, y), result, y * newWidth + x);
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
        Object result = PixelArrays.make(format.depth(), part.width * part.height);
        read(part, result, 0, part.width);
        return ofPixels(part.width, part.height, result, format.space());
    }

    /** A picture of another place of this one: cut where the place is smaller, transparent where it reaches outside. */
    public Picture framed(Rectangle place) {
        requireSize(place.width, place.height);
        Object result = PixelArrays.make(format.depth(), place.width * place.height);
        Rectangle shared = place.intersection(new Rectangle(0, 0, width, height));
        if (!shared.isEmpty()) {
            read(shared, result, (shared.y - place.y) * place.width + shared.x - place.x, place.width);
        }
        return ofPixels(place.width, place.height, result, format.space());
    }

    /** Changes part of a row in place: four floats a pixel, premultiplied, in the picture's own space. */
    @FunctionalInterface
    public interface RowChange {
        void row(int x, int y, int count, float[] rgba);
    }

    /**
     * The picture with some parts changed, in the same format; all else keeps its very values. A small change of a large
     * picture costs time and memory for the tiles it touches only; the rest is shared.
     *
     * @param parts inside the picture, not overlapping
     * @param change called for each row of each part, or piece of one, from several threads
     */
    public Picture repainted(List<Rectangle> parts, RowChange change) {
        return new Repainting(this, parts, change).picture();
    }

    /**
     * The picture with some tiles of {@value #TILE} pixels a side replaced; the others are shared.
     *
     * @param tiles row by row: an array in this picture's depth, as wide and high as the tile is inside the picture, or
     *     null for this picture's own; belongs to the new picture from now on
     */
    public Picture withTiles(@Nullable Object[] tiles) {
        if (tiles.length != Patched.count(width, height)) {
            throw new IllegalArgumentException(tiles.length + " tiles do not make up " + this + ".");
        }
        return Repainting.tiled(this, tiles);
    }

    static Picture ofPixels(int width, int height, Object pixels, ColourSpace space) {
        return switch (pixels) {
            case int[] ints -> ofArgb(width, height, ints, space);
            case short[] shorts -> ofShorts(width, height, shorts, space);
            case float[] floats -> ofFloats(width, height, floats, space);
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
        return PixelArrays.same(pixels(), other.pixels());
    }

    /** Whether a part, which must lie inside both, has the same pixels in another picture of the same format. */
    public boolean samePart(Picture other, Rectangle part) {
        if (this == other || Patched.shared(this, other, part)) {
            return true;
        }
        if (flat() && other.flat()) {
            return PixelArrays.same(pixels(), other.pixels(), part, width, other.width);
        }
        Object own = PixelArrays.make(format.depth(), part.width);
        Object its = PixelArrays.make(format.depth(), part.width);
        for (int y = part.y; y < part.y + part.height; y++) {
            Rectangle row = new Rectangle(part.x, y, part.width, 1);
            read(row, own, 0, part.width);
            other.read(row, its, 0, part.width);
            if (!PixelArrays.same(own, its)) {
                return false;
            }
        }
        return true;
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
}
