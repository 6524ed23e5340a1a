package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import java.awt.Rectangle;

/** Where a picture is not empty. */
final class Content {
    private Content() {}

    /** The smallest place beside which all is transparent; one pixel of a picture that is empty. */
    static Rectangle of(Picture picture) {
        int width = picture.width();
        if (picture.opaque()) {
            return new Rectangle(width, picture.height());
        }
        float[] row = new float[4 * width];
        // A union with less than nothing is the other one.
        Rectangle place = new Rectangle(-1, -1);
        for (int y = 0; y < picture.height(); y++) {
            picture.interleaved(0, y, width, row, 0);
            int left = 0;
            while (left < width && row[4 * left + 3] == 0) {
                left++;
            }
            if (left < width) {
                int right = width;
                while (row[4 * right - 1] == 0) {
                    right--;
                }
                place = place.union(new Rectangle(left, y, right - left, 1));
            }
        }
        return place.isEmpty() ? new Rectangle(1, 1) : place;
    }
}
