package app.atelier.publishing;

import app.atelier.protocol.mastodon.PictureOrigin;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture file that is ready to be sent.
 *
 * @param file read while it is sent; stays the giver's
 * @param mediaType such as {@code image/png}
 * @param sha256 of the file, hexadecimal
 * @param altText what the library knows it is, or empty; the draft's own goes first
 * @param recipeJson the recipe, or null where there is none or it is not to be shared
 * @param origin how the picture came to be, or null when unknown
 */
public record ExportedPicture(
        Path file,
        String mediaType,
        String sha256,
        String altText,
        @Nullable String recipeJson,
        @Nullable PictureOrigin origin) {}
