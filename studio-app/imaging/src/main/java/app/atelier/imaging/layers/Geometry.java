package app.atelier.imaging.layers;

import org.jspecify.annotations.Nullable;

/**
 * How the finished document is laid on the page, never baked into layers. In order: flips, quarter turns,
 * straightening (rotation about the centre, enlarged just so much that no corner is empty), crop.
 *
 * @param crop what is kept, or everything
 * @param quarterTurns clockwise, 0 to 3
 * @param straightenDegrees clockwise, −45 to 45
 */
public record Geometry(
        @Nullable Crop crop, int quarterTurns, double straightenDegrees, boolean flipHorizontal, boolean flipVertical) {
    public static final Geometry IDENTITY = new Geometry(null, 0, 0, false, false);

    public Geometry {
        quarterTurns = Math.floorMod(quarterTurns, 4);
        if (!(straightenDegrees >= -45 && straightenDegrees <= 45)) {
            throw new IllegalArgumentException(
                    "A picture can be straightened by −45 to 45 degrees, not " + straightenDegrees + ".");
        }
    }

    public Geometry withCrop(@Nullable Crop value) {
        return new Geometry(value, quarterTurns, straightenDegrees, flipHorizontal, flipVertical);
    }

    public Geometry withStraighten(double degrees) {
        return new Geometry(crop, quarterTurns, degrees, flipHorizontal, flipVertical);
    }

    /**
     * Turned once more as it is seen now; a crop turns along.
     *
     * @param width of the page before the crop and before this turn
     * @param height of the page before the crop and before this turn
     */
    public Geometry turnedClockwise(int width, int height) {
        Crop c = crop;
        Crop turned = c == null ? null : new Crop(height - c.y() - c.height(), c.x(), c.height(), c.width());
        // Flips come before turns: a turn of the page seen does not change them.
        return new Geometry(turned, quarterTurns + 1, straightenDegrees, flipHorizontal, flipVertical);
    }

    /** Mirrored left to right as it is seen now; a crop is mirrored along. {@code width} is the page before the crop. */
    public Geometry flippedHorizontally(int width) {
        Crop c = crop;
        Crop mirrored = c == null ? null : new Crop(width - c.x() - c.width(), c.y(), c.width(), c.height());
        boolean lying = (quarterTurns & 1) == 1;
        return new Geometry(mirrored, quarterTurns, -straightenDegrees, flipHorizontal ^ !lying, flipVertical ^ lying);
    }

    /** Mirrored top to bottom as it is seen now; a crop is mirrored along. {@code height} is the page before the crop. */
    public Geometry flippedVertically(int height) {
        Crop c = crop;
        Crop mirrored = c == null ? null : new Crop(c.x(), height - c.y() - c.height(), c.width(), c.height());
        boolean lying = (quarterTurns & 1) == 1;
        return new Geometry(mirrored, quarterTurns, -straightenDegrees, flipHorizontal ^ lying, flipVertical ^ !lying);
    }

    /** Width of the page before the crop, for a document of the given size. */
    public int pageWidth(int width, int height) {
        return (quarterTurns & 1) == 0 ? width : height;
    }

    /** Height of the page before the crop. */
    public int pageHeight(int width, int height) {
        return (quarterTurns & 1) == 0 ? height : width;
    }
}
