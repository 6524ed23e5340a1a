package app.atelier.imaging;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * An image, immutable after construction: rows of pixels from the upper left, sRGB, alpha premultiplied.
 *
 * <p>Equality is identity, so that a picture can be a key in caches; {@link #samePixels} compares contents.
 */
public final class Picture {
    /** The longest side that is accepted, in pixels. */
    public static final int MAX_SIDE = 30_000;

    /** The largest number of pixels that is accepted. */
    public static final long MAX_PIXELS = 400_000_000L;

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean opaque;

    private Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.opaque = isOpaque(argb);
    }

    /**
     * Wraps pixels; the array belongs to the picture from now on.
     *
     * @param premultipliedArgb {@code width × height} pixels, 0xAARRGGBB, sRGB, each colour at most its alpha
     * @throws IllegalArgumentException if the size is out of range or does not fit the array
     */
    public static Picture ofArgb(int width, int height, int[] premultipliedArgb) {
        requireSize(width, height);
        if (premultipliedArgb.length != width * height) {
            throw new IllegalArgumentException(
                    "%d pixels do not fill a picture of %d × %d.".formatted(premultipliedArgb.length, width, height));
        }
        return new Picture(width, height, premultipliedArgb);
    }

    /** A fully transparent picture. */
    public static Picture transparent(int width, int height) {
        requireSize(width, height);
        return new Picture(width, height, new int[width * height]);
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
            throw new IllegalArgumentException(
                    "A picture needs at least one pixel, not %d × %d.".formatted(width, height));
        }
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "A picture of %d × %d pixels is too large: at most %d a side and %d megapixels."
                            .formatted(width, height, MAX_SIDE, MAX_PIXELS / 1_000_000));
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, premultiplied 0xAARRGGBB in sRGB: read only, never write into it. */
    public int[] argb() {
        return argb;
    }

    /** The premultiplied pixel at a place inside the picture. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }

    /** Whether every pixel has alpha 255. */
    public boolean opaque() {
        return opaque;
    }

    /** Whether both have the same size and the same pixels. */
    public boolean samePixels(Picture other) {
        return width == other.width && height == other.height && Arrays.equals(argb, other.argb);
    }

    /** A copy as {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    public BufferedImage toBufferedImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, width, height, argb);
        return image;
    }

    @Override
    public String toString() {
        return "Picture[%d × %d%s]".formatted(width, height, opaque ? ", opaque" : "");
    }

    private static boolean isOpaque(int[] argb) {
        int all = -1;
        for (int from = 0; from < argb.length; from += 4096) {
            int to = Math.min(argb.length, from + 4096);
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
