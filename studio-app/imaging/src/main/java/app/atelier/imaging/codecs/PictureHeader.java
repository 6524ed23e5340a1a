package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;

/**
 * What a file says of itself before its pixels are decoded.
 *
 * @param mediaType such as {@code image/png}, found from the content, never from the name
 * @param width pixels as stored, before orientation
 * @param height pixels as stored, before orientation
 * @param bitsPerChannel 8, 16 or 32 (floats); less is given as 8
 * @param alpha whether pixels can be transparent
 * @param orientation EXIF orientation, 1 to 8; 1 is upright
 */
public record PictureHeader(
        String mediaType, int width, int height, int bitsPerChannel, boolean alpha, int orientation) {

    /** Width as it is shown, orientation applied. */
    public int shownWidth() {
        return orientation >= 5 ? height : width;
    }

    /** Height as it is shown, orientation applied. */
    public int shownHeight() {
        return orientation >= 5 ? width : height;
    }

    /** The usual ending of a file of this kind, without the dot. */
    public String extension() {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/svg+xml" -> "svg";
            default -> mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }

    PictureHeader checked() throws UnreadablePictureException {
        try {
            Picture.requireSize(width, height);
        } catch (IllegalArgumentException e) {
            throw new UnreadablePictureException(e.getMessage(), e);
        }
        long bytes = (long) bitsPerChannel / 2 * width * height;
        if (bytes > Runtime.getRuntime().maxMemory() / 10 * 9) {
            throw new UnreadablePictureException(CodecTexts.of("read.memory-size", width, height));
        }
        return this;
    }
}
