package app.atelier.imaging.resample;

import java.awt.Rectangle;

/**
 * Which part of a picture an output shows. What a pixel of the output shows depends on its number alone, not on which of
 * them are asked for: parts have the very pixels of the whole.
 *
 * @param x picture coordinate of the left edge of output column 0
 * @param y picture coordinate of the upper edge of output row 0
 * @param stepX picture pixels for one output pixel, not 0; negative mirrors
 * @param stepY picture pixels for one output pixel, not 0; negative mirrors
 * @param part which columns and rows of the output are wanted
 */
public record Window(double x, double y, double stepX, double stepY, Rectangle part) {
    /** From column and row 0 on. */
    public Window(double x, double y, double stepX, double stepY, int width, int height) {
        this(x, y, stepX, stepY, new Rectangle(width, height));
    }

    /** All of a picture at another size. */
    public static Window whole(int pictureWidth, int pictureHeight, int width, int height) {
        return new Window(0, 0, pictureWidth / (double) width, pictureHeight / (double) height, width, height);
    }

    /** Other columns and rows of the same output. */
    public Window of(Rectangle other) {
        return new Window(x, y, stepX, stepY, other);
    }

    /** How many columns are wanted. */
    public int width() {
        return part.width;
    }

    /** How many rows are wanted. */
    public int height() {
        return part.height;
    }

    Taps across(int size, Interpolation kernel) {
        return Taps.of(size, x, stepX, part.x, part.width, kernel);
    }

    Taps down(int size, Interpolation kernel) {
        return Taps.of(size, y, stepY, part.y, part.height, kernel);
    }
}
