package app.atelier.server.pages;

import java.util.List;

/** The pictures under a tag. */
public record TagPage(Frame frame, String tag, String counts, List<CardView> cards, Pager pager) {
    public TagPage {
        cards = List.copyOf(cards);
    }
}
