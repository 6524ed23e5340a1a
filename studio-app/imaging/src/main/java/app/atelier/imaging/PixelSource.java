package app.atelier.imaging;

import java.awt.Rectangle;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a picture that are not all in one array: shared with another picture, or on disk until they are wanted.
 * Always the same pixels; read by several threads.
 */
public interface PixelSource {
    /**
     * Copies a part into an array of the picture's depth.
     *
     * @param part inside the picture
     * @param into {@code int[]}, {@code short[]} or {@code float[]}, as {@link Picture#packed}, {@link Picture#shorts} and
     *     {@link Picture#floats} give them
     * @param at where the part's first pixel goes, in pixels
     * @param stride pixels from row to row
     * @throws UnreadablePixelsException if they cannot be read
     */
    void read(Rectangle part, Object into, int at, int stride);

    /** The bytes of all arrays in memory that this keeps alive and for which {@code first} holds. */
    long memory(Predicate<Object> first);

    /** The picture at half the size, where it can be had without reading all pixels; else null. */
    default @Nullable Picture halved() {
        return null;
    }

    /** Whether a few rows can be read again and again at no more than their share of the cost of all. */
    default boolean rowwise() {
        return false;
    }
}
