package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a post.
 *
 * @param type {@code image}, or {@code unknown}
 * @param url the picture as stored; null while it is being worked on
 * @param previewUrl a smaller one for feeds
 * @param description the description for those who do not see it
 * @param blurhash a hash of some 30 characters that gives a blurred placeholder
 * @param atelier what servers of Atelier add, null from all others
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MediaAttachment(
        String id,
        String type,
        @Nullable String url,
        @Nullable String previewUrl,
        @Nullable String remoteUrl,
        @Nullable String previewRemoteUrl,
        @Nullable String textUrl,
        Meta meta,
        @Nullable String description,
        @Nullable String blurhash,
        @Nullable MediaExtra atelier) {

    /** Sizes of the picture and of its preview, and the point to keep when it is cropped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meta(
            @Nullable Size original,
            @Nullable Size small,
            @Nullable Focus focus) {}

    /** A size in pixels; {@code size} is "WxH", {@code aspect} is width by height. */
    public record Size(int width, int height, String size, double aspect) {
        public static Size of(int width, int height) {
            return new Size(width, height, width + "x" + height, (double) width / height);
        }
    }

    /** The point of interest, −1 to 1 from left to right and from bottom to top. */
    public record Focus(double x, double y) {}
}
