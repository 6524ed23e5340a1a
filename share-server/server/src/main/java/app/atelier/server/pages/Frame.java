package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs: head, header and foot.
 *
 * @param site the name of this server
 * @param title what the page is, without the site's name
 * @param path of this page with its query, beginning with a slash
 * @param canonical its absolute address, from the configured base
 * @param viewer who is signed in, or null
 * @param joinable whether there is any use in offering to join
 * @param still whether the page stands still on one screen: no space above the foot
 * @param indexed whether search engines may list it
 * @param cards what other sites show of it when someone sends its address
 * @param linkedData JSON-LD, escaped for a script element, or null
 */
public record Frame(
        Texts texts,
        Assets assets,
        Theme theme,
        @Nullable PersonView viewer,
        boolean joinable,
        String site,
        String title,
        String description,
        String path,
        String canonical,
        Place place,
        boolean footed,
        boolean still,
        boolean indexed,
        List<FeedLink> feeds,
        List<CardTag> cards,
        @Nullable String linkedData) {

    public Frame {
        feeds = List.copyOf(feeds);
        cards = List.copyOf(cards);
    }

    /** A feed that belongs to the page. */
    public record FeedLink(String type, String title, String href) {}

    /** An Open Graph ({@code property}) or Twitter ({@code name}) tag; the other of the two is null. */
    public record CardTag(
            @Nullable String property, @Nullable String name, String content) {}

    /** The address of a file of ours, with its version. */
    public String asset(String name) {
        return assets.address(name);
    }

    public String fullTitle() {
        return title.equals(site) ? site : texts.say("title", title, site);
    }

    public Frame titled(String title, String description) {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame in(Place place) {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame standingStill() {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                true,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame withoutFoot() {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                false,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame unlisted() {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                false,
                feeds,
                cards,
                linkedData);
    }

    public Frame withFeeds(List<FeedLink> feeds) {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame at(String canonical) {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }

    public Frame shared(List<CardTag> cards, @Nullable String linkedData) {
        return new Frame(
                texts,
                assets,
                theme,
                viewer,
                joinable,
                site,
                title,
                description,
                path,
                canonical,
                place,
                footed,
                still,
                indexed,
                feeds,
                cards,
                linkedData);
    }
}
