package app.atelier.imaging.thumbnails;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;

/** Small pictures of the same shape. */
public final class Thumbnails {
    private Thumbnails() {}

    /** The picture with its longer side at most {@code maxSide} pixels; the picture itself if it is no larger. */
    public static Picture scale(Picture picture, int maxSide) {
        int longer = Math.max(picture.width(), picture.height());
        if (longer <= maxSide) {
            return picture;
        }
        double factor = maxSide / (double) longer;
        int width = Math.max(1, (int) Math.round(picture.width() * factor));
        int height = Math.max(1, (int) Math.round(picture.height() * factor));
        return Resampler.resize(picture, width, height, Interpolation.LANCZOS3);
    }
}
