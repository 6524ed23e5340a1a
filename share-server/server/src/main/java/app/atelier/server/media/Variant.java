package app.atelier.server.media;

import java.util.Optional;

/** A form in which a picture is served: as it was stored, or as WebP of at most this many pixels across. */
public enum Variant {
    ORIGINAL(0),
    W320(320),
    W640(640),
    W1280(1280);

    private final int width;

    Variant(int width) {
        this.width = width;
    }

    /** The width of this variant of a picture; it is never enlarged. */
    public int widthFor(Media media) {
        return this == ORIGINAL ? media.width() : Math.min(width, media.width());
    }

    /** The height that goes with {@link #widthFor}. */
    public int heightFor(Media media) {
        return Math.max(1, (int) Math.round((double) media.height() * widthFor(media) / media.width()));
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
