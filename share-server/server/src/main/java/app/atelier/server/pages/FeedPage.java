package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wall of pictures: the newest, the remixes. */
public record FeedPage(
        Frame frame,
        String title,
        String lead,
        List<Chip> chips,
        List<CardView> cards,
        Pager pager,
        @Nullable Lone empty,
        String nothing) {
    public FeedPage {
        chips = List.copyOf(chips);
        cards = List.copyOf(cards);
    }
}
