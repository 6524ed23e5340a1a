package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/** A picture in a feed. */
public record CardView(
        PictureView picture,
        String href,
        PersonView author,
        String caption,
        @Nullable OriginMark origin,
        TimeView when) {}
