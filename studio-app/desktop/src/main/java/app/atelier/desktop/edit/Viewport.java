package app.atelier.desktop.edit;

import java.awt.Rectangle;

/**
 * How a picture lies in the view: fitted, or at a scale with one of its points in the middle. Plain geometry; units are
 * those of layout for the view and pixels for the picture.
 */
final class Viewport {
    static final double LEAST = .02;
    static final double MOST = 16;

    private static final double[] STEPS = {.02, .05, .1, .17, .25, .33, .5, .67, 1, 1.5, 2, 3, 4, 6, 8, 12, 16};
    private static final double NEAR = 1.001;

    private double pictureWidth = 1;
    private double pictureHeight = 1;
    private double viewWidth = 1;
    private double viewHeight = 1;
    private double margin;
    private double density = 1;
    private boolean fitted = true;
    private double scale = 1;
    private double centerX;
    private double centerY;

    /** A picture of another size; the point in the middle stays the same part of it. */
    void picture(double width, double height) {
        if (width == pictureWidth && height == pictureHeight) {
            return;
        }
        centerX *= width / pictureWidth;
        centerY *= height / pictureHeight;
        pictureWidth = width;
        pictureHeight = height;
        settle();
    }

    /**
     * The view's size.
     *
     * @param around room left around a fitted picture
     * @param pixels of the screen for each unit of layout
     */
    void view(double width, double height, double around, double pixels) {
        viewWidth = Math.max(1, width);
        viewHeight = Math.max(1, height);
        margin = around;
        density = pixels;
        settle();
    }

    void fit() {
        fitted = true;
        settle();
    }

    boolean fitted() {
        return fitted;
    }

    /** Sets the scale and keeps a point of the view where it is. */
    void zoom(double to, double viewX, double viewY) {
        double x = pictureX(viewX);
        double y = pictureY(viewY);
        fitted = false;
        scale = Math.clamp(to, LEAST, MOST);
        centerX = x - (viewX - viewWidth / 2) / scale;
        centerY = y - (viewY - viewHeight / 2) / scale;
        settle();
    }

    /** The next scale that is a round number, larger or smaller, about the middle. */
    void step(boolean larger) {
        double to = larger ? MOST : LEAST;
        for (double step : STEPS) {
            if (larger && step > scale * density * NEAR) {
                to = step;
                break;
            }
            if (!larger && step < scale * density / NEAR) {
                to = step;
            }
        }
        zoom(to / density, viewWidth / 2, viewHeight / 2);
    }

    void pan(double dx, double dy) {
        centerX -= dx / scale;
        centerY -= dy / scale;
        settle();
    }

    private void settle() {
        if (fitted) {
            double wide = Math.max(16, viewWidth - 2 * margin);
            double high = Math.max(16, viewHeight - 2 * margin);
            // Small pictures are not blown up beyond their pixels, unless they would be stamps.
            double most = Math.max(1 / density, Math.min(wide, high) / 2 / Math.max(pictureWidth, pictureHeight));
            scale = Math.min(most, Math.min(wide / pictureWidth, high / pictureHeight));
        }
        centerX = within(centerX, pictureWidth, viewWidth);
        centerY = within(centerY, pictureHeight, viewHeight);
    }

    /** The middle where all is to be seen; else no farther than that the margin shows beside the picture. */
    private double within(double center, double picture, double view) {
        double spare = picture - (view - 2 * margin) / scale;
        return fitted || spare <= 0
                ? picture / 2
                : Math.clamp(center, picture / 2 - spare / 2, picture / 2 + spare / 2);
    }

    /** Units of layout for each pixel of the picture. */
    double scale() {
        return scale;
    }

    /** The picture's left edge in the view, on a pixel of the screen. */
    double left() {
        return Math.round((viewWidth / 2 - centerX * scale) * density) / density;
    }

    /** The picture's upper edge in the view, on a pixel of the screen. */
    double top() {
        return Math.round((viewHeight / 2 - centerY * scale) * density) / density;
    }

    double width() {
        return Math.max(1, Math.round(pictureWidth * scale * density)) / density;
    }

    double height() {
        return Math.max(1, Math.round(pictureHeight * scale * density)) / density;
    }

    double pictureX(double viewX) {
        return (viewX - left()) / scale;
    }

    double pictureY(double viewY) {
        return (viewY - top()) / scale;
    }

    double viewX(double pictureX) {
        return left() + pictureX * scale;
    }

    double viewY(double pictureY) {
        return top() + pictureY * scale;
    }

    /** The scale in pixels of the screen for pixels of the picture: what to render with, and what "100 %" means. */
    double renderScale() {
        return scale * density;
    }

    /** What is to be seen of the picture, in pixels of the screen from the picture's corner; may be empty. */
    Rectangle visible() {
        int width = (int) Math.round(width() * density);
        int height = (int) Math.round(height() * density);
        int x = (int) Math.floor(-left() * density);
        int y = (int) Math.floor(-top() * density);
        var window = new Rectangle(
                x, y, (int) Math.ceil(viewWidth * density) + 1, (int) Math.ceil(viewHeight * density) + 1);
        return window.intersection(new Rectangle(0, 0, width, height));
    }

    double density() {
        return density;
    }
}
