package app.atelier.server.pages;

import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.media.Media;
import app.atelier.server.media.Variant;
import app.atelier.server.pages.Frame.CardTag;
import app.atelier.server.statuses.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tags by which other sites show a page when someone sends its address: Open Graph and Twitter's. Every address in
 * them is absolute, from the configured base.
 */
final class OpenGraph {
    /** Originals above this are not offered; many sites give up on them. */
    private static final long LARGEST_BYTES = 5_000_000;

    private final BaseUrl base;
    private final String site;

    OpenGraph(BaseUrl base, String site) {
        this.base = base;
        this.site = site;
    }

    List<CardTag> post(Frame frame, String title, Status status, boolean hidden) {
        var tags = start("article", title, frame.description(), base.to(status.path()));
        tags.add(property("article:published_time", status.created().toString()));
        tags.add(property("article:author", base.to("/@" + status.account().name())));
        status.tags().forEach(tag -> tags.add(property("article:tag", tag)));
        if (hidden) {
            tags.add(name("twitter:card", "summary"));
        } else {
            picture(tags, status.media().getFirst());
        }
        return tags;
    }

    List<CardTag> profile(Frame frame, String title, String address, Optional<Status> newest) {
        var tags = start("profile", title, frame.description(), address);
        newest.filter(status -> !status.sensitive()
                        && status.spoilerText().isBlank()
                        && !status.media().isEmpty())
                .ifPresent(status -> picture(tags, status.media().getFirst()));
        return tags;
    }

    private List<CardTag> start(String type, String title, String description, String address) {
        var tags = new ArrayList<CardTag>();
        tags.add(property("og:site_name", site));
        tags.add(property("og:type", type));
        tags.add(property("og:title", title));
        tags.add(property("og:description", description));
        tags.add(property("og:url", address));
        return tags;
    }

    private void picture(List<CardTag> tags, Media media) {
        var variant = media.bytes() <= LARGEST_BYTES ? Variant.ORIGINAL : Variant.W1280;
        tags.add(property("og:image", base.to(media.path(variant))));
        tags.add(property("og:image:type", variant == Variant.ORIGINAL ? media.mediaType() : "image/webp"));
        tags.add(property("og:image:width", Integer.toString(variant.widthFor(media))));
        tags.add(property("og:image:height", Integer.toString(variant.heightFor(media))));
        if (!media.description().isBlank()) {
            tags.add(property("og:image:alt", media.description()));
        }
        tags.add(name("twitter:card", "summary_large_image"));
    }

    private static CardTag property(String property, String content) {
        return new CardTag(property, null, content);
    }

    private static CardTag name(String name, String content) {
        return new CardTag(null, name, content);
    }
}
