package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs: head, header and foot.
 *
 * @param around where and for whom the page is made
 * @param head what the page says of itself
 * @param place which of the header's places it is
 * @param footed whether it has a foot
 * @param still whether it stands still on one screen: no space above the foot
 */
public record Frame(Surroundings around, Head head, Place place, boolean footed, boolean still) {

    /**
     * Where and for whom a page is made.
     *
     * @param viewer who is signed in, or null
     * @param joinable whether there is any use in offering to join
     * @param site the name of this server
     * @param path of this page with its query, beginning with a slash
     */
    public record Surroundings(
            Texts texts,
            Assets assets,
            Theme theme,
            @Nullable PersonView viewer,
            boolean joinable,
            String site,
            String path) {}

    /**
     * What a page says of itself to browsers, search engines and other sites.
     *
     * @param title what the page is, without the site's name
     * @param canonical its absolute address, from the configured base
     * @param indexed whether search engines may list it
     * @param cards what other sites show of it when someone sends its address
     * @param linkedData JSON-LD, escaped for a script element, or null
     */
    public record Head(
            String title,
            String description,
            String canonical,
            boolean indexed,
            List<FeedLink> feeds,
            List<CardTag> cards,
            @Nullable String linkedData) {

        public Head {
            feeds = List.copyOf(feeds);
            cards = List.copyOf(cards);
        }

        /** A page that search engines may list, with nothing for other sites. */
        static Head of(String title, String description, String canonical) {
            return new Head(title, description, canonical, true, List.of(), List.of(), null);
        }
    }

    /** A feed that belongs to the page. */
    public record FeedLink(String type, String title, String href) {}

    /** An Open Graph ({@code property}) or Twitter ({@code name}) tag; the other of the two is null. */
    public record CardTag(
            @Nullable String property, @Nullable String name, String content) {}

    public Texts texts() {
        return around.texts();
    }

    public Theme theme() {
        return around.theme();
    }

    public @Nullable PersonView viewer() {
        return around.viewer();
    }

    public boolean joinable() {
        return around.joinable();
    }

    public String site() {
        return around.site();
    }

    public String path() {
        return around.path();
    }

    public String description() {
        return head.description();
    }

    /** The address of a file of ours, with its version. */
    public String asset(String name) {
        return around.assets().address(name);
    }

    public String fullTitle() {
        return head.title().equals(site()) ? site() : texts().say("title", head.title(), site());
    }

    public Frame in(Place place) {
        return new Frame(around, head, place, footed, still);
    }

    public Frame standingStill() {
        return new Frame(around, head, place, footed, true);
    }

    public Frame withoutFoot() {
        return new Frame(around, head, place, false, still);
    }

    public Frame unlisted() {
        return with(
                new Head(head.title, head.description, head.canonical, false, head.feeds, head.cards, head.linkedData));
    }

    /** The same page under its own address, however it was reached. */
    public Frame at(String canonical) {
        return with(new Head(
                head.title, head.description, canonical, head.indexed, head.feeds, head.cards, head.linkedData));
    }

    public Frame withFeeds(List<FeedLink> feeds) {
        return with(new Head(
                head.title, head.description, head.canonical, head.indexed, feeds, head.cards, head.linkedData));
    }

    public Frame shared(List<CardTag> cards, @Nullable String linkedData) {
        return with(
                new Head(head.title, head.description, head.canonical, head.indexed, head.feeds, cards, linkedData));
    }

    private Frame with(Head head) {
        return new Frame(around, head, place, footed, still);
    }
}
