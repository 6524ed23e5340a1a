package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Interpolation;
import org.jspecify.annotations.Nullable;

/**
 * How large the result is made in the end, as a rule that goes on when the crop changes. Either a width, a height or
 * both (one of them keeps the shape), or a long side, or a percentage.
 *
 * @param width pixels, or none
 * @param height pixels, or none
 * @param longSide pixels of the longer side, or none
 * @param percent of the size before, 0.1 to 6400, or none
 * @param kernel how new pixels are found
 */
public record Resize(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer longSide,
        @Nullable Double percent,
        Interpolation kernel) {
    private static final double LEAST_PERCENT = 0.1;
    private static final double MOST_PERCENT = 6400;

    public Resize {
        int rules = (width != null || height != null ? 1 : 0) + (longSide != null ? 1 : 0) + (percent != null ? 1 : 0);
        if (rules != 1) {
            throw LayerWords.WORDS.refusal("resize.rules");
        }
        requireSide(width);
        requireSide(height);
        requireSide(longSide);
        if (percent != null && !(percent >= LEAST_PERCENT && percent <= MOST_PERCENT)) {
            throw LayerWords.WORDS.refusal("resize.percent", LEAST_PERCENT, MOST_PERCENT, percent);
        }
    }

    public static Resize exact(int width, int height, Interpolation kernel) {
        return new Resize(width, height, null, null, kernel);
    }

    public static Resize longSide(int pixels, Interpolation kernel) {
        return new Resize(null, null, pixels, null, kernel);
    }

    public static Resize percent(double percent, Interpolation kernel) {
        return new Resize(null, null, null, percent, kernel);
    }

    /** The new width of something of the given size, at least 1. */
    public int widthOf(int oldWidth, int oldHeight) {
        return width != null ? width : (int) Math.max(1, Math.round(oldWidth * factor(oldWidth, oldHeight)));
    }

    /** The new height of something of the given size, at least 1. */
    public int heightOf(int oldWidth, int oldHeight) {
        return height != null ? height : (int) Math.max(1, Math.round(oldHeight * factor(oldWidth, oldHeight)));
    }

    private double factor(int oldWidth, int oldHeight) {
        if (percent != null) {
            return percent / 100;
        }
        if (longSide != null) {
            return longSide / (double) Math.max(oldWidth, oldHeight);
        }
        return width != null ? width / (double) oldWidth : height != null ? height / (double) oldHeight : 1;
    }

    /** With width and height exchanged, for a page that is turned. */
    Resize turned() {
        return new Resize(height, width, longSide, percent, kernel);
    }

    private static void requireSide(@Nullable Integer side) {
        if (side != null && (side < 1 || side > Picture.MAX_SIDE)) {
            throw LayerWords.WORDS.refusal("resize.side", Picture.MAX_SIDE, side);
        }
    }
}
