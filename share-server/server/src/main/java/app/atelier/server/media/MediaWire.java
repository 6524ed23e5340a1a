package app.atelier.server.media;

import app.atelier.protocol.mastodon.MediaAttachment;
import app.atelier.protocol.mastodon.MediaAttachment.Meta;
import app.atelier.protocol.mastodon.MediaAttachment.Size;
import app.atelier.protocol.mastodon.MediaExtra;
import app.atelier.protocol.mastodon.PictureSigner;
import app.atelier.server.configuration.BaseUrl;
import org.jspecify.annotations.Nullable;

/** Pictures as the API writes them. */
public final class MediaWire {
    private static final Variant PREVIEW = Variant.W640;

    private final BaseUrl baseUrl;

    public MediaWire(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** A picture with the addresses of its original and of a smaller one. */
    public MediaAttachment of(Media media) {
        Size original = Size.of(media.width(), media.height());
        Size small = Size.of(PREVIEW.widthFor(media), PREVIEW.heightFor(media));
        return new MediaAttachment(
                Long.toString(media.id()),
                "image",
                baseUrl.to(media.path(Variant.ORIGINAL)),
                baseUrl.to(media.path(PREVIEW)),
                null,
                null,
                null,
                new Meta(original, small, null),
                media.description().isEmpty() ? null : media.description(),
                media.blurhash(),
                new MediaExtra(signer(media.signature())));
    }

    private @Nullable PictureSigner signer(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        Signature.Holder holder = signature.holder();
        return holder == null
                ? new PictureSigner(signature.name(), signature.fingerprint(), null, null, null, null)
                : new PictureSigner(
                        signature.name(),
                        signature.fingerprint(),
                        holder.account(),
                        baseUrl.to("/@" + holder.account()),
                        holder.since(),
                        holder.withdrawn());
    }
}
