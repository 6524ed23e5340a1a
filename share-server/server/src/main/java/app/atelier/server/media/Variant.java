package app.atelier.server.media;

import java.util.Optional;

/** A form in which a picture is served: as it was stored, or as WebP of at most this many pixels across and 16,383 down. */
public enum Variant {
    ORIGINAL(0),
    W320(320),
    W640(640),
    W1280(1280);

    /** WebP has no more rows than this, and nobody looks at them in a feed. */
    private static final int MOST_HEIGHT = 16_383;

    private final int width;

    Variant(int width) {
        this.width = width;
    }

    /** The width of this variant of a picture; it is never enlarged. */
    public int widthFor(Media media) {
        return widthFor(media.width(), media.height());
    }

    /** As {@link #widthFor(Media)}, of a picture of this size. */
    int widthFor(int pictureWidth, int pictureHeight) {
        return Math.max(1, (int) Math.round(pictureWidth * scale(pictureWidth, pictureHeight)));
    }

    /** The height that goes with {@link #widthFor(int, int)}. */
    int heightFor(int pictureWidth, int pictureHeight) {
        return Math.max(1, (int) Math.round(pictureHeight * scale(pictureWidth, pictureHeight)));
    }

    private double scale(int pictureWidth, int pictureHeight) {
        return this == ORIGINAL
                ? 1
                : Math.min(1, Math.min((double) width / pictureWidth, (double) MOST_HEIGHT / pictureHeight));
    }

    /** The height that goes with {@link #widthFor(Media)}. */
    public int heightFor(Media media) {
        return heightFor(media.width(), media.height());
    }

    /** Pixels across at most; 0 for the original. */
    public int width() {
        return width;
    }

    /** The last part of the address, {@code 640.webp} or {@code original.png}. */
    public String fileName(String mediaType) {
        return this == ORIGINAL
                ? "original." + PictureType.ofMediaType(mediaType).extension()
                : width + ".webp";
    }

    /** The variant of this last part of an address, with the right ending for this picture. */
    public static Optional<Variant> of(String fileName, String mediaType) {
        for (Variant variant : values()) {
            if (variant.fileName(mediaType).equals(fileName)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }
}
