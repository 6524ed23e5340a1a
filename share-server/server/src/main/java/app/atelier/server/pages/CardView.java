package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/**
 * A picture in a feed.
 *
 * @param note what it hides behind, or null; then only its placeholder is sent
 * @param more how many further pictures the post has
 */
public record CardView(
        PictureView picture,
        String href,
        PersonView author,
        String caption,
        @Nullable OriginMark origin,
        @Nullable String note,
        int likes,
        int more,
        TimeView when) {}
