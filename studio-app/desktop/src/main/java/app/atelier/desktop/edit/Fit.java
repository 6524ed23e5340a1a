package app.atelier.desktop.edit;

/**
 * How the picture lies on the canvas.
 *
 * @param scale layout units for each pixel of the picture
 * @param x of its left edge on the canvas
 * @param y of its upper edge
 */
record Fit(double scale, double x, double y) {
    private static final double SMALLEST = .05;
    private static final double LARGEST = 8;

    /** As large as fits with a margin around it, never enlarged, in the middle. */
    static Fit whole(double width, double height, int pictureWidth, int pictureHeight, double margin) {
        double scale =
                Math.min(1, Math.min((width - 2 * margin) / pictureWidth, (height - 2 * margin) / pictureHeight));
        return at(Math.max(SMALLEST, scale), width, height, pictureWidth, pictureHeight, 0, 0);
    }

    /** At a scale, moved from the middle by so much; kept so that the picture cannot be lost out of sight. */
    static Fit at(
            double scale, double width, double height, int pictureWidth, int pictureHeight, double dx, double dy) {
        double wide = pictureWidth * scale;
        double high = pictureHeight * scale;
        double roomX = Math.max(0, (wide - width) / 2 + 48);
        double roomY = Math.max(0, (high - height) / 2 + 48);
        return new Fit(
                scale,
                Math.round((width - wide) / 2 + Math.clamp(dx, -roomX, roomX)),
                Math.round((height - high) / 2 + Math.clamp(dy, -roomY, roomY)));
    }

    static double limited(double scale) {
        return Math.clamp(scale, SMALLEST, LARGEST);
    }
}
