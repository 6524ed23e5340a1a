package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this server is and what it asks of people. */
public record AboutPage(
        Frame frame,
        String title,
        String lead,
        List<CardView> cards,
        List<Rule> rules,
        @Nullable String contact,
        String joining,
        List<Pair> numbers) {

    public AboutPage {
        cards = List.copyOf(cards);
        rules = List.copyOf(rules);
        numbers = List.copyOf(numbers);
    }

    /** A rule in a few words, and what it means. */
    public record Rule(String head, String text) {}
}
