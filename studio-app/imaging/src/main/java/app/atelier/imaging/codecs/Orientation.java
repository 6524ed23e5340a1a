package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;

/** Turns pixels upright by EXIF orientation (CIPA DC-008, 4.6.5). */
final class Orientation {
    private Orientation() {}

    /** The upright picture; the same if the orientation is 1. */
    static Picture upright(Picture picture, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return picture;
        }
        int width = picture.width();
        int height = picture.height();
        Picture.Source source =
                switch (orientation) {
                    case 2 -> (x, y) -> y * width + width - 1 - x;
                    case 3 -> (x, y) -> (height - 1 - y) * width + width - 1 - x;
                    case 4 -> (x, y) -> (height - 1 - y) * width + x;
                    case 5 -> (x, y) -> x * width + y;
                    case 6 -> (x, y) -> (height - 1 - x) * width + y;
                    case 7 -> (x, y) -> (height - 1 - x) * width + width - 1 - y;
                    default -> (x, y) -> x * width + width - 1 - y;
                };
        boolean turned = orientation >= 5;
        return picture.rearranged(turned ? height : width, turned ? width : height, source);
    }
}
