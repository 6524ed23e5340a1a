package app.atelier.server.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored picture.
 *
 * @param sha256 hash of the stored original, 64 hexadecimal digits; part of its address
 * @param mediaType of the stored original
 * @param bytes length of the stored original
 * @param width in pixels as it is shown, orientation applied
 * @param height in pixels as it is shown
 * @param opaque whether no pixel is see-through
 * @param description for those who do not see it, plain text, may be empty
 * @param blurhash 20 to 30 characters
 * @param placeholder a WebP of 10 pixels on its long side as a {@code data:} URL
 * @param signature who signed the stored original, whose manifest was checked here and holds; null for all others
 */
public record Media(
        long id,
        long accountId,
        String sha256,
        String mediaType,
        long bytes,
        int width,
        int height,
        boolean opaque,
        String description,
        String blurhash,
        String placeholder,
        Instant created,
        @Nullable Signature signature) {

    /** The address of a variant below the server's own, {@code /media/…/640.webp}. */
    public String path(Variant variant) {
        return "/media/" + sha256 + "/" + variant.fileName(mediaType);
    }
}
