package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.resample.Interpolation;
import java.awt.Rectangle;
import java.util.List;

/**
 * Pictures made smaller, so that what is small on the screen is not read pixel by pixel: halved again and again, or just
 * as small as they are shown. Where most of one is wanted it is made once and kept, if it is not too large; otherwise
 * only the part is made, and of the picture itself only what that is made of is read. Both are the same pixels.
 */
final class Levels {
    private final Grain grain;
    private final PixelFormat format;
    private final RenderCache cache;

    Levels(Grain grain, PixelFormat format, RenderCache cache) {
        this.grain = grain;
        this.format = format;
        this.cache = cache;
    }

    /**
     * A picture in the form that rows are sampled in, halved so many times.
     *
     * @param most whether most of it will be looked at
     */
    Picture halved(Picture picture, int times, boolean most) {
        Picture level = grain.readable(picture);
        for (int i = 1; i <= times; i++) {
            Object key = List.of("halved", picture, format, i);
            Picture known = cache.known(key, Picture.class);
            level = known != null ? known : kept(key, grain.half(level), i == times && most);
        }
        return level;
    }

    private Picture kept(Object key, Picture half, boolean most) {
        // What is quick to make row by row keeps itself while memory is plenty.
        boolean worthwhile = most && !half.flat() && !half.rowwise() && cache.fits(half.bytes());
        Rectangle all = new Rectangle(half.width(), half.height());
        return worthwhile ? cache.get(key, Picture.class, () -> half.part(all)) : half;
    }

    /** How often a picture of even sides can be halved before it is smaller than so large a share of its size. */
    static int halvings(Picture picture, double shareX, double shareY) {
        int times = 0;
        int width = picture.width();
        int height = picture.height();
        for (double least = Math.max(shareX, shareY); least <= 0.5 && even(width, height); least *= 2) {
            width /= 2;
            height /= 2;
            times++;
        }
        return times;
    }

    private static boolean even(int width, int height) {
        return (width & 1) == 0 && (height & 1) == 0;
    }

    /**
     * A picture at a smaller size of any shape: halved as often as that goes, then shrunk.
     *
     * @param most whether most of it will be looked at
     */
    Picture shrunk(Picture picture, int width, int height, boolean most) {
        Object key = List.of("small", picture, format, width, height);
        Picture known = cache.known(key, Picture.class);
        if (known != null) {
            return known;
        }
        double shareX = width / (double) picture.width();
        double shareY = height / (double) picture.height();
        Picture level = halved(picture, halvings(picture, shareX, shareY), most);
        Resized small = new Resized(grain, level, width, height, Interpolation.BICUBIC);
        return most && cache.keeps() ? cache.get(key, Picture.class, small::whole) : small.deferred();
    }

    /** Whether a picture can be sampled where its pixels are, without fetching any. */
    boolean atHand(Picture picture) {
        return grain.atHand(picture);
    }

    /** What there is to sample a place of a picture, which must lie inside: all of it if that is at hand. */
    Cubic.Piece piece(Picture picture, Rectangle place) {
        return atHand(picture)
                ? Cubic.Piece.whole(picture)
                : new Cubic.Piece(
                        grain.dotted(picture.part(place)), place.x, place.y, picture.width(), picture.height());
    }
}
