package app.atelier.imaging.resample;

/**
 * Which part of a picture an output shows.
 *
 * @param x picture coordinate of the output's left edge
 * @param y picture coordinate of the output's upper edge
 * @param stepX picture pixels for one output pixel, not 0; negative mirrors
 * @param stepY picture pixels for one output pixel, not 0; negative mirrors
 * @param width output pixels
 * @param height output pixels
 */
public record Window(double x, double y, double stepX, double stepY, int width, int height) {
    /** All of a picture at another size. */
    public static Window whole(int pictureWidth, int pictureHeight, int width, int height) {
        return new Window(0, 0, pictureWidth / (double) width, pictureHeight / (double) height, width, height);
    }
}
