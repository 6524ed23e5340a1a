package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of Atelier says beyond the Mastodon API; the object {@code atelier} in an attachment.
 *
 * @param signer null where the stored original carries no signature that was checked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MediaExtra(@Nullable PictureSigner signer) {}
