package app.atelier.server.media;

import org.jspecify.annotations.Nullable;

/**
 * A file with everything taken out that is not picture: places, cameras, names, texts, thumbnails, what stands after
 * its end.
 *
 * @param type what kind of file it is
 * @param file the file without those parts; empty where the kind is stored in another form
 * @param width in pixels as stored in the file
 * @param height in pixels as stored in the file
 * @param orientation 1 to 8 as in EXIF
 * @param profile the colour profile (ICC), null for sRGB
 */
record StrippedPicture(
        PictureType type, byte[] file, int width, int height, int orientation, byte @Nullable [] profile) {
    /** The same, kept in another form of the file. */
    StrippedPicture withFile(byte[] other) {
        return new StrippedPicture(type, other, width, height, orientation, profile);
    }

    /** Whether width and height change places when it is shown. */
    boolean turned() {
        return orientation >= 5;
    }
}
