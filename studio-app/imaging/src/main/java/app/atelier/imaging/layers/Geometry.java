package app.atelier.imaging.layers;

import org.jspecify.annotations.Nullable;

/**
 * How the finished document is laid on the page, never baked into layers. In order: flips, quarter turns,
 * straightening (rotation about the centre, enlarged just so much that no corner is empty), perspective, crop, canvas,
 * new size. With a crop, straightening or perspective, room that the canvas adds is empty; without, layers may reach
 * into it.
 *
 * @param crop what is kept of the page, or everything
 * @param quarterTurns clockwise, 0 to 3
 * @param straightenDegrees clockwise, −45 to 45
 * @param perspective which four points of the straightened page become its corners, or none
 * @param canvas the sheet that the cropped page lies on, or just the page
 * @param resize how large the result is made, or as large as it is
 */
public record Geometry(
        @Nullable Crop crop,
        int quarterTurns,
        double straightenDegrees,
        boolean flipHorizontal,
        boolean flipVertical,
        @Nullable Perspective perspective,
        @Nullable Canvas canvas,
        @Nullable Resize resize) {
    public static final Geometry IDENTITY = new Geometry(null, 0, 0, false, false);

    public Geometry {
        quarterTurns = Math.floorMod(quarterTurns, 4);
        if (!(straightenDegrees >= -45 && straightenDegrees <= 45)) {
            throw LayerWords.WORDS.refusal("straighten.range", straightenDegrees);
        }
        perspective = Perspective.NONE.equals(perspective) ? null : perspective;
    }

    /** As the full constructor, without perspective, canvas and new size. */
    public Geometry(
            @Nullable Crop crop,
            int quarterTurns,
            double straightenDegrees,
            boolean flipHorizontal,
            boolean flipVertical) {
        this(crop, quarterTurns, straightenDegrees, flipHorizontal, flipVertical, null, null, null);
    }

    public Geometry withCrop(@Nullable Crop value) {
        return new Geometry(
                value, quarterTurns, straightenDegrees, flipHorizontal, flipVertical, perspective, canvas, resize);
    }

    public Geometry withStraighten(double degrees) {
        return new Geometry(crop, quarterTurns, degrees, flipHorizontal, flipVertical, perspective, canvas, resize);
    }

    public Geometry withPerspective(@Nullable Perspective value) {
        return new Geometry(crop, quarterTurns, straightenDegrees, flipHorizontal, flipVertical, value, canvas, resize);
    }

    public Geometry withCanvas(@Nullable Canvas value) {
        return new Geometry(
                crop, quarterTurns, straightenDegrees, flipHorizontal, flipVertical, perspective, value, resize);
    }

    public Geometry withResize(@Nullable Resize value) {
        return new Geometry(
                crop, quarterTurns, straightenDegrees, flipHorizontal, flipVertical, perspective, canvas, value);
    }

    /**
     * Turned once more as it is seen now; perspective, crop, canvas and size turn along.
     *
     * @param width of the page before the crop and before this turn
     * @param height of the page before the crop and before this turn
     */
    public Geometry turnedClockwise(int width, int height) {
        Crop c = crop;
        Crop turned = c == null ? null : new Crop(height - c.y() - c.height(), c.x(), c.height(), c.width());
        Canvas s = canvas;
        int seen = c == null ? height : c.height();
        Canvas sheet = s == null ? null : new Canvas(seen - s.y() - s.height(), s.x(), s.height(), s.width());
        // Flips come before turns: a turn of the page seen does not change them.
        return new Geometry(
                turned,
                quarterTurns + 1,
                straightenDegrees,
                flipHorizontal,
                flipVertical,
                perspective == null ? null : perspective.turnedClockwise(),
                sheet,
                resize == null ? null : resize.turned());
    }

    /** Mirrored left to right as it is seen now, with all that follows. {@code width} is the page before the crop. */
    public Geometry flippedHorizontally(int width) {
        Crop c = crop;
        Crop mirrored = c == null ? null : new Crop(width - c.x() - c.width(), c.y(), c.width(), c.height());
        Canvas s = canvas;
        int seen = c == null ? width : c.width();
        boolean lying = (quarterTurns & 1) == 1;
        return new Geometry(
                mirrored,
                quarterTurns,
                -straightenDegrees,
                flipHorizontal ^ !lying,
                flipVertical ^ lying,
                perspective == null ? null : perspective.flippedHorizontally(),
                s == null ? null : new Canvas(seen - s.x() - s.width(), s.y(), s.width(), s.height()),
                resize);
    }

    /** Mirrored top to bottom as it is seen now, with all that follows. {@code height} is the page before the crop. */
    public Geometry flippedVertically(int height) {
        Crop c = crop;
        Crop mirrored = c == null ? null : new Crop(c.x(), height - c.y() - c.height(), c.width(), c.height());
        Canvas s = canvas;
        int seen = c == null ? height : c.height();
        boolean lying = (quarterTurns & 1) == 1;
        return new Geometry(
                mirrored,
                quarterTurns,
                -straightenDegrees,
                flipHorizontal ^ lying,
                flipVertical ^ !lying,
                perspective == null ? null : perspective.flippedVertically(),
                s == null ? null : new Canvas(s.x(), seen - s.y() - s.height(), s.width(), s.height()),
                resize);
    }

    /** Width of the page before the crop, for a document of the given size. */
    public int pageWidth(int width, int height) {
        return (quarterTurns & 1) == 0 ? width : height;
    }

    /** Height of the page before the crop. */
    public int pageHeight(int width, int height) {
        return (quarterTurns & 1) == 0 ? height : width;
    }

    /** Whether nothing of a document shows in the room that the canvas adds. */
    public boolean cutsAtPage() {
        return canvas != null && (crop != null || perspective != null || straightenDegrees != 0);
    }

    /**
     * With one more perspective on what is seen now (of crop and canvas, if there are any), for a document of the given
     * size.
     *
     * @param perspective four points of what is seen as shares of its sides
     * @throws IllegalArgumentException if the page would then reach too far beyond what is seen
     */
    public Geometry seenThrough(Perspective perspective, int width, int height) {
        if (crop == null && canvas == null && this.perspective == null) {
            return withPerspective(perspective);
        }
        double pageWidth = pageWidth(width, height);
        double pageHeight = pageHeight(width, height);
        Homography shift = Homography.translation(
                -(crop == null ? 0 : crop.x()) - (canvas == null ? 0 : canvas.x()),
                -(crop == null ? 0 : crop.y()) - (canvas == null ? 0 : canvas.y()));
        Homography seen =
                perspective.map(Pages.frameWidth(this, width, height), Pages.frameHeight(this, width, height));
        Homography before =
                this.perspective == null ? Homography.IDENTITY : this.perspective.map(pageWidth, pageHeight);
        Homography all = shift.inverse().after(seen).after(shift).after(before);
        Homography unit = Homography.scale(1 / pageWidth, 1 / pageHeight)
                .after(all)
                .after(Homography.scale(pageWidth, pageHeight));
        return withPerspective(Perspective.of(unit));
    }
}
