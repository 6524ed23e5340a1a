package app.atelier.server.media;

import java.util.Optional;

/** The kinds of files that are taken, told by their first bytes and never by their name. */
public enum PictureType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif");

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The kind with this media type; it has to be one of ours. */
    public static PictureType ofMediaType(String mediaType) {
        for (PictureType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        throw new IllegalArgumentException(mediaType);
    }

    /** The kind of a file by its signature; empty for everything that is not taken. */
    public static Optional<PictureType> sniff(byte[] file) {
        if (Bytes.startsWith(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (Bytes.startsWith(file, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (Bytes.startsWith(file, 0, 'R', 'I', 'F', 'F') && Bytes.startsWith(file, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        if (Bytes.startsWith(file, 0, 'G', 'I', 'F', '8')
                && (Bytes.startsWith(file, 4, '7', 'a') || Bytes.startsWith(file, 4, '9', 'a'))) {
            return Optional.of(GIF);
        }
        return Optional.empty();
    }
}
