package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;

/**
 * The sheet that the page (as cropped) lies on: larger than the page it adds transparent room, smaller it cuts.
 *
 * @param x left edge of the sheet in pixels from the left edge of the cropped page; negative adds room
 * @param y upper edge of the sheet in pixels from the upper edge of the cropped page; negative adds room
 * @param width 1 to {@link Picture#MAX_SIDE}
 * @param height 1 to {@link Picture#MAX_SIDE}
 */
public record Canvas(int x, int y, int width, int height) {
    public Canvas {
        if (Math.abs((long) x) > Picture.MAX_SIDE
                || Math.abs((long) y) > Picture.MAX_SIDE
                || width < 1
                || height < 1
                || width > Picture.MAX_SIDE
                || height > Picture.MAX_SIDE) {
            throw LayerWords.WORDS.refusal("canvas.size", width, height, x, y, Picture.MAX_SIDE);
        }
    }

    /** The side or corner of the page that stays with the same side or corner of the sheet. */
    public enum Anchor {
        UPPER_LEFT(0, 0),
        TOP(1, 0),
        UPPER_RIGHT(2, 0),
        LEFT(0, 1),
        CENTRE(1, 1),
        RIGHT(2, 1),
        LOWER_LEFT(0, 2),
        BOTTOM(1, 2),
        LOWER_RIGHT(2, 2);

        private final int across;
        private final int down;

        Anchor(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    /** A sheet of the given size about a page of the given size. */
    public static Canvas around(int pageWidth, int pageHeight, int width, int height, Anchor anchor) {
        return new Canvas(
                Math.floorDiv((pageWidth - width) * anchor.across, 2),
                Math.floorDiv((pageHeight - height) * anchor.down, 2),
                width,
                height);
    }

    /** Whether the sheet is just the page. */
    boolean same(int pageWidth, int pageHeight) {
        return x == 0 && y == 0 && width == pageWidth && height == pageHeight;
    }
}
